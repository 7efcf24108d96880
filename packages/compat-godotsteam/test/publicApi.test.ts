// The package's declarations, as a user's compiler sees them: a changed signature shows as a diff.
import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const tsc = fileURLToPath(new URL("../../../node_modules/typescript/bin/tsc", import.meta.url));
const root = fileURLToPath(new URL("..", import.meta.url));

function declarations(): string {
  const folder = mkdtempSync(join(tmpdir(), "headwater-compat-api-"));
  try {
    const flags = ["-p", root, "--emitDeclarationOnly", "--removeComments", "--outDir", folder];
    execFileSync(process.execPath, [tsc, ...flags], { encoding: "utf8" });
    return readdirSync(folder, { recursive: true, encoding: "utf8" })
      .map((name) => name.replaceAll("\\", "/"))
      .filter((name) => name.endsWith(".d.ts"))
      .sort()
      .map((name) => `// ${name}\n${withoutImports(readFileSync(join(folder, name), "utf8")).trim()}\n`)
      .join("\n");
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Which file declares a name is no part of the API. */
function withoutImports(text: string): string {
  return text.replace(/^import [^;]*;\n/gm, "");
}

test("declarations", async () => {
  await expect(declarations()).toMatchFileSnapshot("expected/publicApi.txt");
});
