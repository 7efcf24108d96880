// Counts of a report in words, shared by all formats.
import { assertNever } from "../model/assertNever.js";
import { compareVersions } from "../model/sdkVersion.js";
import type { Difference, DiffReport, Verdict } from "./report.js";

/** `3 breaking (1 still links), 12 additive, 4 cosmetic`; `no change` for none. */
export function tally(changes: readonly Difference[]): string {
  const parts: string[] = [];
  for (const severity of ["breaking", "additive", "cosmetic"] as const) {
    const some = changes.filter((each) => each.severity === severity);
    if (some.length === 0) continue;
    const silent = some.filter((each) => each.danger).length;
    parts.push(`${some.length} ${severity}${silent > 0 ? ` (${silent} silent: they still link)` : ""}`);
  }
  return parts.join(", ") || "no change";
}

export function isDowngrade({ from, to }: Pick<DiffReport, "from" | "to">): boolean {
  return compareVersions(to.sdkVersion, from.sdkVersion) < 0;
}

/** What the verdict asks of a release. */
export function verdictText({ severity, bump }: Verdict): string {
  switch (severity) {
    case "none":
      return "none: nothing that the packages bind or export changed";
    case "breaking":
      return "breaking: a major release, or a minor one while the packages are at 0.x";
    case "additive":
    case "cosmetic":
      return `${severity}: a ${bump} release`;
    default:
      return assertNever(severity, "severity");
  }
}

/** Changes by group, in the order of the report. */
export function byGroup<T extends Difference>(changes: readonly T[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const each of changes) groups.set(each.group, [...(groups.get(each.group) ?? []), each]);
  return groups;
}
