// Writes .changeset/sdk-<a>-to-<b>.md for the packages that are generated.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { DiffReport } from "../diff/report.js";
import { repositoryRoot } from "../packageRoot.js";
import { type ChangesetPackage, changesetName, changesetText } from "./changesetText.js";

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
  const changeset = changesetOf(report);
  write(changeset);
  return changeset.path;
}

export function write({ path, text }: Changeset): void {
  const file = join(repositoryRoot, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
