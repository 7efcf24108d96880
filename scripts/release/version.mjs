// From changesets to versions and changelogs, of the packages that are published.
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { step } from "../steps.mjs";

/**
 * Consumes the changesets of a checkout: versions, changelogs, and the lock file, which has the versions of workspaces.
 * @param {string} checkout
 */
export async function version(checkout) {
  const options = { cwd: checkout };
  const changesets = join(checkout, "node_modules/@changesets/cli/bin.js");
  await step("versions and changelogs from changesets", process.execPath, [changesets, "version"], options);
  const lock = ["install", "--package-lock-only", "--ignore-scripts", "--no-audit", "--no-fund"];
  await step("updating the lock file", "npm", lock, options);
}

/** Whether there are changesets to release. */
export function hasChangesets(checkout) {
  return readdirSync(join(checkout, ".changeset")).some((name) => name.endsWith(".md") && name !== "README.md");
}

/** The tags of a release that is whole: what users install by default, and what those of an SDK stay with. */
export function tagsOf({ sdk }) {
  return ["latest", `sdk-${sdk}`];
}
