// honest.mjs <port>: a player who says ten things a second and expects each of them back, once and in order.
import { setTimeout as delay } from "node:timers/promises";
import { libraryPath } from "@headwater/loopback";
import { GameClient } from "@headwater/typed";
import { Visitor } from "../../packages/server/test/visitor.mjs";
import { Latencies } from "../soak/latencies.mjs";
import { honestMs, kinds, message, numberOf } from "./protocol.mjs";

const port = Number(process.argv[2]);
/** How long the last answers may take when the run ends. */
const patienceMs = 30_000;

const client = await GameClient.init({ library: libraryPath(), pump: "background" });
const visitor = await Visitor.join(client, port);
const sentAt = new Map();
let [sent, back, snapshots, lastSnapshot, longestGap] = [0, 0, 0, performance.now(), 0];
let latencies = new Latencies();
const defects = [];
let stopping = false;

visitor.ended.then(
  ({ endReason, endDebug }) => {
    if (!stopping) defects.push(`the connection ended: ${endReason} ${endDebug}`);
  },
  // That nothing ended it is what is hoped for.
  () => undefined,
);
read();
process.on("message", async (word) => {
  if (word === "begin") [latencies, longestGap] = [new Latencies(), 0];
  if (word === "figures") process.send({ figures: figures() });
  if (word === "stop") await stop();
});
process.once("disconnect", () => process.exit());
process.send("ready");

while (!stopping) {
  sentAt.set(++sent, performance.now());
  if (visitor.send(message(kinds.echo, 32, sent)) !== 1) defects.push(`message ${sent} was not taken`);
  await delay(honestMs);
}

async function read() {
  for await (const { data } of client.messages({ connection: visitor.connection })) {
    const now = performance.now();
    if (data[0] === kinds.snapshot) {
      snapshots++;
      longestGap = Math.max(longestGap, now - lastSnapshot);
      lastSnapshot = now;
    }
    if (data[0] !== kinds.echo) continue;
    if (numberOf(data) !== ++back) defects.push(`${numberOf(data)} came in place of ${back}`);
    latencies.add(now - sentAt.get(back));
    sentAt.delete(back);
  }
}

function figures() {
  return { sent, lost: sent - back, snapshots, longestGapMs: longestGap, defects, latencies: latencies.save() };
}

async function stop() {
  stopping = true;
  const until = performance.now() + patienceMs;
  while (back < sent && performance.now() < until && defects.length === 0) await delay(20);
  process.send({ figures: figures() });
  visitor.leave();
  client.shutdown();
  process.disconnect();
}
