// The addon's runCallbacks: a budget and a handler that throws cost no callback, and order stays.
import { once } from "node:events";
import { LoopbackControl } from "@headwater/loopback";
import { server as native } from "@headwater/native";
import type { GameServer } from "@headwater/typed";
import { afterEach, beforeEach, expect, test } from "vitest";
import { valveSdk } from "../steamclient/door.mjs";
import { serverOptions, startServer } from "./loopbackServer.js";

const control = new LoopbackControl();
let server: GameServer;
beforeEach(async () => {
  server = await startServer({ pump: "manual" });
});
afterEach(() => server.shutdown());

/** Callbacks of ids that no struct has. */
const ids = [9001, 9002, 9003, 9004, 9005];
const post = (): void => {
  for (const id of ids) control.postCallback("server", id);
};

test("what is over the budget comes next time, first and once", () => {
  post();
  const seen: number[] = [];
  const runs: [delivered: number, left: boolean][] = [];
  do {
    runs.push([native.runCallbacks((id) => seen.push(id), 0), native.callbacksLeft]);
  } while (native.callbacksLeft);
  expect(seen).toEqual(ids);
  // A budget of nothing is good for one.
  expect(runs).toEqual(ids.map((id) => [1, id !== ids.at(-1)]));
});

test("what is over the budget comes without one, too", () => {
  post();
  const seen: number[] = [];
  native.runCallbacks((id) => seen.push(id), 0);
  post();
  // Behind Valve's library a frame begins when the last is read to its end: what was posted since comes behind that.
  const runs = valveSdk === undefined ? 1 : 2;
  const delivered = Array.from({ length: runs }, () => native.runCallbacks((id) => seen.push(id)));
  expect(delivered.reduce((sum, count) => sum + count)).toBe(ids.length * 2 - 1);
  expect(seen).toEqual([...ids, ...ids]);
});

test("a handler that throws gets the callbacks behind it in the same run, and its error surfaces", async () => {
  const listeners = process.listeners("uncaughtException");
  process.removeAllListeners("uncaughtException");
  try {
    const thrown = once(process, "uncaughtException");
    post();
    const seen: number[] = [];
    const delivered = native.runCallbacks((id) => {
      seen.push(id);
      if (id === ids[1]) throw new Error("of a handler");
    });
    expect([delivered, seen]).toEqual([ids.length, ids]);
    expect((await thrown)[0]).toMatchObject({ message: "of a handler" });
  } finally {
    for (const listener of listeners) process.on("uncaughtException", listener);
  }
});

test("what was left over at a shutdown does not come in the next init", () => {
  post();
  native.runCallbacks(() => {}, 0);
  expect(native.callbacksLeft).toBe(true);
  native.shutdown();
  const { gamePort, mode, version } = serverOptions;
  expect(native.init(0x7f000001, gamePort, 0, mode, version).code).toBe(0);
  expect(native.runCallbacks(() => {})).toBe(0);
});

test("a handler that starts Steam anew gets nothing of the new init", () => {
  post();
  const { gamePort, mode, version } = serverOptions;
  const seen: number[] = [];
  native.runCallbacks((id) => {
    seen.push(id);
    if (seen.length > 1) return;
    native.shutdown();
    native.init(0x7f000001, gamePort, 0, mode, version);
    post();
  });
  expect(seen).toEqual([ids[0]]);
  expect(native.runCallbacks(() => {})).toBe(ids.length);
});
