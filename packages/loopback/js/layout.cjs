// Where things stand in this package. CommonJS, because it serves both builds and the build script as it is.
"use strict";

const { dirname, join } = require("node:path");

/** This file is used from js/ in the repository, and from dist/esm and dist/cjs. */
const inDist = __dirname.endsWith(join("dist", "esm")) || __dirname.endsWith(join("dist", "cjs"));
const packageRoot = inDist ? dirname(dirname(__dirname)) : dirname(__dirname);

/** E.g. `linux-x64`: the folder below lib/. */
const platformFolder = `${process.platform}-${process.arch}`;

const fileNames = { win32: "steam_api64.dll", darwin: "libsteam_api.dylib" };

/** The library's file name, as Valve's is called on this platform. */
const libraryFileName = fileNames[process.platform] ?? "libsteam_api.so";

/** The addon that reaches the library's own functions; beside the library. */
const controlFileName = "loopback_control.node";

const libraryFolder = join(packageRoot, "lib", platformFolder);

module.exports = {
  platformFolder,
  libraryFileName,
  libraryFolder,
  controlFileName,
  version: require(join(packageRoot, "package.json")).version,
};
