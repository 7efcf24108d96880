// What each of many recipients gets of a broadcast, and what is told of each.
import { server as native, ReceiveBatch, Recipients } from "@headwater/native";
import {
  type GameServer,
  type HSteamNetConnection,
  k_nSteamNetworkingSend_Reliable,
  k_nSteamNetworkingSend_Unreliable,
  Result,
} from "@headwater/typed";
import { afterEach, beforeEach, expect, test } from "vitest";
import { startServer } from "../conformance/loopbackServer.js";

let server: GameServer;
let near: HSteamNetConnection[];
let far: HSteamNetConnection[];
beforeEach(async () => {
  server = await startServer({ pump: "manual" });
  const pairs = [1, 2, 3, 4].map(() => native.ISteamNetworkingSockets.CreateSocketPair(false, null, null));
  near = pairs.map((pair) => pair?.[0] as HSteamNetConnection);
  far = pairs.map((pair) => pair?.[1] as HSteamNetConnection);
});
afterEach(() => server.shutdown());

const received = new ReceiveBatch();
/** The messages of each recipient. */
function arrived(): string[][] {
  return far.map((connection) => {
    const count = native.ISteamNetworkingSockets.ReceiveMessagesOnConnection(connection, received);
    return Array.from({ length: Math.max(count, 0) }, (_, row) => new TextDecoder().decode(received.payload(row)));
  });
}
/** What is told of each connection, by its place among `near`; a message's number is over 0. */
function outcomes(recipients: Recipients): (bigint | "sent" | undefined)[] {
  const told = new Map([...recipients.connections].map((each, index) => [each, recipients.results[index]]));
  return near.map((each) => {
    const result = told.get(each);
    return result !== undefined && result > 0n ? "sent" : result;
  });
}
const send = (recipients: Recipients, text: string, options = {}): number =>
  native.broadcast(recipients, new TextEncoder().encode(text), k_nSteamNetworkingSend_Reliable, options);

test("all get it, in order with what else is sent to them", () => {
  const recipients = new Recipients(near);
  expect(send(recipients, "one")).toBe(4);
  server.networkingSockets.send(near[2] as HSteamNetConnection, new Uint8Array([50]), k_nSteamNetworkingSend_Reliable);
  expect(send(recipients, "three")).toBe(4);
  expect(arrived()).toEqual([
    ["one", "three"],
    ["one", "three"],
    ["one", "2", "three"],
    ["one", "three"],
  ]);
  expect(outcomes(recipients)).toEqual(["sent", "sent", "sent", "sent"]);
});

test("the one that is left out does not get it, wherever it stands", () => {
  for (const [place, except] of near.entries()) {
    const recipients = new Recipients(near);
    expect(send(recipients, "x", { except })).toBe(3);
    expect(arrived()).toEqual(near.map((_, index) => (index === place ? [] : ["x"])));
    expect(outcomes(recipients)).toEqual(near.map((_, index) => (index === place ? 0n : "sent")));
  }
});

test("what cannot be sent is told of the recipient it was for", () => {
  const recipients = new Recipients(near);
  server.networkingSockets.closeConnection(near[1] as HSteamNetConnection, 0, null, false);
  expect(send(recipients, "x", { except: near[0] })).toBe(2);
  expect(outcomes(recipients)).toEqual([0n, BigInt(-Result.InvalidParam), "sent", "sent"]);
  expect(arrived().slice(2)).toEqual([["x"], ["x"]]);
});

test("flags and lane are the message's", () => {
  for (const connection of near) native.ISteamNetworkingSockets.ConfigureConnectionLanes(connection, [0, 1], [1, 1]);
  const recipients = new Recipients(near);
  expect(native.broadcast(recipients, new Uint8Array(1), k_nSteamNetworkingSend_Unreliable, { lane: 1 })).toBe(4);
  expect(native.ISteamNetworkingSockets.ReceiveMessagesOnConnection(far[3] as number, received)).toBe(1);
  expect([received.lanes[0], received.flags[0]]).toEqual([1, k_nSteamNetworkingSend_Unreliable]);
});
