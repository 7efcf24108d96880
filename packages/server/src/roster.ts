// Who plays: the one place where a player comes in, and the one where they go, whoever ends it.
import type { GameServer, HSteamNetConnection } from "@headwater/typed";
import type { AuthSessions } from "./authSessions.js";
import { closeText } from "./closeText.js";
import type { Incoming } from "./incoming.js";
import type { Limits } from "./limits.js";
import type { Outgoing } from "./outgoing.js";
import { advance, type Leaving, type Player } from "./player.js";
import { Seat } from "./seat.js";

/** What becomes of the connection of one who leaves. */
export type Goodbye = "atOnce" | "whenSent" | "leftOpen";

export interface RosterHooks<Data> {
  onJoin(player: Player<Data>): void;
  onLeave(player: Player<Data>, leaving: Leaving): void;
}

export class Roster<Data> {
  readonly players = new Map<bigint, Player<Data>>();
  readonly seats = new Map<HSteamNetConnection, Seat<Data>>();
  readonly #steam: GameServer;
  readonly #sessions: AuthSessions;
  readonly #limits: Limits;
  readonly #hooks: RosterHooks<Data>;
  #walk: Iterator<Seat<Data>> | undefined;

  constructor(steam: GameServer, sessions: AuthSessions, limits: Limits, hooks: RosterHooks<Data>) {
    this.#steam = steam;
    this.#sessions = sessions;
    this.#limits = limits;
    this.#hooks = hooks;
  }

  join(player: Player<Data>, incoming: Incoming<Data>, outgoing: Outgoing<Data>): void {
    const seat = new Seat(player, this.#limits, performance.now());
    this.players.set(player.id, player);
    this.seats.set(player.connection, seat);
    outgoing.open(seat);
    player[advance]("playing");
    this.#hooks.onJoin(player);
    // After the listeners of `join`: one of them may have thrown the player out, or begun a loop over the messages.
    if (player.state === "playing") incoming.open(seat);
  }

  leave(player: Player<Data>, leaving: Leaving, goodbye: Goodbye, outgoing: Outgoing<Data>): void {
    const seat = this.seats.get(player.connection);
    if (seat === undefined || player.state !== "playing") return;
    this.seats.delete(player.connection);
    this.players.delete(player.id);
    outgoing.close(seat);
    player[advance]("left");
    if (this.#steam.running) {
      if (player.anonymous) this.#steam.gameServer.sendUserDisconnectDeprecated(player.id);
      else this.#sessions.end(player.id);
      if (goodbye !== "leftOpen")
        this.#steam.networkingSockets.closeConnection(
          player.connection,
          leaving.code,
          closeText(leaving.reason),
          goodbye === "whenSent",
        );
    }
    this.#hooks.onLeave(player, leaving);
  }

  /** The next seats of a round that never ends, so that looking at all of them takes no long turn. */
  *next(count: number): Generator<Seat<Data>> {
    for (let left = Math.min(count, this.seats.size); left > 0; left--) {
      this.#walk ??= this.seats.values();
      const { done, value } = this.#walk.next();
      if (!done) yield value;
      else this.#walk = undefined;
    }
  }
}
