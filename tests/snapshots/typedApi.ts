// The generated half of the typed API as declarations: what a user's compiler sees, without the documentation.
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { emitEnums } from "../../generator/src/emit/enums/emitEnums.js";
import { emitTyped } from "../../generator/src/emit/typed/emitTyped.js";
import { generatedRoot } from "../../generator/src/emit/typed/printFile.js";
import type { KeptSdk } from "./keptSdk.js";

const tsc = fileURLToPath(new URL("../../node_modules/typescript/bin/tsc", import.meta.url));

/** Every generated file is self-contained in its types, so the compiler need not look at what it imports. */
const options = {
  target: "ES2022",
  module: "NodeNext",
  declaration: true,
  emitDeclarationOnly: true,
  noCheck: true,
  removeComments: true,
  types: [],
  rootDir: "in",
  outDir: "out",
};

export function typedApi({ api }: KeptSdk): string {
  const folder = mkdtempSync(join(tmpdir(), "headwater-declarations-"));
  try {
    for (const file of [...emitTyped(api), ...emitEnums(api)]) {
      const path = join(folder, "in", file.path.slice(generatedRoot.length));
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, file.content);
    }
    writeFileSync(join(folder, "package.json"), '{"type":"module"}');
    writeFileSync(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions: options, include: ["in"] }));
    const { status, stdout } = spawnSync(process.execPath, [tsc, "-p", folder], { encoding: "utf8" });
    if (status !== 0) throw new Error(`tsc cannot make declarations of the typed API:\n${stdout}`);
    return declarations(join(folder, "out"));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function declarations(folder: string): string {
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((name) => name.replaceAll("\\", "/"))
    .filter((name) => name.endsWith(".d.ts"));
  return names
    .sort()
    .map((name) => `// ${name}\n${withoutImports(readFileSync(join(folder, name), "utf8")).trim()}\n`)
    .join("\n");
}

/** Which file declares a name is no part of the API. */
function withoutImports(text: string): string {
  return text.replace(/^import [^;]*;\n/gm, "");
}
