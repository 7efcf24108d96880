// What is sent to players, and what is done about those who do not take it.
import {
  type GameServer,
  type HSteamNetConnection,
  k_nSteamNetworkingSend_NoNagle,
  k_nSteamNetworkingSend_Reliable,
  k_nSteamNetworkingSend_Unreliable,
  Recipients,
  Result,
  type SteamNetConnectionRealTimeStatus,
} from "@headwater/typed";
import { nearest } from "@headwater/typed/foundation";
import { defaults } from "./defaults.js";
import { EndCode } from "./endCode.js";
import type { CountedLimit, Limits } from "./limits.js";
import type { Player, SendOptions } from "./player.js";
import type { Seat } from "./seat.js";

/** A way for messages: reliable ones of one lane keep their order, and do not wait for those of another. */
export interface Lane {
  /** Lanes with a smaller number go first (default 0). */
  priority?: number;
  /** Shares the line among lanes of one priority, 1 to 65535 (default 1). */
  weight?: number;
}

/** Options of {@link DedicatedServer.broadcast}. */
export interface BroadcastOptions<Data> extends SendOptions {
  /** Those who get it (default: everybody who plays). */
  to?: Iterable<Player<Data>>;
  /** One who does not get it, such as the one it came from. */
  except?: Player<Data> | undefined;
}

export interface OutgoingHost<Data> {
  onLimit(limit: CountedLimit, player: Player<Data>): void;
  kick(player: Player<Data>, reason: string, code: number): void;
}

const full = -BigInt(Result.LimitExceeded);

export class Outgoing<Data> {
  /** Messages and bytes that Steam took. */
  messages = 0;
  bytes = 0;
  /** Unreliable messages for which a queue had no room. */
  dropped = 0;
  readonly #steam: GameServer;
  readonly #seats: ReadonlyMap<HSteamNetConnection, Seat<Data>>;
  readonly #limits: Limits;
  readonly #lanes: ReadonlyMap<string, number>;
  readonly #priorities: number[];
  readonly #weights: number[];
  readonly #host: OutgoingHost<Data>;
  readonly #everybody = new Recipients();
  readonly #some = new Recipients();

  constructor(
    steam: GameServer,
    seats: ReadonlyMap<HSteamNetConnection, Seat<Data>>,
    limits: Limits,
    lanes: Readonly<Record<string, Lane>>,
    host: OutgoingHost<Data>,
  ) {
    this.#steam = steam;
    this.#seats = seats;
    this.#limits = limits;
    this.#lanes = new Map(Object.keys(lanes).map((name, index) => [name, index]));
    this.#priorities = Object.values(lanes).map(({ priority = defaults["lanes priority"].default }) => priority);
    this.#weights = Object.values(lanes).map(({ weight = defaults["lanes weight"].default }) => weight);
    this.#host = host;
  }

  /** Gives a connection its lanes. */
  prepare(connection: HSteamNetConnection): void {
    if (this.#lanes.size > 1)
      this.#steam.networkingSockets.configureConnectionLanes(connection, this.#priorities, this.#weights);
  }

  open({ player }: Seat<Data>): void {
    this.#everybody.add(player.connection);
  }

  close({ player }: Seat<Data>): void {
    this.#everybody.delete(player.connection);
  }

  send(player: Player<Data>, data: Uint8Array, options: SendOptions | undefined): boolean {
    if (player.state === "left") return false;
    const { networkingSockets } = this.#steam;
    if (options?.lane !== undefined) {
      this.#some.clear();
      this.#some.add(player.connection);
      return this.#broadcast(this.#some, 1, data, options, undefined) === 1;
    }
    const result = networkingSockets.send(player.connection, data, flagsOf(options));
    if (result === Result.OK) {
      this.messages++;
      this.bytes += data.byteLength;
      return true;
    }
    if (result === Result.LimitExceeded) this.#onFull(player, isReliable(options));
    return false;
  }

  /** How many get it. */
  broadcast(data: Uint8Array, options: BroadcastOptions<Data>): number {
    const { to, except } = options;
    if (to === undefined) {
      const left = except !== undefined && this.#everybody.has(except.connection) ? 1 : 0;
      return this.#broadcast(this.#everybody, this.#everybody.size - left, data, options, except);
    }
    this.#some.clear();
    for (const player of to)
      if (player !== except && this.#everybody.has(player.connection)) this.#some.add(player.connection);
    return this.#broadcast(this.#some, this.#some.size, data, options, undefined);
  }

  /** Looks whether a player takes what is sent to them. */
  look(seat: Seat<Data>, now: number): void {
    const status = this.status(seat.player);
    if (status === undefined) return;
    const waiting = status.pendingReliableBytes + status.sentUnackedReliableBytes;
    if (waiting <= this.#limits.sendQueueBytes / 2) seat.stalledSince = 0;
    else if (seat.stalledSince === 0) seat.stalledSince = now;
    else if (now - seat.stalledSince > this.#limits.stalledSendMs) {
      this.#host.onLimit("stalledSendMs", seat.player);
      this.#host.kick(seat.player, "too slow", EndCode.TooSlow);
    }
  }

  status({ connection }: Player<Data>): SteamNetConnectionRealTimeStatus | undefined {
    const { result, status } = this.#steam.networkingSockets.getConnectionRealTimeStatus(connection);
    return result === Result.OK ? status : undefined;
  }

  #broadcast(
    recipients: Recipients,
    count: number,
    data: Uint8Array,
    options: SendOptions,
    except: Player<Data> | undefined,
  ): number {
    if (count === 0) return 0;
    const lane = options.lane === undefined ? 0 : this.#laneOf(options.lane);
    const sent = this.#steam.networkingSockets.broadcast(
      recipients,
      data,
      flagsOf(options),
      except === undefined ? { lane } : { lane, except: except.connection },
    );
    this.messages += sent;
    this.bytes += sent * data.byteLength;
    if (sent < count) this.#lookForFull(recipients, isReliable(options));
    return sent;
  }

  #lookForFull(recipients: Recipients, reliable: boolean): void {
    const { results, connections } = recipients;
    // Kicks change the list.
    const slow: HSteamNetConnection[] = [];
    for (let row = 0; row < results.length; row++)
      if (results[row] === full) slow.push(connections[row] as HSteamNetConnection);
    for (const connection of slow) {
      const seat = this.#seats.get(connection);
      if (seat !== undefined) this.#onFull(seat.player, reliable);
    }
  }

  #onFull(player: Player<Data>, reliable: boolean): void {
    if (!reliable) this.dropped++;
    this.#host.onLimit("sendQueueBytes", player);
    if (reliable) this.#host.kick(player, "too slow", EndCode.TooSlow);
  }

  #laneOf(name: string): number {
    const lane = this.#lanes.get(name);
    if (lane !== undefined) return lane;
    const names = [...this.#lanes.keys()];
    const meant = nearest(name, names);
    throw new TypeError(
      `send: there is no lane ${JSON.stringify(name)}${meant === undefined ? `, there are: ${names.join(", ") || "none"}.` : `; ${meant} is meant?`}`,
    );
  }
}

const isReliable = (options: SendOptions | undefined): boolean =>
  options?.reliable ?? defaults["send reliable"].default;

function flagsOf(options: SendOptions | undefined): number {
  if (options === undefined) return k_nSteamNetworkingSend_Reliable;
  return (
    (isReliable(options) ? k_nSteamNetworkingSend_Reliable : k_nSteamNetworkingSend_Unreliable) |
    ((options.noDelay ?? defaults["send noDelay"].default) ? k_nSteamNetworkingSend_NoNagle : 0)
  );
}
