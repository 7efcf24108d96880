// Packages for the platform that this is, of what `npm run build` made: to try what is published without Zig.
import { cpSync, existsSync, readdirSync, realpathSync } from "node:fs";
import { join } from "node:path";
import { ElfLibrary } from "../gns/elf.mjs";
import { libraryFile } from "../gns/systemVersions.mjs";
import { root } from "../steps.mjs";
import { declareParts, partsOfLocalAddon, partsOfLoopback } from "./notices.mjs";
import { makePackage } from "./platformPackage.mjs";
import { targets } from "./targets.mjs";

/** What is put into the package of each kind, and what it is called there. */
const built = {
  native: () => [[join(root, "packages/native/build/Release/headwater.node"), "headwater.node"]],
  loopback: () => [[join(root, "packages/loopback/lib", `${process.platform}-${process.arch}`), "lib"], ...openSsl()],
};

/** What GameNetworkingSockets needs and slim systems do not have. The loader finds it beside its copies. */
function openSsl() {
  if (process.platform !== "linux") return [];
  const lib = join(root, "packages/loopback/lib", `${process.platform}-${process.arch}`);
  const copies = readdirSync(lib).filter((name) => /^srv.*\.so/.test(name));
  const needed = new Set(copies.flatMap((name) => new ElfLibrary(join(lib, name)).needed()));
  const soname = "libcrypto.so.3";
  if (!needed.has(soname)) return [];
  const licence = "/usr/share/doc/libssl3/copyright";
  return [
    [realpathSync(libraryFile(soname)), `lib/${soname}`],
    ...(existsSync(licence) ? [[licence, "lib/LICENSE.OpenSSL.txt"]] : []),
  ];
}

/**
 * A `platformFolder` for packAll: makes the package of this platform below `folder`, and leaves out the others.
 * @param {string} folder
 */
export function localBuild(folder) {
  return (kind, target) => {
    if (target.name !== thisTarget()?.name) return undefined;
    const into = join(folder, `${kind}-${target.name}`);
    const files = built[kind]();
    const here = { ...target, oldest: "the system that they were built on" };
    makePackage(kind, here, { folder: into, files: ["headwater.node", "lib"] });
    for (const [from, name] of files) cpSync(from, join(into, name), { recursive: true });
    declareParts(into, kind === "native" ? partsOfLocalAddon() : partsOfLoopback(into));
    return into;
  };
}

export function thisTarget() {
  // Who builds on musl has a binary for musl.
  const libc = process.platform !== "linux" ? undefined : existsSync("/lib/ld-musl-x86_64.so.1") ? "musl" : "glibc";
  return targets.find(({ os, cpu, libc: its }) => os === process.platform && cpu === process.arch && its === libc);
}
