// Loads the addon that calls the library's own functions. CommonJS, because only require() loads addons.
"use strict";

const { existsSync } = require("node:fs");
const { join } = require("node:path");
const layout = require("./layout.cjs");

module.exports = {
  /** The control functions of a loopback library. The addon is needed from the first call on, not before. */
  open(path) {
    const file = join(layout.libraryFolder, layout.controlFileName);
    if (existsSync(file)) return require(file).open(path);
    throw new Error(
      `@headwater/loopback has no control addon for ${layout.platformFolder}: ${file} does not exist. ` +
        "In a checkout run `npm run build`; an installed package holds the platforms it was packed on.",
    );
  },
};
