// Compiles the package in the working directory twice, to ESM and to CommonJS. Run from a package's build script.
import { spawnSync } from "node:child_process";
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const tsc = fileURLToPath(new URL("../node_modules/typescript/bin/tsc", import.meta.url));

const inferredBytes = "Uint8Array<ArrayBufferLike>";

function compile(...flags) {
  const { status } = spawnSync(process.execPath, [tsc, "-p", "tsconfig.json", ...flags], { stdio: "inherit" });
  if (status !== 0) process.exit(status ?? 1);
}

// A file that was renamed would otherwise stay and be published.
rmSync("dist", { recursive: true, force: true });
compile();
compile(
  "--outDir",
  "dist/cjs",
  "--module",
  "commonjs",
  "--moduleResolution",
  "bundler",
  "--verbatimModuleSyntax",
  "false",
);
// An inferred type spells out a parameter that Uint8Array has since TypeScript 5.7 only; it is the one it has by default.
for (const file of readdirSync("dist", { recursive: true }).filter((each) => each.endsWith(".d.ts"))) {
  const path = join("dist", file);
  const text = readFileSync(path, "utf8");
  if (text.includes(inferredBytes)) writeFileSync(path, text.replaceAll(inferredBytes, "Uint8Array"));
}
// What is CommonJS in itself serves both as it is.
for (const folder of ["js", "src"].filter((each) => existsSync(each))) {
  for (const file of readdirSync(folder).filter((each) => each.endsWith(".cjs"))) {
    for (const target of ["dist/esm", "dist/cjs"]) copyFileSync(join(folder, file), join(target, file));
  }
}
mkdirSync("dist/cjs", { recursive: true });
// The package is "type": "module"; its CommonJS half says so for itself.
writeFileSync("dist/cjs/package.json", '{ "type": "commonjs" }\n');
