// npm run lint: Biome for TypeScript, JavaScript and JSON, clang-format for C++. With --write it mends what it can.
import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const write = process.argv.includes("--write");

/** Folders of hand-written C++; generated folders inside are formatted by the generator. */
const cppFolders = [
  "packages/native/src",
  "packages/loopback/src",
  "packages/loopback/test",
  "packages/loopback/addon",
  "packages/loopback/include",
  "tests/others",
  "tests/steamclient",
  "generator/clang/src",
  "scripts/sanitizers/probe",
];

function cppFiles(folder) {
  return readdirSync(join(root, folder), { recursive: true })
    .map((name) => join(folder, name))
    .filter((path) => /\.(?:cc|c|h)$/.test(path) && !/[\\/]generated[\\/]/.test(path));
}

function run(script, args) {
  const { status, error } = spawnSync(process.execPath, [join(root, script), ...args], { cwd: root, stdio: "inherit" });
  if (error) throw error;
  return status === 0;
}

const biome = run("node_modules/@biomejs/biome/bin/biome", [
  "check",
  "--error-on-warnings",
  ...(write ? ["--write"] : []),
  ".",
]);
const clangFormat = run("node_modules/clang-format/index.js", [
  ...(write ? ["-i"] : ["--dry-run", "-Werror"]),
  ...cppFolders.flatMap(cppFiles),
]);
if (!biome || !clangFormat) {
  console.error("Some of it can be mended by `npm run format`.");
  process.exitCode = 1;
}
