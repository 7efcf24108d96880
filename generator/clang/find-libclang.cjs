// Finds libclang for the build: `node find-libclang.cjs include` and `... lib` print the folder, as binding.gyp asks.
// Looks at LLVM_CONFIG, llvm-config(-NN) on the path, Homebrew's kegs and the usual prefixes; no dependencies.
"use strict";

const { execFileSync } = require("node:child_process");
const { existsSync, readdirSync } = require("node:fs");
const { join } = require("node:path");

const newestKnown = 30;
const oldestKnown = 10;

/** Runs llvm-config; undefined where there is none. */
function askLlvmConfig(command) {
  try {
    const ask = (flag) =>
      execFileSync(command, [flag], { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] }).trim();
    return { include: ask("--includedir"), lib: ask("--libdir"), from: command };
  } catch {
    return undefined;
  }
}

/** The candidates in the order they are tried. */
function* candidates() {
  const named = process.env.LLVM_CONFIG;
  if (named) {
    yield askLlvmConfig(named);
    return; // A wish that cannot be met must fail, not be replaced silently.
  }
  yield askLlvmConfig("llvm-config");
  for (let version = newestKnown; version >= oldestKnown; version--) yield askLlvmConfig(`llvm-config-${version}`);
  for (const prefix of prefixes()) yield { include: join(prefix, "include"), lib: join(prefix, "lib"), from: prefix };
}

function prefixes() {
  const versioned = (folder, pattern) =>
    existsSync(folder)
      ? readdirSync(folder)
          .filter((name) => pattern.test(name))
          .sort((a, b) => b.localeCompare(a, "en", { numeric: true }))
          .map((name) => join(folder, name))
      : [];
  switch (process.platform) {
    case "darwin":
      return [...versioned("/opt/homebrew/opt", /^llvm/), ...versioned("/usr/local/opt", /^llvm/)];
    case "win32":
      return [join(process.env.ProgramFiles ?? "C:\\Program Files", "LLVM")];
    default:
      return [...versioned("/usr/lib", /^llvm-?\d+$/), ...versioned("/usr/lib/llvm", /^\d+$/), "/usr", "/usr/local"];
  }
}

function hasLibrary(folder) {
  if (!existsSync(folder)) return false;
  return readdirSync(folder).some((name) => /^libclang(-\d+)?\.(so|dylib|lib)$/.test(name));
}

function find() {
  for (const found of candidates()) {
    if (found && existsSync(join(found.include, "clang-c", "Index.h")) && hasLibrary(found.lib)) return found;
  }
  return undefined;
}

const remedies = {
  linux: [
    "Debian, Ubuntu:  sudo apt-get install libclang-dev",
    "Fedora:          sudo dnf install clang-devel llvm-devel",
    "Arch:            sudo pacman -S clang llvm",
    "Alpine:          sudo apk add clang-dev llvm-dev",
    "openSUSE:        sudo zypper install clang-devel llvm-devel",
  ],
  darwin: ["Homebrew:        brew install llvm"],
  win32: ["winget:          winget install LLVM.LLVM"],
};

function main(what) {
  if (what !== "include" && what !== "lib") {
    console.error("usage: node find-libclang.cjs include|lib");
    return 2;
  }
  const found = find();
  if (found) {
    console.log(found[what].replaceAll("\\", "/"));
    return 0;
  }
  const wish = process.env.LLVM_CONFIG;
  console.error(
    [
      wish
        ? `LLVM_CONFIG is '${wish}', which gives no libclang with headers (clang-c/Index.h) and library.`
        : "libclang with its headers (clang-c/Index.h) was not found. Install it:",
      ...(wish ? ["Correct or unset it, or install libclang:"] : []),
      ...(remedies[process.platform] ?? remedies.linux).map((line) => `  ${line}`),
      "or name another copy with LLVM_CONFIG=/path/to/llvm-config.",
    ].join("\n"),
  );
  return 1;
}

process.exitCode = main(process.argv[2]);
