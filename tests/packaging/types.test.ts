// What users' compilers make of the declarations: programs compiled against the built package, by the oldest and the
// newest supported TypeScript and what is between, without skipLibCheck.
import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { repositoryRoot } from "../repository.js";

/** The repository's own, and those in compilers/. */
const compilers = [
  ...readdirSync(join(repositoryRoot, "compilers"))
    .sort()
    .map((name): [string, string] => [name, join(repositoryRoot, "compilers", name)]),
  ["typescript of the repository", repositoryRoot] as [string, string],
];

/** Outside the repository, where the compilers would find Node's types on their own. */
let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "headwater-types-"));
  cpSync(fileURLToPath(new URL("programs", import.meta.url)), folder, { recursive: true });
  cpSync(join(folder, "server.ts"), join(folder, "server.cts"));
  writeFileSync(join(folder, "package.json"), '{ "type": "module" }');
  for (const name of ["typed", "native", "server", "compat-godotsteam"]) {
    const target = join(folder, "node_modules/@headwater", name);
    mkdirSync(target, { recursive: true });
    for (const part of ["package.json", "dist"]) {
      cpSync(join(repositoryRoot, "packages", name, part), join(target, part), { recursive: true });
    }
  }
  mkdirSync(join(folder, "with-node"));
  for (const name of ["@types/node", "undici-types"]) {
    const target = join(folder, "with-node", name);
    mkdirSync(join(target, ".."), { recursive: true });
    symlinkSync(join(repositoryRoot, "node_modules", name), target, "junction");
  }
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What the compiler has to say, empty if nothing. The language's own declarations are not what is looked at. */
function complaints(compiler: string, files: string[], options: object): string {
  const compilerOptions = { strict: true, noEmit: true, skipLibCheck: false, skipDefaultLibCheck: true, ...options };
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions, files }));
  const tsc = join(compiler, "node_modules/typescript/bin/tsc");
  const { status, stdout, stderr } = spawnSync(process.execPath, [tsc, "-p", folder], { encoding: "utf8" });
  return status === 0 ? "" : stdout + stderr;
}

/** What `tsc --init` of TypeScript 7 writes, as far as it matters to declarations. */
const init = {
  module: "NodeNext",
  target: "ESNext",
  types: [],
  noUncheckedIndexedAccess: true,
  exactOptionalPropertyTypes: true,
  isolatedModules: true,
};

const settings: [what: string, files: string[], options: object][] = [
  ["tsc --init", ["server.ts", "server.cts", "dedicated.ts", "handles.ts", "godot.ts"], init],
  ["no DOM either", ["server.ts", "dedicated.ts", "handles.ts"], { ...init, target: "ES2022", lib: ["ES2022"] }],
  ["a bundler's resolution", ["server.ts", "handles.ts"], { ...init, module: "ESNext", moduleResolution: "Bundler" }],
  [
    "Node's types",
    ["server.ts", "server.cts", "dedicated.ts", "handles.ts", "withNode.ts"],
    { ...init, target: "ES2022", lib: ["ES2023"], types: ["node"], typeRoots: ["with-node/@types"] },
  ],
];

describe.each(compilers)("%s", (name, compiler) => {
  // Between the oldest and the newest, the extremes of the settings will do.
  const isBetween = ![compilers.at(0), compilers.at(-1)].some((each) => each?.[0] === name);
  const chosen = settings.filter((_, index) => !isBetween || index === 0 || index === settings.length - 1);
  // TypeScript before 7 takes seconds, on a busy machine many.
  test.each(chosen)("%s", { timeout: 120_000 }, (_, files, options) => {
    expect(complaints(compiler, files, options)).toBe("");
  });
});

test("the oldest, the newest and one of each between", () => {
  const versions = compilers.map(([, root]) => {
    const tsc = join(root, "node_modules/typescript/bin/tsc");
    return spawnSync(process.execPath, [tsc, "-v"], { encoding: "utf8" }).stdout.replace(
      /^Version (\d+\.\d+).*\n$/s,
      "$1",
    );
  });
  expect(versions).toEqual(["5.2", "5.9", "6.0", "7.0"]);
});
