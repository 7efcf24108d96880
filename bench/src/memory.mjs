// Ten million messages in batches, and as many by broadcasts: what the JavaScript heap and the process grow by, and how
// often garbage was collected.
import { PerformanceObserver } from "node:perf_hooks";
import { setImmediate } from "node:timers/promises";
import { audience } from "./broadcast.mjs";
import { added, reliable } from "./exchange.mjs";
import { socketPair } from "./library.mjs";

const messages = 10_000_000;
const perBlock = 256 * 1000;
const batch = 256;
const size = 64;
const audienceSize = 64;

/** @param {(count: number) => void} exchange sends and receives so many messages */
async function grownBy(exchange) {
  // Until everything is compiled and every buffer has its size.
  for (let i = 0; i < 5; i++) exchange(perBlock);
  let collections = 0;
  const observer = new PerformanceObserver((list) => {
    collections += list.getEntries().length;
  });
  globalThis.gc();
  await setImmediate();
  observer.observe({ entryTypes: ["gc"] });
  const before = process.memoryUsage();
  let allocated = 0;
  let done = 0;
  while (done < messages) {
    const start = process.memoryUsage().heapUsed;
    exchange(perBlock);
    // Nothing else runs in between. A collection would hide an allocation, which is why they are counted as well.
    allocated += Math.max(0, process.memoryUsage().heapUsed - start);
    done += perBlock;
    await setImmediate();
  }
  globalThis.gc();
  await setImmediate();
  observer.disconnect();
  const after = process.memoryUsage();
  const perMessage = allocated / done;
  const residentGrowth = after.rss - before.rss;
  return {
    messages: done,
    heapBytesPerMessage: perMessage,
    // The one asked for at the end is not one of the steady state's.
    collections: Math.max(0, collections - 1),
    heapGrowth: after.heapUsed - before.heapUsed,
    residentGrowth,
    // Less than any object per message takes.
    met: perMessage < 1 && residentGrowth < 4 * 1024 * 1024,
  };
}

function broadcasts({ native, context }, all) {
  const recipients = new native.Recipients(all.connections);
  const payload = new Uint8Array(size).fill(7);
  return (count) => {
    for (let sent = 0; sent < count; sent += audienceSize) {
      context.broadcast(recipients, payload, reliable);
      all.drain(audienceSize);
    }
  };
}

export async function memory(bench) {
  const pair = socketPair(bench);
  const batches = await grownBy(added(bench, pair, size, batch));
  for (const connection of pair) bench.context.ISteamNetworkingSockets.CloseConnection(connection, 0, null, false);
  const all = audience(bench, audienceSize);
  const broadcast = await grownBy(broadcasts(bench, all));
  all.close();
  return { batches, broadcast };
}
