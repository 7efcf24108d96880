// Received messages: copies, the async iterable, its end, and that nothing is dropped.
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { GameServer } from "../src/manual/gameServer.js";
import type { Message } from "../src/manual/message.js";
import { fakeLibrary, ReceiveBatch } from "./fakeNative.js";
import { FakeServer } from "./fakeServer.js";

let fake: FakeServer;
let server: GameServer;

beforeEach(() => {
  fake = new FakeServer();
  fake.running = true;
  server = new GameServer(fake.binding, fakeLibrary, { pump: "manual" });
});

afterEach(() => {
  ReceiveBatch.slabMessages = Number.POSITIVE_INFINITY;
  server.shutdown();
});

function texts(messages: Message[]): string[] {
  return messages.map((message) => new TextDecoder().decode(message.data));
}

describe("receiveMessages", () => {
  test("copies what waits on a poll group", () => {
    fake.queueMessages("a", "b");
    const messages = server.networkingSockets.receiveMessages(1);
    expect(texts(messages)).toEqual(["a", "b"]);
    expect(messages[1]).toMatchObject({ connection: 7, messageNumber: 2n, identity: { type: "invalid" } });
    expect(server.networkingSockets.receiveMessages(1)).toEqual([]);
  });

  test("takes a connection, and a limit", () => {
    fake.queueMessages("a", "b", "c");
    expect(texts(server.networkingSockets.receiveMessages({ connection: 7 }, 2))).toEqual(["a", "b"]);
    expect(texts(server.networkingSockets.receiveMessages({ connection: 7 }, 2))).toEqual(["c"]);
  });

  test("leaves nothing behind in the batch", () => {
    ReceiveBatch.slabMessages = 1;
    fake.queueMessages("a", "b", "c");
    expect(texts(server.networkingSockets.receiveMessages(1))).toEqual(["a", "b", "c"]);
  });

  test("tells a handle that does not exist", () => {
    expect(() => server.networkingSockets.receiveMessages(2)).toThrow("Poll group 2 does not exist");
    expect(() => server.networkingSockets.receiveMessages({ connection: 8 })).toThrow("Connection 8 does not exist");
  });
});

describe("messages", () => {
  async function take(messages: AsyncIterable<Message>, count: number): Promise<string[]> {
    const taken: Message[] = [];
    for await (const message of messages) {
      if (taken.push(message) === count) break;
    }
    return texts(taken);
  }

  test("yields what is there and what the pump brings", async () => {
    fake.queueMessages("a");
    const taken = take(server.messages(1), 3);
    await Promise.resolve();
    fake.queueMessages("b", "c");
    server.runCallbacks();
    expect(await taken).toEqual(["a", "b", "c"]);
  });

  test("drops nothing of many, in order", async () => {
    const many = Array.from({ length: 5000 }, (_, index) => `m${index}`);
    fake.queueMessages(...many);
    const stream = server.messages(1);
    server.runCallbacks();
    expect(fake.messages.length, "the buffer is bounded").toBeGreaterThan(3000);
    expect(await take(stream, many.length)).toEqual(many);
  });

  test("serves several readers of one iterator in order", async () => {
    const stream = server.messages(1);
    const reads = [stream.next(), stream.next()];
    fake.queueMessages("a", "b");
    server.runCallbacks();
    const values = (await Promise.all(reads)).map((read) => read.value as Message);
    expect(texts(values)).toEqual(["a", "b"]);
  });

  test("ends on abort", async () => {
    const abort = new AbortController();
    const taken = take(server.messages(1, { signal: abort.signal }), 1);
    abort.abort();
    expect(await taken).toEqual([]);
  });

  test("ends at once with an aborted signal", async () => {
    expect(await take(server.messages(1, { signal: AbortSignal.abort() }), 1)).toEqual([]);
  });

  test("ends on shutdown behind what it holds", async () => {
    fake.queueMessages("a");
    const stream = server.messages(1);
    server.shutdown();
    expect(await take(stream, 2)).toEqual(["a"]);
  });

  test("ends when the poll group is destroyed", async () => {
    const taken = take(server.messages(1), 1);
    fake.groupExists = false;
    server.runCallbacks();
    expect(await taken).toEqual([]);
  });

  test("tells a handle that never existed", () => {
    expect(() => server.messages(2)).toThrow("Poll group 2 does not exist");
  });

  test("a left iteration is not fed any more", async () => {
    fake.queueMessages("a");
    await take(server.messages(1), 1);
    fake.queueMessages("b");
    server.runCallbacks();
    expect(fake.messages).toHaveLength(1);
  });
});
