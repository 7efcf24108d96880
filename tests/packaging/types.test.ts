// What users' compilers make of the declarations: programs compiled against the built package.
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { repositoryRoot } from "../repository.js";

const tsc = join(repositoryRoot, "node_modules/typescript/bin/tsc");
const programs = fileURLToPath(new URL("programs", import.meta.url));

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "headwater-types-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What the compiler has to say, empty if nothing. */
function complaints(program: string, options: object): string {
  const config = join(folder, "tsconfig.json");
  const compilerOptions = { target: "ES2022", strict: true, noEmit: true, skipLibCheck: false, ...options };
  writeFileSync(config, JSON.stringify({ compilerOptions, files: [join(programs, program)] }));
  const { status, stdout } = spawnSync(process.execPath, [tsc, "-p", config], { encoding: "utf8" });
  return status === 0 ? "" : stdout.replaceAll(repositoryRoot, "");
}

const withNode = {
  module: "NodeNext",
  lib: ["ES2023", "ESNext.Disposable"],
  types: ["node"],
  typeRoots: [join(repositoryRoot, "node_modules/@types")],
};

test("handles are kept apart, and flow in without casts", () => {
  expect(complaints("handles.ts", withNode)).toBe("");
});
