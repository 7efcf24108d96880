// What is sent of views of every kind: the bytes they show, all of them and no more; and what is said of those that show
// nothing any more.
import { loadLibrary, ReceiveBatch, Recipients, SendBatch, server } from "@headwater/native";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { serverLibrary } from "../steamclient/door.mjs";

let near = 0;
let far = 0;
const incoming = new ReceiveBatch();

beforeAll(() => {
  loadLibrary(serverLibrary);
  server.init(0x7f000001, 27015, 0xffff, 2, "1.0.0.0");
  [near, far] = server.ISteamNetworkingSockets.CreateSocketPair(false, null, null) ?? [0, 0];
});
afterAll(() => server.shutdown());

// Newer than the compiler's library.
const { Float16Array, ArrayBuffer: Resizable } = globalThis as unknown as {
  Float16Array?: new (buffer: ArrayBuffer, offset: number, length: number) => ArrayBufferView;
  ArrayBuffer: new (size: number, options: { maxByteLength: number }) => ArrayBuffer & { resize(size: number): void };
};

/** Bytes that tell where they stand, of which views show a part. */
function memory(buffer = new ArrayBuffer(64)) {
  new Uint8Array(buffer).set(Array.from({ length: buffer.byteLength }, (_, index) => index));
  return buffer;
}
const bytesFrom = (first: number, count: number) => Array.from({ length: count }, (_, index) => first + index);

function shrunk<T>(make: (buffer: ArrayBuffer) => T): T {
  const buffer = new Resizable(64, { maxByteLength: 128 });
  const view = make(buffer);
  buffer.resize(16);
  return view;
}

const ways: [name: string, send: (data: Uint8Array) => void][] = [
  ["SendMessageToConnection", (data) => server.ISteamNetworkingSockets.SendMessageToConnection(near, data, 8)],
  ["send", (data) => server.send(near, data, 8)],
  ["broadcast", (data) => server.broadcast(new Recipients([near]), data, 8)],
  [
    "SendBatch.add",
    (data) => {
      const batch = new SendBatch({ capacity: 1, bytes: 64 });
      batch.add(near, data, 8);
      server.ISteamNetworkingSockets.SendMessages(batch);
    },
  ],
];

describe.each(ways)("%s", (_, send) => {
  const sent = (data: ArrayBufferView) => {
    send(data as Uint8Array);
    expect(server.ISteamNetworkingSockets.ReceiveMessagesOnConnection(far, incoming)).toBe(1);
    return [...incoming.payload(0)];
  };

  test.each([
    [new Uint8Array(memory(), 8, 8), bytesFrom(8, 8)],
    [new Uint8ClampedArray(memory(), 8, 8), bytesFrom(8, 8)],
    [new Int16Array(memory(), 8, 8), bytesFrom(8, 16)],
    [new Float32Array(memory(), 8, 8), bytesFrom(8, 32)],
    [new Float64Array(memory(), 8, 4), bytesFrom(8, 32)],
    [new BigUint64Array(memory(), 8, 4), bytesFrom(8, 32)],
    [new DataView(memory(), 3, 5), bytesFrom(3, 5)],
    [new Uint8Array(memory(), 8, 0), []],
    [new DataView(memory(), 8, 0), []],
  ])("%o", (view, bytes) => {
    expect(sent(view)).toEqual(bytes);
  });

  test.skipIf(!Float16Array)("a kind of array that Node-API does not know (else: no Float16Array)", () => {
    if (Float16Array) expect(sent(new Float16Array(memory(), 8, 8))).toEqual(bytesFrom(8, 16));
  });

  test("the size of a view that a script has given another is its own", () => {
    const view = Object.defineProperty(new Int16Array(memory(), 8, 8), "byteLength", { value: 1000 });
    expect(sent(view)).toEqual(bytesFrom(8, 16));
  });

  test("views that follow the size of their buffer", () => {
    const buffer = new Resizable(8, { maxByteLength: 64 });
    const views = [new Uint8Array(buffer, 4), new Int16Array(buffer, 4), new DataView(buffer, 4)];
    buffer.resize(24);
    memory(buffer);
    for (const view of views) expect(sent(view)).toEqual(bytesFrom(4, 20));
  });

  test.each<[string, (buffer: ArrayBuffer) => ArrayBufferView]>([
    ["of a fixed length, behind the end", (buffer: ArrayBuffer) => new Uint8Array(buffer, 32, 8)],
    ["of a fixed length, across the end", (buffer: ArrayBuffer) => new Uint8Array(buffer, 8, 16)],
    ["that follows the size, behind the end", (buffer: ArrayBuffer) => new Float32Array(buffer, 32)],
    ["a DataView, across the end", (buffer: ArrayBuffer) => new DataView(buffer, 8, 16)],
    ["a DataView, behind the end", (buffer: ArrayBuffer) => new DataView(buffer, 32)],
  ])("a view of a buffer that has shrunk, %s", (_, make) => {
    expect(() => send(shrunk(make) as Uint8Array)).toThrowError(/lies outside its buffer|has no memory/);
    expect(server.ISteamNetworkingSockets.ReceiveMessagesOnConnection(far, incoming)).toBe(0);
  });

  test.each([new Uint8Array(8), new Uint32Array(8), new DataView(new ArrayBuffer(8))])(
    "%o without its memory",
    (view) => {
      structuredClone(view.buffer, { transfer: [view.buffer] });
      expect(() => send(view as Uint8Array)).toThrowError(/is detached|has no memory/);
      expect(server.ISteamNetworkingSockets.ReceiveMessagesOnConnection(far, incoming)).toBe(0);
    },
  );
});

test("room for bytes is as large as the view", () => {
  server.ISteamGameServer.LogOnAnonymous();
  const all = new Uint8Array(4096).fill(0x53);
  const room = Float16Array ? new Float16Array(all.buffer, 0, 40) : new Uint16Array(all.buffer, 0, 40);
  server.ISteamGameServer.GetAuthSessionTicket(room as never, null);
  expect([...new Set(all.subarray(80))]).toEqual([0x53]);
});

test("a frozen batch receives, and says that it cannot grow; the message waits", () => {
  const { ISteamNetworkingSockets: sockets } = server;
  const batch = new ReceiveBatch({ capacity: 2, bytes: 16 });
  Object.freeze(batch);
  server.send(near, new Uint8Array([1]), 8);
  server.send(near, new Uint8Array(17).fill(2), 8);
  expect(sockets.ReceiveMessagesOnConnection(far, batch)).toBe(1);
  expect([...batch.payload(0)]).toEqual([1]);
  expect(() => sockets.ReceiveMessagesOnConnection(far, batch)).toThrowError(
    /^ISteamNetworkingSockets\.ReceiveMessagesOnConnection: there is a message of 17 bytes, for which the batch has to/,
  );
  // Its arrays are still those of the memory it is received into.
  server.send(near, new Uint8Array([3]), 8);
  expect(sockets.ReceiveMessagesOnConnection(far, incoming)).toBe(2);
  expect([...incoming.payload(0)]).toEqual(new Array(17).fill(2));
  server.send(near, new Uint8Array([4]), 8);
  expect(sockets.ReceiveMessagesOnConnection(far, batch)).toBe(1);
  expect([...batch.payload(0)]).toEqual([4]);
});

test("a frozen SendBatch takes nothing, with an error", () => {
  const batch = new SendBatch();
  Object.freeze(batch);
  expect(() => batch.add(near, new Uint8Array(1), 8)).toThrowError(TypeError);
  server.ISteamNetworkingSockets.SendMessages(batch);
  expect(server.ISteamNetworkingSockets.ReceiveMessagesOnConnection(far, incoming)).toBe(0);
});

test.each([-1, 0.5, 2 ** 32, Number.NaN, "8"])("SendBatch.reserve of %o bytes", (size) => {
  expect(() => new SendBatch().reserve(near, size as number, 8)).toThrowError(
    /^SendBatch\.reserve: argument 2 \(size\) must be a number of bytes, got /,
  );
});

test.each([5, "text", null, [1], {}])("SendBatch.add of %o", (data) => {
  expect(() => new SendBatch().add(near, data as never, 8)).toThrowError(
    /^SendBatch\.add: argument 2 \(data\) must be a Uint8Array or another view of an ArrayBuffer, got /,
  );
});
