// The subpaths of `typed` that need no addon: they load where there is none, from ESM and CommonJS.
import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { repositoryRoot } from "../repository.js";

let folder = "";

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "headwater-subpaths-"));
  // `native` comes without its binary.
  for (const name of ["typed", "native"]) {
    const target = join(folder, "node_modules/@headwater", name);
    mkdirSync(target, { recursive: true });
    for (const part of ["package.json", "dist"]) {
      cpSync(join(repositoryRoot, "packages", name, part), join(target, part), { recursive: true });
    }
  }
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const uses: [subpath: string, expression: string, result: string][] = [
  ["enums", "module.Result[2]", "Fail"],
  ["constants", "module.k_nSteamNetworkingSend_Reliable", "8"],
  ["steamid", 'module.toSteam3(module.parseSteamId("76561198006409530"))', "[U:1:46143802]"],
  ["json", "module.toJson({ id: 5n }).id", "5"],
  ["foundation", 'module.nearest("jion", ["join", "leave"])', "join"],
];

const loaders: [kind: string, type: string, load: (specifier: string) => string][] = [
  ["ESM", "module", (specifier) => `const module = await import(${JSON.stringify(specifier)});`],
  ["CommonJS", "commonjs", (specifier) => `{ const module = require(${JSON.stringify(specifier)});`],
];

function run(type: string, source: string): string {
  const args = [`--input-type=${type}`, "--eval", source];
  return execFileSync(process.execPath, args, { cwd: folder, encoding: "utf8", stdio: "pipe" });
}

test.each(loaders)("%s", (_, type, load) => {
  for (const [subpath, expression, result] of uses) {
    const program = `${load(`@headwater/typed/${subpath}`)} console.log(${expression})${type === "commonjs" ? "}" : ""}`;
    expect([subpath, run(type, program).trim()]).toEqual([subpath, result]);
  }
  // Without the addon the main module does not load, or the above would prove nothing.
  expect(() => run(type, `${load("@headwater/typed")}${type === "commonjs" ? "}" : ""}`)).toThrow(
    /@headwater\/native .*binary/,
  );
});
