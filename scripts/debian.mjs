// Fetches binary packages of Debian and unpacks them into a private folder. apt does the work (mirrors, proxies,
// signatures), with lists and caches of its own: nothing on the system is touched.
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
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

/** Where the newest is, and where it goes next, to stay while the first moves on. */
const defaultSuites = ["sid", "forky"];
const keyring = "/usr/share/keyrings/debian-archive-keyring.gpg";

/** Whether this machine can fetch and verify Debian packages. */
export function canFetch() {
  return process.platform === "linux" && existsSync("/usr/bin/apt-get") && existsSync(keyring);
}

/**
 * @typedef {object} Wanted
 * @property {string} what the software, for messages
 * @property {string[]} packages of one source package; with `isSource` its name alone
 * @property {string} variable environment variable that names an installation to use instead
 * @property {{ version?: string, sha256: Record<string, string> }} [pinned] the version to take, where a suite has it, and
 *   what its files hold; without it, or where it is nowhere any more, the newest of the first suite. Sources need no
 *   version: Debian's changes to them come and go, the project's tarball stays
 * @property {boolean} [isExact] an error where the pinned version is nowhere any more
 * @property {string[]} [suites] where to look, one after the other
 * @property {string} [architecture] this machine's by default
 * @property {boolean} [isSource] the sources as their project published them, without Debian's changes
 */

/**
 * Downloads, verifies and unpacks packages into `<folder>/usr`, or sources into `folder`, which appears complete or not at
 * all.
 * @param {Wanted} wanted
 * @param {string} folder
 * @param {(notice: string) => void} [report] told when the pinned version is not to be had
 */
export function fetchDebianPackages(wanted, folder, report) {
  mkdirSync(dirname(folder), { recursive: true });
  const work = mkdtempSync(`${folder}-fetch-`);
  try {
    const downloads = join(work, "downloads");
    mkdirSync(downloads);
    const { what, packages, pinned, isSource } = wanted;
    const download = isSource ? ["source", "--download-only", "--tar-only"] : ["download"];
    const apt = pinned?.version && aptThatHas(pinned.version, work, wanted);
    if (apt) {
      apt("apt-get", [...download, ...packages.map((name) => `${name}=${pinned.version}`)], downloads);
      checkFiles(downloads, pinned.sha256, what);
    } else if (pinned?.version && wanted.isExact) {
      throw new Error(
        `Debian has ${what} ${pinned.version} no more. Where it is pinned, name the version that \`apt-cache policy ` +
          `${packages[0]}\` tells, and the SHA-256 of its files.`,
      );
    } else {
      if (pinned?.version)
        report?.(
          `Debian has ${what} ${pinned.version} no more: taking its newest, which was not tested with this version`,
        );
      aptOf(wanted.suites?.[0] ?? defaultSuites[0], work, wanted)("apt-get", [...download, ...packages], downloads);
      if (pinned && !pinned.version) checkFiles(downloads, pinned.sha256, what);
    }
    const root = join(work, "root");
    mkdirSync(root);
    for (const name of readdirSync(downloads)) {
      const file = join(downloads, name);
      if (isSource) run(wanted, "tar", ["-xf", file, "-C", root, "--strip-components=1"]);
      else run(wanted, "dpkg-deb", ["-x", file, root]);
    }
    rmSync(folder, { recursive: true, force: true });
    renameSync(root, folder);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

/** apt on the first suite that has this version of all packages. */
function aptThatHas(version, work, wanted) {
  for (const suite of wanted.suites ?? defaultSuites) {
    const apt = aptOf(suite, work, wanted);
    const known = wanted.packages.map((name) => apt("apt-cache", ["madison", name]));
    if (known.every((lines) => lines.split("\n").some((line) => line.split("|")[1]?.trim() === version))) return apt;
  }
  return undefined;
}

function checkFiles(folder, sha256, what) {
  for (const name of readdirSync(folder)) {
    const found = createHash("sha256")
      .update(readFileSync(join(folder, name)))
      .digest("hex");
    if (found === sha256[name]) continue;
    throw new Error(
      `Debian's ${name} of ${what} is not the file that was tested: its SHA-256 is ${found}, and ` +
        `${sha256[name] ?? "none"} is known. Look why before you add it.`,
    );
  }
}

/** Runs apt's tools, up to date, on one private sources file, list folder and cache. */
function aptOf(suite, parent, wanted) {
  const work = join(parent, suite);
  for (const name of ["lists/partial", "cache/archives/partial"]) mkdirSync(join(work, name), { recursive: true });
  const sources = join(work, "debian.sources");
  writeFileSync(
    sources,
    `Types: ${wanted.isSource ? "deb-src" : "deb"}\nURIs: ${debianMirror(wanted)}\nSuites: ${suite}\nComponents: main\nSigned-By: ${keyring}\n`,
  );
  const options = {
    "Dir::State::lists": join(work, "lists"),
    "Dir::Cache": join(work, "cache"),
    "Dir::Etc::sourcelist": sources,
    "Dir::Etc::sourceparts": "/dev/null",
    // Pins and default releases of the machine speak of its own suites.
    "Dir::Etc::preferences": "/dev/null",
    // A mirror may lag by weeks. Signatures are checked all the same, what is pinned is known by its hash, and nothing of
    // it is installed.
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
  const apt = (tool, args, cwd = work) => run(wanted, tool, [...flags, ...args], cwd);
  apt("apt-get", ["update"]);
  return apt;
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
    return execFileSync(command, args, { cwd, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });
  } catch (error) {
    const detail = `${error.stderr ?? error.message}`.trim();
    throw new Error(`Fetching ${what} from Debian failed at ${command}:\n${detail}`);
  }
}
