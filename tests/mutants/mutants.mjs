// npm run mutants -- [name…] [--list]: whether the tests find each of the faults in list/. They are put, one by one,
// into a copy of the checkout, which is built; then the tests run that should fail, and if they pass, all of the area.
import { fileURLToPath } from "node:url";
import { commandLine } from "../../scripts/commandLine.mjs";
import { BuildError, CheckoutTree } from "./checkoutTree.mjs";
import { readMutants } from "./readMutants.mjs";
import { failingTest } from "./runTests.mjs";

const root = fileURLToPath(new URL("../..", import.meta.url));
const { values, positionals } = commandLine(import.meta.url, {
  options: { list: { type: "boolean" } },
  allowPositionals: true,
});

const { mutants, problems } = readMutants(root);
if (problems.length > 0) fail(problems);
const chosen = mutants.filter(
  ({ name }) => positionals.length === 0 || positionals.some((each) => isMeant(each, name)),
);
const unknown = positionals.filter((each) => !mutants.some(({ name }) => isMeant(each, name)));
if (unknown.length > 0) fail(unknown.map((each) => `${each}: no such mutant; see npm run mutants -- --list`));

if (values.list) {
  for (const { name, fault, file } of chosen) console.log(`${name}\n    ${fault}\n    ${file}`);
} else {
  await tryAll();
}

async function tryAll() {
  const begin = performance.now();
  const tree = new CheckoutTree(root);
  now("making a copy of the checkout and building it");
  await tree.bringUpToDate();
  // Tests that fail by themselves would find any fault.
  now("running the tests without a fault");
  const failing = await failingTest(tree.root, [...new Set(chosen.flatMap((each) => each.caughtBy))]);
  if (failing) fail([`Without any fault fails ${failing}`]);
  let survivors = 0;
  for (const [index, mutant] of chosen.entries()) {
    const start = performance.now();
    const progress = `${index + 1}/${chosen.length} ${mutant.name}`;
    const verdict = await tryOne(tree, mutant, progress);
    if (!verdict.caught) ++survivors;
    done(`${verdict.caught ? "✓" : "✗"} ${mutant.name} ${verdict.text} (${seconds(start)})`);
  }
  done(`${chosen.length - survivors} of ${chosen.length} faults found in ${seconds(begin)}`);
  if (survivors > 0) process.exitCode = 1;
}

async function tryOne(tree, mutant, progress) {
  const { caughtBy, suite } = mutant;
  try {
    now(`${progress}: building`);
    await tree.apply(mutant);
    now(`${progress}: testing`);
    const test = await failingTest(tree.root, caughtBy);
    if (test) return { caught: true, text: `found by ${test}` };
    now(`${progress}: testing all of its area`);
    const other = await failingTest(tree.root, suite);
    if (other) return { caught: true, text: `found by ${other}, which the list does not name` };
    return { caught: false, text: `SURVIVED ${suite.join(", ")}: ${mutant.fault}` };
  } catch (error) {
    if (!(error instanceof BuildError)) throw error;
    return { caught: true, text: `found while building: ${error.message.trim().split("\n").slice(0, 3).join(" ")}` };
  } finally {
    tree.restore();
  }
}

/** An area, or a mutant with or without it. */
function isMeant(given, name) {
  const [area, short] = name.split("/");
  return [area, short, name].includes(given);
}

function seconds(since) {
  return `${((performance.now() - since) / 1000).toFixed(0)} s`;
}

/** What is going on, on a terminal only: the next line takes its place. */
function now(text) {
  if (process.stdout.isTTY) process.stdout.write(`\r\u001b[2K${text.slice(0, process.stdout.columns - 1)}`);
}

function done(text) {
  console.log(`${process.stdout.isTTY ? "\r\u001b[2K" : ""}${text}`);
}

function fail(lines) {
  for (const line of lines) console.error(line);
  process.exit(2);
}
