// Makes the sources of libcurl available to the loopback's build, which compiles of them what plain HTTP needs.
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { canFetch, fetchDebianPackages } from "../debian.mjs";

export const curlVersion = "8.14.1";

const fetched = fileURLToPath(new URL(`../../.cache/curl/${curlVersion}`, import.meta.url));
const debian = {
  what: "curl",
  packages: ["curl"],
  variable: "CURL_SOURCE",
  // Stable: it keeps the project's tarball, whatever Debian mends beside it.
  suites: ["trixie"],
  isSource: true,
  pinned: {
    sha256: { [`curl_${curlVersion}.orig.tar.gz`]: "6766ada7101d292b42b8b15681120acd68effa4a9660935853cf6d61f0d984d4" },
  },
};

/**
 * The folder of curl's sources: that of CURL_SOURCE or the one fetched before; else fetches them.
 * @param {(action: string) => void} report told once before anything is downloaded
 */
export function ensureCurl(report) {
  const named = process.env.CURL_SOURCE;
  if (named && !holdsSources(named))
    throw new Error(
      `CURL_SOURCE=${named}: there is no lib/urldata.h in it. Let it name the unpacked curl-${curlVersion}.tar.gz, or unset it.`,
    );
  if (named) return named;
  if (holdsSources(fetched)) return fetched;
  if (!canFetch())
    throw new Error(
      `The sources of libcurl are not here. Unpack curl-${curlVersion}.tar.gz (https://curl.se/download), and set ` +
        "CURL_SOURCE to its folder.",
    );
  report(`fetching the sources of curl ${curlVersion} (4 MB, and Debian's index of sources)`);
  fetchDebianPackages(debian, fetched, report);
  return fetched;
}

/**
 * The files to compile, below the folder of the sources. What packages/loopback/curl/curl_config.h leaves out is in them
 * as well, and compiles to nothing.
 * @param {string} source the folder
 */
export function curlFiles(source) {
  return ["lib", "lib/curlx", "lib/vauth", "lib/vquic", "lib/vtls"].flatMap((folder) =>
    readdirSync(join(source, folder))
      .filter((name) => name.endsWith(".c"))
      .map((name) => `${folder}/${name}`),
  );
}

/** @param {string} source the folder */
export function curlLicence(source) {
  return join(source, "COPYING");
}

function holdsSources(folder) {
  return existsSync(join(folder, "lib/urldata.h"));
}
