// The licences of what is compiled into the binaries. None of it is ours, each asks to be named.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../steps.mjs";
import { toolchain } from "./toolchain.mjs";

const parts = {
  nodeAddonApi: ["node-addon-api", () => join(root, "node_modules/node-addon-api/LICENSE.md")],
  nodeApi: ["Node-API's headers", () => join(toolchain.nodeApi, "LICENSE")],
  libcxx: ["LLVM's libc++, libc++abi and libunwind", () => join(toolchain.compiler, "lib/libcxx/LICENSE.TXT")],
  zig: ["Zig's compiler runtime", () => join(toolchain.compiler, "LICENSE")],
  mingw: ["the runtime of mingw-w64", () => join(toolchain.compiler, "lib/libc/mingw/COPYING")],
};

/**
 * The text for an addon of a target.
 * @param {import("./targets.mjs").Target} target
 */
export function noticesOf(target) {
  const { mingw, ...everywhere } = parts;
  const contained = [...Object.values(everywhere), ...(target.os === "win32" ? [mingw] : [])];
  const opening = "Parts of these projects are compiled into the binary of this package:\n";
  const list = contained.map(([name]) => `- ${name}\n`).join("");
  return `${opening}${list}${contained.map(([name, file]) => `\n\n${"=".repeat(78)}\n${name}\n${"=".repeat(78)}\n\n${readFileSync(file(), "utf8").trim()}\n`).join("")}`;
}
