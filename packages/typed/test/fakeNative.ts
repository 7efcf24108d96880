// Stands for @headwater/native in unit tests: messages read from a queue.
import type { LibraryInfo, Message, MessageReader, MessageSource } from "@headwater/native";

export interface FakeMessage {
  connection: number;
  text: string;
}

/** What typed uses of the addon's reader: takes from the queue of the source what it hands out. */
export class FakeReader implements Pick<MessageReader, "next" | "peek" | "release" | "readFrom" | "gone"> {
  readonly #queueOf: (source: MessageSource) => FakeMessage[] | undefined;
  #queue: FakeMessage[] | undefined;
  #source: MessageSource = 0;

  /** @param queueOf - `undefined` for a source that does not exist */
  constructor(queueOf: (source: MessageSource) => FakeMessage[] | undefined) {
    this.#queueOf = queueOf;
  }

  get gone(): boolean {
    return this.#queue === undefined;
  }

  readFrom(source: MessageSource): void {
    this.#source = source;
  }

  peek(): boolean {
    this.#queue = this.#queueOf(this.#source);
    return (this.#queue?.length ?? 0) > 0;
  }

  next(): Message | undefined {
    this.peek();
    const message = this.#queue?.shift();
    if (message === undefined) return undefined;
    const { connection, text } = message;
    return { connection, data: new TextEncoder().encode(text) } as Message;
  }

  release(): void {}
}

export class ReceiveBatch {}

export class SendBatch {}

export class Recipients {}

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
