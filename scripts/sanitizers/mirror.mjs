// A second tree of packages and tests, so that what is built with sanitizers never replaces what is built without,
// and every test and program runs there as it is: `@headwater/native` is then the one beside it.
import { cpSync, mkdirSync, readdirSync, rmSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { root } from "../steps.mjs";

/** Of these a copy is used; a link would lead back to the original. */
const copied = [...readdirSync(join(root, "packages")).map((name) => join("packages", name)), "tests"];
/** The rest of the repository that they refer to. */
const linked = ["generator", "scripts", "sdk-headers", "sdk-local", "examples", "tsconfig.base.json"];
/** Built in each tree for itself. */
const built = new Set(["build", "lib", "prebuilds", "node_modules", ".turbo"]);

/**
 * Brings the tree up to date. What is built in it stays, and is rebuilt as far as its sources are newer.
 * @param {string} folder
 */
export function mirrorRepository(folder) {
  for (const name of copied) copyFresh(join(root, name), join(folder, name));
  for (const name of linked) link(join(root, name), join(folder, name));
  mirrorNodeModules(join(folder, "node_modules"));
}

function copyFresh(from, to) {
  mkdirSync(to, { recursive: true });
  for (const name of readdirSync(to)) if (!built.has(name)) rmSync(join(to, name), { recursive: true, force: true });
  for (const name of readdirSync(from).filter((each) => !built.has(each))) {
    // With their times, by which make decides what to compile.
    cpSync(join(from, name), join(to, name), { recursive: true, preserveTimestamps: true });
  }
}

/** Links to everything that is installed, but our packages are the copies. */
function mirrorNodeModules(folder) {
  rmSync(folder, { recursive: true, force: true });
  const ours = join(folder, "@headwater");
  mkdirSync(ours, { recursive: true });
  const installed = join(root, "node_modules");
  for (const name of readdirSync(installed)) {
    if (name !== "@headwater") link(join(installed, name), join(folder, name));
  }
  const copies = new Set(readdirSync(join(root, "packages")));
  for (const name of readdirSync(join(installed, "@headwater"))) {
    const target = copies.has(name) ? join(folder, "../packages", name) : join(installed, "@headwater", name);
    link(target, join(ours, name));
  }
}

function link(target, path) {
  rmSync(path, { recursive: true, force: true });
  symlinkSync(target, path);
}
