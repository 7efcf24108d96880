// Finds and loads the addon's binary: the one named by HEADWATER_NATIVE, else the one built here, else the one shipped
// for this platform.
"use strict";

/** A module of Node's. Bundlers rewrite `require`, and what they make of it in ES modules throws; Node's own does not. */
function builtin(name) {
  return process.getBuiltinModule ? process.getBuiltinModule(name) : require(name);
}

const { existsSync, readFileSync } = builtin("node:fs");
const { createRequire } = builtin("node:module");
const { isAbsolute, join } = builtin("node:path");

const platform = `${process.platform}-${process.arch}`;

function isOurs(folder) {
  try {
    return JSON.parse(readFileSync(join(folder, "package.json"), "utf8")).name === "@headwater/native";
  } catch {
    return false;
  }
}

/** The package's folder: this file stands in its dist/esm or dist/cjs. Undefined when a bundler has moved the code. */
function packageFolder() {
  if (typeof __dirname !== "string") return undefined;
  const folder = join(__dirname, "..", "..");
  return isOurs(folder) ? folder : undefined;
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

function shipped() {
  const root = packageFolder();
  if (root === undefined) {
    throw new Error(
      "@headwater/native was bundled into this program, and an addon cannot be: mark @headwater/native external.\n" +
        "Possible solutions:\n" +
        "  - leave it out of the bundle: esbuild --external:@headwater/native, webpack externals and Rollup external\n" +
        '    ["@headwater/native"]; and install the package where the program runs\n' +
        "  - ship the addon's file headwater.node with the program, and set HEADWATER_NATIVE to its full path",
    );
  }
  const candidates = [
    join(root, "build", "Release", "headwater.node"),
    join(root, "prebuilds", platform, "headwater.node"),
  ];
  const found = candidates.find((path) => existsSync(path));
  if (!found) {
    throw new Error(
      `@headwater/native has no binary for ${platform}. Looked for:\n  ${candidates.join("\n  ")}\n` +
        "Possible solutions:\n" +
        `  - build it: cd ${root} && npx node-gyp rebuild (needs a C++17 compiler, make and Python)\n` +
        "  - reinstall the package on the platform it runs on, if node_modules was copied from another one\n" +
        "  - set HEADWATER_NATIVE to the full path of a headwater.node that was built elsewhere",
    );
  }
  return found;
}

const path = named() ?? shipped();
try {
  // Not this file's own `require`, see above; both load a binary once, however often the package is.
  module.exports = createRequire(path)(path);
} catch (error) {
  throw new Error(
    `@headwater/native cannot load ${path}: ${error.message}. It must be built for ${platform} and for this system's ` +
      "C library; `npx node-gyp rebuild` in the package's folder makes one that is.",
    { cause: error },
  );
}
