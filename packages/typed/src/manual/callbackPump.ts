// Runs callbacks from a timer that does not keep the process alive, unless somebody waits for one of them.

/**
 * 15 ms is one tick of a 66 Hz game server: callbacks arrive within a frame, and an idle pump costs a few microseconds
 * of each.
 */
export const defaultPumpIntervalMs = 15;

export class CallbackPump {
  readonly #timer: NodeJS.Timeout | undefined;
  #holders = 0;

  /** @param intervalMs - Time between two runs in milliseconds; `undefined`: the owner runs callbacks by hand. */
  constructor(run: () => void, intervalMs: number | undefined) {
    if (intervalMs !== undefined) this.#timer = setInterval(run, intervalMs).unref();
  }

  /** Keeps the process alive until the returned function is called: a pending promise alone does not. */
  hold(): () => void {
    this.#holders++;
    this.#timer?.ref();
    let held = true;
    return () => {
      if (!held) return;
      held = false;
      this.#holders--;
      if (this.#holders === 0) this.#timer?.unref();
    };
  }

  stop(): void {
    clearInterval(this.#timer);
  }
}
