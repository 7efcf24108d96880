// What is used of an AbortSignal, declared here: its own type comes with the DOM's or Node's types, which a program
// may have neither of.

import { describe, wrongType } from "@headwater/native/errors";

/** An `AbortSignal`. */
export interface AbortSignalLike {
  readonly aborted: boolean;
  readonly reason: unknown;
  throwIfAborted(): void;
  addEventListener(type: "abort", listener: () => void, options?: { once?: boolean }): void;
  removeEventListener(type: "abort", listener: () => void): void;
}

/** @throws TypeError for what is neither a signal nor nothing. */
export function checkSignal(who: string, signal: unknown): void {
  if (signal === undefined || typeof (signal as AbortSignalLike | null)?.throwIfAborted === "function") return;
  throw wrongType(`${who}: signal must be an AbortSignal, got ${describe(signal)}.`);
}
