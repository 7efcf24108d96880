// How long an event loop kept its timers waiting: as they saw it, and without the time in which the system had no core
// for it, which is no doing of the program's.
import { readFileSync } from "node:fs";
import { monitorEventLoopDelay } from "node:perf_hooks";
import { quantiles } from "./side.mjs";

const everyMs = 1;

/** Milliseconds this thread, the process's first, was ready to run and did not; 0 where the system does not say. */
function waitedForCore() {
  if (process.platform !== "linux") return 0;
  const [, waited] = readFileSync("/proc/self/schedstat", "latin1").split(" ");
  return Number(waited) / 1e6;
}

export class LoopDelay {
  #histogram = monitorEventLoopDelay({ resolution: everyMs });
  #own = [];
  #last;
  #lastWait;

  constructor() {
    this.#histogram.enable();
    this.#look();
    setInterval(() => {
      const [last, lastWait] = [this.#last, this.#lastWait];
      this.#look();
      this.#own.push(Math.max(0, this.#last - last - everyMs - (this.#lastWait - lastWait)));
    }, everyMs);
  }

  reset() {
    this.#histogram.reset();
    this.#own = [];
  }

  /** Milliseconds beyond the timers' own. */
  figures() {
    const ms = (nanoseconds) => Math.max(0, nanoseconds / 1e6 - everyMs);
    const { p99, max } = quantiles(this.#own);
    return { p99: ms(this.#histogram.percentile(99)), max: ms(this.#histogram.max), own: { p99, max } };
  }

  #look() {
    this.#last = performance.now();
    this.#lastWait = waitedForCore();
  }
}
