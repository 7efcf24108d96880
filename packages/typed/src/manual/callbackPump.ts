// Runs callbacks by what drives it, which does not keep the process alive, unless somebody waits for one of them.
import type { MessageSource } from "./message.js";
import type { PumpDriver } from "./pumpDriver.js";

export class CallbackPump {
  readonly #driver: PumpDriver | undefined;
  #holders = 0;

  /** @param driver - `undefined`: the owner runs callbacks by hand. */
  constructor(driver: PumpDriver | undefined) {
    this.#driver = driver;
  }

  /** Keeps the process alive until the returned function is called: a pending promise alone does not. */
  hold(): () => void {
    this.#holders++;
    this.#driver?.ref();
    let held = true;
    return () => {
      if (!held) return;
      held = false;
      this.#holders--;
      if (this.#holders === 0) this.#driver?.unref();
    };
  }

  /** Has callbacks run when messages of `source` arrive, until the returned function is called. */
  watch(source: MessageSource): () => void {
    return this.#driver?.watch?.(source) ?? (() => {});
  }

  stop(): void {
    this.#driver?.stop();
  }
}
