// npm run bench: builds the baselines, measures, prints the tables and writes results/latest.json.
import { mkdirSync, writeFileSync } from "node:fs";
import { cpus, loadavg } from "node:os";
import { fileURLToPath } from "node:url";
import { callbacks } from "./callbacks.mjs";
import { calls } from "./calls.mjs";
import { buildBaselines, open } from "./library.mjs";
import { load } from "./load.mjs";
import { memory } from "./memory.mjs";
import { messages } from "./messages.mjs";
import { pumpModes } from "./pumpModes.mjs";
import { report } from "./report.mjs";
import { scale } from "./scale.mjs";

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
const step = async (title, run) => {
  process.stderr.write(`  ${title}\n`);
  return run();
};

await step("baselines", buildBaselines);
const bench = await open();
const results = {
  machine,
  load: await step("load", load),
  calls: await step("calls", () => calls(bench)),
  messages: await step("messages", () => messages(bench)),
  memory: await step("memory", () => memory(bench)),
  callbacks: await step("callbacks", () => callbacks(bench)),
  scale: await step("scale", () => scale(bench)),
  pumpModes: await step("pump modes", pumpModes),
};
bench.server.shutdown();

const folder = fileURLToPath(new URL("../results/", import.meta.url));
mkdirSync(folder, { recursive: true });
writeFileSync(`${folder}latest.json`, `${JSON.stringify(results, undefined, 2)}\n`);
console.log(`\n${report(results)}`);
