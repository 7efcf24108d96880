// Why somebody is not let in.
import { EndCode } from "./endCode.js";

/** Thrown by a handshake or by `authorize`, its message is what the other end hears. */
export class RefusedError extends Error {
  override readonly name = "RefusedError";
  readonly code = "HEADWATER_REFUSED";
  /** The code that the other end gets, an {@link EndCode} or one of the game's own, 1100 to 1999. */
  readonly endCode: number;

  constructor(message: string, endCode: number = EndCode.NotAuthorized, options?: ErrorOptions) {
    super(message, options);
    this.endCode = endCode;
  }
}
