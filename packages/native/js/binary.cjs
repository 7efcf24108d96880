// Finds and loads the addon's binary: the one named by HEADWATER_NATIVE, else the one of this platform's package, else, in
// a checkout, the one built here.
"use strict";

const { builtin, name: platform } = require("./platform.cjs");
const problems = require("./binaryProblems.cjs");

const { existsSync, readFileSync } = builtin("node:fs");
const { createRequire } = builtin("node:module");
const { isAbsolute, join } = builtin("node:path");

const fileName = "headwater.node";

function manifestOf(folder) {
  try {
    return JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  } catch {
    return undefined;
  }
}

/** The package's folder: this file stands in its dist/esm or dist/cjs. Undefined when a bundler has moved the code. */
function packageFolder() {
  if (typeof __dirname !== "string") return undefined;
  const folder = join(__dirname, "..", "..");
  return manifestOf(folder)?.name === "@headwater/native" ? folder : undefined;
}

/** The binary a user has named. It must be good: looking elsewhere would load another one in silence. */
function named() {
  const path = process.env.HEADWATER_NATIVE;
  if (!path) return undefined;
  if (!isAbsolute(path)) {
    throw new Error(`HEADWATER_NATIVE must be a full path, such as /srv/game/headwater.node; it is ${path}.`);
  }
  if (!existsSync(path)) {
    throw new Error(`HEADWATER_NATIVE names ${path}, which does not exist. Correct it, or unset it.`);
  }
  return path;
}

function installed() {
  const root = packageFolder();
  if (root === undefined) throw new Error(problems.bundled());
  // As a package of its own would ask for it: wherever package managers put it, they make it found from here.
  const find = createRequire(join(root, "package.json"));
  const folderOf = (name) => {
    try {
      return join(find.resolve(`@headwater/native-${name}/package.json`), "..");
    } catch {
      return undefined;
    }
  };
  const folder = folderOf(platform);
  const builtHere = join(root, "build", "Release", fileName);
  if (folder === undefined) {
    if (existsSync(builtHere)) return builtHere;
    throw new Error(problems.notInstalled(root, folderOf));
  }
  const [ours, its] = [manifestOf(root)?.version, manifestOf(folder)?.version];
  if (ours !== its) throw new Error(problems.otherVersion(ours, its, folder));
  return join(folder, fileName);
}

const path = named() ?? installed();
try {
  // Not this file's own `require`, which bundlers rewrite; both load a binary once, however often the package is.
  module.exports = createRequire(path)(path);
} catch (error) {
  throw new Error(problems.notLoaded(path, error), { cause: error });
}
