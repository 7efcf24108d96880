// The report for a terminal: one line per use, `file:line:column` first, so that editors can jump there.
import { type Status, statuses, unsupported } from "./judgement.js";
import { arrow, isPortable, notesOf, type Report } from "./report.js";

const colours: Readonly<Record<Status, number>> = {
  supported: 32,
  renamed: 36,
  differs: 33,
  "client-only": 31,
  removed: 31,
  unknown: 31,
};

export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** `3 uses in 2 files: 1 supported, 2 unknown` */
export function summary({ uses, files, totals }: Report): string {
  const parts = statuses.filter((status) => totals[status] > 0).map((status) => `${totals[status]} ${status}`);
  const head = `${counted(uses.length, "use")} in ${counted(files, "file")}`;
  return parts.length === 0 ? head : `${head}: ${parts.join(", ")}`;
}

/** What the exit code says. */
export function verdict(report: Report): string {
  const open = statuses.reduce((sum, status) => sum + (unsupported.has(status) ? report.totals[status] : 0), 0);
  if (isPortable(report)) return report.uses.length === 0 ? "Nothing to port." : "Everything used is there.";
  return `${counted(open, "use has", "uses have")} no counterpart on a server: see above.`;
}

export function textReport(report: Report, coloured: boolean): string {
  const paint = (status: Status, text: string): string =>
    coloured ? `\u001b[${colours[status]}m${text}\u001b[39m` : text;
  const rows = report.uses.map((use) => ({
    place: `${use.file}:${use.line}:${use.column}`,
    use,
  }));
  const placeWidth = Math.max(0, ...rows.map(({ place }) => Math.min(place.length, 60)));
  const statusWidth = Math.max(0, ...rows.map(({ use }) => use.status.length));
  const blocks: string[][] = [];
  blocks.push(
    rows.map(({ place, use }) =>
      `${place.padEnd(placeWidth)}  ${paint(use.status, use.status.padEnd(statusWidth))}  ${use.name}  ${arrow(use)}`.trimEnd(),
    ),
  );
  const notes = notesOf(report);
  if (notes.length > 0) {
    blocks.push([
      "What to know:",
      ...notes.map(({ name, status, text }) => `  ${paint(status, name)} (${status}): ${text}`),
    ]);
  }
  if (report.shadows.length > 0) {
    blocks.push([
      "Not followed; uses of these are not listed:",
      ...report.shadows.map(({ file, line, column, name, what }) => `  ${file}:${line}:${column}  ${what} ${name}`),
    ]);
  }
  if (report.skipped.length > 0) {
    blocks.push(["Left out, because it is GodotSteam itself:", ...report.skipped.map((path) => `  ${path}`)]);
  }
  if (report.unreadable.length > 0) {
    blocks.push([
      "Could not be read; make it readable and run again:",
      ...report.unreadable.map(({ path, reason }) => `  ${path}: ${reason}`),
    ]);
  }
  blocks.push([`${summary(report)}.`, verdict(report)]);
  return `${blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join("\n"))
    .join("\n\n")}\n`;
}
