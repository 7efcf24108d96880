// Compiles, and writes down which versions a generated project gets: those of this checkout.
import { spawnSync } from "node:child_process";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const read = (path) => JSON.parse(readFileSync(new URL(path, import.meta.url), "utf8"));
const tsc = fileURLToPath(new URL("../../../node_modules/typescript/bin/tsc", import.meta.url));

rmSync("dist", { recursive: true, force: true });
const { status } = spawnSync(process.execPath, [tsc, "-p", "tsconfig.json"], { stdio: "inherit" });
if (status !== 0) process.exit(status ?? 1);
const versions = (path, names) => {
  const { devDependencies } = read(path);
  return (names ?? Object.keys(devDependencies)).map((name) => [name, devDependencies[name]]);
};
const own = versions("../package.json").map(([name, version]) => [name, `^${version}`]);
const tools = versions("../../../package.json", ["@types/node", "typescript", "vitest"]);
writeFileSync("dist/versions.json", `${JSON.stringify(Object.fromEntries([...own, ...tools]), undefined, 2)}\n`);
