// npm run bench:generator: how long the generator takes, as its user meets it: whole processes, medians of seven.
import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { availableParallelism, cpus, loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const runs = 7;
const root = fileURLToPath(new URL("..", import.meta.url));
const headwater = join(root, "generator/bin/headwater.js");
const cache = join(root, "node_modules/.cache/headwater");
const scratch = mkdtempSync(join(tmpdir(), "headwater-bench-"));
const sdk = JSON.parse(readFileSync(join(root, "packages/native/src/generated/sdk.json"), "utf8")).version;

/** `target` in milliseconds: what the project holds itself to on a machine of two cores. */
const measurements = [
  {
    name: `parse of SDK ${sdk}`,
    what: "headwater parse: headers of three platforms to a model file",
    target: 1000,
    prepare() {},
    run: () => command("parse", sdk, "--out", join(scratch, "model.json")),
  },
  {
    name: "generate, cold",
    what: "all emitters and formatters, nothing remembered",
    target: 3000,
    prepare: () => rmSync(cache, { recursive: true, force: true }),
    run: () => command("generate", "--check"),
  },
  {
    name: "generate, warm",
    what: "an input was touched, formatted texts are remembered",
    prepare: forgetLastRun,
    run: () => command("generate", "--check"),
  },
  {
    name: "generate, unchanged",
    what: "nothing to do",
    target: 1000,
    prepare() {},
    run: () => command("generate", "--check"),
  },
];

try {
  main();
} finally {
  rmSync(scratch, { recursive: true, force: true });
}

function main() {
  if (!existsSync(join(root, "generator/dist/cli.js"))) throw new Error("The generator is not built: npm run build");
  // With stale files every run would end with an error, and nothing would ever be remembered.
  command("generate", "--check");
  const results = measurements.map(measure);
  const machine = {
    node: process.version,
    cpu: cpus()[0]?.model ?? "unknown",
    cores: availableParallelism(),
    load: Number(loadavg()[0]?.toFixed(2)),
  };
  console.log(`\nNode ${machine.node}, ${machine.cores} cores (${machine.cpu}), load ${machine.load}\n`);
  const row = (...cells) =>
    console.log(cells.map((cell, index) => (index === 0 ? cell.padEnd(22) : cell.padStart(10))).join(""));
  row(`median of ${runs}, ms`, "median", "fastest", "slowest", "target");
  for (const { name, median, fastest, slowest, target } of results) {
    const goal = target === undefined ? "" : `${median <= target ? "" : "! "}< ${target}`;
    row(name, String(median), String(fastest), String(slowest), goal);
  }
  console.log(`\n${JSON.stringify({ machine, runs, results })}`);
}

function measure({ name, what, target, prepare, run }) {
  const times = [];
  for (let index = 0; index < runs; index++) {
    prepare();
    const start = performance.now();
    run();
    times.push(Math.round(performance.now() - start));
  }
  times.sort((a, b) => a - b);
  return { name, what, median: times[Math.floor(runs / 2)], fastest: times[0], slowest: times.at(-1), target };
}

function command(...args) {
  try {
    execFileSync(process.execPath, [headwater, ...args], { cwd: root, stdio: ["ignore", "ignore", "pipe"] });
  } catch (error) {
    throw new Error(`headwater ${args.join(" ")} failed:\n${error.stderr}`, { cause: error });
  }
}

function forgetLastRun() {
  rmSync(join(cache, `generate-${sdk}.json`), { force: true });
}
