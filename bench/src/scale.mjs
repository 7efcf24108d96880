// Many connections on one poll group: the cost per message, from JavaScript and in C++.

import { reliable } from "./exchange.mjs";
import { compare, timed } from "./measure.mjs";

const connectionCounts = [1, 100, 1000, 5000];
const size = 64;
const batch = 256;

/** Opens and closes the pairs it measures with. */
async function row(bench, count) {
  const { native, context, baseline } = bench;
  const sockets = context.ISteamNetworkingSockets;
  const group = sockets.CreatePollGroup();
  // Both ends of a pair are on the group and send to each other: GameNetworkingSockets opens at most 8,191 connections.
  const from = new Uint32Array(count);
  const all = [];
  for (let i = 0; i < count; i += 2) {
    const pair = sockets.CreateSocketPair(false, 76561197960265729n, 76561197960265730n);
    if (!pair) throw new Error(`bench: the library gave no socket pair after ${all.length} connections`);
    all.push(...pair);
    from.set(pair.slice(0, count - i), i);
    for (const connection of pair) sockets.SetConnectionPollGroup(connection, group);
  }
  context.runCallbacks(() => {});

  const outgoing = new native.SendBatch({ capacity: batch });
  const incoming = new native.ReceiveBatch({ capacity: batch });
  const payload = new Uint8Array(size).fill(7);
  let next = 0;
  let seen = 0;
  const headwater = timed((messages) => {
    for (let sent = 0; sent < messages; sent += batch) {
      outgoing.clear();
      for (let i = 0; i < batch; i++) {
        outgoing.add(from[next], payload, reliable);
        next = next + 1 === count ? 0 : next + 1;
      }
      sockets.SendMessages(outgoing);
      for (let done = 0; done < batch; ) {
        const received = sockets.ReceiveMessagesOnPollGroup(group, incoming);
        const { data, offsets, sizes } = incoming;
        for (let i = 0; i < received; i++) seen += data[offsets[i]] + sizes[i];
        done += received;
      }
    }
  });
  const result = await compare(
    { headwater, "C++": (messages) => baseline.exchangeOnPollGroup(from, group, size, batch, messages) },
    { step: batch },
  );
  if (seen === 0) throw new Error("bench: nothing was received");
  for (const connection of all) sockets.CloseConnection(connection, 0, null, false);
  sockets.DestroyPollGroup(group);
  context.runCallbacks(() => {});
  return { connections: count, nanoseconds: result.nanoseconds, reached: result.ratio("C++", "headwater") };
}

export async function scale(bench) {
  const rows = [];
  for (const count of connectionCounts) rows.push(await row(bench, count));
  const at = (count) => rows.find(({ connections }) => connections === count).nanoseconds;
  const growth = { headwater: at(5000).headwater / at(100).headwater, "C++": at(5000)["C++"] / at(100)["C++"] };
  return { rows, growth, met: growth.headwater <= 1.5 };
}
