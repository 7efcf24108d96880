// Makes GameNetworkingSockets available to the build and records in .cache/gns/gns.json where it is.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { canFetch, fetchDebianPackages } from "../debian.mjs";
import { fromPrefixVariable, fromSystem, inPrefix } from "./locate.mjs";
import { missingSystemVersions } from "./systemVersions.mjs";

const cache = fileURLToPath(new URL("../../.cache/gns/", import.meta.url));
const recordFile = join(cache, "gns.json");

export const debianGns = {
  what: "GameNetworkingSockets",
  packages: ["libgamenetworkingsockets1debian1", "libgamenetworkingsockets-dev"],
  variable: "GNS_PREFIX",
  pinned: {
    version: "1.6.1-1",
    sha256: {
      "libgamenetworkingsockets1debian1_1.6.1-1_amd64.deb":
        "7dd2fb918895efc01e3997050daf4da351cd1778bb477af9084dfe5cc8a8c8fc",
      "libgamenetworkingsockets-dev_1.6.1-1_amd64.deb":
        "f520c544e325c8626e2e21a8b2ebebce4fc8115e4a5cc81151d741d34c67e974",
      "libgamenetworkingsockets1debian1_1.6.1-1_arm64.deb":
        "1427cdc86e8b5af72b9cf6036d6033899919b5d047f5d92fee3aee2efbfd49c0",
      "libgamenetworkingsockets-dev_1.6.1-1_arm64.deb":
        "023e84dddeac39b576c63d03ac0dbe237b6c43fb5578c67b3be6c24dd803e7b4",
    },
  },
};

/**
 * @typedef {object} GnsRecord
 * @property {string} prefix the installation's prefix
 * @property {string} library the shared library
 * @property {string | null} include folder of its headers, to be searched for `steam/steamnetworkingsockets.h`
 * @property {"GNS_PREFIX" | "system" | "debian"} source
 * @property {string | null} version
 * @property {string[]} shim symbol versions that the library wants and this system is too old to have
 */

/**
 * The record of the installation in use, or undefined when there is none yet (or it is gone, or GNS_PREFIX changed).
 * @returns {GnsRecord | undefined}
 */
export function recordedGns() {
  if (!existsSync(recordFile)) return undefined;
  const record = JSON.parse(readFileSync(recordFile, "utf8"));
  const prefix = process.env.GNS_PREFIX;
  const current = prefix ? record.prefix === prefix : record.source !== "GNS_PREFIX";
  return current && existsSync(record.library) ? record : undefined;
}

/**
 * Finds GameNetworkingSockets in GNS_PREFIX or on the system, else fetches Debian's packages.
 * @param {(action: string) => void} report told once before anything is downloaded
 * @returns {GnsRecord}
 */
export function ensureGns(report) {
  const recorded = recordedGns();
  if (recorded) return recorded;
  const location = fromPrefixVariable() ?? fromSystem() ?? fromDebian(report);
  const record = { ...location, shim: missingSystemVersions(location.library) };
  mkdirSync(dirname(recordFile), { recursive: true });
  writeFileSync(recordFile, `${JSON.stringify(record, null, 2)}\n`);
  return record;
}

function fromDebian(report) {
  const folder = join(cache, "debian");
  const unpacked = () => inPrefix(join(folder, "usr"), "debian");
  if (existsSync(folder) && unpacked()) return unpacked();
  if (!canFetch()) throw new Error(notAvailable());
  report("fetching GameNetworkingSockets (Debian packages, 1 MB, and Debian's package index)");
  fetchDebianPackages(debianGns, folder, report);
  const found = unpacked();
  if (!found)
    throw new Error("Debian's GameNetworkingSockets packages hold no library; report this, and set GNS_PREFIX.");
  return found;
}

function notAvailable() {
  const remedies = {
    darwin: "Install it with `brew install game-networking-sockets`, or build it and set GNS_PREFIX.",
    win32: "Install it with `vcpkg install gamenetworkingsockets` and set VCPKG_ROOT, or build it and set GNS_PREFIX.",
    linux:
      "On Ubuntu install debian-archive-keyring, so that Debian's package can be fetched and verified. Elsewhere build " +
      "https://github.com/ValveSoftware/GameNetworkingSockets (cmake --install) and set GNS_PREFIX to its prefix.",
  };
  return `GameNetworkingSockets is not installed. ${remedies[process.platform] ?? remedies.linux}`;
}
