// npm run bench:generator: how long the generator takes, as its user meets it: whole processes, medians of seven. Beside
// the time, what it costs the processor, which says more where the machine has other things to do.
import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { availableParallelism, cpus, loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const runs = 7;
const root = fileURLToPath(new URL("..", import.meta.url));
const headwater = join(root, "generator/bin/headwater.js");
const cache = join(root, "node_modules/.cache/headwater");
const scratch = mkdtempSync(join(tmpdir(), "headwater-bench-"));
let checkout = root;
const sdk = JSON.parse(readFileSync(join(root, "packages/native/src/generated/sdk.json"), "utf8")).version;

const { keptModelVersions } = await import("../generator/dist/sdks/keptModel.js");
const older = keptModelVersions()
  .filter((each) => each !== sdk)
  .at(-1);

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
  {
    name: `upgrade to ${older}`,
    what: "headwater upgrade in a copy of the checkout, nothing remembered",
    target: 10_000,
    prepare: freshCopy,
    run: () => command("upgrade", older),
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
  row(`median of ${runs}, ms`, "median", "fastest", "slowest", "processor", "target");
  for (const { name, median, fastest, slowest, processor, target } of results) {
    const goal = target === undefined ? "" : `${median <= target ? "" : "! "}< ${target}`;
    row(name, String(median), String(fastest), String(slowest), String(processor), goal);
  }
  console.log(`\n${JSON.stringify({ machine, runs, results })}`);
}

function measure({ name, what, target, prepare, run }) {
  const median = (values) => values.sort((a, b) => a - b)[Math.floor(values.length / 2)];
  const times = [];
  const costs = [];
  for (let index = 0; index < runs; index++) {
    checkout = root;
    prepare();
    const start = performance.now();
    costs.push(run());
    times.push(Math.round(performance.now() - start));
  }
  const processor = median(costs);
  return { name, what, median: median(times), fastest: times[0], slowest: times.at(-1), processor, target };
}

/** @returns the milliseconds that its process kept cores busy */
function command(...args) {
  const own = checkout === root ? headwater : join(checkout, "generator/bin/headwater.js");
  const counting = `data:text/javascript,${encodeURIComponent(
    // Threads load it as well.
    'import { writeSync } from "node:fs"; import { isMainThread } from "node:worker_threads"; ' +
      'if (isMainThread) process.on("exit", () => { const { user, system } = process.cpuUsage(); writeSync(3, String(user + system)); });',
  )}`;
  const { status, output } = spawnSync(process.execPath, ["--import", counting, own, ...args], {
    cwd: checkout,
    encoding: "utf8",
    stdio: ["ignore", "ignore", "pipe", "pipe"],
  });
  if (status !== 0) throw new Error(`headwater ${args.join(" ")} failed:\n${output[2]}`);
  return Math.round(Number(output[3]) / 1000);
}

/** What is tracked, with links to what is built and installed: an upgrade changes nothing of these. */
function freshCopy() {
  checkout = join(scratch, "checkout");
  rmSync(checkout, { recursive: true, force: true });
  execFileSync("git", ["clone", "--quiet", "--no-hardlinks", root, checkout]);
  cpSync(join(root, "generator/dist"), join(checkout, "generator/dist"), { recursive: true });
  mkdirSync(join(checkout, "node_modules"));
  for (const name of readdirSync(join(root, "node_modules"))) {
    if (name !== ".cache") symlinkSync(join(root, "node_modules", name), join(checkout, "node_modules", name));
  }
}

function forgetLastRun() {
  rmSync(join(cache, `generate-${sdk}.json`), { force: true });
}
