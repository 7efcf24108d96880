// What a binary for Linux asks of the system.
import { ElfLibrary } from "../../gns/elf.mjs";

const machines = { 62: "x64", 183: "arm64" };

/** @returns {import("./inspect.mjs").Asks} */
export function inspectElf(file, bytes) {
  const elf = new ElfLibrary(file);
  // One that no symbol is of is one that was taken from it (scripts/platforms/gns).
  const asked = elf.neededVersions().filter((need) => elf.undefinedSymbols(need).length > 0);
  const glibc = asked.flatMap(({ version }) => /^GLIBC_([\d.]+)$/.exec(version)?.[1] ?? []);
  const parts = (version) => version.split(".").map(Number);
  const newest = glibc.sort((a, b) => parts(a)[0] - parts(b)[0] || parts(a)[1] - parts(b)[1]).at(-1);
  return {
    cpu: machines[bytes.readUInt16LE(18)],
    oldest: newest ? `glibc ${newest}` : undefined,
    libraries: elf.needed(),
    // Those of the C library have a version, or there is no telling, as with musl.
    fromProgram: elf.undefinedSymbols().filter((name) => /^(?:napi|node_api)_/.test(name)),
    exports: elf.definedSymbols(),
  };
}
