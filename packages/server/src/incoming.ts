// The messages of players, on their way to the game: in their rates, or slowed down, dropped or kicked.
import {
  type GameServer,
  type HSteamNetConnection,
  type HSteamNetPollGroup,
  k_HSteamNetPollGroup_Invalid,
  type Message,
} from "@headwater/typed";
import { EndCode } from "./endCode.js";
import type { CountedLimit, Limits } from "./limits.js";
import { type Player, unread } from "./player.js";
import type { Seat } from "./seat.js";

/**
 * What becomes of a player who sends more than allowed. `slow`: nothing more is read from them until they may send again,
 * what they sent waits at Steam, and nothing is lost; `drop`: what is too much is dropped; `kick`: they are kicked at once.
 */
export type Flood = "slow" | "drop" | "kick";

export interface IncomingHost<Data> {
  onMessage(player: Player<Data>, message: Message): void;
  onLimit(limit: CountedLimit, player: Player<Data>): void;
  kick(player: Player<Data>, reason: string, code: number): void;
}

/** A player who was not beyond their rates for so long is as good as new. */
const forgiveMs = 1000;
/** Two changes of poll group cost more than a few messages. */
const leastPauseMs = 50;
/** Messages between two looks at the clock. */
const messagesPerLook = 32;

export class Incoming<Data> {
  readonly group: HSteamNetPollGroup;
  /** Messages and bytes that were handed over. */
  messages = 0;
  bytes = 0;
  readonly #steam: GameServer;
  readonly #seats: ReadonlyMap<HSteamNetConnection, Seat<Data>>;
  readonly #limits: Limits;
  readonly #flood: Flood;
  readonly #host: IncomingHost<Data>;

  constructor(
    steam: GameServer,
    seats: ReadonlyMap<HSteamNetConnection, Seat<Data>>,
    limits: Limits,
    flood: Flood,
    host: IncomingHost<Data>,
  ) {
    this.#steam = steam;
    this.#seats = seats;
    this.#limits = limits;
    this.#flood = flood;
    this.#host = host;
    this.group = steam.networkingSockets.createPollGroup();
  }

  /** From now on the player is read, what has waited first. */
  open({ player }: Seat<Data>): void {
    this.#steam.networkingSockets.setConnectionPollGroup(player.connection, this.group);
  }

  /** Hands messages over as they come, for as long as the server runs. */
  async follow(): Promise<void> {
    for await (const message of this.#steam.messages(this.group)) this.#take(message, performance.now());
  }

  /** Hands over what is there; whether the time was over before that was all. */
  takeAll(budgetMs: number): boolean {
    const startedAt = performance.now();
    let now = startedAt;
    let untilLook = messagesPerLook;
    for (const message of this.#steam.receive(this.group, { budgetMs })) {
      if (--untilLook === 0) {
        untilLook = messagesPerLook;
        now = performance.now();
      }
      this.#take(message, now);
      // A handler may have closed the server.
      if (!this.#steam.running) return false;
    }
    return performance.now() - startedAt >= budgetMs;
  }

  /** Hands over what a player who has closed their connection sent before, within their rates. */
  takeLast(seat: Seat<Data>): void {
    const { connection } = seat.player;
    const now = performance.now();
    for (const message of this.#steam.receive({ connection })) {
      this.#take(message, now);
      if (seat.paused || seat.player.state === "left" || !this.#steam.running) return;
    }
  }

  #take(message: Message, now: number): void {
    const seat = this.#seats.get(message.connection);
    if (seat === undefined) return;
    const { size } = message;
    const inMessages = seat.messages.take(1, now);
    const inBytes = seat.bytes.take(size, now);
    if (size > this.#limits.messageBytes) {
      this.#host.onLimit("messageBytes", seat.player);
      this.#host.kick(seat.player, `a message of ${size} bytes`, EndCode.MessageTooLarge);
      return;
    }
    if (!(inMessages && inBytes) && !this.#beyond(seat, size, inMessages ? "bytesPerSecond" : "messagesPerSecond", now))
      return;
    this.messages++;
    this.bytes += size;
    const loop = seat.player[unread];
    if (loop === undefined) this.#host.onMessage(seat.player, message);
    else if (loop.push(message) > this.#limits.unreadMessages) {
      this.#host.onLimit("unreadMessages", seat.player);
      this.#host.kick(seat.player, "too many messages", EndCode.Flood);
    }
  }

  /** What is done about a message that is too much; whether it is handed over all the same. */
  #beyond(seat: Seat<Data>, size: number, limit: CountedLimit, now: number): boolean {
    const { player } = seat;
    const isNew = now > seat.overUntil;
    if (isNew) seat.overSince = now;
    seat.overUntil = now + forgiveMs;
    if (this.#flood !== "drop" || isNew) this.#host.onLimit(limit, player);
    if (this.#flood === "kick" || now - seat.overSince > this.#limits.floodKickMs) {
      this.#host.onLimit("floodKickMs", player);
      this.#host.kick(player, "too many messages", EndCode.Flood);
      return false;
    }
    if (this.#flood === "slow") {
      if (!seat.paused) this.#pause(seat, now);
      return true;
    }
    seat.messages.giveBack(1);
    seat.bytes.giveBack(size);
    return false;
  }

  /** Leaves what the player sends at Steam until they are out of debt. */
  #pause(seat: Seat<Data>, now: number): void {
    const sockets = this.#steam.networkingSockets;
    const { connection } = seat.player;
    seat.paused = true;
    sockets.setConnectionPollGroup(connection, k_HSteamNetPollGroup_Invalid);
    const debtMs = Math.max(leastPauseMs, seat.messages.debtMs(now), seat.bytes.debtMs(now));
    const timer = setTimeout(() => {
      seat.paused = false;
      if (seat.player.state === "playing" && this.#steam.running) this.open(seat);
    }, debtMs);
    (timer as { unref?(): void }).unref?.();
  }
}
