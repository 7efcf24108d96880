// GameNetworkingSockets beside the loopback's library, for systems older than the one that Debian built it on: the same
// two copies as scripts/gns/deploy.mjs makes, but what a copy needs besides the C library is in its host library, and in
// an OpenSSL that both share.
import { join, relative } from "node:path";
import { copies, setApart } from "../../gns/deploy.mjs";
import { ElfLibrary } from "../../gns/elf.mjs";
import { root } from "../../steps.mjs";
import { isNewer } from "../inspect/inspect.mjs";
import { debianParts } from "./debianParts.mjs";
import { protobufSources } from "./protobufSources.mjs";

/** What there are libraries of ours in the place of. */
const replaced = /^lib(?:stdc\+\+|crypto|protobuf)\.so/;
/** Of the C library's newer symbols, those that older ones have as well, and mean the same by. */
const asBefore = new Set(["pthread_mutex_trylock"]);
const cryptoFile = "libgns-crypto.so";

/**
 * Writes the copies to a folder.
 * @param {import("../targets.mjs").Target} target
 * @param {string} folder
 * @returns {import("../binaries.mjs").Binary[]} what they take from others, to be built into the same folder in this order
 */
export function deployCopies(target, folder) {
  const parts = debianParts(target.cpu);
  const exports = exportsFor(parts.gns, target);
  const hosts = copies.map(({ context, prefix }) => {
    const gns = new ElfLibrary(parts.gns);
    for (const need of replacedNeeds(gns, target)) {
      gns.weaken(need);
      gns.unversion(need);
    }
    for (const library of gns.needed().filter((name) => replaced.test(name))) gns.rename(library, "libc.so.6");
    const copy = setApart(gns, prefix);
    gns.write(join(folder, copy));
    const beside = [copy, cryptoFile].map((name) => join(folder, name));
    return host(context, beside, exports.host, parts);
  });
  return [crypto(exports.crypto, parts), ...hosts];
}

/** The symbol versions that the oldest system of the target does not have. */
function replacedNeeds(gns, { oldest }) {
  return gns
    .neededVersions()
    .filter(({ library, version }) => replaced.test(library) || isNewer(version.replace("GLIBC_", "glibc "), oldest));
}

function exportsFor(file, target) {
  const gns = new ElfLibrary(file);
  const needs = replacedNeeds(gns, target);
  const symbols = (chosen) =>
    chosen.flatMap((need) => gns.undefinedSymbols(need)).filter((name) => !asBefore.has(name));
  const isCrypto = ({ library }) => library.startsWith("libcrypto");
  // protobuf gives its symbols no versions.
  const protobuf = gns.undefinedSymbols().filter((name) => name.includes("6google8protobuf"));
  return {
    crypto: symbols(needs.filter(isCrypto)),
    host: ["__gns_atexit", ...symbols(needs.filter((need) => !isCrypto(need))), ...protobuf],
  };
}

/** @returns {import("../binaries.mjs").Binary} */
function crypto(exports, { libcrypto }) {
  const sources = ["scripts/platforms/gns/no_exit.cc"];
  const archives = [libcrypto];
  return { file: cryptoFile, folder: root, sources, flags: ["-O2"], exports, isAddon: false, archives };
}

/** @returns {import("../binaries.mjs").Binary} */
function host(context, beside, exports, { protobuf, includes, libstdcxx }) {
  return {
    file: `libgns-${context}.so`,
    folder: root,
    sources: [
      ...["scripts/gns/host.cc", "scripts/platforms/gns/carried.cc", "scripts/platforms/gns/no_exit.cc"],
      ...protobufSources.map((name) => relative(root, join(protobuf, "google/protobuf", name))),
    ],
    flags: [
      "-std=c++17",
      "-O2",
      ...["-ffunction-sections", "-fdata-sections"],
      ...["GLIBC_2_38", "GLIBCXX_3_4_32", "GLIBCXX_3_4_35"].map((version) => `-DHOST_NEEDS_${version}`),
      "-nostdinc++",
      ...[protobuf, ...includes].map((folder) => `-I${relative(root, folder)}`),
    ],
    exports,
    isAddon: false,
    beside,
    archives: [libstdcxx],
  };
}
