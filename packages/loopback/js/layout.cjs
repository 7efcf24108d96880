// Where things stand in this package. CommonJS, because it serves both builds and the build script as it is.
"use strict";

const { closeSync, existsSync, openSync, readSync } = require("node:fs");
const { createRequire } = require("node:module");
const { dirname, join } = require("node:path");

/** This file is used from js/ in the repository, and from dist/esm and dist/cjs. */
const inDist = __dirname.endsWith(join("dist", "esm")) || __dirname.endsWith(join("dist", "cjs"));
const packageRoot = inDist ? dirname(dirname(__dirname)) : dirname(__dirname);

/** E.g. `linux-x64`: the folder below lib/ in a checkout. */
const platform = `${process.platform}-${process.arch}`;

/** Whether the running program stands on musl: right behind its headers it names the loader it was started by. */
function isMusl() {
  if (process.platform !== "linux") return false;
  try {
    const file = openSync(process.execPath, "r");
    const head = Buffer.alloc(4096);
    readSync(file, head, 0, head.length, 0);
    closeSync(file);
    return head.includes("/ld-musl-");
  } catch {
    return false;
  }
}

/** The package that holds the library. */
const platformPackage = `@headwater/loopback-${platform}${isMusl() ? "-musl" : ""}`;

const fileNames = { win32: "steam_api64.dll", darwin: "libsteam_api.dylib" };

/** The library's file name, as Valve's is called on a system. */
const libraryFileNameOn = (system) => fileNames[system] ?? "libsteam_api.so";
const libraryFileName = libraryFileNameOn(process.platform);

/** The door for Valve's own library, where it is known how that looks for a client. */
const steamclientFileName = process.platform === "linux" ? "steamclient.so" : undefined;

/** The addon that reaches the library's own functions; beside the library. */
const controlFileName = "loopback_control.node";

/** What a checkout builds. */
const builtFolder = join(packageRoot, "lib", platform);

function installedFolder() {
  try {
    const find = createRequire(join(packageRoot, "package.json"));
    return join(dirname(find.resolve(`${platformPackage}/package.json`)), "lib");
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
    `@headwater/loopback has no ${name} for ${platform}: the package ${platformPackage} that holds it is not ` +
      `installed, and ${builtFolder} was not built.\nPossible solutions:\n` +
      "  - install with optional dependencies (without --omit=optional), on the system that it runs on\n" +
      "  - there are packages for Linux and macOS on x64 and arm64, and for Windows on x64; elsewhere build the loopback in a\n" +
      "    checkout of Headwater (npm run build) and give that one's libraryPath() as the library",
  );
}

module.exports = {
  libraryFileNameOn,
  libraryFileName,
  steamclientFileName,
  controlFileName,
  builtFolder,
  fileOf,
  version: require(join(packageRoot, "package.json")).version,
};
