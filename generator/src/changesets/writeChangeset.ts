// Writes .changeset/sdk-<a>-to-<b>.md for the packages that are generated.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { DiffReport } from "../diff/report.js";
import { usesOf } from "../diff/uses.js";
import { repositoryRoot } from "../packageRoot.js";
import type { Transaction } from "../transaction/transaction.js";
import { type ChangesetPackage, changesetName, changesetText } from "./changesetText.js";

/** The packages that hold generated code. */
const generatedPackages = ["native", "typed", "loopback"];

/**
 * @param sources - hand-written code by path: what names a thing that broke has another API now, or none
 * @returns the path, relative to the repository
 */
export function writeChangeset(
  report: DiffReport,
  sources: ReadonlyMap<string, string>,
  transaction: Transaction,
): string {
  const packages = [...generatedPackages, ...affectedFolders(report, sources)].map((name): ChangesetPackage => {
    const file = join(repositoryRoot, "packages", name, "package.json");
    return JSON.parse(readFileSync(file, "utf8")) as ChangesetPackage;
  });
  const path = `.changeset/${changesetName(report)}`;
  transaction.write(path, changesetText(report, packages));
  return path;
}

/** Packages that are written by hand on the generated ones, and name what broke. */
function affectedFolders({ packages }: DiffReport, sources: ReadonlyMap<string, string>): string[] {
  const isByHand = (path: string): boolean => !generatedPackages.includes(path.split("/")[1] ?? "");
  const byHand = new Map([...sources].filter(([path]) => isByHand(path)));
  const broken = packages.filter(({ severity, rule }) => severity === "breaking" && rule !== "package.library");
  const places = usesOf(broken, byHand).flatMap((use) => use.places);
  return [...new Set(places.map((place) => place.split("/")[1] ?? ""))];
}
