// What is emitted in a turn of the event loop, for coroutines that go on after it.
//
// Godot resumes a coroutine within the emission that it awaits, so it hears what is emitted right behind that one.
// JavaScript resumes it when run_callbacks() has returned, and everything behind has been emitted. So each emission has
// a number, a coroutine that goes on belongs to the emission that it awaited, and what it awaits or connects then is
// looked for behind that emission first.

interface Emission {
  readonly at: number;
  readonly signal: object;
  readonly args: readonly unknown[];
}

interface Resumption {
  readonly at: number;
  readonly resume: () => void;
}

/** How many promises may stand between a coroutine and the signal: functions that await one another. */
const hops = 16;

export class Emissions {
  /** Those since the first coroutine of this turn was resumed; nobody can ask for earlier ones. */
  #emitted: Emission[] = [];
  /** In the order of their emissions. */
  readonly #waiting: Resumption[] = [];
  #count = 0;
  #draining = false;
  /** The emission that the running coroutine belongs to; undefined outside of those. */
  #now: number | undefined;

  /** Numbers an emission. */
  add(signal: object, args: readonly unknown[]): number {
    const at = ++this.#count;
    if (this.#draining) this.#emitted.push({ at, signal, args });
    return at;
  }

  /** Runs `resume` when this turn is done, and behind whatever earlier emissions resume. */
  resume(at: number, resume: () => void): void {
    const later = this.#waiting.findIndex((each) => each.at > at);
    this.#waiting.splice(later < 0 ? this.#waiting.length : later, 0, { at, resume });
    if (this.#draining) return;
    this.#draining = true;
    queueMicrotask(() => this.#drain());
  }

  /** What `signal` emitted behind the emission that the running coroutine belongs to. */
  missed(signal: object): readonly Emission[] {
    const now = this.#now;
    if (now === undefined) return [];
    return this.#emitted.filter((each) => each.at > now && each.signal === signal);
  }

  #drain(): void {
    const next = this.#waiting.shift();
    this.#now = next?.at;
    if (next === undefined) {
      this.#draining = false;
      this.#emitted = [];
      return;
    }
    next.resume();
    this.#hop(hops);
  }

  #hop(left: number): void {
    queueMicrotask(() => (left === 0 ? this.#drain() : this.#hop(left - 1)));
  }
}
