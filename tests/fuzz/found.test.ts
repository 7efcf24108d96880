// What the fuzzer found, once mended, stays mended.
import { once } from "node:events";
import { loadLibrary, SendBatch, server } from "@headwater/native";
import { afterAll, beforeAll, expect, test } from "vitest";
import { loadedForPlayers, serverLibrary, valveSdk } from "../steamclient/door.mjs";

const { user } = loadedForPlayers();
const sendRateMin = 10;
const fakePacketLossSend = 2;
const socketsInterface = 2;

beforeAll(() => {
  loadLibrary(serverLibrary);
  server.init(0x7f000001, 27015, 0, 2, "1.0.0.0");
  user.init();
});
afterAll(() => {
  user.shutdown();
  server.shutdown();
});

test("shared memory is refused where a part of it would have to be given back", () => {
  const shared = new Uint8Array(new SharedArrayBuffer(1024));
  expect(() => server.ISteamGameServer.GetAuthSessionTicket(shared, null)).toThrowError(
    /^ISteamGameServer\.GetAuthSessionTicket: argument 1 \(pTicket\) is shared memory/,
  );
});

test("a view whose buffer has shrunk is refused, as its memory may be gone", () => {
  // Of ES2024, which the compiler's library does not know yet.
  const Resizable = ArrayBuffer as unknown as new (
    size: number,
    options: { maxByteLength: number },
  ) => ArrayBuffer & { resize(size: number): void };
  const buffer = new Resizable(100_000, { maxByteLength: 100_000 });
  const view = new Uint8Array(buffer, 32, 60_000);
  buffer.resize(16);
  expect(() => server.ISteamGameServer.GetAuthSessionTicket(view as never, null)).toThrowError(
    /lies outside its buffer, which was resized to 16 bytes/,
  );
  expect(() => server.ISteamNetworkingSockets.SendMessageToConnection(5, view, 8)).toThrowError(/lies outside/);
});

test("an option of one side's sockets is set there and nowhere else", () => {
  // The loopback passed its own interface on to GameNetworkingSockets, which wrote into it.
  const value = (side: typeof server | typeof user) =>
    side.ISteamNetworkingUtils.GetConfigValue(sendRateMin, socketsInterface)[1];
  const before = value(user);
  expect(server.ISteamNetworkingUtils.SetConfigValue({ option: sendRateMin, value: 123_456 }, socketsInterface)).toBe(
    true,
  );
  expect(value(server)).toBe(123_456);
  expect(value(user)).toBe(before);
});

// Players of servers on Valve's library are on another.
const sides = valveSdk === undefined ? [server, user] : [server];

test("a global option is set for all sides of the library, whatever its type", () => {
  // The loopback read each value as a pointer, behind the end of a smaller one; npm run test:asan sees that.
  const global = 1;
  const { ISteamNetworkingUtils: utils } = server;
  const values = (option: number) =>
    sides.map(({ ISteamNetworkingUtils }) => ISteamNetworkingUtils.GetConfigValue(option, global)[1]);
  expect(utils.SetGlobalConfigValueInt32(sendRateMin, 131_072)).toBe(true);
  expect(values(sendRateMin)).toEqual(sides.map(() => 131_072));
  expect(utils.SetGlobalConfigValueFloat(fakePacketLossSend, 0.5)).toBe(true);
  expect(values(fakePacketLossSend)).toEqual(sides.map(() => 0.5));
  expect(utils.SetGlobalConfigValueFloat(fakePacketLossSend, 0)).toBe(true);
});

test("an identity of no bytes is refused, as its error says", () => {
  const identity = { type: "bytes", value: new Uint8Array(0) } as const;
  expect(() => server.ISteamNetworkingSockets.ConnectP2P(identity, 0, null)).toThrowError(/1 to 32 bytes/);
});

test("what a hook throws surfaces as an uncaughtException", async () => {
  const { ISteamNetworkingUtils: utils, ISteamNetworkingSockets: sockets } = server;
  const listeners = process.listeners("uncaughtException");
  process.removeAllListeners("uncaughtException");
  try {
    const thrown = once(process, "uncaughtException");
    let outputs = 0;
    utils.SetDebugOutputFunction(8, () => {
      if (outputs++ === 0) throw new Error("of a hook");
    });
    sockets.CreateSocketPair(true, null, null);
    const [error] = await thrown;
    expect(error).toMatchObject({ message: "of a hook" });
    utils.SetDebugOutputFunction(8, null);
  } finally {
    for (const listener of listeners) process.on("uncaughtException", listener);
  }
});

test("a view without memory is told as such by optimized code, too", () => {
  // V8's up to Node 22 has the length it had once, if views of resizable buffers have come the same way.
  const Resizable = ArrayBuffer as unknown as new (size: number, options: { maxByteLength: number }) => ArrayBuffer;
  const batch = new SendBatch({ capacity: 4, bytes: 64 });
  const ways = [
    (view: Uint8Array) => server.send(5, view, 8),
    (view: Uint8Array) => batch.add(5, view, 8),
    (view: Uint8Array) => server.ISteamNetworkingSockets.SendMessageToConnection(5, view, 8),
  ];
  for (const send of ways) {
    for (let round = 0; round < 10_000; round++) {
      batch.clear();
      send(new Uint8Array(8));
      send(new Uint8Array(new Resizable(8, { maxByteLength: 16 })));
      const gone = new Uint8Array(8);
      structuredClone(gone.buffer, { transfer: [gone.buffer] });
      expect(() => send(gone)).toThrowError(/argument 2 \((pData|data)\) (is detached|has no memory)/);
    }
  }
});
