// What is compiled for each platform: the same sources, definitions and flags as in the packages' binding.gyp.
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join, relative } from "node:path";
import layout from "../../packages/loopback/js/layout.cjs";
import { curlFiles, ensureCurl } from "../curl/ensure.mjs";
import { ensureJsonHeaders } from "../json/ensure.mjs";
import { root } from "../steps.mjs";
import { hasGns } from "./targets.mjs";
import { toolchain } from "./toolchain.mjs";

/**
 * @typedef {object} Binary
 * @property {string} file its name
 * @property {string} folder its package, in the checkout
 * @property {string[]} sources relative to it
 * @property {string[]} flags to compile with, in the checkout's folder
 * @property {{folder: string, sources: string[], flags: string[]}[]} [others] sources with flags of their own
 * @property {string[]} exports the symbols that leave it, as patterns of a linker's version script
 * @property {boolean} isAddon whether Node loads it and gives it Node-API
 * @property {string[]} [archives] static libraries that become part of it, with the C++ library that they want
 * @property {string[]} [beside] shared libraries that it is linked to, and finds in its folder
 */

const common = ["-std=c++17", "-O2", "-fno-exceptions", "-fvisibility=hidden", "-Wall", "-Wextra"];
const addonExports = ["napi_register_module_v1", "node_api_module_get_api_version_v1"];

/** @returns {Binary} */
export function nativeAddon() {
  const folder = join(root, "packages/native");
  const headers = sdkHeaders(folder);
  return {
    file: "headwater.node",
    folder,
    sources: printedBy(folder, "scripts/sources.cjs").split("\n"),
    flags: [
      ...common,
      "-Wno-cast-function-type",
      ...["NAPI_VERSION=8", "NODE_ADDON_API_DISABLE_CPP_EXCEPTIONS", "NODE_ADDON_API_DISABLE_DEPRECATED"].map(
        (definition) => `-D${definition}`,
      ),
      ...[headers, join(headers, ".."), join(root, "node_modules/node-addon-api"), toolchain.nodeHeaders].map(
        (include) => `-I${relative(root, include)}`,
      ),
    ],
    exports: addonExports,
    isAddon: true,
  };
}

/**
 * The loopback's doors and Node's way to their own functions.
 * @param {import("./targets.mjs").Target} target
 * @returns {Binary[]}
 */
export function loopbackBinaries(target) {
  const folder = join(root, "packages/loopback");
  const headers = sdkHeaders(folder);
  const report = (action) => console.log(`  ${action}`);
  const json = ensureJsonHeaders(report);
  const curl = ensureCurl(report);
  const core = printedBy(folder, "scripts/sources.cjs", "core").split("\n");
  const definitions = [
    ...["STEAM_API_EXPORTS", "HEADWATER_LOOPBACK_EXPORTS", "JSON_NOEXCEPTION", "CURL_STATICLIB"],
    ...(hasGns(target) ? [] : ["LOOPBACK_TCP_NETWORKING"]),
    ...(target.os === "win32" ? ["NOMINMAX", "WIN32_LEAN_AND_MEAN"] : []),
  ];
  const flags = [
    ...common,
    ...definitions.map((definition) => `-D${definition}`),
    ...[join(folder, "include"), join(folder, "src"), headers, join(headers, ".."), join(curl, "include")].map(
      (include) => `-I${relative(root, include)}`,
    ),
    // The system's folder of it has the system's C headers as well, which are to come last.
    "-idirafter",
    json,
  ];
  const door = (name, file) => ({
    file,
    folder,
    sources: [...core, ...printedBy(folder, "scripts/sources.cjs", name).split("\n")],
    flags,
    others: [http(folder, curl)],
    exports: exportedBy(join(folder, `${name}.map`)),
    isAddon: false,
  });
  const control = {
    file: "loopback_control.node",
    folder,
    sources: ["addon/control_addon.cc", "addon/loopback_functions.cc"],
    flags: [
      ...common,
      "-Wno-cast-function-type",
      ...[join(folder, "include"), toolchain.nodeHeaders].map((include) => `-I${relative(root, include)}`),
    ],
    exports: addonExports,
    isAddon: true,
  };
  const doors = [door("libsteam_api", layout.libraryFileNameOn(target.os))];
  if (target.os === "linux") doors.push(door("steamclient", "steamclient.so"));
  return [...doors, control];
}

/** What the loopback has of libcurl. Warnings are its maintainers' to read. */
function http(folder, curl) {
  const definitions = ["HAVE_CONFIG_H", "BUILDING_LIBCURL", "CURL_STATICLIB"].map((name) => `-D${name}`);
  const includes = [join(folder, "curl"), join(curl, "include"), join(curl, "lib")];
  return {
    folder: curl,
    sources: curlFiles(curl),
    flags: ["-O2", "-fvisibility=hidden", "-w", ...definitions, ...includes.map((name) => `-I${relative(root, name)}`)],
  };
}

/** The patterns that a version script of ours lets out. */
function exportedBy(script) {
  const [, global] = /global:([^}]*)local:/.exec(readFileSync(script, "utf8"));
  return global
    .split(";")
    .map((name) => name.trim())
    .filter((name) => name !== "");
}

export function sdkHeaders(folder) {
  return printedBy(folder, "scripts/sdk-headers.cjs");
}

function printedBy(folder, script, ...args) {
  return execFileSync(process.execPath, [script, ...args], { cwd: folder, encoding: "utf8" }).trim();
}
