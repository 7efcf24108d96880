// Stands for @headwater/native in unit tests: receive batches filled from a queue, and the messages to queue.
import type { LibraryInfo } from "@headwater/native";

export interface FakeMessage {
  connection: number;
  text: string;
  number: bigint;
}

/** What typed reads of the addon's batch. `slabMessages` stands for a slab that has room for so many. */
export class ReceiveBatch {
  static slabMessages = Number.POSITIVE_INFINITY;
  readonly capacity: number;
  #queue: FakeMessage[] = [];
  #rows: FakeMessage[] = [];

  constructor({ capacity = 256 }: { capacity?: number } = {}) {
    this.capacity = capacity;
  }

  fill(source: FakeMessage[]): number {
    if (this.#queue.length === 0) this.#queue = source.splice(0, this.capacity);
    this.#rows = this.#queue.splice(0, ReceiveBatch.slabMessages);
    return this.#rows.length;
  }

  get pending(): number {
    return this.#queue.length;
  }

  get connections(): Uint32Array {
    return Uint32Array.from(this.#rows, (row) => row.connection);
  }

  get messageNumbers(): BigInt64Array {
    return BigInt64Array.from(this.#rows, (row) => row.number);
  }

  get flags(): Int32Array {
    return new Int32Array(this.#rows.length);
  }

  get lanes(): Uint16Array {
    return new Uint16Array(this.#rows.length);
  }

  get userData(): BigInt64Array {
    return new BigInt64Array(this.#rows.length);
  }

  get timesReceived(): BigInt64Array {
    return new BigInt64Array(this.#rows.length);
  }

  payload(index: number): Uint8Array {
    return new TextEncoder().encode(this.#rows[index]?.text);
  }

  identity(): { type: "invalid" } {
    return { type: "invalid" };
  }
}

export class SendBatch {}

export const fakeLibrary: LibraryInfo = {
  path: "/fake",
  isLoopback: true,
  sdkVersion: "1.64",
  missing: [],
  incompatible: [],
};

export function loadLibrary(): LibraryInfo {
  return fakeLibrary;
}
