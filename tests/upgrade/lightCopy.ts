// What the CLI needs of this checkout, copied to a folder of its own; dependencies are linked, their cache is not.
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, realpathSync, symlinkSync } from "node:fs";
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
  "generator/src/emit",
  "generator/src/parse/std-headers",
  "package-lock.json",
  "package.json",
  "packages/loopback/package.json",
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
    cpSync(join(repositoryRoot, path), join(root, path), { recursive: true });
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
