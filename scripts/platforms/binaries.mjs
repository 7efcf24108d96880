// What is compiled for each platform: the same sources, definitions and flags as in the packages' binding.gyp.
import { execFileSync } from "node:child_process";
import { join, relative } from "node:path";
import { root } from "../steps.mjs";
import { toolchain } from "./toolchain.mjs";

/**
 * @typedef {object} Binary
 * @property {string} file its name
 * @property {string} folder its package, in the checkout
 * @property {string[]} sources relative to it
 * @property {string[]} flags to compile with, in the checkout's folder
 * @property {string[]} exports the symbols that leave it, as patterns of a linker's version script
 * @property {boolean} isAddon whether Node loads it and gives it Node-API
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

function sdkHeaders(folder) {
  return printedBy(folder, "scripts/sdk-headers.cjs");
}

function printedBy(folder, script) {
  return execFileSync(process.execPath, [script], { cwd: folder, encoding: "utf8" }).trim();
}
