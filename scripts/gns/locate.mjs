// Finds a GameNetworkingSockets that is already there: under GNS_PREFIX, or installed on the system.
import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, realpathSync } from "node:fs";
import { basename, dirname, join } from "node:path";

const libraryPattern = {
  linux: /^libGameNetworkingSockets\.so(\.[\w.]+)?$/,
  darwin: /^libGameNetworkingSockets(\.[\w.]+)?\.dylib$/,
  win32: /^GameNetworkingSockets\.dll$/i,
};

/** @typedef {{prefix: string, library: string, include: string | null, source: string, version: string | null}} GnsLocation */

/**
 * The installation that GNS_PREFIX names, or undefined when it is not set.
 * @returns {GnsLocation | undefined}
 */
export function fromPrefixVariable() {
  const prefix = process.env.GNS_PREFIX;
  if (!prefix) return undefined;
  const found = inPrefix(prefix, "GNS_PREFIX");
  if (found) return found;
  throw new Error(
    `GNS_PREFIX=${prefix}: no GameNetworkingSockets library below it (looked in ${libraryFolders(prefix).join(", ")}). ` +
      "Let it name the folder given as CMAKE_INSTALL_PREFIX when GameNetworkingSockets was installed, or unset it.",
  );
}

/**
 * The system's own installation, or undefined.
 * @returns {GnsLocation | undefined}
 */
export function fromSystem() {
  for (const prefix of systemPrefixes()) {
    const found = inPrefix(prefix, "system");
    if (found) return found;
  }
  return undefined;
}

/** Describes the installation below a prefix, or returns undefined if there is none. */
export function inPrefix(prefix, source) {
  const pattern = libraryPattern[process.platform] ?? libraryPattern.linux;
  for (const folder of libraryFolders(prefix)) {
    if (!existsSync(folder)) continue;
    const names = readdirSync(folder).filter((name) => pattern.test(name));
    if (names.length === 0) continue;
    const library = realpathSync(join(folder, names[0]));
    return { prefix, library, include: includeFolder(prefix), source, version: versionOf(library) };
  }
  return undefined;
}

function includeFolder(prefix) {
  const folder = join(prefix, "include", "GameNetworkingSockets");
  return existsSync(join(folder, "steam", "steamnetworkingsockets.h")) ? folder : null;
}

/** E.g. 1.6.1 of libGameNetworkingSockets.so.1.6.1; null if the file's name does not say. */
function versionOf(library) {
  return /(\d+\.\d+[\w.]*)(\.dylib)?$/.exec(basename(library))?.[1] ?? null;
}

function libraryFolders(prefix) {
  const folders = ["lib", "lib64", "bin"].map((name) => join(prefix, name));
  const lib = join(prefix, "lib");
  // Debian's multiarch folders (lib/x86_64-linux-gnu).
  if (existsSync(lib)) {
    for (const name of readdirSync(lib)) if (/^\w+-linux-gnu\w*$/.test(name)) folders.push(join(lib, name));
  }
  return folders;
}

/** Where systems install libraries: the default prefixes, and what pkg-config, Homebrew or vcpkg name. */
function systemPrefixes() {
  const prefixes = ["/usr/local", "/usr", "/opt/homebrew", "/opt/local"];
  const pkgConfig = output("pkg-config", ["--variable=libdir", "GameNetworkingSockets"]);
  if (pkgConfig) prefixes.unshift(dirname(pkgConfig));
  const vcpkg = process.env.VCPKG_ROOT;
  if (vcpkg && existsSync(join(vcpkg, "installed"))) {
    for (const triplet of readdirSync(join(vcpkg, "installed"))) prefixes.push(join(vcpkg, "installed", triplet));
  }
  return process.platform === "win32" ? prefixes.filter((prefix) => !prefix.startsWith("/")) : prefixes;
}

function output(command, args) {
  try {
    return execFileSync(command, args, { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] }).trim();
  } catch {
    return "";
  }
}
