// What is wrong with a tarball as a package for others: by publint, and for TypeScript by "are the types wrong".
import { readFileSync } from "node:fs";
import { checkPackage, createPackageFromTarballData, type Problem } from "@arethetypeswrong/core";
import { publint } from "publint";
import { formatMessage } from "publint/utils";
import type { Packed } from "../../scripts/release/pack.mjs";

export async function publishedFaults({ tarball }: Packed): Promise<string[]> {
  const bytes = readFileSync(tarball);
  const { messages, pkg } = await publint({ pack: { tarball: new Uint8Array(bytes).buffer }, strict: true });
  const analysis = await checkPackage(createPackageFromTarballData(new Uint8Array(bytes)));
  const problems = analysis.types ? analysis.problems.filter((problem) => !isOfOldResolution(problem)) : [];
  return [
    ...messages.map((message) => String(formatMessage(message, pkg, { color: false }))),
    ...problems.map((problem) => JSON.stringify(problem)),
  ];
}

/** TypeScript's way to find files before packages had `exports`: it does not know Node since 12, and knows no subpaths. */
function isOfOldResolution(problem: Problem): boolean {
  return "resolutionKind" in problem && problem.resolutionKind === "node10";
}
