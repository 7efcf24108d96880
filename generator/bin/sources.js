// What the built CLI was made from: one that is older than its sources, as after a `git pull`, would stumble over models
// and overrides that it does not know, in words that lead nowhere.
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const folder = fileURLToPath(new URL("../src/", import.meta.url));
/** Where the build writes that down. */
export const stamp = fileURLToPath(new URL("../dist/sources.sha256", import.meta.url));

/** A digest of the sources' names and texts. */
export function digest() {
  const hash = createHash("sha256");
  for (const name of readdirSync(folder, { recursive: true }).sort()) {
    if (/\.(?:ts|hbs)$/.test(name)) hash.update(name.replaceAll("\\", "/")).update(readFileSync(`${folder}/${name}`));
  }
  return hash.digest("hex");
}

/** Whether what is built is what the sources say. */
export function isUpToDate() {
  return existsSync(stamp) && readFileSync(stamp, "utf8") === digest();
}
