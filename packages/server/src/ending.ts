// How a server ends: once, after a grace, which its last player, or whoever is in a hurry, cuts short.
import { defaults } from "./defaults.js";
import type { Limits } from "./limits.js";

/** Options of {@link DedicatedServer.drain}. */
export interface DrainOptions {
  /** What players hear, up to 127 bytes (default "The server is about to end."). */
  reason?: string;
  /** How long players may stay, in milliseconds (default `limits.graceMs`); it ends when the last one has left. */
  graceMs?: number;
}

/** Options of {@link DedicatedServer.close}. */
export interface CloseOptions {
  /** What players hear, up to 127 bytes (default "The server was closed."). */
  reason?: string;
}

export interface EndingHooks {
  /** No new players from now on. */
  begin(reason: string, graceMs: number): void;
  /** Its time is over, and somebody is still here. */
  onGraceOver(): void;
  /** Whether nobody is left to wait for. */
  isEmpty(): boolean;
  /** The grace is over. */
  finish(reason: string): Promise<void>;
}

export class Ending {
  readonly #hooks: EndingHooks;
  readonly #limits: Limits;
  #state: "open" | "draining" | "closed" = "open";
  #ended: Promise<void> | undefined;
  #endGrace: (() => void) | undefined;
  #inHurry = false;

  constructor(limits: Limits, hooks: EndingHooks) {
    this.#limits = limits;
    this.#hooks = hooks;
  }

  get state(): "open" | "draining" | "closed" {
    return this.#state;
  }

  /** @throws RangeError for a wrong option. */
  drain(options: DrainOptions): Promise<void> {
    const { reason = defaults["drain reason"].default, graceMs = this.#limits.graceMs } = options;
    if (!(graceMs >= 0)) throw new RangeError(`drain: graceMs is ${graceMs}: expected milliseconds, 0 or more.`);
    if (this.#ended !== undefined) {
      if (graceMs === 0) this.emptied();
      return this.#ended;
    }
    // Before anybody is told of it, who may call again.
    let end: (ended: Promise<void>) => void = () => undefined;
    this.#ended = new Promise((resolve) => {
      end = resolve;
    });
    end(this.#end(reason, graceMs));
    return this.#ended;
  }

  /** Nobody is left to wait for, or nobody wants to. */
  emptied(): void {
    this.#inHurry = this.#state !== "open";
    this.#endGrace?.();
  }

  async #end(reason: string, graceMs: number): Promise<void> {
    this.#state = "draining";
    this.#hooks.begin(reason, graceMs);
    if (graceMs > 0 && !this.#inHurry && !this.#hooks.isEmpty()) await this.#grace(graceMs);
    this.#state = "closed";
    await this.#hooks.finish(reason);
  }

  #grace(graceMs: number): Promise<void> {
    return new Promise((resolve) => {
      const over = (): void => {
        this.#hooks.onGraceOver();
        resolve();
      };
      const timer = setTimeout(over, Math.min(graceMs, 2 ** 31 - 1));
      this.#endGrace = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }
}
