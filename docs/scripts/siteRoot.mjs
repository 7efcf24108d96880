// What lies above the sites of the SDKs: which there are, and the way to the one that packages are generated for.
import { copyFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/**
 * @param {string} folder that has a folder `sdk-<version>` for each
 * @param {string[]} order of all SDKs, oldest first
 * @param {string} current
 */
export function writeSiteRoot(folder, order, current) {
  const there = new Set(readdirSync(folder));
  const sdks = order.filter((version) => there.has(`sdk-${version}`)).reverse();
  writeFileSync(join(folder, "sdks.json"), JSON.stringify(sdks));
  for (const file of ["llms.txt", "llms-full.txt"])
    copyFileSync(join(folder, `sdk-${current}`, file), join(folder, file));
  const way = `sdk-${current}/`;
  writeFileSync(
    join(folder, "index.html"),
    `<!doctype html><html lang="en"><meta charset="utf-8"><title>Headwater</title><meta http-equiv="refresh" content="0; url=${way}"><a href="${way}">Headwater</a></html>\n`,
  );
}
