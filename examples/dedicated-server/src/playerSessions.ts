// The server's players: from a connection to an authenticated session to goodbye.
import {
  AuthSessionResponse,
  BeginAuthSessionResult,
  type GameServer,
  type HSteamNetConnection,
  k_HSteamNetPollGroup_Invalid,
  k_nSteamNetworkingSend_Reliable,
  type Message,
  type NetworkingIdentity,
  Result,
  SteamNetworkingConnectionState as State,
} from "@headwater/typed";
import { Exchange } from "./exchange.js";
import { report } from "./parent.js";
import { closeReason, decode, encode } from "./protocol.js";

export interface PlayerSessionsOptions {
  maxPlayers: number;
  /** How long a connection may take until Steam has vouched for its player, in milliseconds. */
  admissionMs: number;
  /** Aborts when the server ends: nothing more is sent, so that what is under way can arrive. */
  stop: AbortSignal;
}

interface Session {
  connection: HSteamNetConnection;
  /** Whose connection it is; a ticket has to be of the same player. */
  steamId: bigint;
  name: string;
  /** Steam watches over the ticket until `endAuthSession`. */
  authSession: boolean;
  state: "connected" | "checking ticket" | "playing" | "done" | "refused" | "left";
  exchange: Exchange;
  pingMs: number;
  admission: NodeJS.Timeout;
  /** Aborts when the connection is gone. */
  gone: AbortController;
}

export class PlayerSessions {
  /** Receives what all players send. */
  readonly pollGroup;
  readonly #server: GameServer;
  readonly #options: PlayerSessionsOptions;
  readonly #sessions = new Map<HSteamNetConnection, Session>();

  constructor(server: GameServer, options: PlayerSessionsOptions) {
    this.#server = server;
    this.#options = options;
    const sockets = server.networkingSockets;
    this.pollGroup = sockets.createPollGroup();
    if (this.pollGroup === k_HSteamNetPollGroup_Invalid) throw new Error("Steam gives no poll group.");
    server.on("steamNetConnectionStatusChanged", ({ connection, info }) => {
      switch (info.state) {
        case State.Connecting:
          this.#accept(connection, info.identityRemote);
          break;
        case State.ClosedByPeer:
        case State.ProblemDetectedLocally:
          // Unless we have closed our side in the meantime, what arrived before the end is still there to be read.
          if (!this.#sessions.has(connection)) break;
          for (const message of sockets.receiveMessages({ connection }, Number.POSITIVE_INFINITY))
            this.onMessage(message);
          this.#close(connection, "left", closeReason.goodbye, "");
          break;
        default:
          break;
      }
    });
    server.on("validateAuthTicketResponse", ({ steamId, authSessionResponse }) => {
      const session = [...this.#sessions.values()].find((each) => each.authSession && each.steamId === steamId);
      if (session === undefined) return;
      if (authSessionResponse !== AuthSessionResponse.OK)
        this.#refuse(session, AuthSessionResponse[authSessionResponse] ?? String(authSessionResponse));
      else if (session.state === "checking ticket") this.#play(session);
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

  #accept(connection: HSteamNetConnection, identity: NetworkingIdentity): void {
    const sockets = this.#server.networkingSockets;
    const { maxPlayers, admissionMs } = this.#options;
    const refuse = (reason: string): boolean => sockets.closeConnection(connection, closeReason.refused, reason, false);
    if (identity.type !== "steamid") return void refuse("not a Steam user");
    if (this.#sessions.size >= maxPlayers) return void refuse("the server is full");
    if (sockets.acceptConnection(connection) !== Result.OK) return void refuse("cannot accept");
    sockets.setConnectionPollGroup(connection, this.pollGroup);
    const session: Session = {
      connection,
      steamId: identity.steamId,
      name: "?",
      authSession: false,
      state: "connected",
      exchange: new Exchange(),
      pingMs: 0,
      admission: setTimeout(() => this.#onLate(session), admissionMs).unref(),
      gone: new AbortController(),
    };
    this.#sessions.set(connection, session);
    this.#show(session);
  }

  #authenticate(session: Session, hello: { name: string; ticket: Uint8Array }): void {
    if (session.state !== "connected") return;
    Object.assign(session, { name: hello.name, state: "checking ticket" });
    this.#show(session);
    // Of the connection's own player, whoever the message says it is from. OK only means that the ticket looks right;
    // Steam's verdict is the callback validateAuthTicketResponse.
    const result = this.#server.gameServer.beginAuthSession(hello.ticket, session.steamId);
    session.authSession = result === BeginAuthSessionResult.OK;
    if (!session.authSession) this.#refuse(session, BeginAuthSessionResult[result] ?? String(result));
  }

  #onLate(session: Session): void {
    this.#refuse(session, session.state === "connected" ? "no ticket" : "no answer from Steam");
  }

  #refuse(session: Session, reason: string): void {
    this.#close(session.connection, "refused", closeReason.refused, reason);
  }

  #play(session: Session): void {
    const { gameServer, networkingSockets } = this.#server;
    const { connection, exchange, gone, name, steamId } = session;
    clearTimeout(session.admission);
    session.state = "playing";
    gameServer.updateUserData(steamId, name, 0);
    networkingSockets.send(connection, encode({ kind: "welcome" }), k_nSteamNetworkingSend_Reliable);
    const ended = AbortSignal.any([this.#options.stop, gone.signal]);
    const show = setInterval(() => this.#show(session), 50);
    ended.addEventListener("abort", () => clearInterval(show));
    Promise.all([exchange.send(networkingSockets, connection, ended), exchange.over]).then(
      () => ended.aborted || this.#close(connection, "done", closeReason.goodbye, ""),
      (error: Error) => ended.aborted || this.#refuse(session, error.message),
    );
  }

  #close(connection: HSteamNetConnection, state: "refused" | "left" | "done", reason: number, text: string): void {
    const session = this.#sessions.get(connection);
    if (session === undefined || !this.#server.running) return;
    this.#sessions.delete(connection);
    session.state = state;
    clearTimeout(session.admission);
    session.gone.abort();
    // Without it, the same player's next ticket is a DuplicateRequest.
    if (session.authSession) this.#server.gameServer.endAuthSession(session.steamId);
    this.#show(session, text);
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
      steamId: String(steamId),
      state: detail === "" ? state : `${state}: ${detail}`,
      received: { ...exchange.received },
      sent: { ...exchange.sent },
      pingMs: session.pingMs,
    };
    report({ type: "player", row });
  }
}
