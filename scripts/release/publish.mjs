// Publishes a release: all of its packages, or for users none. While it goes on, nothing points to what is there already:
// packages arrive under a tag of their own, and those that users install by move when the last one has arrived.
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { StepError } from "../steps.mjs";

/** The tag of packages on their way. */
const arriving = "arriving";

/**
 * @param {import("./pack.mjs").Packed[]} packed in the order in which they are published
 * @param {ReturnType<import("./registryOf.mjs").registryOf>} registry
 * @param {string[]} tags that point to the release when it is whole
 */
export async function publish(packed, registry, tags) {
  const missing = await notYetPublished(packed, registry);
  for (const { tarball } of missing) await registry.publish(tarball, arriving);
  for (const { name, version } of packed) for (const tag of tags) await registry.tag(name, version, tag);
  return missing.map(({ name }) => name);
}

/** Refuses what is there already: whole, or with other contents. What a broken-off attempt left is continued. */
async function notYetPublished(packed, registry) {
  const published = [];
  const missing = [];
  const differing = [];
  for (const each of packed) {
    const there = await registry.integrityOf(each.name, each.version);
    if (there === undefined) missing.push(each);
    else if (there === integrityOf(each.tarball)) published.push(each);
    else differing.push(each);
  }
  const list = (some) => some.map(({ name, version }) => `${name}@${version}`).join(", ");
  if (differing.length > 0) {
    throw new StepError(
      `Already published, with other contents: ${list(differing)}. A version is published once; nothing was published now. ` +
        "Add a changeset and release the next version.",
    );
  }
  if (missing.length === 0) {
    throw new StepError(
      `Already published: ${list(published)}. Nothing was published now. Add a changeset to release a next version.`,
    );
  }
  return missing;
}

function integrityOf(tarball) {
  return `sha512-${createHash("sha512").update(readFileSync(tarball)).digest("base64")}`;
}

/**
 * Takes a release back, as far as registries let: the tags go to the release before, and who installs it by its number
 * is told why not. Packages that had no changes, and so no part in the release, are left alone.
 * @param {{name: string, version: string, previous: string}[]} packages
 */
export async function rollBack(packages, registry, { tags, reason }) {
  const released = [];
  for (const each of packages) {
    const { name, version, previous } = each;
    if (version !== previous && (await registry.integrityOf(name, version)) !== undefined) released.push(each);
  }
  for (const { name, previous } of released) for (const tag of tags) await registry.tag(name, previous, tag);
  for (const { name, version } of released) await registry.deprecate(name, version, reason);
}
