// Real processes and real signals: each is sent at a step of the process itself, so nothing is left to chance.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { pathToFileURL } from "node:url";
import { expect, test } from "vitest";
import { generatorRoot } from "../../src/packageRoot.js";
import { SmallTree } from "./smallTree.js";

const inTransaction = pathToFileURL(join(generatorRoot, "dist/transaction/transaction.js")).href;
const diskFaults = new URL("diskFaults.mjs", import.meta.url).href;

/** Changes the tree as SmallTree.change does, as far as these tests look at it. */
const program = `
  import { inTransaction } from ${JSON.stringify(inTransaction)};
  const isWaiting = process.argv[1] === "waiting";
  await inTransaction({ root: process.cwd(), command: "headwater test", warn: console.error }, async (transaction) => {
    for (const path of ["changed.txt", "new/file.txt", "script.sh"]) transaction.write(path, "new");
    transaction.workFolder("format");
    if (!isWaiting) return;
    console.log("working");
    await new Promise((resolve) => setInterval(resolve, 1e9));
  });
  console.log("done");`;

/** Runs `code` in the process right before `script.sh`, the last of the files, is put in its place. */
const atLastFile = (code: string) => `
  import { readSync, writeSync } from "node:fs";
  import { watchDisk } from ${JSON.stringify(diskFaults)};
  watchDisk(process.cwd(), ({ call, args, run }) => {
    if (call === "renameSync" && args[1].endsWith("script.sh")) { ${code} }
    return run();
  });`;
const signalAtLastFile = (signal: string) => atLastFile(`process.kill(process.pid, ${JSON.stringify(signal)});`);
const waitsAtLastFile = atLastFile(`writeSync(1, "waiting"); readSync(0, Buffer.alloc(1));`);

function start(tree: SmallTree, mode: "waiting" | "writing", preload = "") {
  const imported = `data:text/javascript,${encodeURIComponent(preload)}`;
  const args = ["--import", imported, "--input-type=module", "-e", program, mode];
  return spawn(process.execPath, args, { cwd: tree.root, stdio: ["pipe", "pipe", "inherit"] });
}

const contents = (tree: SmallTree) => ["changed.txt", "script.sh"].map((path) => tree.read(path));
const signals = process.platform === "win32" ? [] : (["SIGINT", "SIGTERM", "SIGHUP"] as const);

test.each(signals)("%s while it works: everything is as it was, and nothing is left", async (signal) => {
  const tree = SmallTree.forThisTest();
  const before = tree.state();
  const child = start(tree, "waiting");
  await once(child.stdout, "data");
  child.kill(signal);
  expect(await once(child, "exit")).toEqual([null, signal]);
  expect(tree.state()).toEqual(before);
  expect(tree.leftovers()).toEqual(["lock.1"]);
  expect(tree.read(".headwater/lock.1")).toBe("released\n");
});

test.each(signals)("%s while it writes: it writes to the end", async (signal) => {
  const tree = SmallTree.forThisTest();
  const child = start(tree, "writing", signalAtLastFile(signal));
  const [ended] = await Promise.all([once(child, "exit"), text(child.stdout)]);
  // The signal is noticed when the files are written; by then the program may have ended by itself.
  expect([
    [null, signal],
    [0, null],
  ]).toContainEqual(ended);
  expect(contents(tree)).toEqual(["new", "new"]);
  expect(tree.leftovers()).toEqual(["lock.1"]);
});

test("SIGKILL while it works: the next command tidies up", async () => {
  const tree = SmallTree.forThisTest();
  const before = tree.state();
  const child = start(tree, "waiting");
  await once(child.stdout, "data");
  child.kill("SIGKILL");
  await once(child, "exit");
  expect(tree.leftovers()).toContain("transaction");
  tree.recover();
  expect(tree.state()).toEqual(before);
  expect(tree.leftovers()).toEqual(["lock.2"]);
  expect(tree.warnings).toEqual([
    "`headwater test` was killed before it changed anything; what it had prepared is removed.",
  ]);
});

test("SIGKILL while it writes: the next command finishes it", async () => {
  const tree = SmallTree.forThisTest();
  const child = start(tree, "writing", signalAtLastFile("SIGKILL"));
  expect(await once(child, "exit")).toEqual([null, "SIGKILL"]);
  expect(contents(tree)).toEqual(["new", "old"]);
  tree.recover();
  expect(contents(tree)).toEqual(["new", "new"]);
  expect(tree.warnings).toEqual(["`headwater test` was killed while it wrote; it is finished now (1 file)."]);
});

test("a second command says that one runs, and a command that only reads goes on", async () => {
  const tree = SmallTree.forThisTest();
  const child = start(tree, "waiting");
  await once(child.stdout, "data");
  await expect(tree.change()).rejects.toThrow(`\`headwater test\` (process ${child.pid}) is running in this checkout`);
  tree.recover();
  expect(contents(tree)).toEqual(["old", "old"]);
  child.kill("SIGKILL");
  await once(child, "exit");
  await tree.change();
  expect(contents(tree)).toEqual(["new", "new"]);
});

test("no command reads while one writes", async () => {
  const tree = SmallTree.forThisTest();
  const child = start(tree, "writing", waitsAtLastFile);
  await once(child.stdout, "data");
  expect(contents(tree)).toEqual(["new", "old"]);
  expect(() => tree.recover()).toThrow("is running in this checkout");
  child.stdin.end("go on");
  expect(await once(child, "exit")).toEqual([0, null]);
  tree.recover();
  expect(contents(tree)).toEqual(["new", "new"]);
});
