// A player of a soak: joins over a bad line, talks for a while, leaves, and comes again until it is told to stop.
import { setInterval as frames } from "node:timers/promises";
import { libraryPath } from "@headwater/loopback";
import {
  GameClient,
  k_nSteamNetworkingSend_Reliable,
  k_nSteamNetworkingSend_Unreliable,
  Result,
} from "@headwater/typed";
import { spoilLine } from "../faults/link.mjs";
import { Random } from "../fuzz/random.mjs";
import { held } from "./held.mjs";
import { Latencies } from "./latencies.mjs";
import { kinds, makeMessage } from "./protocol.mjs";
import { Replies } from "./replies.mjs";

const [port, seed, sessionSeconds] = process.argv.slice(2).map(Number);
const frameMs = 50;
const line = { lossPercent: 2, reorderPercent: 1, duplicatePercent: 1, lagMs: 10 };

const random = new Random(seed);
const latencies = new Latencies();
const report = { sessions: 0, reliable: 0, reliableLost: 0, unreliable: 0, unreliableLost: 0, defects: [] };
const stopped = new AbortController();
let sampleWanted = false;
process.on("message", (message) => {
  if (message === "sample") sampleWanted = true;
  if (message === "stop") stopped.abort();
});

while (!stopped.signal.aborted) {
  const client = await GameClient.init({ library: libraryPath(), pumpIntervalMs: 2 });
  spoilLine(client.networkingUtils, line);
  await session(client).catch((error) => {
    report.defects.push(error.message);
    stopped.abort();
  });
  client.shutdown();
  report.sessions++;
  process.send({ progress: { ...report, defects: report.defects.length, p50: latencies.percentile(0.5) } });
  // Between sessions nothing is held that a session needs.
  if (sampleWanted) process.send({ sample: await held() });
  sampleWanted = false;
}
process.send({ report, latencies: latencies.save() });
process.disconnect();

async function session(client) {
  const sockets = client.networkingSockets;
  const connection = sockets.connectByIpAddress({ ip: "127.0.0.1", port });
  const { handle, ticket } = await client.requestAuthTicket();
  send(connection, Buffer.concat([Buffer.from([kinds.ticket]), ticket]), k_nSteamNetworkingSend_Reliable);

  const replies = new Replies(client.messages({ connection }), latencies);
  await replies.welcome;
  const frameCount = Math.ceil(((0.5 + random.unit()) * sessionSeconds * 1000) / frameMs);
  let sent = 0;
  for await (const _ of frames(frameMs)) {
    for (const [kind, flags] of [
      [kinds.reliable, k_nSteamNetworkingSend_Reliable],
      [kinds.unreliable, k_nSteamNetworkingSend_Unreliable],
    ]) {
      send(connection, makeMessage(kind, sent, performance.now(), random.below(400)), flags);
    }
    if (++sent >= frameCount || stopped.signal.aborted) break;
  }
  report.reliable += sent;
  report.unreliable += sent;
  await replies.allReliable(sent);
  report.defects.push(...replies.defects);
  report.reliableLost += sent - replies.reliable;
  report.unreliableLost += sent - replies.unreliable;
  // A goodbye is said once only.
  spoilLine(client.networkingUtils, {});
  sockets.closeConnection(connection, 0, "see you", true);
  client.user.cancelAuthTicket(handle);

  function send(to, data, flags) {
    const { result } = sockets.sendMessageToConnection(to, data, flags);
    if (result !== Result.OK) throw new Error(`a message was refused: ${Result[result]}`);
  }
}
