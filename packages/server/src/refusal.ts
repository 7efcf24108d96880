// Why somebody is not let in.
import { EndCode } from "./endCode.js";

/** Thrown by a handshake or by `authorize`, its message is what the other end hears. */
export class RefusedError extends Error {
  /** The class's name. */
  override readonly name = "RefusedError";
  /** Stays the same, whatever the message says. */
  readonly code = "HEADWATER_REFUSED";
  /** The code that the other end gets, an {@link EndCode} or one of the game's own, 1100 to 1999. */
  readonly endCode: number;

  /**
   * @param message - what the other end hears, up to 127 bytes
   * @param endCode - the code with it (default `EndCode.NotAuthorized`)
   * @param options - the cause, if there is one
   */
  constructor(message: string, endCode: number = EndCode.NotAuthorized, options?: ErrorOptions) {
    super(message, options);
    this.endCode = endCode;
  }
}
