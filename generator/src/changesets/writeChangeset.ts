// Writes .changeset/sdk-<a>-to-<b>.md for the packages that are generated.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { DiffReport } from "../diff/report.js";
import { repositoryRoot } from "../packageRoot.js";
import type { Transaction } from "../transaction/transaction.js";
import { type ChangesetPackage, changesetName, changesetText } from "./changesetText.js";

/** The packages that hold generated code; those that depend on them are raised by changesets itself. */
const generatedPackages = ["native", "typed", "loopback"];

/** @returns the path, relative to the repository */
export function writeChangeset(report: DiffReport, transaction: Transaction): string {
  const packages = generatedPackages.map((name): ChangesetPackage => {
    const file = join(repositoryRoot, "packages", name, "package.json");
    return JSON.parse(readFileSync(file, "utf8")) as ChangesetPackage;
  });
  const path = `.changeset/${changesetName(report)}`;
  transaction.write(path, changesetText(report, packages));
  return path;
}
