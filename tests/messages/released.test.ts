// Every message is given back to the library, however it was sent and received: far more goes through than may stay.
import { server as native } from "@headwater/native";
import {
  type GameServer,
  type HSteamNetConnection,
  type HSteamNetPollGroup,
  k_nSteamNetworkingSend_Reliable,
  ReceiveBatch,
  Recipients,
  SendBatch,
} from "@headwater/typed";
import { afterAll, beforeAll, expect, test } from "vitest";
import { startServer } from "../conformance/loopbackServer.js";

const size = 64 * 1024;
const atOnce = 8;
const rounds = 2000;
/** Of the 1000 MiB that go through in a way: one message of ten that stays is too much. */
const mayStay = 80 * 2 ** 20;

let server: GameServer;
let near: HSteamNetConnection;
let far: HSteamNetConnection;
let group: HSteamNetPollGroup;
beforeAll(async () => {
  server = await startServer({ pump: "manual" });
  const pair = native.ISteamNetworkingSockets.CreateSocketPair(false, null, null);
  if (!pair) throw new Error("no socket pair");
  [near, far] = pair as [HSteamNetConnection, HSteamNetConnection];
  group = server.networkingSockets.createPollGroup();
  server.networkingSockets.setConnectionPollGroup(far, group);
  recipients.add(near);
});
afterAll(() => server.shutdown());

const payload = new Uint8Array(size).fill(7);
const outgoing = new SendBatch({ capacity: atOnce, bytes: atOnce * size });
const large = new ReceiveBatch({ capacity: atOnce, bytes: atOnce * size });
const recipients = new Recipients();
const small = new ReceiveBatch({ capacity: atOnce, bytes: size });

const one = (): unknown => server.networkingSockets.send(near, payload, k_nSteamNetworkingSend_Reliable);
const sends: Record<string, () => unknown> = {
  "one by one": () => {
    for (let i = 0; i < atOnce; i++) one();
  },
  "in a batch": () => {
    outgoing.clear();
    for (let i = 0; i < atOnce; i++) outgoing.add(near, payload, k_nSteamNetworkingSend_Reliable);
    server.networkingSockets.sendMessages(outgoing);
  },
  "to many": () => {
    for (let i = 0; i < atOnce; i++)
      server.networkingSockets.broadcast(recipients, payload, k_nSteamNetworkingSend_Reliable);
  },
};

/** Each takes what waits and says how much it was. */
const receives: Record<string, () => number | Promise<number>> = {
  "into a batch": () => server.networkingSockets.receiveMessagesOnPollGroup(group, large),
  "into a batch with too little room": () => {
    let count = 0;
    for (let more = -1; more !== 0; count += more)
      more = server.networkingSockets.receiveMessagesOnPollGroup(group, small);
    return count;
  },
  "of a connection": () => server.networkingSockets.receiveMessagesOnConnection(far, large),
  "in a loop": () => [...server.receive(group, { budgetMs: Number.POSITIVE_INFINITY })].length,
  "in a loop that is left": () => {
    let count = 0;
    while (count < atOnce) {
      for (const _ of server.receive(group, { budgetMs: Number.POSITIVE_INFINITY })) {
        if (++count % 3 === 0) break;
      }
    }
    return count;
  },
  "by waiting": async () => {
    let count = 0;
    for await (const _ of server.messages(group)) if (++count === atOnce) break;
    return count;
  },
};

/** Goes through as much in any way and returns how much more memory the process has then. */
async function grown(send: () => unknown, receive: () => number | Promise<number>): Promise<number> {
  const go = async (count: number): Promise<void> => {
    for (let i = 0; i < count; i++) {
      send();
      expect(await receive()).toBe(atOnce);
    }
  };
  // What is allocated once.
  await go(rounds / 10);
  const before = process.memoryUsage.rss();
  await go(rounds);
  return process.memoryUsage.rss() - before;
}

test.each(Object.entries(receives))("received %s", async (_, receive) => {
  expect(await grown(sends["one by one"] as () => unknown, receive)).toBeLessThan(mayStay);
});

test.each(Object.entries(sends))("sent %s", async (_, send) => {
  expect(await grown(send, receives["into a batch"] as () => number)).toBeLessThan(mayStay);
});
