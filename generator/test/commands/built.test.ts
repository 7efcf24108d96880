// The command says when it is not built, or not from the sources that are here.
import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { generatorRoot } from "../../src/packageRoot.js";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "headwater-built-"));
  cpSync(join(generatorRoot, "bin"), join(folder, "bin"), { recursive: true });
  for (const part of ["src", "dist"]) mkdirSync(join(folder, part));
  writeFileSync(join(folder, "package.json"), '{ "type": "module" }');
  writeFileSync(join(folder, "src/cli.ts"), "one");
});
afterEach(() => rmSync(folder, { recursive: true }));

function node(program: string): { status: number | null; said: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(folder, "bin", program)], { encoding: "utf8" });
  return { status, said: (stdout + stderr).trim() };
}

function build(): void {
  writeFileSync(join(folder, "dist/cli.js"), 'export const run = () => { console.log("works"); return 0; };');
  expect(node("stamp.js")).toEqual({ status: 0, said: "" });
}

test("what is built from these sources runs", () => {
  build();
  expect(node("headwater.js")).toEqual({ status: 0, said: "works" });
});

const remedy = "run `npm run build` in the repository root.";

test("what is not built says so", () => {
  expect(node("headwater.js")).toEqual({ status: 1, said: `headwater is not built: ${remedy}` });
});

test.each([
  ["changed", () => writeFileSync(join(folder, "src/cli.ts"), "two")],
  ["added", () => writeFileSync(join(folder, "src/more.hbs"), "one")],
  ["removed", () => rmSync(join(folder, "src/cli.ts"))],
])("so does what is older than a source that was %s", (_, change) => {
  build();
  change();
  const said = `headwater was built from other sources than those that are here: ${remedy}`;
  expect(node("headwater.js")).toEqual({ status: 1, said });
});
