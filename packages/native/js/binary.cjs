// Finds and loads the addon's binary: the one built here, else the one shipped for this platform.
"use strict";
const { existsSync } = require("node:fs");
const { join } = require("node:path");

// This file stands in dist/esm and dist/cjs.
const root = join(__dirname, "..", "..");
const platform = `${process.platform}-${process.arch}`;
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
      "  - reinstall the package on the platform it runs on, if node_modules was copied from another one",
  );
}
module.exports = require(found);
