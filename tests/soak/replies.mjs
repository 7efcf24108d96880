// What the server answers to a player: read as it comes, with the round trips; reliable answers come once and in order.
import { once } from "node:events";
import { kinds, readMessage } from "./protocol.mjs";

/** What is still on its way after this is lost. */
const patienceMs = 30_000;

export class Replies extends EventTarget {
  reliable = 0;
  unreliable = 0;
  /** @type {string[]} */
  defects = [];
  #latencies;
  welcome = once(this, "welcome", { signal: AbortSignal.timeout(patienceMs) });

  /**
   * @param {AsyncIterable<import("@headwater/typed").Message>} messages
   * @param {import("./latencies.mjs").Latencies} latencies gets the round trips
   */
  constructor(messages, latencies) {
    super();
    this.#latencies = latencies;
    this.#read(messages).catch((error) => this.defects.push(error.message));
  }

  async #read(messages) {
    for await (const { data } of messages) {
      if (data[0] === kinds.welcome) {
        this.dispatchEvent(new Event("welcome"));
        continue;
      }
      const { number, time } = readMessage(data);
      this.#latencies.add(performance.now() - time);
      if (data[0] === kinds.unreliable) {
        this.unreliable++;
        continue;
      }
      if (number !== this.reliable) this.defects.push(`reliable message ${number} came as ${this.reliable}`);
      this.reliable++;
      this.dispatchEvent(new Event("reliable"));
    }
  }

  /** Until `count` reliable answers are there, or nobody can hope for them any more. */
  async allReliable(count) {
    const signal = AbortSignal.timeout(patienceMs);
    while (this.reliable < count && !signal.aborted) await once(this, "reliable", { signal }).catch(() => undefined);
  }
}
