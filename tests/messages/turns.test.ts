// However much waits, timers and I/O have their turn between two stretches of it. Counted, not timed: with a turn this
// short, even a machine ten times as fast needs many.
import * as native from "@headwater/native";
import {
  type GameServer,
  type HSteamNetConnection,
  type HSteamNetPollGroup,
  k_nSteamNetworkingSend_Reliable,
  type Message,
  Result,
} from "@headwater/typed";
import { afterEach, expect, test } from "vitest";
import { loggedOnServer } from "../conformance/loopbackServer.js";

const turnMs = 0.05;
const waiting = 100_000;
const fewestTurns = 20;

let server: GameServer;
afterEach(() => server.shutdown());

/** Counts the turns of the event loop, and those in which timers ran. */
class Turns {
  immediates = 0;
  timers = 0;
  readonly #timer = setInterval(() => this.timers++, 1);
  #immediate = setImmediate(() => this.#turn());

  #turn(): void {
    this.immediates++;
    this.#immediate = setImmediate(() => this.#turn());
  }

  [Symbol.dispose](): void {
    clearInterval(this.#timer);
    clearImmediate(this.#immediate);
  }
}

/** A poll group on which messages wait that are numbered from 0. */
function full(): HSteamNetPollGroup {
  const pair = native.server.ISteamNetworkingSockets.CreateSocketPair(false, null, null);
  if (!pair) throw new Error("no socket pair");
  const [near, far] = pair as [HSteamNetConnection, HSteamNetConnection];
  const sockets = server.networkingSockets;
  const group = sockets.createPollGroup();
  sockets.setConnectionPollGroup(far, group);
  const data = new Uint8Array(4);
  const view = new DataView(data.buffer);
  for (let i = 0; i < waiting; i++) {
    view.setUint32(0, i);
    if (sockets.send(near, data, k_nSteamNetworkingSend_Reliable) !== Result.OK) throw new Error(`${i} was refused`);
  }
  return group;
}

const numberOf = ({ data }: Message): number => new DataView(data.buffer, data.byteOffset).getUint32(0);

test.each(["timer", "background"] as const)("`for await` over 100,000 messages, pump %s", async (pump) => {
  server = await loggedOnServer({ pump, turnMs });
  const group = full();
  using turns = new Turns();
  let expected = 0;
  for await (const message of server.messages(group)) {
    if (numberOf(message) !== expected) expect(numberOf(message)).toBe(expected);
    if (++expected === waiting) break;
  }
  expect(turns.immediates).toBeGreaterThan(fewestTurns);
  expect(turns.timers).toBeGreaterThan(1);
});

test("`receive()` in ticks hands out what a tick is good for", async () => {
  server = await loggedOnServer({ pump: "timer", turnMs });
  const group = full();
  let expected = 0;
  let ticks = 0;
  while (expected < waiting) {
    const before = expected;
    for (const message of server.receive(group)) {
      if (numberOf(message) !== expected) expect(numberOf(message)).toBe(expected);
      expected++;
    }
    ticks++;
    expect(expected).toBeGreaterThan(before);
  }
  expect(ticks).toBeGreaterThan(fewestTurns);
});

test("1,000 callbacks that wait are delivered over several turns of the timer pump", async () => {
  server = await loggedOnServer({ pump: "timer", turnMs });
  using turns = new Turns();
  const delivered: number[] = [];
  const all = new Promise<void>((resolve) => {
    server.on("gsClientGroupStatus", () => {
      delivered.push(turns.immediates);
      if (delivered.length === 1000) resolve();
    });
  });
  for (let i = 0; i < 1000; i++) server.gameServer.requestUserGroupStatus(76561197960265729n, 103582791429521409n);
  await all;
  expect(new Set(delivered).size).toBeGreaterThan(2);
});
