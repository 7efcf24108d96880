// Runs test files until the first failure.
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { run } from "./run.mjs";

/**
 * @param {string} root the checkout
 * @param {string[]} paths files and folders of tests
 * @returns {Promise<string | undefined>} the test that failed, undefined if none did
 */
export async function failingTest(root, paths) {
  if (paths.length === 0) return undefined;
  const folder = mkdtempSync(join(tmpdir(), "headwater-mutants-"));
  const report = join(folder, "report.json");
  const vitest = [process.execPath, "node_modules/vitest/vitest.mjs", "run", "--bail=1"];
  try {
    const options = ["--reporter=json", `--outputFile=${report}`];
    const { code, output, hung } = await run([...vitest, ...options, ...paths], root);
    if (hung) return `a test that hangs (of ${paths.join(", ")})`;
    if (code === 0) return undefined;
    return firstFailure(root, report) ?? `what the tests do outside of tests: ${lastLine(output)}`;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function firstFailure(root, report) {
  if (!existsSync(report)) return undefined;
  const { testResults } = JSON.parse(readFileSync(report, "utf8"));
  for (const { name, status, assertionResults } of testResults) {
    const file = relative(root, name);
    const failed = assertionResults.find((each) => each.status === "failed");
    if (failed) return [file, ...failed.ancestorTitles, failed.title].join(" > ");
    if (status === "failed") return file;
  }
  return undefined;
}

function lastLine(output) {
  return output.trim().split("\n").at(-1) ?? "";
}
