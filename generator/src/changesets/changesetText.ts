// The changeset that a change of SDK asks for: the verdict as version bumps, the report as its summary.

import { condense } from "../diff/condense.js";
import type { Difference, DiffReport } from "../diff/report.js";
import { byGroup, isDowngrade } from "../diff/tally.js";
import { bumpOf } from "../diff/verdict.js";

export interface ChangesetPackage {
  name: string;
  version: string;
}

/** The same SDKs give the same file, so that a repeated run replaces its own. */
export function changesetName({ from, to }: DiffReport): string {
  const plain = (text: string): string => text.replace(/[^\w.-]+/g, "-");
  return `sdk-${plain(from.sdkVersion)}-to-${plain(to.sdkVersion)}.md`;
}

/** A change of SDK is at least a patch: the packages load another library. */
export function changesetText(report: DiffReport, packages: readonly ChangesetPackage[]): string {
  const severity = report.verdict.severity === "none" ? "cosmetic" : report.verdict.severity;
  const bumps = packages.map(({ name, version }) => `${JSON.stringify(name)}: ${bumpOf(severity, version)}`);
  const sections = [
    section("Breaking", report.packages, ({ severity: each }) => each === "breaking"),
    section("New", report.packages, ({ severity: each }) => each === "additive"),
  ];
  const way = isDowngrade(report) ? "back from" : "was";
  const summary = `Steamworks SDK ${report.to.sdkVersion}, ${way} ${report.from.sdkVersion}: use the library of that SDK.`;
  return `---\n${bumps.join("\n")}\n---\n\n${summary}\n${sections.join("")}`;
}

function section(title: string, changes: readonly Difference[], isIn: (each: Difference) => boolean): string {
  const own = changes.filter(isIn);
  if (own.length === 0) return "";
  const lines = [...byGroup(own)].flatMap(([, alike]) =>
    condense(alike).map(({ name, reason, before, after }) => {
      const values = before !== undefined && after !== undefined ? ` (\`${before}\` → \`${after}\`)` : "";
      return `- \`${name}\`: ${reason.replace(/[*_<]/g, "\\$&")}${values}`;
    }),
  );
  return `\n${title}:\n\n${lines.join("\n")}\n`;
}
