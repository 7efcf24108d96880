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
    const { code, hung } = await run([...vitest, ...options, ...paths], root);
    if (hung) return `a test that hangs (of ${paths.join(", ")})`;
    if (!existsSync(report)) return `a crash of the test runner (at ${paths.join(", ")})`;
    const files = JSON.parse(readFileSync(report, "utf8")).testResults;
    const failure = firstFailure(root, files);
    if (failure) return failure;
    // A path without tests fails as well, and finds nothing.
    const lost = paths.filter((path) => !files.some(({ name }) => relative(root, name).startsWith(path)));
    if (lost.length > 0) throw new Error(`No test runs of ${lost.join(", ")}: vitest.config.ts does not reach it.`);
    return code === 0 ? undefined : `what ${paths.join(", ")} leave behind, a crash or a rejection that nobody handles`;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function firstFailure(root, files) {
  for (const { name, status, assertionResults } of files) {
    const file = relative(root, name);
    const failed = assertionResults.find((each) => each.status === "failed");
    if (failed) return [file, ...failed.ancestorTitles, failed.title].join(" > ");
    if (status === "failed") return file;
  }
  return undefined;
}
