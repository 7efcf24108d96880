// The orderly end of a context: everybody connected is told, what was sent arrives, then the connections close.
import type { HSteamNetConnection } from "../generated/aliases.js";
import { k_cchSteamNetworkingMaxConnectionCloseReason } from "../generated/constants.js";
import { Result, SteamNetConnectionEnd, SteamNetworkingConnectionState } from "../generated/enums.js";
import { checkNumber } from "./checkNumber.js";
import { checkText } from "./contextOptions.js";
import type { NetworkingSockets } from "./networkingSockets.js";
import type { OpenHandles } from "./openHandles.js";
import { checkOptions } from "./options.js";
import { checkTextLimit } from "./textLimit.js";

/** Options of {@link GameServer.close}. */
export interface CloseOptions {
  /** The code that the other ends of connections get, 1000 to 2999 (default 1000, `SteamNetConnectionEnd.App_Generic`). */
  reason?: number;
  /** The text that they get with it, up to 127 bytes (default "The server was closed.", of a player's side "The player left."). */
  message?: string;
  /**
   * How long reliable messages that were sent may still take to arrive, in milliseconds, 0 or more (default 2000). Whoever
   * has not acknowledged them by then loses them.
   */
  lingerMs?: number;
}

/** What the networking keeps of a goodbye's text, in bytes. */
export const mostGoodbyeBytes = k_cchSteamNetworkingMaxConnectionCloseReason - 1;

/**
 * @param more - options that the caller has besides
 * @throws TypeError or RangeError for a wrong option.
 */
export function checkCloseOptions(who: string, options: CloseOptions, more: readonly string[] = []): void {
  checkOptions(who, options, ["reason", "message", "lingerMs", ...more]);
  const { reason = SteamNetConnectionEnd.App_Generic, message = "", lingerMs = 0 } = options;
  checkNumber(
    `${who}: reason`,
    reason,
    "a code of yours, 1000 to 2999",
    (code) => Number.isInteger(code) && code >= 1000 && code <= 2999,
  );
  checkText(who, "message", message, "Restarting.");
  checkTextLimit(who, "message", message, mostGoodbyeBytes);
  checkNumber(`${who}: lingerMs`, lingerMs, "milliseconds, 0 or more", (ms) => ms >= 0);
}

/** Between two looks at what is still under way, in milliseconds. */
const lookIntervalMs = 5;

export class Closing {
  readonly #sockets: NetworkingSockets;
  readonly #open: OpenHandles;
  readonly #reason: number;
  readonly #message: string;
  readonly #lingerMs: number;

  /**
   * @param goodbye - the message if the options have none
   * @throws TypeError or RangeError for a wrong option.
   */
  constructor(who: string, goodbye: string, sockets: NetworkingSockets, open: OpenHandles, options: CloseOptions) {
    checkCloseOptions(who, options);
    const { reason = SteamNetConnectionEnd.App_Generic, message = goodbye, lingerMs = 2000 } = options;
    this.#sockets = sockets;
    this.#open = open;
    this.#reason = reason;
    this.#message = message;
    this.#lingerMs = lingerMs;
  }

  /** With the goodbye; also for who comes too late. */
  refuse(connection: HSteamNetConnection): void {
    this.#sockets.closeConnection(connection, this.#reason, this.#message, false);
  }

  /**
   * Waits until everything sent has arrived, or the time is over, and closes all connections, then the listen sockets.
   *
   * @param pump - lets Steam work; called between the looks
   * @param isOver - whether somebody has shut down meanwhile
   */
  async run(pump: () => void, isOver: () => boolean): Promise<void> {
    const { connections } = this.#open;
    for (const connection of connections) this.#sockets.flushMessagesOnConnection(connection);
    const deadline = performance.now() + this.#lingerMs;
    const waiting = new Set(connections);
    for (;;) {
      // Each goodbye goes out as soon as nothing of its connection is under way.
      for (const connection of waiting) {
        // Closed by a listener meanwhile.
        if (!this.#open.has(connection)) waiting.delete(connection);
        else if (performance.now() >= deadline || !this.#isUnderWay(connection)) {
          waiting.delete(connection);
          this.refuse(connection);
        }
      }
      pump();
      if (isOver()) return;
      if (waiting.size === 0) break;
      await new Promise((resolve) => setTimeout(resolve, lookIntervalMs));
      if (isOver()) return;
    }
    // Last: to close a listen socket cuts its connections off.
    for (const connection of this.#open.connections) this.refuse(connection);
    for (const socket of this.#open.listenSockets) this.#sockets.closeListenSocket(socket);
  }

  #isUnderWay(connection: HSteamNetConnection): boolean {
    const { result, status } = this.#sockets.getConnectionRealTimeStatus(connection);
    return (
      result === Result.OK &&
      status.state === SteamNetworkingConnectionState.Connected &&
      status.pendingReliableBytes + status.sentUnackedReliableBytes > 0
    );
  }
}
