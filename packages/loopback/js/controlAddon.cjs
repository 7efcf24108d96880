// Loads the addon that calls the library's own functions. CommonJS, because only require() loads addons.
"use strict";

const layout = require("./layout.cjs");

module.exports = {
  /** The control functions of a loopback library. The addon is needed from the first call on, not before. */
  open(path) {
    return require(layout.fileOf(layout.controlFileName)).open(path);
  },
};
