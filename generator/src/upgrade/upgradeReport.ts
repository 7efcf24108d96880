// What `headwater upgrade` says at the end.
import pc from "picocolors";
import { tally, verdictText } from "../diff/tally.js";
import { assertNever } from "../model/assertNever.js";
import { formatProblem } from "../model/problems.js";
import type { UpgradeResult } from "./upgrade.js";

type Colors = ReturnType<typeof pc.createColors>;

const mostFiles = 20;

/** @param isColored - off in a pipe */
export function upgradeReport(result: UpgradeResult, isColored: boolean): string {
  const colors = pc.createColors(isColored);
  const lines = [...differences(result, colors), ...outcome(result, colors)];
  return `${lines.join("\n")}\n`;
}

function differences({ diff, sdk }: UpgradeResult, colors: Colors): string[] {
  const { from, to } = diff;
  const silent = diff.changes.filter(({ audience, danger }) => danger && audience === "server");
  return [
    colors.bold(`SDK ${from.sdkVersion} -> ${to.sdkVersion}`),
    `  headers: ${sdk.folder}${sdk.imported ? " (imported)" : ""}`,
    `  for the packages: ${tally(diff.packages)}`,
    `  verdict: ${verdictText(diff.verdict)}`,
    ...silent.map(({ name, reason }) => `  ${colors.red("still links:")} ${name}: ${reason}`),
    `  in full: headwater diff ${from.sdkVersion} ${to.sdkVersion}`,
  ];
}

function outcome(result: UpgradeResult, colors: Colors): string[] {
  switch (result.kind) {
    case "open":
      return openQuestionsText(result, colors);
    case "done":
      return doneText(result, colors);
    default:
      return assertNever(result, "result of an upgrade");
  }
}

function openQuestionsText({ questions, sdk }: Extract<UpgradeResult, { kind: "open" }>, colors: Colors): string[] {
  const { stale, missing, yaml } = questions;
  const lines: string[] = [];
  if (stale.length > 0)
    lines.push("", colors.bold("Stale overrides"), ...stale.map((each) => `  ${formatProblem(each)}`));
  if (missing.length > 0)
    lines.push("", colors.bold("Without a role"), ...missing.map((each) => `  ${formatProblem(each)}`));
  if (yaml !== "") {
    const advice = "To add: choose the role the documentation says, drop the comment, and give the reason.";
    lines.push("", colors.bold(advice), yaml);
  }
  const again = sdk.imported ? " The SDK was not imported either." : "";
  return [...lines, "", `Nothing was changed.${again} Mend the overrides and run the same command again.`];
}

function doneText(result: Extract<UpgradeResult, { kind: "done" }>, colors: Colors): string[] {
  const { written, changeset, sdk } = result;
  const files = [...written.written, ...written.deleted.map((path) => `${path} (no longer produced)`)];
  const shown = files.slice(0, mostFiles).map((path) => `  ${path}`);
  if (files.length > mostFiles) shown.push(`  and ${files.length - mostFiles} more: git status`);
  return [
    "",
    colors.bold(`Generated: ${files.length} files changed, ${written.unchanged} up to date`),
    ...shown,
    "",
    `${colors.bold("Changeset:")} ${changeset}`,
    "",
    colors.bold("Next"),
    "  npm run build",
    "  npx vitest run tests/snapshots  # read what changed for users, accept it with -u",
    "  npm test",
    `  git add -A && git commit -m "Steamworks SDK ${sdk.version}"`,
  ];
}
