// The process that is fuzzed: makes the calls and reports what it saw. Its parent learns of a crash from the record.
import { readdirSync } from "node:fs";
import { setImmediate as turn } from "node:timers/promises";
import { CallRecord } from "./callRecord.mjs";
import { Mischief } from "./hostile.mjs";
import { Life } from "./life.mjs";

const [seed, calls, recordPath] = [Number(process.argv[2]), Number(process.argv[3]), process.argv[4]];
const sampleCount = 10;

process.on("uncaughtException", (error) => {
  if (error instanceof Mischief) return;
  console.error("uncaught:", error);
  process.exit(1);
});

const record = new CallRecord(recordPath);
const life = new Life(seed, (text) => record.write(text));
const { caller } = life;

life.beforeLoad(Math.min(2000, calls / 10));
const samples = [];
while (caller.calls < calls) {
  await life.round();
  if (caller.calls >= (calls / sampleCount) * (samples.length + 1)) samples.push(await sample());
}
record.write("the end");
process.send({
  calls: caller.calls,
  answered: caller.answered,
  targets: life.targets.length,
  missing: life.missing,
  pending: caller.pending,
  defects: caller.defects,
  samples,
});
process.disconnect();

/** What the process holds, after collecting what can be. */
async function sample() {
  // A getter may have started a context again.
  life.shutdown();
  for (let i = 0; i < 4; i++) {
    global.gc();
    await turn();
  }
  const { heapUsed, external, rss } = process.memoryUsage();
  return { calls: caller.calls, heapUsed, external, rss, files: openFiles() };
}

/** Open files and sockets, where the system tells. */
function openFiles() {
  return process.platform === "linux" ? readdirSync("/proc/self/fd").length : 0;
}
