// What the networking says of connections, on its way to whom it is about: a newcomer's admission, or a player's seat.
import {
  SteamNetworkingConnectionState as State,
  type SteamNetConnectionInfo,
  type SteamNetConnectionStatusChangedCallback,
} from "@headwater/typed";
import type { Admission } from "./admission.js";
import type { Incoming } from "./incoming.js";
import type { Leaving, Player } from "./player.js";
import type { Roster } from "./roster.js";

export interface ConnectionsHost<Data> {
  leave(player: Player<Data>, leaving: Leaving): void;
  onTooLarge(player: Player<Data>): void;
}

export class Connections<Data> {
  readonly #admission: Admission<Data>;
  readonly #roster: Roster<Data>;
  readonly #incoming: Incoming<Data>;
  readonly #host: ConnectionsHost<Data>;

  constructor(admission: Admission<Data>, roster: Roster<Data>, incoming: Incoming<Data>, host: ConnectionsHost<Data>) {
    this.#admission = admission;
    this.#roster = roster;
    this.#incoming = incoming;
    this.#host = host;
  }

  onChange({ connection, info }: SteamNetConnectionStatusChangedCallback): void {
    switch (info.state) {
      case State.Connecting:
        // Those that the game opens itself have no listen socket.
        if (info.listenSocket !== 0) this.#admission.onConnecting(connection, info);
        break;
      case State.Connected:
        this.#admission.onConnected(connection);
        break;
      case State.ClosedByPeer:
      case State.ProblemDetectedLocally:
        if (!this.#admission.onEnded(connection)) this.#onEnded(connection, info);
        break;
      default:
        break;
    }
  }

  #onEnded(connection: SteamNetConnectionStatusChangedCallback["connection"], info: SteamNetConnectionInfo): void {
    const seat = this.#roster.seats.get(connection);
    if (seat === undefined) return;
    // What arrived before the end is still there to be read.
    if (!seat.paused) this.#incoming.takeLast(seat);
    // The networking gives it no code of its own.
    if (info.state === State.ProblemDetectedLocally && /size too large/.test(info.endDebug))
      this.#host.onTooLarge(seat.player);
    const kind = info.state === State.ClosedByPeer ? "left" : "lost";
    this.#host.leave(seat.player, { kind, code: info.endReason, reason: info.endDebug });
  }
}
