// A report for a changelog.
import { condense, type Entry, nameIn } from "./condense.js";
import type { Audience, Difference, DiffReport } from "./report.js";
import { byGroup, tally, verdictText } from "./tally.js";

/** A changelog is searched for names, so it holds more of them than a terminal. */
const mostNamed = 20;

const titles: Readonly<Record<Audience, string>> = {
  server: "The library, server side",
  client: "The library, client only",
};

export function renderMarkdown(report: DiffReport): string {
  const lines = [
    `# SDK ${report.from.sdkVersion} to ${report.to.sdkVersion}`,
    "",
    `- For the packages: ${tally(report.packages)}`,
    `- Verdict: ${verdictText(report.verdict)}`,
    `- The library: ${tally(report.changes)}`,
  ];
  if (report.notCompared.length > 0) {
    lines.push("", "Not compared:", "", ...report.notCompared.map((each) => `- ${each}`));
  }
  lines.push("", "## For users of the packages", ...markdownSections(report.packages, 3));
  for (const audience of ["server", "client"] as const) {
    const changes = report.changes.filter((each) => each.audience === audience);
    lines.push("", `## ${titles[audience]}`, ...markdownSections(changes, 3));
  }
  return `${lines.join("\n")}\n`;
}

/** The groups, each under a heading of `level`. */
export function markdownSections(changes: readonly Difference[], level: number): string[] {
  if (changes.length === 0) return ["", "No change."];
  return [...byGroup(changes)].flatMap(([group, own]) => [
    "",
    `${"#".repeat(level)} ${group}`,
    "",
    ...markdownItems(own, group),
  ]);
}

function markdownItems(changes: readonly Difference[], group: string): string[] {
  return condense(changes, mostNamed).map((entry) => item(entry, group));
}

function item(entry: Entry, group: string): string {
  const inside = nameIn(group, entry.name);
  const name = inside === group ? "" : `${code(inside)}: `;
  return `- **${entry.danger ? "breaking, still links" : entry.severity}** ${name}${escaped(entry.reason)}${values(entry)}`;
}

function values({ before, after }: Entry): string {
  if (before !== undefined && after !== undefined) return ` ${code(before)} → ${code(after)}`;
  const only = before ?? after;
  return only === undefined ? "" : ` ${code(only)}`;
}

function code(text: string): string {
  return `\`${text}\``;
}

/** Types in a sentence: `*` and `_` would be taken for emphasis. */
function escaped(text: string): string {
  return text.replace(/[*_<]/g, "\\$&");
}
