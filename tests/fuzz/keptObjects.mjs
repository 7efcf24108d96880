// What programs keep and use again: batches, lists, readers and messages, over inits and shutdowns, of either copy of the
// package, with columns that hold what a program with a mistake may have written there, or without their memory.
import { copies, running } from "./copies.mjs";

const rows = 8;
const each = 6;
const flags = [0, 1, 5, 8, 9, 32];

export class KeptObjects {
  #random;
  #handles;
  #pools;

  /** @param {import("./random.mjs").Random} random @param {import("./handles.mjs").Handles} handles */
  constructor(random, handles) {
    this.#random = random;
    this.#handles = handles;
    const copy = () => random.pick(copies);
    this.#pools = {
      ReceiveBatch: { make: () => new (copy().ReceiveBatch)({ capacity: rows, bytes: random.pick([16, 4096]) }) },
      SendBatch: { make: () => new (copy().SendBatch)({ capacity: rows, bytes: 4096 }) },
      Recipients: { make: () => new (copy().Recipients)(this.#connections()) },
      MessageReader: {
        make: () => {
          const side = random.pick(["server", "user"]);
          return (random.chance(0.9) ? running(side) : copy())[side].readMessages(this.source());
        },
      },
    };
    for (const pool of Object.values(this.#pools)) pool.kept = Array.from({ length: each }, pool.make);
    /** The last messages that were read. */
    this.messages = [];
  }

  /** One of a kind; now and then a new one in the place of one left behind. @param {string} kind */
  pick(kind) {
    const { kept, make } = this.#pools[kind];
    const index = this.#random.below(each);
    if (this.#random.chance(0.05)) kept[index] = make();
    return kept[index];
  }

  /** A SendBatch with something in it. */
  filledSendBatch() {
    const random = this.#random;
    const batch = this.pick("SendBatch");
    try {
      batch.clear();
      for (let row = random.below(rows + 1); row > 0; row--) {
        const size = random.pick([0, 1, 100, 512]);
        if (random.chance(0.5)) batch.add(this.connection(), new Uint8Array(size), random.pick(flags));
        else batch.reserve(this.connection(), size, random.pick(flags));
      }
    } catch (error) {
      // Its memory may be gone.
      if (!/transferred/.test(error.message)) throw error;
    }
    if (random.chance(0.3)) this.#spoil(batch);
    return batch;
  }

  connection() {
    const known = this.#handles.of("HSteamNetConnection");
    return known.length > 0 ? this.#random.pick(known) : 5;
  }

  /** Of messages to read. */
  source() {
    const groups = this.#handles.of("HSteamNetPollGroup");
    return groups.length > 0 && this.#random.chance(0.5)
      ? this.#random.pick(groups)
      : { connection: this.connection() };
  }

  keep(message) {
    this.messages.push(message);
    if (this.messages.length > each) this.messages.shift();
  }

  /** Takes the memory of something away. Some of it Node guards. */
  giveAway() {
    const random = this.#random;
    const ofKind = {
      ReceiveBatch: ({ data }) => data,
      SendBatch: (batch) => random.pick([batch.sizes, batch.data]),
      Recipients: ({ connections }) => connections,
      MessageReader: ({ control }) => control,
    };
    const kind = random.pick(Object.keys(ofKind));
    const message = random.chance(0.3) ? this.messages[0] : undefined;
    try {
      const view = message ? message.data : ofKind[kind](this.pick(kind));
      if (random.chance(0.5)) view.buffer.transfer();
      else structuredClone(view.buffer, { transfer: [view.buffer] });
    } catch (error) {
      if (!/detachable|transfer|detached|unsupported/i.test(error.message)) throw error;
    }
  }

  *#connections() {
    for (let i = this.#random.below(rows); i > 0; i--) yield this.connection();
  }

  #spoil(batch) {
    const random = this.#random;
    const row = random.below(rows);
    const wild = random.pick([0, 1, 4095, 4096, 4097, 2 ** 31, 2 ** 32 - 1]);
    const column = random.pick(["offsets", "sizes", "connections", "flags", "lanes", "control", "count"]);
    if (column === "count") batch.count = random.pick([rows + 1, -1, 0.5, 2 ** 32, Number.NaN, "1"]);
    else if (column === "control") batch.control[random.below(4)] = wild;
    else batch[column][row] = wild;
  }
}
