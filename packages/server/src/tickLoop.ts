// Ticks at a fixed rate: the nth is due n steps after the start, however late the ones before it were.

/** A tick. */
export interface Tick {
  /** Its number, from 1 on. Those that were left out have none. */
  readonly tick: number;
  /** Seconds of game time that it stands for: always `1 / tickRate`. */
  readonly dt: number;
  /** How late it began, in milliseconds. */
  readonly lateMs: number;
}

export interface TickHooks {
  onTick(tick: Tick): void;
  /** That many were left out, because more than `catchUp` were late. */
  onSkipped(count: number): void;
}

export class TickLoop {
  readonly #hooks: TickHooks;
  readonly #stepMs: number;
  readonly #dt: number;
  readonly #catchUp: number;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #running = false;
  /** When the first tick would have been the zeroth, moved on by what was left out. */
  #start = 0;
  #ticks = 0;
  #lastAt = 0;

  constructor(tickRate: number, catchUp: number, hooks: TickHooks) {
    this.#stepMs = 1000 / tickRate;
    this.#dt = 1 / tickRate;
    this.#catchUp = catchUp;
    this.#hooks = hooks;
  }

  get stepMs(): number {
    return this.#stepMs;
  }

  /** Ticks until now. */
  get ticks(): number {
    return this.#ticks;
  }

  /** Milliseconds since the last tick ended, or since the start. */
  get sinceLastMs(): number {
    return performance.now() - this.#lastAt;
  }

  start(): void {
    if (this.#running) return;
    this.#running = true;
    this.#start = performance.now() - this.#ticks * this.#stepMs;
    this.#lastAt = performance.now();
    this.#sleep();
  }

  stop(): void {
    this.#running = false;
    clearTimeout(this.#timer);
  }

  #sleep(): void {
    if (!this.#running) return;
    const due = this.#start + (this.#ticks + 1) * this.#stepMs;
    // The server itself keeps the process alive.
    this.#timer = setTimeout(this.#wake, Math.max(0, due - performance.now()));
    (this.#timer as { unref?(): void }).unref?.();
  }

  readonly #wake = (): void => {
    // A timer may fire within the millisecond before.
    const early = Math.min(1, this.#stepMs / 2);
    const due = Math.floor((performance.now() - this.#start + early) / this.#stepMs) - this.#ticks;
    const skipped = Math.max(0, due - this.#catchUp);
    if (skipped > 0) {
      this.#start += skipped * this.#stepMs;
      this.#hooks.onSkipped(skipped);
    }
    for (let left = due - skipped; left > 0 && this.#running; left--) {
      const dueAt = this.#start + (this.#ticks + 1) * this.#stepMs;
      this.#ticks++;
      this.#hooks.onTick({
        tick: this.#ticks,
        dt: this.#dt,
        lateMs: Math.max(0, performance.now() - dueAt),
      });
      this.#lastAt = performance.now();
    }
    this.#sleep();
  };
}
