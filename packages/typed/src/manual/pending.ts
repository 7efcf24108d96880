// A promise that Steam's callbacks settle, or else a timeout, an abort or a shutdown, whichever comes first.
import { type AbortSignalLike, checkSignal } from "./abortSignalLike.js";
import { checkNumber } from "./checkNumber.js";
import { checkOptions } from "./options.js";

/** How long to wait for an answer. */
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

  /**
   * @param who - what waits, for errors: `GameServer.waitFor`
   * @throws TypeError or RangeError for a wrong option; the signal's reason if it is already aborted.
   */
  constructor(who: string, options: WaitOptions, hooks: PendingHooks) {
    checkOptions(who, options, ["timeoutMs", "signal"]);
    const { timeoutMs = defaultTimeoutMs, signal } = options;
    checkNumber(
      `${who}: timeoutMs`,
      timeoutMs,
      `milliseconds, more than 0 and at most ${maxTimeoutMs}, or Infinity`,
      (ms) => ms > 0 && (ms <= maxTimeoutMs || ms === Number.POSITIVE_INFINITY),
    );
    checkSignal(who, signal);
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
