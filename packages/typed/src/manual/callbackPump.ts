// Runs callbacks by what drives it. A context that runs keeps the process alive, as Node's own servers do; with unref(),
// only while somebody waits for one of its callbacks.
import type { MessageSource } from "./message.js";
import type { PumpDriver } from "./pumpDriver.js";

export class CallbackPump {
  readonly #driver: PumpDriver | undefined;
  #referenced = true;
  #holders = 0;

  /** @param driver - `undefined`: the owner runs callbacks by hand. */
  constructor(driver: PumpDriver | undefined) {
    this.#driver = driver;
    this.#apply();
  }

  ref(): void {
    this.#referenced = true;
    this.#apply();
  }

  unref(): void {
    this.#referenced = false;
    this.#apply();
  }

  /** Keeps the process alive until the returned function is called: a pending promise alone does not. */
  hold(): () => void {
    this.#holders++;
    this.#apply();
    let held = true;
    return () => {
      if (!held) return;
      held = false;
      this.#holders--;
      this.#apply();
    };
  }

  /** Has callbacks run when messages of `source` arrive, until the returned function is called. */
  watch(source: MessageSource): () => void {
    return this.#driver?.watch?.(source) ?? (() => {});
  }

  stop(): void {
    this.#driver?.stop();
  }

  #apply(): void {
    if (this.#referenced || this.#holders > 0) this.#driver?.ref();
    else this.#driver?.unref();
  }
}
