// What is used of an AbortSignal, declared here: its own type comes with the DOM's or Node's types, which a program
// may have neither of.

import { describe, wrongType } from "@headwater/native/errors";

/** An `AbortSignal`. */
export interface AbortSignalLike {
  /** Whether it has aborted. */
  readonly aborted: boolean;
  /** Why, if it has. */
  readonly reason: unknown;
  /** Throws `reason` if it has aborted. */
  throwIfAborted(): void;
  /**
   * Hears when it aborts.
   *
   * @param type - always `abort`
   * @param listener - called then
   * @param options - `once`: it is taken off when it was called
   */
  addEventListener(type: "abort", listener: () => void, options?: { once?: boolean }): void;
  /**
   * Hears of it no longer.
   *
   * @param type - always `abort`
   * @param listener - the one that was put on
   */
  removeEventListener(type: "abort", listener: () => void): void;
}

/** @throws TypeError for what is neither a signal nor nothing. */
export function checkSignal(who: string, signal: unknown): void {
  if (signal === undefined || typeof (signal as AbortSignalLike | null)?.throwIfAborted === "function") return;
  throw wrongType(`${who}: signal must be an AbortSignal, got ${describe(signal)}.`);
}
