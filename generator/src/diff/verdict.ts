// From judged differences to a version number.
import { assertNever } from "../model/assertNever.js";
import type { Difference, Verdict } from "./report.js";
import type { Severity } from "./rules.js";

const order: readonly (Severity | "none")[] = ["none", "cosmetic", "additive", "breaking"];

export function verdictOf(changes: readonly Difference[]): Verdict {
  const severity = order[Math.max(0, ...changes.map((each) => order.indexOf(each.severity)))] as Verdict["severity"];
  return { severity, bump: bumpOf(severity, "1.0.0") };
}

/**
 * The part of a package's version that has to rise. Below 1.0 a breaking change raises the minor version, as npm's
 * caret ranges expect: `^0.3.0` does not reach 0.4.0.
 */
export function bumpOf(severity: Verdict["severity"], packageVersion: string): Verdict["bump"] {
  switch (severity) {
    case "breaking":
      return packageVersion.startsWith("0.") ? "minor" : "major";
    case "additive":
      return "minor";
    case "cosmetic":
      return "patch";
    case "none":
      return "none";
    default:
      return assertNever(severity, "severity");
  }
}
