// One message to many connections: in one call from JavaScript, and a call for each in C++.
import { reliable } from "./exchange.mjs";
import { socketPair } from "./library.mjs";
import { compare, cpuNanoseconds } from "./measure.mjs";

const connectionCounts = [64, 1000];
const sizes = [64, 1200];
/** What must be reached of C++'s messages per second. */
export const target = 2;
/** Messages that are sent before the receiving ends are emptied, which is not timed. */
const atOnce = 4000;

/** Connections to send on, whose other ends share a poll group. */
export function audience(bench, count) {
  const sockets = bench.context.ISteamNetworkingSockets;
  const group = sockets.CreatePollGroup();
  const connections = new Uint32Array(count);
  const ends = [];
  for (let i = 0; i < count; i++) {
    const [near, far] = socketPair(bench);
    sockets.SetConnectionPollGroup(far, group);
    connections[i] = near;
    ends.push(near, far);
  }
  return {
    connections,
    /** Empties the receiving ends, which have to hold `expected` messages. */
    drain(expected) {
      const drained = bench.baseline.drain(group);
      if (drained !== expected) throw new Error(`bench: ${drained} messages arrived instead of ${expected}`);
    },
    close() {
      for (const connection of ends) sockets.CloseConnection(connection, 0, null, false);
      sockets.DestroyPollGroup(group);
    },
  };
}

/**
 * A variant of `compare` that counts messages, whose receiving ends are emptied outside of its time.
 * @param {(times: number) => number} send sends to all, so many times; the nanoseconds it took
 */
function drained({ connections, drain }, send) {
  const most = Math.ceil(atOnce / connections.length);
  return (count) => {
    let nanoseconds = 0;
    for (let left = count / connections.length; left > 0; left -= most) {
      const times = Math.min(left, most);
      nanoseconds += send(times);
      drain(times * connections.length);
    }
    return nanoseconds;
  };
}

async function row(bench, count, size) {
  const { native, context, baseline } = bench;
  const all = audience(bench, count);
  const recipients = new native.Recipients(all.connections);
  const payload = new Uint8Array(size).fill(7);
  const broadcast = (times) => {
    const start = cpuNanoseconds();
    for (let i = 0; i < times; i++) context.broadcast(recipients, payload, reliable);
    return cpuNanoseconds() - start;
  };
  const { nanoseconds, ratio } = await compare(
    {
      headwater: drained(all, broadcast),
      "C++": drained(all, (times) => baseline.sendToEach(all.connections, size, times)),
    },
    { step: count },
  );
  all.close();
  const reached = ratio("C++", "headwater");
  return { connections: count, size, nanoseconds, reached, met: reached >= target };
}

export async function broadcast(bench) {
  const rows = [];
  for (const count of connectionCounts) for (const size of sizes) rows.push(await row(bench, count, size));
  return rows;
}
