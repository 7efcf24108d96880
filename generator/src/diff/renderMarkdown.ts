// A report for a changelog.
import { condense, type Entry } from "./condense.js";
import type { Audience, Change, DiffReport } from "./report.js";
import { byGroup, tally, verdictText } from "./tally.js";

/** A changelog is searched for names, so it holds more of them than a terminal. */
const mostNamed = 20;

const titles: Readonly<Record<Audience, string>> = { server: "Server side", client: "Client only" };

export function renderMarkdown(report: DiffReport): string {
  const counted = report.changes.filter((each) => each.counts);
  const lines = [
    `# SDK ${report.from.sdkVersion} to ${report.to.sdkVersion}`,
    "",
    `- For the packages: ${tally(counted)}`,
    `- Verdict: ${verdictText(report.verdict)}`,
    `- Over all: ${tally(report.changes)}`,
  ];
  if (report.notCompared.length > 0) {
    lines.push("", "Not compared:", "", ...report.notCompared.map((each) => `- ${each}`));
  }
  for (const audience of ["server", "client"] as const) {
    lines.push("", `## ${titles[audience]}`, ...markdownSections(report, audience, 3));
  }
  return `${lines.join("\n")}\n`;
}

/** The groups of one audience, each under a heading of `level`. */
export function markdownSections(report: DiffReport, audience: Audience, level: number): string[] {
  const changes = report.changes.filter((each) => each.audience === audience);
  if (changes.length === 0) return ["", "No change."];
  return [...byGroup(changes)].flatMap(([group, own]) => [
    "",
    `${"#".repeat(level)} ${group}`,
    "",
    ...markdownItems(own, group),
  ]);
}

function markdownItems(changes: readonly Change[], group: string): string[] {
  return condense(changes, mostNamed).map((entry) => item(entry, group));
}

function item(entry: Entry, group: string): string {
  const inside = entry.name.startsWith(`${group}::`) ? entry.name.slice(group.length + 2) : entry.name;
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
