// A player: who they are, what the game keeps of them, and the connection they play on.
import type { HSteamNetConnection, Message, SteamNetConnectionRealTimeStatus } from "@headwater/typed";
import type { AbortSignalLike } from "@headwater/typed/foundation";
import { defaults } from "./defaults.js";
import { EndCode, ownEndCodes } from "./endCode.js";
import { PlayerMessages } from "./playerMessages.js";

/** Options of {@link Player.send}. */
export interface SendOptions {
  /** Whether it arrives for certain, and in order (default true). Otherwise it may be lost, doubled or overtaken. */
  reliable?: boolean;
  /** The lane it goes on, one of the server's `lanes`. */
  lane?: string;
  /** Sends at once, instead of waiting a moment for more to go with it (default false). */
  noDelay?: boolean;
}

/** Why a player is no longer here. */
export interface Leaving {
  /**
   * `left`: closed their connection; `lost`: the connection broke; `kicked`: by the game, a limit, a ban or Steam's word;
   * `replaced`: came in again; `closed`: the server did.
   */
  readonly kind: "left" | "lost" | "kicked" | "replaced" | "closed";
  /** An {@link EndCode}, one of the game's, or Steam's `SteamNetConnectionEnd`. */
  readonly code: number;
  /** In words: those that the other end heard, or said. */
  readonly reason: string;
}

/** `joining`: not let in yet, as in `authorize`; `playing`: from the event `join` on; `left`: from the event `leave` on. */
export type PlayerState = "joining" | "playing" | "left";

/** What a player needs of their server. */
export interface PlayerHost<Data> {
  send(player: Player<Data>, data: Uint8Array, options: SendOptions | undefined): boolean;
  kick(player: Player<Data>, reason: string, code: number): void;
  /** Tells Steam their name and score. */
  describe(player: Player<Data>): void;
  status(player: Player<Data>): SteamNetConnectionRealTimeStatus | undefined;
}

export interface PlayerFacts {
  id: bigint;
  connection: HSteamNetConnection;
  address: string | undefined;
  ownerId: bigint;
  verified: boolean;
  anonymous: boolean;
  name: string | undefined;
}

/** @internal How the server moves a player through their states. */
export const advance = Symbol("advance");
/** @internal The loop over the player's messages, if there is one. */
export const unread = Symbol("unread");
/** @internal */
export const setVerified = Symbol("setVerified");

/** A player: who they are, what the game keeps of them, and the connection they play on. */
export class Player<Data = unknown> {
  /** The SteamID. Of an {@link anonymous} player, one that Steam made up for this visit. */
  readonly id: bigint;
  /** The connection, for functions of `server.steam.networkingSockets`. */
  readonly connection: HSteamNetConnection;
  /** The IP address; `undefined` if they came through Steam's relays. */
  readonly address: string | undefined;
  /** Who owns the game: another SteamID than the player's when it is borrowed through family sharing. */
  readonly ownerId: bigint;
  /** Whether no ticket was asked for, so that the id proves nothing. */
  readonly anonymous: boolean;
  /** What the game keeps of the player. */
  data!: Data;

  readonly #host: PlayerHost<Data>;
  #name: string;
  #score = 0;
  #verified: boolean;
  #state: PlayerState = "joining";
  #messages: PlayerMessages | undefined;
  #gone: AbortController | undefined;

  /** @internal The server makes them. */
  constructor(host: PlayerHost<Data>, facts: PlayerFacts) {
    this.#host = host;
    this.id = facts.id;
    this.connection = facts.connection;
    this.address = facts.address;
    this.ownerId = facts.ownerId;
    this.anonymous = facts.anonymous;
    this.#verified = facts.verified;
    this.#name = facts.name ?? String(facts.id);
  }

  /** Whether they are on their way in, here, or gone. */
  get state(): PlayerState {
    return this.#state;
  }

  /** Whether Steam vouches for the player now: not without a ticket or other proof, and not once it has taken that back. */
  get verified(): boolean {
    return this.#verified;
  }

  /** The name, as the server browser shows it; the SteamID until one is given. Setting it tells Steam. */
  get name(): string {
    return this.#name;
  }

  set name(name: string) {
    this.#name = name;
    this.#describe();
  }

  /** The score, as the server browser shows it (at first 0). Setting it tells Steam. */
  get score(): number {
    return this.#score;
  }

  set score(score: number) {
    this.#score = score;
    this.#describe();
  }

  /** Round trip in milliseconds; -1 if it is not known. */
  get ping(): number {
    return this.status()?.ping ?? -1;
  }

  /**
   * How the connection does now.
   *
   * @returns ping, quality, rates and queues; `undefined` once the player has left
   */
  status(): SteamNetConnectionRealTimeStatus | undefined {
    return this.#state === "left" ? undefined : this.#host.status(this);
  }

  /** Aborts when the player leaves: for what waits or works on their behalf. */
  get gone(): AbortSignalLike {
    this.#gone ??= new AbortController();
    if (this.#state === "left") this.#gone.abort();
    return this.#gone.signal;
  }

  /**
   * Sends a message, 1 byte to 512 KiB; it is copied at once.
   *
   * @param data - the message
   * @param options - how it is sent (default: reliably, on the first lane)
   * @returns Whether it is on its way: not to a player who has left, and not an unreliable one for which the send queue
   * has no room. A player whose queue has no room for a reliable one is kicked: the rest would make no sense to them.
   * @throws TypeError or RangeError for what is no message, and for a lane there is not.
   */
  send(data: Uint8Array, options?: SendOptions): boolean {
    return this.#host.send(this, data, options);
  }

  /**
   * Ends the player's visit; reliable messages sent before still arrive.
   *
   * @param reason - what they hear, up to 127 bytes (default "You were kicked.")
   * @param code - an {@link EndCode}, or one of your own, 1100 to 1999 (default `EndCode.Kicked`)
   * @throws RangeError for another code.
   */
  kick(reason: string = defaults["kick reason"].default, code: number = defaults["kick code"].default): void {
    if (!Number.isInteger(code) || code < EndCode.Closed || code > ownEndCodes.most)
      throw new RangeError(
        `Player.kick: code is ${code}: expected an EndCode, or ${ownEndCodes.least} to ${ownEndCodes.most}.`,
      );
    this.#host.kick(this, reason, code);
  }

  /**
   * The player's messages, instead of by the server's event `message`: `for await (const { data } of player.messages())`.
   * Ends when they leave. Take it in `join`, before any has come.
   *
   * @returns the messages, in the order in which they come
   * @throws Error if another loop reads them.
   */
  messages(): AsyncIterableIterator<Message> {
    if (this.#messages !== undefined)
      throw new Error(`Player.messages: another loop reads the messages of ${this.id}. Leave it first, or share them.`);
    const messages = new PlayerMessages(() => {
      this.#messages = undefined;
    });
    if (this.#state === "left") messages.end();
    else this.#messages = messages;
    return messages;
  }

  /** @internal */
  get [unread](): PlayerMessages | undefined {
    return this.#messages;
  }

  /** @internal */
  [advance](state: PlayerState): void {
    this.#state = state;
    if (state !== "left") {
      this.#describe();
      return;
    }
    this.#messages?.end();
    this.#gone?.abort();
  }

  /** @internal */
  [setVerified](verified: boolean): void {
    this.#verified = verified;
  }

  /**
   * The player in words, for loggers.
   *
   * @returns the name with the SteamID behind it; the SteamID alone as long as there is no name
   */
  toString(): string {
    return this.#name === String(this.id) ? this.#name : `${this.#name} (${this.id})`;
  }

  #describe(): void {
    if (this.#state === "playing") this.#host.describe(this);
  }
}
