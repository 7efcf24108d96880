// The report for a terminal: one line per use, `file:line:column` first, so that editors can jump there.

import type { AdviceFacts } from "./facts.js";
import { clientPages, clientScripts, type Group, multiplayerGroups } from "./groups.js";
import { type Status, statuses, unsupported } from "./judgement.js";
import { arrow, hasGodotTraffic, notesOf, type Report, serverUses } from "./report.js";

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
export function summary(report: Report): string {
  const { files, totals, uses } = report;
  const counting = serverUses(report).length;
  const parts = statuses.filter((status) => totals[status] > 0).map((status) => `${totals[status]} ${status}`);
  const ofServer = counting === uses.length ? "" : " of the server's";
  const head = `${counted(counting, "use")}${ofServer} in ${counted(files, "file")}`;
  return parts.length === 0 ? head : `${head}: ${parts.join(", ")}`;
}

/** What the exit code says. */
export function verdict(report: Report): string {
  const open = statuses.reduce((sum, status) => sum + (unsupported.has(status) ? report.totals[status] : 0), 0);
  const said: string[] = [];
  if (hasGodotTraffic(report))
    said.push("The server's traffic goes through Godot's multiplayer, which is not Steam's: see above.");
  if (open > 0) said.push(`${counted(open, "use has", "uses have")} no counterpart on a server: see above.`);
  if (said.length > 0) return said.join(" ");
  return serverUses(report).length === 0 ? "Nothing to port." : "Everything used is there.";
}

function groupLines(groups: readonly Group[]): string[] {
  return groups.map(({ title, names, uses, first, advice }) => {
    const listed = names.length === 0 ? "" : `: ${names.slice(0, 8).join(", ")}${names.length > 8 ? ", ..." : ""}`;
    const said = `  ${title} (${counted(uses, "use")}, from ${first})${listed}`;
    return advice === "" ? said : `${said}\n    ${advice}`;
  });
}

export function textReport(report: Report, advice: AdviceFacts, coloured: boolean): string {
  const paint = (status: Status, text: string): string =>
    coloured ? `\u001b[${colours[status]}m${text}\u001b[39m` : text;
  const rows = serverUses(report).map((use) => ({
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
  const pages = clientPages(report, advice);
  if (pages.length > 0) blocks.push(["For clients only, by GodotSteam's pages:", ...groupLines(pages)]);
  const multiplayer = multiplayerGroups(report, advice);
  if (multiplayer.length > 0) {
    const traffic = hasGodotTraffic(report) ? [`  ${advice.multiplayer.traffic}`] : [];
    blocks.push(["Godot's multiplayer:", ...groupLines(multiplayer), ...traffic]);
  }
  const clients = clientScripts(report);
  if (clients.length > 0) {
    blocks.push([
      `Run by clients alone, as told by ${report.sidesBy}; not counted:`,
      ...clients.map(({ file, uses }) => `  ${file} (${counted(uses, "use")})`),
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
