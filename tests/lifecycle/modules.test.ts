// The package's ESM and CommonJS halves in one process: two copies of the JavaScript, one Steam.
import { createRequire } from "node:module";
import { libraryPath } from "@headwater/loopback";
import * as esm from "@headwater/native";
import { afterEach, expect, test } from "vitest";

const cjs = createRequire(import.meta.url)("@headwater/native") as typeof esm;

afterEach(() => esm.server.shutdown());

test("they are two copies that share library and contexts", () => {
  expect(cjs.ReceiveBatch).not.toBe(esm.ReceiveBatch);
  expect(esm.loadLibrary(libraryPath())).toEqual(cjs.libraryInfo());
  expect(cjs.server.init(0x7f000001, 27015, 0, 2, "1.0.0.0").code).toBe(0);
  expect(esm.server.running).toBe(true);
  expect(() => esm.server.init(0, 0, 0, 2, "1.0.0.0")).toThrowError(/running already/);
  esm.server.shutdown();
  expect(cjs.server.running).toBe(false);
});

test("batches and structs of one half work with the other", () => {
  esm.loadLibrary(libraryPath());
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
