// Fetches binary packages of Debian and unpacks them into a private folder. apt does the work (mirrors, proxies,
// signatures), with lists and caches of its own: nothing on the system is touched.
import { execFileSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";

const newest = "sid";
const keyring = "/usr/share/keyrings/debian-archive-keyring.gpg";

/** Whether this machine can fetch and verify Debian packages. */
export function canFetch() {
  return process.platform === "linux" && existsSync("/usr/bin/apt-get") && existsSync(keyring);
}

/**
 * @typedef {object} Wanted
 * @property {string} what the software, for messages
 * @property {string[]} packages
 * @property {string} variable environment variable that names an installation to use instead
 * @property {string} [suite] sid by default
 * @property {string} [architecture] this machine's by default
 */

/**
 * Downloads, verifies and unpacks packages into `<folder>/usr`, which appears complete or not at all.
 * @param {Wanted} wanted
 * @param {string} folder
 */
export function fetchDebianPackages(wanted, folder) {
  mkdirSync(dirname(folder), { recursive: true });
  const work = mkdtempSync(`${folder}-fetch-`);
  try {
    const apt = privateApt(work, wanted);
    apt("apt-get", ["update"]);
    const downloads = join(work, "downloads");
    mkdirSync(downloads);
    apt("apt-get", ["download", ...wanted.packages], downloads);
    const root = join(work, "root");
    for (const name of readdirSync(downloads)) run(wanted, "dpkg-deb", ["-x", join(downloads, name), root]);
    rmSync(folder, { recursive: true, force: true });
    renameSync(root, folder);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

/** Runs apt's tools on one private sources file, list folder and cache. */
function privateApt(work, wanted) {
  for (const name of ["lists/partial", "cache/archives/partial"]) mkdirSync(join(work, name), { recursive: true });
  const sources = join(work, "debian.sources");
  writeFileSync(
    sources,
    `Types: deb\nURIs: ${debianMirror(wanted)}\nSuites: ${wanted.suite ?? newest}\nComponents: main\nSigned-By: ${keyring}\n`,
  );
  const options = {
    "Dir::State::lists": join(work, "lists"),
    "Dir::Cache": join(work, "cache"),
    "Dir::Etc::sourcelist": sources,
    "Dir::Etc::sourceparts": "/dev/null",
    // Pins and default releases of the machine speak of its own suites.
    "Dir::Etc::preferences": "/dev/null",
    // A mirror may lag behind sid by weeks. Signatures are checked all the same, and nothing of it is installed.
    "Acquire::Check-Valid-Until": "false",
    "Dir::Etc::preferencesparts": "/dev/null",
    "APT::Default-Release": "",
    // Extra indexes (translations, desktop metadata) are of no use here.
    "Acquire::Languages": "none",
    // The download sandbox user may not enter the caller's folders.
    "APT::Sandbox::User": "",
    ...(wanted.architecture && {
      "APT::Architecture": wanted.architecture,
      "APT::Architectures::": wanted.architecture,
    }),
  };
  const flags = Object.entries(options).flatMap(([key, value]) => ["-o", `${key}=${value}`]);
  return (tool, args, cwd = work) => run(wanted, tool, [...flags, ...args], cwd);
}

/** The Debian mirror of HEADWATER_DEBIAN_MIRROR, else the one this machine's own sources name. */
function debianMirror({ what, variable }) {
  const named = process.env.HEADWATER_DEBIAN_MIRROR;
  if (named) return named;
  const folder = "/etc/apt/sources.list.d";
  const files = ["/etc/apt/sources.list"];
  if (existsSync(folder)) files.push(...readdirSync(folder).map((name) => join(folder, name)));
  for (const file of files.filter((name) => /\.(list|sources)$/.test(name) && existsSync(name))) {
    for (const line of readFileSync(file, "utf8").split("\n")) {
      const url = /^\s*(?:URIs:|deb\s+(?:\[[^\]]*\]\s+)?)\s*(\S+\/debian\/?)(?=\s|$)/.exec(line)?.[1];
      if (url) return url;
    }
  }
  throw new Error(
    `${what} comes from Debian's packages here, and this machine's apt sources name no Debian mirror. ` +
      `Set HEADWATER_DEBIAN_MIRROR to the address of one, or ${variable} to an installation of ${what}.`,
  );
}

function run({ what }, command, args, cwd) {
  try {
    execFileSync(command, args, { cwd, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });
  } catch (error) {
    const detail = `${error.stderr ?? error.message}`.trim();
    throw new Error(`Fetching ${what} from Debian failed at ${command}:\n${detail}`);
  }
}
