// A report for a terminal.
import pc from "picocolors";
import { condense, type Entry, nameIn } from "./condense.js";
import type { Audience, Difference, DiffReport } from "./report.js";
import { byGroup, tally, verdictText } from "./tally.js";

type Colors = ReturnType<typeof pc.createColors>;

const titles: Readonly<Record<Audience, string>> = {
  server: "The library, server side",
  client: "The library, client only",
};

/** @param isColored - off in a pipe */
export function renderText(report: DiffReport, isColored: boolean): string {
  const colors = pc.createColors(isColored);
  const lines = [
    colors.bold(`SDK ${report.from.sdkVersion} -> ${report.to.sdkVersion}`),
    "",
    `For the packages: ${tally(report.packages)}`,
    `Verdict: ${verdictText(report.verdict)}`,
    `The library: ${tally(report.changes)}`,
  ];
  if (report.notCompared.length > 0) {
    lines.push("", "Not compared:", ...report.notCompared.map((each) => `  ${each}`));
  }
  lines.push("", colors.bold(colors.underline("For users of the packages")), ...sections(report.packages, colors));
  for (const audience of ["server", "client"] as const) {
    const changes = report.changes.filter((each) => each.audience === audience);
    lines.push("", colors.bold(colors.underline(titles[audience])), ...sections(changes, colors));
  }
  return `${lines.join("\n")}\n`;
}

function sections(changes: readonly Difference[], colors: Colors): string[] {
  if (changes.length === 0) return ["", "  no change"];
  return [...byGroup(changes)].flatMap(([group, own]) => [
    "",
    colors.bold(group),
    ...condense(own).flatMap((entry) => shown(entry, group, colors)),
  ]);
}

function shown(entry: Entry, group: string, colors: Colors): string[] {
  const name = nameIn(group, entry.name);
  const { before, after } = entry;
  const short = `${before ?? ""}${after ?? ""}`.length < 60;
  const values =
    before === undefined || after === undefined ? [before, after].filter(Boolean).join() : `${before} -> ${after}`;
  const lines = [`  ${label(entry, colors)} ${name === group ? "" : `${colors.bold(name)}: `}${entry.reason}`];
  if (values === "") return lines;
  if (short) return [`${lines[0]} ${colors.dim(`[${values}]`)}`];
  if (before !== undefined) lines.push(colors.red(`             - ${before}`));
  if (after !== undefined) lines.push(colors.green(`             + ${after}`));
  return lines;
}

function label({ severity, danger }: Entry, colors: Colors): string {
  if (danger) return colors.inverse(colors.red("DANGER    "));
  const text = severity.padEnd(10);
  if (severity === "breaking") return colors.red(text);
  return severity === "additive" ? colors.green(text) : colors.dim(text);
}
