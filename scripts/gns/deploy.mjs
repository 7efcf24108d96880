// Puts GameNetworkingSockets beside a library that loads it: one copy per context, because each loaded copy holds one
// instance with one identity. On Linux each copy comes with a host library (host.cc) and its own protobuf, all found
// by $ORIGIN, so that the folder works wherever it is moved to.
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { ElfLibrary } from "./elf.mjs";
import { libraryFile } from "./systemVersions.mjs";

const hostSource = fileURLToPath(new URL("host.cc", import.meta.url));

/** Names of the copies. The prefix replaces "lib" in file names and sonames: in place, it must keep their length. */
export const copies = [
  { context: "server", prefix: "srv" },
  { context: "user", prefix: "usr" },
];

/** What registers the destructors of static objects, and what takes its place; host.cc says why. */
const atExit = { from: "__cxa_atexit", to: "__gns_atexit" };

/**
 * Deploys the recorded installation into a folder; does nothing when that has been done already.
 * @param {import("./ensure.mjs").GnsRecord} record
 * @param {string} folder
 * @returns {boolean} whether anything was done
 */
export function deployGns(record, folder) {
  const stampFile = join(folder, "gns.json");
  const stamp = `${JSON.stringify(stampOf(record), null, 2)}\n`;
  if (existsSync(stampFile) && readFileSync(stampFile, "utf8") === stamp) return false;
  mkdirSync(folder, { recursive: true });
  const work = mkdtempSync(join(folder, ".new-"));
  try {
    for (const copy of copies) {
      if (process.platform === "linux") deployOnLinux(record, work, copy);
      else copyFileSync(record.library, join(work, plainName(copy.context)));
    }
    copyLicences(record, work);
    // Moved, not written, into place: processes that have the old files loaded keep them.
    for (const name of readdirSync(work)) renameSync(join(work, name), join(folder, name));
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
  writeFileSync(stampFile, stamp);
  return true;
}

/** What the deployed files were made of. It goes into packages, so it says nothing of this machine: no path, no time. */
function stampOf({ library, source, version, shim }) {
  const sha256 = [library, hostSource].map((file) => createHash("sha256").update(readFileSync(file)).digest("hex"));
  return { library: basename(library), source, version, shim, sha256 };
}

function plainName(context) {
  return process.platform === "win32" ? `gns-${context}.dll` : `libgns-${context}.dylib`;
}

function deployOnLinux(record, folder, { context, prefix }) {
  const gns = new ElfLibrary(record.library);
  for (const need of gns.neededVersions()) if (record.shim.includes(need.version)) gns.weaken(need);
  const gnsName = setApart(gns, prefix);
  // protobuf refuses to register the same messages twice, so two copies of GNS cannot share one.
  for (const soname of gns.needed().filter((name) => name.startsWith("libprotobuf"))) {
    const protobuf = new ElfLibrary(libraryFile(soname));
    const protobufName = setApart(protobuf, prefix);
    gns.rename(soname, protobufName);
    protobuf.write(join(folder, protobufName));
  }
  gns.write(join(folder, gnsName));
  linkHost(join(folder, `libgns-${context}.so`), join(folder, gnsName), record.shim);
}

/** Replaces the "lib" of its soname, so that the loader takes neither copy for the other; returns the new name. */
export function setApart(library, prefix) {
  const soname = library.soname();
  const renamed = soname.replace(/^lib/, prefix);
  library.rename(soname, renamed);
  library.rename(atExit.from, atExit.to);
  return renamed;
}

function linkHost(host, gns, shim) {
  const compiler = process.env.CXX || "c++";
  const needs = shim.map((version) => `-DHOST_NEEDS_${version.replaceAll(".", "_")}`);
  const args = ["-std=c++17", "-O2", "-fPIC", "-shared", ...needs, hostSource, "-o", host];
  // DT_RPATH rather than DT_RUNPATH: it also holds for what GNS itself needs. GNS's undefined symbols are not this
  // link's business; the loader resolves them.
  args.push("-Wl,--no-as-needed", gns, "-Wl,--disable-new-dtags,-rpath,$ORIGIN", "-Wl,--allow-shlib-undefined");
  args.push(`-Wl,-soname,${basename(host)}`);
  execFileSync(compiler, args, { stdio: ["ignore", "inherit", "inherit"] });
}

/** GNS and protobuf are under BSD licences, whose texts go along with their binaries. */
function copyLicences(record, folder) {
  const gns =
    licenceFile(join(record.prefix, "share", "doc"), /^(lib)?gamenetworkingsockets/i) ?? besideLibrary(record);
  if (gns) copyFileSync(gns, join(folder, "LICENSE.GameNetworkingSockets.txt"));
  const protobuf = process.platform === "linux" ? licenceFile("/usr/share/doc", /^libprotobuf\d/) : undefined;
  if (protobuf) copyFileSync(protobuf, join(folder, "LICENSE.protobuf.txt"));
}

/** The licence in a package's documentation, as distributions install it. */
function licenceFile(documents, packageName) {
  if (!existsSync(documents)) return undefined;
  const folders = readdirSync(documents).filter((name) => packageName.test(name));
  const files = folders.flatMap((name) => ["copyright", "LICENSE"].map((file) => join(documents, name, file)));
  return files.find((file) => existsSync(file));
}

function besideLibrary(record) {
  const files = [record.prefix, dirname(record.library)].map((path) => join(path, "LICENSE"));
  return files.find((file) => existsSync(file));
}
