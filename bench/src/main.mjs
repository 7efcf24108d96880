// npm run bench [-- <step>...]: builds the baselines, measures, prints the tables and writes results/latest.json.
import { mkdirSync, writeFileSync } from "node:fs";
import { cpus, loadavg } from "node:os";
import { fileURLToPath } from "node:url";
import { broadcast } from "./broadcast.mjs";
import { callbacks } from "./callbacks.mjs";
import { calls } from "./calls.mjs";
import { fairness } from "./fairness/fairness.mjs";
import { buildBaselines, open } from "./library.mjs";
import { load } from "./load.mjs";
import { memory } from "./memory.mjs";
import { messages } from "./messages.mjs";
import { peer } from "./peer.mjs";
import { pumpModes } from "./pumpModes.mjs";
import { report } from "./report.mjs";
import { scale } from "./scale.mjs";
import { serving } from "./serving/serving.mjs";
import { variants } from "./variants.mjs";

if (globalThis.gc === undefined) {
  console.error("bench: run it as `npm run bench`, or with node --expose-gc.");
  process.exit(2);
}

const machine = {
  cpu: cpus()[0].model,
  cores: cpus().length,
  platform: `${process.platform}-${process.arch}`,
  node: process.versions.node,
  // A busy machine widens the spread of everything below.
  load: loadavg()[0],
};
const steps = {
  load: () => load(),
  calls,
  messages,
  broadcast,
  memory,
  callbacks,
  scale,
  peer: () => peer(process.env.BENCH_PEER_LIBRARY),
  pumpModes: () => pumpModes(),
  fairness: () => fairness(),
  variants: () => variants(),
  serving: () => serving(),
};
const named = process.argv.slice(2);
for (const name of named) {
  if (name in steps) continue;
  console.error(`bench: ${name} is no step; there are ${Object.keys(steps).join(", ")}.`);
  process.exit(2);
}

buildBaselines();
const bench = await open();
const results = { machine };
for (const [name, run] of Object.entries(steps)) {
  if (named.length > 0 && !named.includes(name)) continue;
  process.stderr.write(`  ${name}\n`);
  results[name] = await run(bench);
}
bench.server.shutdown();

const folder = fileURLToPath(new URL("../results/", import.meta.url));
mkdirSync(folder, { recursive: true });
writeFileSync(`${folder}latest.json`, `${JSON.stringify(results, undefined, 2)}\n`);
console.log(`\n${report(results)}`);
