// Promises that wait for one callback event, kept apart from listeners so that `removeAllListeners` cannot lose them.
import { describe, quoted, wrongType } from "@headwater/native/errors";
import { SteamShutdownError, SteamTimeoutError } from "./errors.js";
import { Pending, type WaitOptions } from "./pending.js";

interface Waiter {
  event: PropertyKey;
  accepts: (payload: object) => boolean;
  pending: Pending<object>;
}

export class EventWaiters {
  readonly #waiters = new Set<Waiter>();

  /** Resolves with the payload of the next `event` that `accepts` takes. */
  async wait(
    who: string,
    event: PropertyKey,
    accepts: (payload: object) => boolean,
    options: WaitOptions,
  ): Promise<object> {
    if (typeof accepts !== "function") {
      throw wrongType(
        `${who}: accepts must be a function, got ${describe(accepts)}. Options are the third argument: ` +
          `waitFor(${quoted(String(event))}, undefined, { timeoutMs: 1000 }).`,
      );
    }
    const pending = new Pending<object>(who, options, {
      timedOut: (timeoutMs) => new SteamTimeoutError(`${who}: no ${String(event)} came within ${timeoutMs} ms.`),
    });
    const waiter: Waiter = { event, accepts, pending };
    this.#waiters.add(waiter);
    try {
      return await pending.done;
    } finally {
      this.#waiters.delete(waiter);
    }
  }

  /** A predicate that throws fails its own wait and nobody else's. */
  onEvent(event: PropertyKey, payload: object): void {
    for (const waiter of this.#waiters) {
      if (waiter.event !== event) continue;
      try {
        if (waiter.accepts(payload)) waiter.pending.resolve(payload);
      } catch (error) {
        waiter.pending.reject(error);
      }
    }
  }

  onShutdown(): void {
    for (const { event, pending } of this.#waiters)
      pending.reject(new SteamShutdownError(`Waiting for ${String(event)}`));
  }
}
