// Where things stand in this package. CommonJS, because it serves both builds and the build script as it is.
"use strict";

const { existsSync } = require("node:fs");
const { createRequire } = require("node:module");
const { dirname, join } = require("node:path");

/** This file is used from js/ in the repository, and from dist/esm and dist/cjs. */
const inDist = __dirname.endsWith(join("dist", "esm")) || __dirname.endsWith(join("dist", "cjs"));
const packageRoot = inDist ? dirname(dirname(__dirname)) : dirname(__dirname);

/** E.g. `linux-x64`: of the package that holds the library, and the folder below lib/ in a checkout. */
const platform = `${process.platform}-${process.arch}`;

const fileNames = { win32: "steam_api64.dll", darwin: "libsteam_api.dylib" };

/** The library's file name, as Valve's is called on this platform. */
const libraryFileName = fileNames[process.platform] ?? "libsteam_api.so";

/** The door for Valve's own library, where it is known how that looks for a client. */
const steamclientFileName = process.platform === "linux" ? "steamclient.so" : undefined;

/** The addon that reaches the library's own functions; beside the library. */
const controlFileName = "loopback_control.node";

/** What a checkout builds. */
const builtFolder = join(packageRoot, "lib", platform);

function installedFolder() {
  try {
    const find = createRequire(join(packageRoot, "package.json"));
    return join(dirname(find.resolve(`@headwater/loopback-${platform}/package.json`)), "lib");
  } catch {
    return undefined;
  }
}

const libraryFolder = installedFolder() ?? builtFolder;

/**
 * Path of one of the files of this platform.
 *
 * @throws Error when there is none; its message says what to do
 */
function fileOf(name) {
  const file = join(libraryFolder, name);
  if (existsSync(file)) return file;
  throw new Error(
    `@headwater/loopback has no ${name} for ${platform}: the package @headwater/loopback-${platform} that holds it is not ` +
      `installed, and ${builtFolder} was not built.\nPossible solutions:\n` +
      "  - install with optional dependencies (without --omit=optional), on the system that it runs on\n" +
      "  - there is a package for linux-x64 and linux-arm64 with glibc; elsewhere build the loopback in a checkout of Headwater\n" +
      "    (npm run build) and give that one's libraryPath() as the library",
  );
}

module.exports = {
  libraryFileName,
  steamclientFileName,
  controlFileName,
  builtFolder,
  fileOf,
  version: require(join(packageRoot, "package.json")).version,
};
