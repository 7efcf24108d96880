// All or nothing: what stood there comes back, whether a step failed or the process was told to end.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { beforeEach, expect, onTestFinished, test } from "vitest";
import { generatorRoot } from "../../src/packageRoot.js";
import { FileTransaction } from "../../src/upgrade/fileTransaction.js";

let root: string;

beforeEach(() => {
  const folder = mkdtempSync(join(tmpdir(), "headwater-transaction-"));
  root = folder;
  onTestFinished(() => rmSync(folder, { recursive: true }));
  writeFileSync(join(root, "kept.txt"), "old");
  mkdirSync(join(root, "a/b"), { recursive: true });
  writeFileSync(join(root, "a/b/only.txt"), "old");
});

const read = (path: string) => readFileSync(join(root, path), "utf8");

function changeEverything(transaction: FileTransaction): void {
  for (const path of ["kept.txt", "a/b/only.txt", "new/deep/file.txt"]) transaction.protect(path);
  writeFileSync(join(root, "kept.txt"), "new");
  rmSync(join(root, "a"), { recursive: true });
  mkdirSync(join(root, "new/deep"), { recursive: true });
  writeFileSync(join(root, "new/deep/file.txt"), "new");
  mkdirSync(join(root, "import/1.99"), { recursive: true });
  transaction.created("import/1.99");
  writeFileSync(join(root, "import/1.99/a.h"), "new");
}

test("rolling back restores, recreates and removes, empty folders too", () => {
  const transaction = new FileTransaction(root);
  changeEverything(transaction);
  transaction.rollBack();
  expect(readdirSync(root).sort()).toEqual(["a", "kept.txt"]);
  expect(read("kept.txt")).toBe("old");
  expect(read("a/b/only.txt")).toBe("old");
});

test("what is committed stays, even if the process is interrupted afterwards", () => {
  const transaction = new FileTransaction(root);
  changeEverything(transaction);
  transaction.commit();
  transaction.rollBack();
  expect(read("kept.txt")).toBe("new");
  expect(existsSync(join(root, "import/1.99/a.h"))).toBe(true);
});

test("the first protection counts", () => {
  const transaction = new FileTransaction(root);
  transaction.protect("kept.txt");
  writeFileSync(join(root, "kept.txt"), "half");
  transaction.protect("kept.txt");
  transaction.rollBack();
  expect(read("kept.txt")).toBe("old");
});

test.each([
  ["SIGINT", 130],
  ["SIGTERM", 143],
] as const)("%s rolls back and ends with %d", async (signal, code) => {
  const dist = (name: string) => pathToFileURL(join(generatorRoot, `dist/upgrade/${name}.js`)).href;
  const program = `
    import { writeFileSync } from "node:fs";
    import { FileTransaction } from ${JSON.stringify(dist("fileTransaction"))};
    import { onInterrupt } from ${JSON.stringify(dist("onInterrupt"))};
    const transaction = new FileTransaction(process.cwd());
    await onInterrupt(() => transaction.rollBack(), async () => {
      transaction.protect("kept.txt");
      writeFileSync("kept.txt", "half");
      console.log("halfway");
      await new Promise((resolve) => setInterval(resolve, 1e9));
    });`;
  const child = spawn(process.execPath, ["--input-type=module", "-e", program], { cwd: root });
  await once(child.stdout, "data");
  expect(read("kept.txt")).toBe("half");
  child.kill(signal);
  expect(await once(child, "exit")).toEqual([code, null]);
  expect(read("kept.txt")).toBe("old");
});
