// The server's players: from a connection to an authenticated session to goodbye.
import {
  AuthSessionResponse,
  BeginAuthSessionResult,
  type GameServer,
  type HSteamNetConnection,
  type HSteamNetPollGroup,
  k_nSteamNetworkingSend_Reliable,
  type Message,
  Result,
  SteamNetworkingConnectionState,
} from "@headwater/typed";
import { Exchange } from "./exchange.js";
import { report } from "./parent.js";
import { closeReason, decode, encode } from "./protocol.js";

interface Session {
  connection: HSteamNetConnection;
  name: string;
  steamId: bigint;
  /** Steam watches over the ticket until `endAuthSession`. */
  authSession: boolean;
  state: "connected" | "checking ticket" | "playing" | "done" | "refused" | "left";
  exchange: Exchange;
  pingMs: number;
  /** Aborts when the connection is gone. */
  gone: AbortController;
}

export class PlayerSessions {
  readonly #server: GameServer;
  readonly #pollGroup: HSteamNetPollGroup;
  readonly #sessions = new Map<HSteamNetConnection, Session>();

  constructor(server: GameServer, pollGroup: HSteamNetPollGroup) {
    this.#server = server;
    this.#pollGroup = pollGroup;
    const sockets = server.networkingSockets;
    server.on("steamNetConnectionStatusChanged", ({ connection, info, oldState }) => {
      switch (info.state) {
        case SteamNetworkingConnectionState.Connecting:
          // Our own side of a connection never is in this state before it was accepted.
          if (oldState === SteamNetworkingConnectionState.None) this.#accept(connection);
          break;
        case SteamNetworkingConnectionState.ClosedByPeer:
        case SteamNetworkingConnectionState.ProblemDetectedLocally:
          // What arrived before the end is still there to be read, until we close our side.
          for (const message of sockets.receiveMessages({ connection })) this.onMessage(message);
          this.#close(connection, "left", closeReason.goodbye, "");
          break;
        default:
          break;
      }
    });
    server.on("validateAuthTicketResponse", ({ steamId, authSessionResponse }) => {
      const session = [...this.#sessions.values()].find((each) => each.authSession && each.steamId === steamId);
      if (session === undefined) return;
      if (authSessionResponse === AuthSessionResponse.OK) this.#play(session);
      else this.#refuse(session, AuthSessionResponse[authSessionResponse] ?? String(authSessionResponse));
    });
  }

  onMessage({ connection, data }: Message): void {
    const session = this.#sessions.get(connection);
    const message = decode(data);
    if (session === undefined || message === undefined) return;
    try {
      if (message.kind === "hello") this.#authenticate(session, message);
      // Who has not proved who it is has no say.
      else if (session.state === "playing") session.exchange.onMessage(message);
    } catch (error) {
      // One client's nonsense must not end the server.
      this.#refuse(session, error instanceof Error ? error.message : String(error));
    }
  }

  closeAll(): void {
    for (const connection of this.#sessions.keys()) this.#close(connection, "left", closeReason.goodbye, "server ends");
  }

  #accept(connection: HSteamNetConnection): void {
    const sockets = this.#server.networkingSockets;
    const result = sockets.acceptConnection(connection);
    if (result !== Result.OK) {
      sockets.closeConnection(connection, closeReason.refused, "cannot accept", false);
      return;
    }
    sockets.setConnectionPollGroup(connection, this.#pollGroup);
    const session: Session = {
      connection,
      name: "?",
      steamId: 0n,
      authSession: false,
      state: "connected",
      exchange: new Exchange(),
      pingMs: 0,
      gone: new AbortController(),
    };
    this.#sessions.set(connection, session);
    this.#show(session);
  }

  #authenticate(session: Session, hello: { steamId: bigint; name: string; ticket: Uint8Array }): void {
    if (session.state !== "connected") return;
    Object.assign(session, { name: hello.name, steamId: hello.steamId, state: "checking ticket" });
    this.#show(session);
    // OK only means that the ticket looks right; Steam's verdict is the callback validateAuthTicketResponse.
    const result = this.#server.gameServer.beginAuthSession(hello.ticket, hello.steamId);
    session.authSession = result === BeginAuthSessionResult.OK;
    if (!session.authSession) this.#refuse(session, BeginAuthSessionResult[result] ?? String(result));
  }

  #refuse(session: Session, reason: string): void {
    this.#close(session.connection, "refused", closeReason.refused, reason);
  }

  #play(session: Session): void {
    const { networkingSockets } = this.#server;
    session.state = "playing";
    networkingSockets.sendMessageToConnection(
      session.connection,
      encode({ kind: "welcome" }),
      k_nSteamNetworkingSend_Reliable,
    );
    const show = setInterval(() => this.#show(session), 50);
    void Promise.all([
      session.exchange.send(networkingSockets, session.connection, session.gone.signal),
      session.exchange.over,
    ])
      .then(() => {
        if (!session.gone.signal.aborted) this.#close(session.connection, "done", closeReason.goodbye, "");
      })
      .catch((error: Error) => this.#refuse(session, error.message));
    session.gone.signal.addEventListener("abort", () => clearInterval(show));
  }

  #close(connection: HSteamNetConnection, state: "refused" | "left" | "done", reason: number, text: string): void {
    const session = this.#sessions.get(connection);
    this.#sessions.delete(connection);
    if (session !== undefined) {
      session.state = state;
      session.gone.abort();
      if (session.authSession) this.#server.gameServer.endAuthSession(session.steamId);
      this.#show(session, text);
    }
    this.#server.networkingSockets.closeConnection(connection, reason, text, true);
  }

  #show(session: Session, detail = ""): void {
    const { connection, name, steamId, state, exchange } = session;
    if (this.#sessions.has(connection)) {
      const { result, status } = this.#server.networkingSockets.getConnectionRealTimeStatus(connection);
      if (result === Result.OK) session.pingMs = Math.max(0, status.ping);
    }
    const row = {
      connection,
      name,
      steamId: steamId === 0n ? "" : String(steamId),
      state: detail === "" ? state : `${state}: ${detail}`,
      received: { ...exchange.received },
      sent: { ...exchange.sent },
      pingMs: session.pingMs,
    };
    report({ type: "player", row });
  }
}
