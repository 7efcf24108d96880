// The way into the arena: a connection, a ticket as its first message, and the way out, whoever ends it.
import {
  type HSteamNetConnection,
  type HSteamNetPollGroup,
  k_nSteamNetworkingSend_Reliable,
  type Message,
  type NetworkingIdentity,
  Result,
  SteamNetworkingConnectionState as State,
  SteamNetConnectionEnd,
} from "@headwater/typed";
import type { Arena } from "./arena.js";

export interface GateOptions {
  ip: string;
  port: number;
  /** How long a connection may take to present a ticket, in milliseconds. */
  ticketMs?: number;
}

const welcome = new TextEncoder().encode("welcome");

interface Visitor {
  readonly steamId: bigint;
  readonly limit: ReturnType<typeof setTimeout>;
  /** Aborts when the connection has ended. */
  readonly gone: AbortController;
  state: "silent" | "asking" | "playing";
}

export class Gate {
  /** The poll group of all connections. */
  readonly connections: HSteamNetPollGroup;
  readonly #arena: Arena;
  readonly #ticketMs: number;
  readonly #visitors = new Map<HSteamNetConnection, Visitor>();

  /** @throws Error if the port cannot be listened on. */
  constructor(arena: Arena, { ip, port, ticketMs = 10_000 }: GateOptions) {
    this.#arena = arena;
    this.#ticketMs = ticketMs;
    const sockets = arena.steam.networkingSockets;
    this.connections = sockets.createPollGroup();
    arena.steam.on("steamNetConnectionStatusChanged", ({ connection, info }) => {
      if (info.state === State.Connecting) this.#open(connection, info.identityRemote);
      else if (info.state === State.ClosedByPeer || info.state === State.ProblemDetectedLocally)
        this.#close(connection, "");
    });
    arena.on("left", (steamId, reason) => {
      for (const [connection, visitor] of this.#visitors)
        if (visitor.steamId === steamId) this.#close(connection, reason);
    });
    sockets.createListenSocketIp({ ip, port });
  }

  /** The first message is a ticket, and has to be of the player whose connection it is. */
  onMessage({ connection, data }: Message): void {
    const visitor = this.#visitors.get(connection);
    if (visitor === undefined || visitor.state !== "silent") return;
    visitor.state = "asking";
    clearTimeout(visitor.limit);
    this.#arena.admit(visitor.steamId, data, visitor.gone.signal).then(
      () => {
        visitor.state = "playing";
        this.#arena.steam.networkingSockets.send(connection, welcome, k_nSteamNetworkingSend_Reliable);
      },
      ({ message }: Error) => this.#close(connection, message),
    );
  }

  #open(connection: HSteamNetConnection, identity: NetworkingIdentity): void {
    const sockets = this.#arena.steam.networkingSockets;
    if (identity.type !== "steamid" || sockets.acceptConnection(connection) !== Result.OK) {
      sockets.closeConnection(connection, SteamNetConnectionEnd.App_Generic, "not a Steam user", false);
      return;
    }
    sockets.setConnectionPollGroup(connection, this.connections);
    this.#visitors.set(connection, {
      steamId: identity.steamId,
      limit: setTimeout(() => this.#close(connection, "no ticket"), this.#ticketMs).unref(),
      gone: new AbortController(),
      state: "silent",
    });
  }

  #close(connection: HSteamNetConnection, reason: string): void {
    const visitor = this.#visitors.get(connection);
    if (visitor === undefined || !this.#arena.steam.running) return;
    this.#visitors.delete(connection);
    clearTimeout(visitor.limit);
    visitor.gone.abort();
    if (visitor.state === "playing") this.#arena.leave(visitor.steamId);
    this.#arena.steam.networkingSockets.closeConnection(connection, SteamNetConnectionEnd.App_Generic, reason, true);
  }
}
