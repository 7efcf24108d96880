// Makes the headers of nlohmann-json available to the loopback's build: header-only, so nothing of it is deployed.
import { existsSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { canFetch, fetchDebianPackages } from "../debian.mjs";

const header = join("nlohmann", "json.hpp");
const fetched = fileURLToPath(new URL("../../.cache/json/debian", import.meta.url));
const debian = {
  what: "nlohmann-json",
  packages: ["nlohmann-json3-dev"],
  variable: "NLOHMANN_JSON_INCLUDE",
};

/**
 * The folder to search for `nlohmann/json.hpp`: that of NLOHMANN_JSON_INCLUDE, the system's or the one fetched
 * before; undefined when there is none yet.
 * @returns {string | undefined}
 */
export function findJsonHeaders() {
  return fromVariable() ?? [...systemFolders(), join(fetched, "usr/include")].find(holdsHeader);
}

/**
 * Finds the headers, else fetches Debian's package.
 * @param {(action: string) => void} report told once before anything is downloaded
 * @returns {string} the folder to search for `nlohmann/json.hpp`
 */
export function ensureJsonHeaders(report) {
  const found = findJsonHeaders();
  if (found) return found;
  if (!canFetch()) throw new Error(notInstalled());
  report("fetching nlohmann-json (a Debian package, 0.3 MB, and Debian's package index)");
  fetchDebianPackages(debian, fetched, report);
  const folder = findJsonHeaders();
  if (!folder)
    throw new Error(
      "Debian's nlohmann-json3-dev holds no nlohmann/json.hpp; report this, and set NLOHMANN_JSON_INCLUDE.",
    );
  return folder;
}

/**
 * The licence text in the documentation of the package that brought the headers, or undefined.
 * @param {string} include
 */
export function jsonLicence(include) {
  const prefix = dirname(include);
  const documents = [
    "share/doc/nlohmann-json3-dev/copyright",
    "share/nlohmann-json/copyright",
    "share/licenses/nlohmann-json/LICENSE.MIT",
    "share/licenses/json-devel/LICENSE.MIT",
    "opt/nlohmann-json/LICENSE.MIT",
  ];
  return [...documents.map((name) => join(prefix, name)), join(prefix, "LICENSE.MIT")].find((file) => existsSync(file));
}

function holdsHeader(folder) {
  return existsSync(join(folder, header));
}

function fromVariable() {
  const folder = process.env.NLOHMANN_JSON_INCLUDE;
  if (!folder || holdsHeader(folder)) return folder || undefined;
  throw new Error(
    `NLOHMANN_JSON_INCLUDE=${folder}: there is no ${header} in it. Let it name the folder that holds nlohmann/, or unset it.`,
  );
}

/** Where systems, Homebrew, MacPorts and vcpkg install headers. */
function systemFolders() {
  const folders = ["/usr/local/include", "/usr/include", "/opt/homebrew/include", "/opt/local/include"];
  const vcpkg = process.env.VCPKG_ROOT && join(process.env.VCPKG_ROOT, "installed");
  if (vcpkg && existsSync(vcpkg)) folders.push(...readdirSync(vcpkg).map((triplet) => join(vcpkg, triplet, "include")));
  return process.platform === "win32" ? folders.filter((folder) => !folder.startsWith("/")) : folders;
}

function notInstalled() {
  const remedies = {
    darwin: "Install it with `brew install nlohmann-json`",
    win32: "Install it with `vcpkg install nlohmann-json` and set VCPKG_ROOT",
    linux: "Install your system's package of it (nlohmann-json3-dev, json-devel, nlohmann-json)",
  };
  return (
    `The headers of nlohmann-json are not installed. ${remedies[process.platform] ?? remedies.linux}, or set ` +
    "NLOHMANN_JSON_INCLUDE to the folder that holds nlohmann/json.hpp."
  );
}
