// Which platform this is, as the packages with the binaries are called. CommonJS, as binary.cjs is.
"use strict";

/** A module of Node's. Bundlers rewrite `require`, and what they make of it in ES modules throws; Node's own does not. */
function builtin(name) {
  return process.getBuiltinModule ? process.getBuiltinModule(name) : require(name);
}

const { closeSync, openSync, readSync } = builtin("node:fs");

/** Those that a package with a binary is published for. */
const published = [
  ...["linux-x64", "linux-arm64", "linux-x64-musl", "linux-arm64-musl"],
  ...["win32-x64", "darwin-x64", "darwin-arm64"],
];

/** Whether the running program stands on musl: it names the loader it was started by. */
function isMusl() {
  try {
    const file = openSync(process.execPath, "r");
    try {
      // The name stands right behind the headers; 4 kB hold both.
      const head = Buffer.alloc(4096);
      readSync(file, head, 0, head.length, 0);
      return head.includes("/ld-musl-");
    } finally {
      closeSync(file);
    }
  } catch {
    return false;
  }
}

const libc = process.platform !== "linux" ? undefined : isMusl() ? "musl" : "glibc";
const name = `${process.platform}-${process.arch}${libc === "musl" ? "-musl" : ""}`;

/** The version of the glibc that runs, if it says so. */
function glibcVersion() {
  const { report } = process;
  if (!report) return undefined;
  // Who looks at the network waits for it.
  const networkBefore = report.excludeNetwork;
  report.excludeNetwork = true;
  const { header } = report.getReport();
  report.excludeNetwork = networkBefore;
  return header?.glibcVersionRuntime;
}

module.exports = { builtin, published, libc, name, glibcVersion };
