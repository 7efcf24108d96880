// Writes .changeset/sdk-<a>-to-<b>.md for the packages that are generated.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { type ChangesetPackage, changesetName, changesetText } from "../diff/changesetText.js";
import type { DiffReport } from "../diff/report.js";
import { repositoryRoot } from "../packageRoot.js";

/** The packages that hold generated code; those that depend on them are raised by changesets itself. */
const generatedPackages = ["native", "typed", "loopback"];

export interface Changeset {
  /** Relative to the repository. */
  path: string;
  text: string;
}

export function changesetOf(report: DiffReport): Changeset {
  const packages = generatedPackages.map((name): ChangesetPackage => {
    const file = join(repositoryRoot, "packages", name, "package.json");
    return JSON.parse(readFileSync(file, "utf8")) as ChangesetPackage;
  });
  return { path: `.changeset/${changesetName(report)}`, text: changesetText(report, packages) };
}

/** @returns the path, relative to the repository; undefined if there is nothing to release */
export function writeChangeset(report: DiffReport): string | undefined {
  if (report.verdict.severity === "none") return undefined;
  const { path, text } = changesetOf(report);
  mkdirSync(dirname(join(repositoryRoot, path)), { recursive: true });
  writeFileSync(join(repositoryRoot, path), text);
  return path;
}
