// What the CLI needs of this checkout, copied to a folder of its own; dependencies are linked, their cache is not.
import { type SpawnSyncReturns, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  symlinkSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { repositoryRoot } from "../repository.js";

const needed = [
  ".changeset/config.json",
  ".clang-format",
  "biome.json",
  "docs",
  "generator/bin",
  "generator/dist",
  "generator/loopback",
  "generator/models",
  "generator/words",
  "generator/frames",
  "generator/overrides",
  "generator/package.json",
  "generator/src",
  "package-lock.json",
  "package.json",
  "packages/loopback/js",
  "packages/loopback/package.json",
  "packages/loopback/schema",
  "packages/loopback/src",
  "packages/native/js",
  "packages/native/package.json",
  "packages/native/src",
  "packages/typed/package.json",
  "packages/typed/src",
  "sdk-headers",
];

/** @returns the copy's folder */
export function lightCopy(): string {
  const root = realpathSync(mkdtempSync(join(tmpdir(), "headwater-killed-")));
  for (const path of needed) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    // The site that is made of docs/ is large, and comes from elsewhere; what an earlier upgrade wrote is written anew.
    const filter = (source: string): boolean =>
      !/[\\/]docs[\\/](?:\.vitepress|build|node_modules|public)$|\.texts$/.test(source);
    cpSync(join(repositoryRoot, path), join(root, path), { recursive: true, filter });
  }
  mkdirSync(join(root, "node_modules"));
  for (const name of readdirSync(join(repositoryRoot, "node_modules"))) {
    if (name !== ".cache") symlinkSync(join(repositoryRoot, "node_modules", name), join(root, "node_modules", name));
  }
  // What is formatted already need not be formatted again.
  const formatted = "node_modules/.cache/headwater/format";
  if (existsSync(join(repositoryRoot, formatted))) {
    cpSync(join(repositoryRoot, formatted), join(root, formatted), { recursive: true });
  }
  return root;
}

/** Runs the copy's command line. @param preload - JavaScript that runs before it */
export function headwater(root: string, args: readonly string[], preload = ""): SpawnSyncReturns<string> {
  const imported = `data:text/javascript,${encodeURIComponent(preload)}`;
  const cli = join(root, "generator/bin/headwater.js");
  return spawnSync(process.execPath, ["--import", imported, cli, ...args], { cwd: root, encoding: "utf8" });
}

/** Hashes of all files that are not of the transaction itself. */
export function stateOf(root: string): Record<string, string> {
  const files = readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1))
    .filter((path) => !/^(?:node_modules|\.headwater)[/\\]/.test(path));
  const hash = (path: string): string =>
    createHash("sha256")
      .update(readFileSync(join(root, path)))
      .digest("hex");
  return Object.fromEntries(files.map((path) => [path, hash(path)]));
}
