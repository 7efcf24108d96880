// What a context has open at Steam, for the one that closes it: whoever leaves says goodbye to each. And what it had: who
// reads from a connection that was closed meanwhile has made no mistake.
import type { HSteamListenSocket, HSteamNetConnection } from "../generated/aliases.js";
import type { MessageSource } from "./message.js";

/** How many closed handles are remembered of each kind. */
const remembered = 16_384;

export class OpenHandles {
  /** With the listen socket each came in on, 0 for those that this side has opened. */
  readonly #connections = new Map<HSteamNetConnection, HSteamListenSocket>();
  readonly #listenSockets = new Set<HSteamListenSocket>();
  readonly #closedConnections = new Set<number>();
  readonly #closedPollGroups = new Set<number>();

  /** Those of now: closing one changes nothing of the list. */
  get connections(): readonly HSteamNetConnection[] {
    return [...this.#connections.keys()];
  }

  get listenSockets(): readonly HSteamListenSocket[] {
    return [...this.#listenSockets];
  }

  has(connection: HSteamNetConnection): boolean {
    return this.#connections.has(connection);
  }

  addConnection(connection: HSteamNetConnection, listenSocket: HSteamListenSocket): void {
    this.#connections.set(connection, listenSocket);
  }

  addListenSocket(socket: HSteamListenSocket): void {
    this.#listenSockets.add(socket);
  }

  connectionClosed(connection: HSteamNetConnection): void {
    this.#connections.delete(connection);
    remember(this.#closedConnections, connection);
  }

  /** Its connections are closed with it. */
  listenSocketClosed(socket: HSteamListenSocket): void {
    this.#listenSockets.delete(socket);
    for (const [connection, from] of this.#connections) if (from === socket) this.connectionClosed(connection);
  }

  pollGroupClosed(pollGroup: number): void {
    remember(this.#closedPollGroups, pollGroup);
  }

  /** Whether a source was there, as far as it is remembered. */
  wasClosed(source: MessageSource): boolean {
    return typeof source === "number"
      ? this.#closedPollGroups.has(source)
      : this.#closedConnections.has(source.connection);
  }
}

/** The latest ones are kept. */
function remember(handles: Set<number>, handle: number): void {
  handles.delete(handle);
  handles.add(handle);
  const [oldest] = handles;
  if (handles.size > remembered && oldest !== undefined) handles.delete(oldest);
}
