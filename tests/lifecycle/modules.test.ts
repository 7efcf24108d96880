// The package's ESM and CommonJS halves in one process, and copies that a test runner loads anew: two copies of the
// JavaScript, of the addon's state perhaps, and one Steam.
import { createRequire } from "node:module";
import { steamclientPath } from "@headwater/loopback";
import * as esm from "@headwater/native";
import { afterEach, describe, expect, test } from "vitest";
import { serverLibrary } from "../steamclient/door.mjs";
import { freshCopy } from "./programs/freshCopy.mjs";

const cjs = createRequire(import.meta.url)("@headwater/native") as typeof esm;

afterEach(() => esm.server.shutdown());

test("they are two copies that share library and contexts", () => {
  expect(cjs.ReceiveBatch).not.toBe(esm.ReceiveBatch);
  expect(esm.loadLibrary(serverLibrary)).toEqual(cjs.libraryInfo());
  expect(() => cjs.loadLibrary(steamclientPath())).toThrowError(`this process already uses ${serverLibrary}`);
  expect(cjs.server.init(0x7f000001, 27015, 0, 2, "1.0.0.0").code).toBe(0);
  expect(esm.server.running).toBe(true);
  expect(() => esm.server.init(0, 0, 0, 2, "1.0.0.0")).toThrowError(/running already/);
  esm.server.shutdown();
  expect(cjs.server.running).toBe(false);
});

test("batches and structs of one half work with the other", () => {
  esm.loadLibrary(serverLibrary);
  esm.server.init(0x7f000001, 27015, 0, 2, "1.0.0.0");
  const { ISteamNetworkingSockets: sockets } = esm.server;
  const pair = sockets.CreateSocketPair(false, null, null);
  if (!pair) throw new Error("no socket pair");
  const [near, far] = pair;
  const outgoing = new cjs.SendBatch();
  outgoing.add(near, new Uint8Array([1, 2, 3]), 8);
  sockets.SendMessages(outgoing);
  const incoming = new cjs.ReceiveBatch();
  expect(cjs.server.ISteamNetworkingSockets.ReceiveMessagesOnConnection(far, incoming)).toBe(1);
  expect([...incoming.payload(0)]).toEqual([1, 2, 3]);
  expect(incoming.identity(0)).toEqual({ type: "ip", ip: "::1", port: 0 });
});

const pairOf = ({ server }: typeof esm) => {
  const pair = server.ISteamNetworkingSockets.CreateSocketPair(false, null, null);
  if (!pair) throw new Error("no socket pair");
  return pair;
};

test("what one half sends of the other's batch is not written over by the next payloads", () => {
  esm.loadLibrary(serverLibrary);
  esm.server.init(0x7f000001, 27015, 0, 2, "1.0.0.0");
  const [near, far] = pairOf(esm);
  const other = freshCopy();
  for (const { SendBatch } of [esm, cjs, other]) {
    const batch = new SendBatch({ capacity: 1, bytes: 8 });
    // More than it has slabs.
    for (let round = 1; round <= 6; round++) {
      batch.add(near, new Uint8Array([round]), 8);
      esm.server.ISteamNetworkingSockets.SendMessages(batch);
      batch.clear();
    }
    const reader = esm.server.readMessages({ connection: far });
    const received = Array.from({ length: 6 }, () => reader.next()?.data[0]);
    expect(received).toEqual([1, 2, 3, 4, 5, 6]);
  }
});

describe("a copy loaded anew", () => {
  test("says who runs the context", () => {
    esm.loadLibrary(serverLibrary);
    esm.server.init(0x7f000001, 27015, 0, 2, "1.0.0.0");
    const { server, libraryInfo } = freshCopy();
    expect(libraryInfo()).toEqual(esm.libraryInfo());
    expect(server.running).toBe(false);
    expect(() => server.init(0, 0, 0, 2, "1.0.0.0")).toThrowError(
      "server.init: another copy of the package in this thread runs the server context; Steam allows one per process. " +
        "Shut it down there first.",
    );
    expect(() => server.ISteamGameServer.BLoggedOn()).toThrowError(
      "ISteamGameServer.BLoggedOn: another copy of the package in this thread runs the server context. Use it there, or " +
        "shut it down there and call init() here.",
    );
    esm.server.shutdown();
    expect(server.init(0x7f000001, 27015, 0, 2, "1.0.0.0").code).toBe(0);
    server.shutdown();
  });

  test("adds no listener to the process, and has its background pump stopped at the exit all the same", () => {
    freshCopy();
    const before = process.listenerCount("exit");
    const copies = Array.from({ length: 20 }, freshCopy);
    expect(process.listenerCount("exit")).toBe(before);
    const { server } = copies.at(-1) as typeof esm;
    server.init(0x7f000001, 27015, 0, 2, "1.0.0.0");
    server.backgroundPump.start(() => {});
    const [atExit] = process.listeners("exit");
    atExit?.call(process, 0);
    // It does not run any more, or it would refuse.
    server.backgroundPump.start(() => {});
    server.shutdown();
  });

  test("listens again after somebody has removed all listeners", () => {
    const listeners = process.listeners("exit");
    process.removeAllListeners("exit");
    freshCopy();
    expect(process.listeners("exit")).toEqual([listeners[0]]);
    for (const each of listeners.slice(1)) process.on("exit", each);
  });

  test("has batches and readers that work with this one, and lists that say they do not", () => {
    esm.loadLibrary(serverLibrary);
    esm.server.init(0x7f000001, 27015, 0, 2, "1.0.0.0");
    const [near, far] = pairOf(esm);
    const other = freshCopy();
    const { ISteamNetworkingSockets: sockets } = esm.server;
    const outgoing = new other.SendBatch();
    outgoing.add(near, new Uint8Array([1]), 8);
    sockets.SendMessages(outgoing);
    expect(outgoing.results[0]).toBe(1n);
    const incoming = new other.ReceiveBatch({ capacity: 1, bytes: 1 });
    expect(sockets.ReceiveMessagesOnConnection(far, incoming)).toBe(1);
    expect([...incoming.payload(0)]).toEqual([1]);
    // It grows for either of them.
    esm.server.send(near, new Uint8Array(100).fill(2), 8);
    expect(sockets.ReceiveMessagesOnConnection(far, incoming)).toBe(1);
    expect(incoming.payload(0)).toEqual(new Uint8Array(100).fill(2));

    const reader = other.server.readMessages({ connection: far });
    expect(() => reader.next()).toThrowError(/another copy of the package in this thread runs the server context/);
    expect(() => esm.server.broadcast(new other.Recipients([near]), new Uint8Array(1), 8)).toThrowError(
      "broadcast: argument 1 (recipients) was made by another copy of @headwater/native. Make it with the copy whose " +
        "context sends.",
    );
    expect(esm.server.broadcast(new cjs.Recipients([near]), new Uint8Array(1), 8)).toBe(1);
    expect(cjs.server.broadcast(new esm.Recipients([near]), new Uint8Array(1), 8)).toBe(1);
  });
});
