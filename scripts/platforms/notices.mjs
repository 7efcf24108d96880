// What of others is compiled into the binaries, or lies beside them: for the notices that each licence asks for, and for
// the release's bill of materials.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { curlLicence, curlVersion, ensureCurl } from "../curl/ensure.mjs";
import { ensureJsonHeaders, jsonLicence } from "../json/ensure.mjs";
import { root } from "../steps.mjs";
import { debianParts } from "./gns/debianParts.mjs";
import { hasGns } from "./targets.mjs";
import { toolchain } from "./toolchain.mjs";

/**
 * @typedef {object} Part
 * @property {string} name
 * @property {string} [version] where it says one
 * @property {string} licence by its SPDX identifier
 * @property {string} [file] the text of its licence, if it is not in the package by itself
 */

const nodeAddonApi = npmPackage("node-addon-api", () => join(root, "node_modules/node-addon-api"), "LICENSE.md");
const nodeApi = npmPackage("node-api-headers", () => toolchain.nodeApi, "LICENSE");
// Zig 0.11 comes with those of LLVM 16.
const llvm = {
  name: "LLVM's libc++, libc++abi and libunwind",
  version: "16.0.6",
  licence: "Apache-2.0 WITH LLVM-exception",
  file: join(toolchain.compiler, "lib/libcxx/LICENSE.TXT"),
};
const zig = {
  name: "Zig's compiler runtime",
  version: "0.11.0",
  licence: "MIT",
  file: join(toolchain.compiler, "LICENSE"),
};
const mingw = {
  name: "the runtime of mingw-w64",
  licence: "ZPL-2.1",
  file: join(toolchain.compiler, "lib/libc/mingw/COPYING"),
};

/**
 * What an addon for a target contains, made by the compiler for all platforms.
 * @param {import("./targets.mjs").Target} target
 */
export function partsOfAddon(target) {
  return [nodeAddonApi(), nodeApi(), ...partsOfCompiler(target)];
}

function partsOfCompiler({ os }) {
  return [llvm, zig, ...(os === "win32" ? [mingw] : [])];
}

/** The same of an addon that node-gyp made. */
export function partsOfLocalAddon() {
  return [nodeAddonApi()];
}

/**
 * The same of a loopback.
 * @param {import("./targets.mjs").Target} target
 */
export function partsOfBuiltLoopback(target) {
  const json = { name: "nlohmann-json", licence: "MIT", file: jsonLicence(ensureJsonHeaders(() => {})) };
  const curl = { name: "curl", version: curlVersion, licence: "curl", file: curlLicence(ensureCurl(() => {})) };
  const networking = hasGns(target) ? debianParts(target.cpu).parts : [];
  return [...networking, json, curl, nodeApi(), ...partsOfCompiler(target)];
}

/**
 * What lies in the folder of a loopback's package that is a local build, beside the licences.
 * @param {string} folder
 */
export function partsOfLoopback(folder) {
  const { version } = JSON.parse(readFileSync(join(folder, "lib/gns.json"), "utf8"));
  const carried = [
    { name: "GameNetworkingSockets", version, licence: "BSD-3-Clause" },
    { name: "protobuf", licence: "BSD-3-Clause" },
    { name: "OpenSSL", licence: "Apache-2.0" },
    { name: "nlohmann-json", licence: "MIT" },
    { name: "curl", version: curlVersion, licence: "curl" },
  ];
  return carried.filter(({ name }) => existsSync(join(folder, "lib", `LICENSE.${name}.txt`)));
}

/**
 * Writes them into a platform's package: as notices for those who have it, as parts.json, which is not packed, for the
 * bill of materials.
 * @param {string} folder
 * @param {Part[]} parts
 */
export function declareParts(folder, parts) {
  const told = parts.map(({ name, version, licence }) => ({ name, version, licence }));
  writeFileSync(join(folder, "parts.json"), JSON.stringify(told));
  writeFileSync(join(folder, "THIRD-PARTY-NOTICES.txt"), noticesOf(parts));
}

function noticesOf(parts) {
  const opening = "Parts of these projects are compiled into the binaries of this package, or lie beside them:\n";
  const list = parts.map(({ name }) => `- ${name}\n`).join("");
  const line = "=".repeat(78);
  return `${opening}${list}${parts
    .filter(({ file }) => file)
    .map(({ name, file }) => `\n\n${line}\n${name}\n${line}\n\n${readFileSync(file, "utf8").trim()}\n`)
    .join("")}`;
}

function npmPackage(name, folder, file) {
  return () => ({
    name,
    version: JSON.parse(readFileSync(join(folder(), "package.json"), "utf8")).version,
    licence: "MIT",
    file: join(folder(), file),
  });
}
