// A promise that Steam's callbacks settle, or else a timeout, an abort or a shutdown, whichever comes first.
import type { AbortSignalLike } from "./abortSignalLike.js";

export interface WaitOptions {
  /** How long to wait, in milliseconds (default 30000); `Infinity` waits as long as it takes. */
  timeoutMs?: number;
  /** Aborting it ends the wait; the promise rejects with its reason. */
  signal?: AbortSignalLike;
}

const defaultTimeoutMs = 30_000;
/** setTimeout takes no longer delay. */
const maxTimeoutMs = 2 ** 31 - 1;

export interface PendingHooks {
  /** The error of a timeout. */
  timedOut(timeoutMs: number): Error;
  /** This side ended the wait, by timeout or abort. */
  gaveUp?(): void;
}

export class Pending<T> {
  readonly done: Promise<T>;
  readonly #settle: { resolve: (value: T) => void; reject: (reason: unknown) => void };
  readonly #stopWaiting: () => void;

  /** @throws RangeError for a timeout that is no positive number; the signal's reason if it is already aborted. */
  constructor(options: WaitOptions, hooks: PendingHooks) {
    const { timeoutMs = defaultTimeoutMs, signal } = options;
    if (!(timeoutMs > 0 && (timeoutMs <= maxTimeoutMs || timeoutMs === Number.POSITIVE_INFINITY))) {
      throw new RangeError(`timeoutMs is ${timeoutMs}: expected milliseconds from 1 to ${maxTimeoutMs}, or Infinity.`);
    }
    signal?.throwIfAborted();
    let settle: { resolve: (value: T) => void; reject: (reason: unknown) => void } | undefined;
    this.done = new Promise<T>((resolve, reject) => {
      settle = { resolve, reject };
    });
    // Who waits sees a rejection; before anybody waits it is no unhandled one.
    this.done.catch(() => undefined);
    this.#settle = settle as NonNullable<typeof settle>;

    const giveUp = (reason: unknown): void => {
      this.reject(reason);
      hooks.gaveUp?.();
    };
    const onAbort = (): void => giveUp(signal?.reason);
    const timer =
      timeoutMs === Number.POSITIVE_INFINITY
        ? undefined
        : setTimeout(() => giveUp(hooks.timedOut(timeoutMs)), timeoutMs);
    signal?.addEventListener("abort", onAbort, { once: true });
    this.#stopWaiting = () => {
      clearTimeout(timer);
      signal?.removeEventListener("abort", onAbort);
    };
  }

  /** Settling a second time does nothing. */
  resolve(value: T): void {
    this.#stopWaiting();
    this.#settle.resolve(value);
  }

  reject(reason: unknown): void {
    this.#stopWaiting();
    this.#settle.reject(reason);
  }
}
