// Reading messages as objects: streams and loops, their ends, and that they take turns with the rest of the program.
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { HSteamNetConnection, HSteamNetPollGroup } from "../src/generated/aliases.js";
import { GameServer } from "../src/manual/gameServer.js";
import type { Message } from "../src/manual/message.js";
import { fakeLibrary } from "./fakeNative.js";
import { FakeServer } from "./fakeServer.js";

/** The handles that exist in the stand-in, and two that do not. */
const group = 1 as HSteamNetPollGroup;
const connection = 7 as HSteamNetConnection;
const noGroup = 2 as HSteamNetPollGroup;
const noConnection = 8 as HSteamNetConnection;

let fake: FakeServer;
let server: GameServer;

beforeEach(() => {
  fake = new FakeServer();
  fake.running = true;
  server = new GameServer(fake.binding, fakeLibrary, { pump: "manual" });
});

afterEach(() => server.shutdown());

const text = (message: Message): string => new TextDecoder().decode(message.data);

function texts(messages: Iterable<Message>): string[] {
  return Array.from(messages, text);
}

async function take(messages: AsyncIterable<Message>, count: number): Promise<string[]> {
  const taken: string[] = [];
  for await (const message of messages) {
    if (taken.push(text(message)) === count) break;
  }
  return taken;
}

describe("receive", () => {
  test("hands out what is there, in order", () => {
    fake.queueMessages("a", "b");
    expect(texts(server.receive(group))).toEqual(["a", "b"]);
    expect(texts(server.receive({ connection }))).toEqual([]);
  });

  test("stops at a limit, at a break, and at the end of its time; the rest stays", () => {
    fake.queueMessages("a", "b", "c", "d", "e");
    expect(texts(server.receive(group, { max: 2 }))).toEqual(["a", "b"]);
    for (const message of server.receive(group)) {
      expect(text(message)).toBe("c");
      break;
    }
    expect(texts(server.receive(group, { budgetMs: 0 })), "the first one always").toEqual(["d"]);
    expect(texts(server.receive(group))).toEqual(["e"]);
  });

  test("receiveMessages has all of them in an array", () => {
    fake.queueMessages("a", "b", "c");
    expect(texts(server.networkingSockets.receiveMessages({ connection }, 2))).toEqual(["a", "b"]);
    expect(texts(server.networkingSockets.receiveMessages(group))).toEqual(["c"]);
  });

  test("tells a handle that does not exist", () => {
    expect(() => server.receive(noGroup)).toThrow("GameServer.receive: There is no poll group 2.");
    expect(() => server.receive({ connection: noConnection })).toThrow("GameServer.receive: There is no connection 8.");
  });
});

describe("messages", () => {
  test("yields what is there and what the pump brings", async () => {
    fake.queueMessages("a");
    const taken = take(server.messages(group), 3);
    await Promise.resolve();
    fake.queueMessages("b", "c");
    server.runCallbacks();
    expect(await taken).toEqual(["a", "b", "c"]);
  });

  test("takes what it hands out, and nothing else", async () => {
    fake.queueMessages("a", "b", "c");
    const stream = server.messages(group);
    server.runCallbacks();
    expect(fake.messages).toHaveLength(3);
    expect(await take(stream, 1)).toEqual(["a"]);
    expect(fake.messages).toHaveLength(2);
  });

  test("serves several readers of one iterator in order", async () => {
    const stream = server.messages(group);
    const reads = [stream.next(), stream.next()];
    fake.queueMessages("a", "b");
    server.runCallbacks();
    expect((await Promise.all(reads)).map(({ value }) => value && text(value))).toEqual(["a", "b"]);
  });

  test("ends on abort, before what still waits", async () => {
    fake.queueMessages("a", "b");
    const abort = new AbortController();
    const taken: string[] = [];
    for await (const message of server.messages(group, { signal: abort.signal })) {
      taken.push(text(message));
      abort.abort();
    }
    expect(taken).toEqual(["a"]);
    expect(await take(server.messages(group), 1)).toEqual(["b"]);
    expect(await take(server.messages(group, { signal: AbortSignal.abort() }), 1)).toEqual([]);
  });

  test("ends on shutdown", async () => {
    const taken = take(server.messages(group), 1);
    server.shutdown();
    expect(await taken).toEqual([]);
  });

  test("ends when the poll group is destroyed", async () => {
    const taken = take(server.messages(group), 1);
    fake.groupExists = false;
    server.runCallbacks();
    expect(await taken).toEqual([]);
  });

  test("tells a handle that never existed", () => {
    expect(() => server.messages(noGroup)).toThrow("GameServer.messages: There is no poll group 2.");
  });

  describe("of a source that is read already", () => {
    const problem = "Another messages() loop reads poll group 1.";

    test("is refused while the other one waits, or has not begun", async () => {
      const first = server.messages(group);
      expect(() => server.messages(group)).toThrow(problem);
      const next = first.next();
      expect(() => server.messages(group)).toThrow(problem);
      expect(() => server.receive(group)).toThrow(problem);
      fake.queueMessages("a");
      server.runCallbacks();
      expect((await next).value).toMatchObject({ connection: 7 });
    });

    test("takes the place of one that was left behind, which says so when it is asked again", async () => {
      fake.queueMessages("a", "b", "c");
      const left = server.messages(group);
      await left.next();
      const second = server.messages(group);
      expect(await take(second, 1)).toEqual(["b"]);
      await expect(left.next()).rejects.toThrow(problem);
      expect(texts(server.receive(group))).toEqual(["c"]);
    });
  });

  describe.each(["timer", "background", "manual"] as const)("with pump %s", (pump) => {
    test("lets timers and I/O have their turn however much waits", async () => {
      server.shutdown();
      fake.running = true;
      server = new GameServer(fake.binding, fakeLibrary, { pump, turnMs: 1 });
      let ticks = 0;
      const timer = setInterval(() => ticks++, 1);
      // As one that sends without end: every message is followed by another.
      fake.queueMessages("0");
      for await (const _ of server.messages(group)) {
        if (ticks === 5) break;
        fake.queueMessages("again");
      }
      clearInterval(timer);
      expect(ticks).toBe(5);
    });
  });

  test("keeps the order across turns", async () => {
    server.shutdown();
    fake.running = true;
    server = new GameServer(fake.binding, fakeLibrary, { pump: "manual", turnMs: 0.01 });
    const many = Array.from({ length: 5000 }, (_, index) => `m${index}`);
    fake.queueMessages(...many);
    expect(await take(server.messages(group), many.length)).toEqual(many);
  });
});

describe("callbacks", () => {
  const id = 115;
  let seen: number[];

  beforeEach(() => {
    seen = [];
    server.on("gsPolicyResponse", ({ secure }) => seen.push(Number(secure)));
  });

  test("run by hand come at once, or as many as the time allows", () => {
    for (const secure of [1, 2, 3]) fake.queue(id, { secure });
    fake.callbacksPerTurn = 2;
    expect(server.runCallbacks({ budgetMs: 1 })).toEqual({ delivered: 2, left: true });
    expect(server.runCallbacks()).toEqual({ delivered: 1, left: false });
    expect(seen).toEqual([1, 2, 3]);
  });

  test("of a pump come in turns, timers in between", async () => {
    server.shutdown();
    fake.running = true;
    server = new GameServer(fake.binding, fakeLibrary, { pump: "background" });
    server.on("gsPolicyResponse", ({ secure }) => seen.push(Number(secure)));
    for (const secure of [1, 2, 3, 4, 5]) fake.queue(id, { secure });
    fake.callbacksPerTurn = 2;
    fake.backgroundPump.onReady?.();
    expect(seen).toEqual([1, 2]);
    await new Promise((resolve) => setImmediate(resolve));
    expect(seen).toEqual([1, 2, 3, 4]);
    await new Promise((resolve) => setImmediate(resolve));
    expect(seen).toEqual([1, 2, 3, 4, 5]);
  });
});
