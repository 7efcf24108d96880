// A full send queue: Steam says so of every message it does not take, and what it took arrives.
import {
  k_nSteamNetworkingSend_Reliable,
  Result,
  SteamNetworkingConfigScope,
  SteamNetworkingConfigValue,
} from "@headwater/typed";
import { afterEach, beforeEach, expect, test } from "vitest";
import { playersApi } from "../steamclient/door.mjs";
import { connect, type Link, type Sides, startSides } from "./link.mjs";

const limitExceeded = BigInt(-Result.LimitExceeded);
/** A queue of 33 messages that empties at a message a second, until {@link release} opens it. */
const options = [
  { option: SteamNetworkingConfigValue.SendRateMin, value: 1024 },
  { option: SteamNetworkingConfigValue.SendRateMax, value: 1024 },
  { option: SteamNetworkingConfigValue.SendBufferSize, value: 33_000 },
];

let sides: Sides;

beforeEach(async () => {
  sides = await startSides();
});
afterEach(() => {
  sides.player.shutdown();
  sides.server.shutdown();
});

function release({ atPlayer }: Link): void {
  // The highest first: a lowest rate above it would be refused.
  for (const option of [SteamNetworkingConfigValue.SendRateMax, SteamNetworkingConfigValue.SendRateMin] as const) {
    const { networkingUtils: utils } = sides.player;
    expect(utils.setConfigValue({ option, value: 4_000_000 }, SteamNetworkingConfigScope.Connection, atPlayer)).toBe(
      true,
    );
  }
}

/** 1,000 bytes that begin with a number. */
function payload(index: number): Uint8Array {
  const data = Buffer.alloc(1000, index & 255);
  data.writeUInt32LE(index);
  return data;
}

/** The numbers of the next `count` messages that arrive. */
async function arrivals({ group }: Link, count: number): Promise<number[]> {
  const numbers: number[] = [];
  for await (const { data } of sides.server.messages(group)) {
    const number = Buffer.from(data).readUInt32LE();
    expect(data).toEqual(new Uint8Array(payload(number)));
    numbers.push(number);
    if (numbers.length === count) return numbers;
  }
  throw new Error(`The connection ended after ${numbers.length} of ${count} messages.`);
}

const upTo = (count: number): number[] => Array.from({ length: count }, (_, index) => index);

test("messages sent one by one: refused with LimitExceeded, and taken again once there is room", async () => {
  const link = await connect(sides, { options });
  const { networkingSockets: sockets } = sides.player;
  const send = (index: number) =>
    sockets.sendMessageToConnection(link.atPlayer, payload(index), k_nSteamNetworkingSend_Reliable);

  let accepted = 0;
  let last = send(0);
  while (last.result === Result.OK) last = send(++accepted);
  expect(last.result).toBe(Result.LimitExceeded);
  expect(accepted).toBeGreaterThanOrEqual(32);
  expect(accepted).toBeLessThan(100);
  release(link);
  expect(await arrivals(link, accepted)).toEqual(upTo(accepted));

  const again = send(accepted);
  expect(again).toEqual({ result: Result.OK, messageNumber: BigInt(accepted + 1) });
  expect(await arrivals(link, 1)).toEqual([accepted]);
});

test("messages sent in a batch: each refused one has the code, on its own connection only", async () => {
  const full = await connect(sides, { options });
  const free = await connect(sides);
  const batch = new (playersApi().SendBatch)();
  for (let index = 0; index < 100; index++) {
    batch.add(full.atPlayer, payload(index), k_nSteamNetworkingSend_Reliable);
    batch.add(free.atPlayer, payload(index), k_nSteamNetworkingSend_Reliable);
  }
  sides.player.networkingSockets.sendMessages(batch);

  const results = [...batch.results.subarray(0, batch.count)];
  const [ofFull, ofFree] = [0, 1].map((odd) => results.filter((_, row) => row % 2 === odd)) as [bigint[], bigint[]];
  const accepted = ofFull.findIndex((result) => result < 0n);
  expect(accepted).toBeGreaterThanOrEqual(32);
  expect(ofFull).toEqual(upTo(100).map((index) => (index < accepted ? BigInt(index + 1) : limitExceeded)));
  expect(ofFree).toEqual(upTo(100).map((index) => BigInt(index + 1)));
  release(full);
  expect(await arrivals(full, accepted)).toEqual(upTo(accepted));
  expect(await arrivals(free, 100)).toEqual(upTo(100));
});
