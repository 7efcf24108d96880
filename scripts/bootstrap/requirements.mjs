// What the build needs from the system, how to see that it is there, and the packages that bring it.
import { execFileSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { recordedGns } from "../gns/ensure.mjs";
import { fromSystem } from "../gns/locate.mjs";
import { findJsonHeaders } from "../json/ensure.mjs";
import { browserPath } from "./browser.mjs";
import { findProgram } from "./system.mjs";

const libclangFinder = fileURLToPath(new URL("../../generator/clang/find-libclang.cjs", import.meta.url));

/**
 * @typedef {object} Requirement
 * @property {string} what for the user
 * @property {() => boolean} present
 * @property {Record<string, string[]>} packages by system family; on Debian, the first that apt knows is taken
 */

/**
 * The requirements of a system family.
 * @param {string} family
 * @returns {Requirement[]}
 */
export function requirementsOf(family) {
  return [...tools, ...(family === "debian" ? debianNetworking : installedNetworking)];
}

/** What only tests need: without it, those that do are skipped. */
export const browser = {
  what: "Chromium",
  present: () => browserPath() !== undefined,
  packages: { debian: ["chromium", "chromium-browser"] },
};

const tools = [
  {
    what: "a C++ compiler",
    present: () => windows() || Boolean(findProgram(process.env.CXX || "c++")),
    packages: { debian: ["g++"], fedora: ["gcc-c++"], arch: ["gcc"], alpine: ["g++"] },
  },
  {
    what: "make",
    present: () => windows() || Boolean(findProgram("make")),
    packages: { debian: ["make"], fedora: ["make"], arch: ["make"], alpine: ["make"] },
  },
  {
    what: "Python 3 (for node-gyp)",
    present: () => Boolean(findProgram("python3") ?? findProgram("python")),
    packages: {
      debian: ["python3"],
      fedora: ["python3"],
      arch: ["python"],
      alpine: ["python3"],
      macos: ["python3"],
      windows: ["Python.Python.3.12"],
    },
  },
  {
    what: "libclang with its headers",
    present: hasLibclang,
    packages: {
      debian: ["libclang-dev"],
      fedora: ["clang-devel"],
      arch: ["clang"],
      alpine: ["clang-dev"],
      macos: ["llvm"],
      windows: ["LLVM.LLVM"],
    },
  },
];

/** Debian's packages of GameNetworkingSockets are fetched, and want these. nlohmann-json needs nothing more. */
const debianNetworking = [
  {
    what: "the protobuf runtime of GameNetworkingSockets",
    present: () => bringsItsOwnLibraries() || hasLibrary("libprotobuf.so.32"),
    packages: { debian: ["libprotobuf32", "libprotobuf32t64"] },
  },
  {
    what: "OpenSSL 3",
    present: () => bringsItsOwnLibraries() || hasLibrary("libcrypto.so.3"),
    packages: { debian: ["libssl3", "libssl3t64"] },
  },
  {
    what: "Debian's archive keys, to verify GameNetworkingSockets with",
    present: () => bringsItsOwnLibraries() || existsSync("/usr/share/keyrings/debian-archive-keyring.gpg"),
    packages: { debian: ["debian-archive-keyring"] },
  },
];

/** Elsewhere it has to be there. */
const installedNetworking = [
  {
    what: "GameNetworkingSockets",
    present: bringsItsOwnLibraries,
    packages: { macos: ["game-networking-sockets"] },
  },
  {
    what: "nlohmann-json",
    present: () => findJsonHeaders() !== undefined,
    packages: {
      fedora: ["json-devel"],
      arch: ["nlohmann-json"],
      alpine: ["nlohmann-json"],
      macos: ["nlohmann-json"],
    },
  },
];

function windows() {
  // node-gyp looks for Visual Studio itself, and says what to install.
  return process.platform === "win32";
}

/**
 * Whether GameNetworkingSockets was installed by other means than Debian's packages: what it is linked to is then
 * there, and its package knew it.
 */
function bringsItsOwnLibraries() {
  const recorded = recordedGns();
  return recorded ? recorded.source !== "debian" : Boolean(process.env.GNS_PREFIX || fromSystem());
}

/** The finder of the clang addon's build decides: what it finds, the build uses. */
function hasLibclang() {
  try {
    execFileSync(process.execPath, [libclangFinder, "include"], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}

function hasLibrary(soname) {
  const folders = ["/usr/lib", "/usr/lib64", "/lib", "/lib64", "/usr/local/lib"];
  const multiarch = existsSync("/usr/lib") ? readdirSync("/usr/lib").filter((name) => name.includes("-linux-gnu")) : [];
  folders.push(...multiarch.map((name) => join("/usr/lib", name)));
  return folders.some((folder) => existsSync(join(folder, soname)));
}
