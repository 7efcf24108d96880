// What happens on a server: counted, shown to who looks on, and told to who listens, in one place.
import type { Refusal } from "./admission.js";
import type { ErrorSource, ServerEvents } from "./events.js";
import { type CountedLimit, countedLimits } from "./limits.js";
import type { Leaving, Player } from "./player.js";

/** The server's events, as its parts have them told. */
export interface Voice<Data> {
  tell<Event extends keyof ServerEvents<Data>>(
    event: Event,
    player: Player<Data> | undefined,
    ...values: ServerEvents<Data>[Event]
  ): void;
  onError(error: unknown, source: ErrorSource<Data>): void;
  /** Whether anybody would hear it. */
  isHeard(event: "limit"): boolean;
}

export class Reports<Data> {
  joins = 0;
  leaves = 0;
  refusals = 0;
  ticksSkipped = 0;
  /** How often each limit was come up against. */
  readonly limits = Object.fromEntries(countedLimits.map((name) => [name, 0])) as Record<CountedLimit, number>;
  readonly #voice: Voice<Data>;

  constructor(voice: Voice<Data>) {
    this.#voice = voice;
  }

  joined(player: Player<Data>): void {
    this.joins++;
    this.#voice.tell("join", player, player);
  }

  left(player: Player<Data>, leaving: Leaving): void {
    this.leaves++;
    this.#voice.tell("leave", player, player, leaving);
  }

  refused(refusal: Refusal): void {
    this.refusals++;
    this.#voice.tell("refused", undefined, refusal);
    if ("error" in refusal) this.#voice.onError(refusal.error, { event: "handshake", player: undefined });
  }

  skipped(ticks: number): void {
    this.ticksSkipped += ticks;
    this.limit("catchUpTicks");
  }

  limit(limit: CountedLimit, player?: Player<Data>, address = player?.address): void {
    const count = ++this.limits[limit];
    if (this.#voice.isHeard("limit")) this.#voice.tell("limit", player, { limit, count, player, address });
  }
}
