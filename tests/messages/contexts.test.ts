// A server and a user in one process: what a batch has no room for waits on its own side, wherever the batch goes next.
import { ReceiveBatch, Recipients, SendBatch, server as serverSide, user as userSide } from "@headwater/native";
import { type GameClient, type GameServer, k_nSteamNetworkingSend_Reliable } from "@headwater/typed";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { startPlayer, startServer } from "../conformance/loopbackServer.js";

let server: GameServer;
let user: GameClient;
beforeEach(async () => {
  server = await startServer({ pump: "manual" });
  user = await startPlayer();
});
afterEach(() => {
  user.shutdown();
  server.shutdown();
});

const native = { server: serverSide, user: userSide };
type Side = keyof typeof native;
const sides = ["server", "user"] as const;

/** Two connections of one side, as the addon has them. */
function pairOf(side: Side): { near: number; far: number } {
  const pair = native[side].ISteamNetworkingSockets.CreateSocketPair(false, null, null);
  if (!pair) throw new Error(`no socket pair of the ${side}`);
  return { near: pair[0], far: pair[1] };
}

const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
const bytes = (said: string): Uint8Array => new TextEncoder().encode(said);

describe("a batch to receive into", () => {
  /** By connection or by poll group, on both sides. */
  function sources(grouped: boolean) {
    const bySide = sides.map((side) => {
      const sockets = native[side].ISteamNetworkingSockets;
      const { near, far } = pairOf(side);
      const group = grouped ? sockets.CreatePollGroup() : 0;
      if (grouped) sockets.SetConnectionPollGroup(far, group);
      const send = (said: string) =>
        sockets.SendMessageToConnection(near, bytes(said), k_nSteamNetworkingSend_Reliable);
      const receive = (batch: ReceiveBatch) =>
        grouped ? sockets.ReceiveMessagesOnPollGroup(group, batch) : sockets.ReceiveMessagesOnConnection(far, batch);
      return [side, { send, receive }] as const;
    });
    return Object.fromEntries(bySide) as Record<Side, (typeof bySide)[0][1]>;
  }

  test.each([
    ["connections", false],
    ["poll groups", true],
  ])("keeps the messages of two %s apart", (_, grouped) => {
    const source = sources(grouped);
    const said = (side: Side): string[] => [1, 2, 3, 4].map((number) => `${side} ${number}`);
    for (const side of sides) for (const each of said(side)) source[side].send(each);
    // Room for one of them at a time: the others go back to where they came from.
    const batch = new ReceiveBatch({ capacity: 8, bytes: 8 });
    const heard: Record<Side, string[]> = { server: [], user: [] };
    for (const side of [...sides, ...sides, "user", "user", "server", "server"] as const) {
      expect(source[side].receive(batch)).toBe(1);
      heard[side].push(text(batch.payload(0)));
    }
    expect(heard).toEqual({ server: said("server"), user: said("user") });
    for (const side of sides) expect(source[side].receive(batch)).toBe(0);
  });
});

test("a batch to send from serves both sides in turn", () => {
  const batch = new SendBatch({ capacity: 2, bytes: 64 });
  const received = new ReceiveBatch();
  for (const side of [...sides, ...sides]) {
    const sockets = native[side].ISteamNetworkingSockets;
    const { near, far } = pairOf(side);
    batch.clear();
    for (const number of [1, 2]) batch.add(near, bytes(`${side} ${number}`), k_nSteamNetworkingSend_Reliable);
    sockets.SendMessages(batch);
    expect(sockets.ReceiveMessagesOnConnection(far, received)).toBe(2);
    expect([0, 1].map((row) => text(received.payload(row)))).toEqual([`${side} 1`, `${side} 2`]);
  }
});

test("a list of recipients serves both sides in turn", () => {
  const recipients = new Recipients();
  const received = new ReceiveBatch();
  for (const side of [...sides, ...sides]) {
    const pairs = [pairOf(side), pairOf(side)];
    for (const { near } of pairs) recipients.add(near);
    expect(native[side].broadcast(recipients, bytes(side), k_nSteamNetworkingSend_Reliable)).toBe(2);
    for (const { far } of pairs) {
      expect(native[side].ISteamNetworkingSockets.ReceiveMessagesOnConnection(far, received)).toBe(1);
      expect(text(received.payload(0))).toBe(side);
    }
    for (const { near } of pairs) recipients.delete(near);
  }
});
