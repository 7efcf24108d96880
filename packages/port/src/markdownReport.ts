// The report as a Markdown page: a checklist to put into an issue.

import type { AdviceFacts } from "./facts.js";
import { clientPages, clientScripts, type Group, multiplayerGroups } from "./groups.js";
import { statuses } from "./judgement.js";
import { arrow, hasGodotTraffic, notesOf, type Report, serverUses } from "./report.js";
import { counted, summary, verdict } from "./textReport.js";

function code(text: string): string {
  return `\`${text}\``;
}

function table(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const line = (cells: readonly (string | number)[]): string =>
    `| ${cells.map((cell) => String(cell).replaceAll("|", "\\|").replaceAll("\n", " ")).join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}

function groupTable(groups: readonly Group[]): string {
  return table(
    ["What", "Uses", "From", "Names", "What to do"],
    groups.map(({ title, uses, first, names, advice }) => [title, uses, first, names.map(code).join(", "), advice]),
  );
}

export function markdownReport(report: Report, advice: AdviceFacts): string {
  const { shadows, skipped, unreadable, totals } = report;
  const uses = serverUses(report);
  const parts = [
    `# Port of ${report.project}`,
    `${summary(report)}. ${verdict(report).replaceAll(": see above.", ".")}`,
    table(
      ["Status", "Uses"],
      statuses.map((status) => [status, totals[status]]),
    ),
  ];
  const notes = notesOf(report);
  if (notes.length > 0) {
    parts.push("## What to know");
    parts.push(
      table(
        ["Name", "Status", ""],
        notes.map(({ name, status, text }) => [code(name), status, text]),
      ),
    );
  }
  const pages = clientPages(report, advice);
  if (pages.length > 0) parts.push("## For clients only, by GodotSteam's pages", groupTable(pages));
  const multiplayer = multiplayerGroups(report, advice);
  if (multiplayer.length > 0) {
    parts.push("## Godot's multiplayer", groupTable(multiplayer));
    if (hasGodotTraffic(report)) parts.push(advice.multiplayer.traffic);
  }
  const clients = clientScripts(report);
  if (clients.length > 0) {
    parts.push(`## Run by clients alone, as told by ${report.sidesBy}; not counted`);
    parts.push(clients.map((each) => `- ${each.file} (${counted(each.uses, "use")})`).join("\n"));
  }
  if (uses.length > 0) {
    parts.push("## Uses");
    const rows = uses.map((use) => [
      `${use.file}:${use.line}`,
      use.kind,
      code(use.name),
      use.status,
      arrow(use).replace(/(\S+)$/, "`$1`"),
    ]);
    parts.push(table(["Where", "What", "Name", "Status", ""], rows));
  }
  if (shadows.length > 0) {
    parts.push("## Not followed: uses of these are not listed");
    parts.push(shadows.map(({ file, line, name, what }) => `- ${file}:${line}: the ${what} ${code(name)}`).join("\n"));
  }
  if (skipped.length > 0) {
    parts.push("## Left out, because it is GodotSteam itself", skipped.map((path) => `- ${path}`).join("\n"));
  }
  if (unreadable.length > 0) {
    parts.push("## Could not be read", unreadable.map(({ path, reason }) => `- ${path}: ${reason}`).join("\n"));
  }
  return `${parts.join("\n\n")}\n`;
}
