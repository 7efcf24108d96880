// npm run soak -- [--minutes N] [--players N]: a server and its players for an hour, or as long as is said.
import { cpus } from "node:os";
import { commandLine } from "../../scripts/commandLine.mjs";
import { problems, runSoak } from "./runSoak.mjs";

const { values } = commandLine(import.meta.url, {
  options: { minutes: { type: "string", default: "60" }, players: { type: "string", default: "4" } },
});
const minutes = positive("--minutes", values.minutes);
const players = Math.ceil(positive("--players", values.players));
console.log(`${minutes} minutes, ${players} players, ${cpus().length} cores, Node ${process.versions.node}`);

const report = await runSoak({ seconds: Math.ceil(minutes * 60), players, onProgress });
if (process.stdout.isTTY) process.stdout.write("\r\x1b[K");
const { latencyMs: latency } = report;
console.log(
  `${report.sessions} sessions, ${report.callbacks.toLocaleString("en")} callbacks in ${report.seconds.toFixed(0)} s
reliable    ${report.reliable.toLocaleString("en")} messages, ${report.reliableLost} lost
unreliable  ${report.unreliable.toLocaleString("en")} messages, ${report.unreliableLost} lost (${percent(report)} %)
round trip  p50 ${ms(latency.p50)}, p95 ${ms(latency.p95)}, p99 ${ms(latency.p99)}, max ${ms(latency.max)}`,
);
console.table(Object.entries(report.samples).flatMap(([name, samples]) => rows(name, samples)));
const wrong = problems(report);
for (const each of wrong) console.error(each);
console.log(wrong.length === 0 ? "Nothing reliable was lost, nothing grew." : "Failed.");
process.exitCode = wrong.length === 0 ? 0 : 1;

/** One line that is rewritten on a terminal, one line a minute elsewhere. */
function onProgress({ seconds, sessions, messages, reliableLost, defects, p50 }) {
  const clock = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
  const text = `${clock}  ${sessions} sessions, ${messages} messages, ${reliableLost} lost, ${defects} defects, round trip ${ms(p50)}`;
  if (process.stdout.isTTY) process.stdout.write(`\r\x1b[K${text}`);
  else if (seconds % 60 === 0) console.log(text);
}

function rows(name, samples) {
  return ["start", "middle", "end"].flatMap((moment, index) => {
    const sample = samples[Math.floor(((samples.length - 1) * index) / 2)];
    if (!sample) return [];
    const { heapUsed, external, rss, files } = sample;
    const sizes = { "heap MiB": mib(heapUsed), "external MiB": mib(external), "resident MiB": mib(rss) };
    return [{ process: name, moment, ...sizes, files }];
  });
}

function percent({ unreliable, unreliableLost }) {
  return ((100 * unreliableLost) / Math.max(1, unreliable)).toFixed(1);
}

function mib(bytes) {
  return Number((bytes / 2 ** 20).toFixed(1));
}

function ms(time) {
  return `${time.toFixed(1)} ms`;
}

function positive(name, text) {
  const number = Number(text);
  if (number > 0 && Number.isFinite(number)) return number;
  console.error(`${name} takes a number above 0, got ${text}`);
  process.exit(2);
}
