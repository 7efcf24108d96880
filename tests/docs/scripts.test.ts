// Scripts of the repository tell whoever mistypes an option how they are used.
import { execFileSync, spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { repositoryRoot } from "../repository.js";

const scripts = execFileSync("git", ["ls-files", "scripts", "tests", "packages/*/scripts/*", "bench", "docs/scripts"], {
  cwd: repositoryRoot,
  encoding: "utf8",
})
  .split("\n")
  .filter((path) => path.endsWith(".mjs") && path !== "scripts/commandLine.mjs");
const textOf = (path: string): string => readFileSync(join(repositoryRoot, path), "utf8");
const withOptions = scripts.filter((path) => textOf(path).includes("commandLine(import.meta.url"));

test("options are read in one place", () => {
  expect(withOptions.length).toBeGreaterThan(5);
  expect(scripts.filter((path) => textOf(path).includes("parseArgs"))).toEqual([]);
});

test.each(withOptions)("%s", (path) => {
  const run = (option: string) => {
    const args = [join(repositoryRoot, path), option];
    const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: "utf8" });
    return { status, stdout, stderr };
  };
  const use = /^npm run [\w:-]+ /;
  expect(run("--help")).toEqual({ status: 0, stdout: expect.stringMatching(use), stderr: "" });
  const { status, stdout, stderr } = run("--halp");
  expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
  expect(stderr).toMatch(/^Unknown option '--halp'/);
  expect(stderr.split("\n\n")[1]).toMatch(use);
});
