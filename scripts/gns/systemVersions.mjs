// Compares the symbol versions that a library wants from the C and C++ runtimes with what this system's have.
import { execFileSync } from "node:child_process";
import { basename } from "node:path";
import { ElfLibrary } from "./elf.mjs";

/** What gns/host.cc can supply by itself, by symbol version. */
const supplied = {
  "GLIBC_2.38": ["__isoc23_sscanf", "__isoc23_strtol", "__isoc23_strtoul"],
  "GLIBCXX_3.4.32": ["_ZSt21ios_base_library_initv"],
  "GLIBCXX_3.4.35": [
    "_ZN11__gnu_debug19_Safe_iterator_base9_M_attachEPKNS_19_Safe_sequence_baseEb",
    "_ZNK11__gnu_debug19_Safe_sequence_base12_M_get_mutexEv",
  ],
};

/**
 * The versions that the library asks for and that this system's runtimes do not define; empty on a system as new as
 * the one the library was built for. Throws if more is missing than the host library can supply.
 * @param {string} library
 * @returns {string[]}
 */
export function missingSystemVersions(library) {
  if (process.platform !== "linux") return [];
  const elf = new ElfLibrary(library);
  const missing = elf
    .neededVersions()
    .filter((need) => /^(libc|libstdc\+\+)\.so/.test(need.library))
    .filter((need) => !systemVersions(need.library).has(need.version));
  for (const need of missing) {
    const symbols = elf.undefinedSymbols(need).filter((name) => !supplied[need.version]?.includes(name));
    if (symbols.length === 0) continue;
    throw new Error(
      `${basename(library)} wants ${symbols.join(", ")} (${need.version}), which this system's ${need.library} is too ` +
        "old for. Build GameNetworkingSockets on this system and set GNS_PREFIX to its prefix.",
    );
  }
  return missing.map((need) => need.version);
}

const known = new Map();

function systemVersions(soname) {
  let versions = known.get(soname);
  if (!versions) {
    versions = new ElfLibrary(libraryFile(soname)).definedVersions();
    known.set(soname, versions);
  }
  return versions;
}

/**
 * Where the compiler's linker finds a library of this soname.
 * @param {string} soname
 */
export function libraryFile(soname) {
  const compiler = process.env.CXX || "c++";
  const file = execFileSync(compiler, [`-print-file-name=${soname}`], { encoding: "utf8" }).trim();
  if (file === soname)
    throw new Error(
      `${soname}, which GameNetworkingSockets is linked to, is not installed on this system. Install it, or build ` +
        "GameNetworkingSockets here and set GNS_PREFIX to its prefix.",
    );
  return file;
}
