// What `headwater upgrade` says at the end.
import pc from "picocolors";
import type { Change } from "../diff/report.js";
import { isDowngrade, tally, verdictText } from "../diff/tally.js";
import { assertNever } from "../model/assertNever.js";
import { formatProblem } from "../model/problems.js";
import type { FollowUps } from "./followUps.js";
import type { UpgradeResult } from "./upgrade.js";

type Colors = ReturnType<typeof pc.createColors>;

const mostFiles = 20;

/** @param isColored - off in a pipe */
export function upgradeReport(result: UpgradeResult, isColored: boolean): string {
  const colors = pc.createColors(isColored);
  const lines = [...differences(result, colors), ...outcome(result, colors)];
  return `${lines.join("\n")}\n`;
}

function differences({ diff, sdk, shipped, texts }: UpgradeResult, colors: Colors): string[] {
  const { from, to } = diff;
  const silent = diff.changes.filter(({ audience, danger }) => danger && audience === "server");
  return [
    colors.bold(`SDK ${from.sdkVersion} -> ${to.sdkVersion}`) + (isDowngrade(diff) ? ", a downgrade" : ""),
    `  headers: ${sdk.folder}${sdk.imported ? " (imported)" : ""}`,
    ...shipped.map((line) => `  ${line}`),
    `  for the packages: ${tally(diff.packages)}`,
    `  verdict: ${verdictText(diff.verdict)}`,
    ...silent.map(({ name, reason }) => `  ${colors.red("still links:")} ${name}: ${reason}`),
    ...texts.notCompared.map((each) => `  not compared: ${each}`),
    `  in full: headwater diff ${from.sdkVersion} ${to.sdkVersion}`,
    ...list(
      "Documentation and code in headers that changed",
      shortened(texts.changes.map(textLine), mostFiles, ""),
      colors,
    ),
  ];
}

function textLine({ name, reason, before, after }: Change): string {
  return `${name}: ${reason}${before === undefined ? "" : ` (${before} -> ${after})`}`;
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

function openQuestionsText(result: Extract<UpgradeResult, { kind: "open" }>, colors: Colors): string[] {
  const { questions, sdk, moved, fix } = result;
  const { stale, missing, yaml } = questions;
  const lines = movedLines(moved, fix ? "would be carried over" : "carried over by --fix", colors);
  if (stale.length > 0)
    lines.push("", colors.bold("Stale overrides"), ...stale.map((each) => `  ${formatProblem(each)}`));
  if (missing.length > 0)
    lines.push("", colors.bold("Without a role"), ...missing.map((each) => `  ${formatProblem(each)}`));
  if (yaml !== "") {
    const advice = "To add: choose the role the documentation says, drop the comment, and give the reason.";
    lines.push("", colors.bold(advice), yaml);
  }
  const again = sdk.imported ? " The SDK was not imported either." : "";
  const mend = stale.length + missing.length > 0 ? "Mend the overrides and run" : "Run";
  const withFix = moved.length > 0 ? " with --fix" : "";
  return [...lines, "", `Nothing was changed.${again} ${mend} the same command again${withFix}.`];
}

function doneText(result: Extract<UpgradeResult, { kind: "done" }>, colors: Colors): string[] {
  const { written, changeset, sdk, followUps } = result;
  const files = [...written.written, ...written.deleted.map((path) => `${path} (no longer produced)`)];
  const shown = files.slice(0, mostFiles).map((path) => `  ${path}`);
  if (files.length > mostFiles) shown.push(`  and ${files.length - mostFiles} more: git status`);
  return [
    ...movedLines(result.moved, "carried over", colors),
    "",
    colors.bold(`Generated: ${files.length} files changed, ${written.unchanged} up to date`),
    ...shown,
    "",
    `${colors.bold("Changeset:")} ${changeset}`,
    ...followUpLines(followUps, colors),
    "",
    colors.bold("Next"),
    "  npm run build",
    // What porters get of them, which is known when the packages are built.
    ...(followUps.restated.length > 0
      ? ["  npm run new-names -w @headwater/compat-godotsteam  # the names that porters get"]
      : []),
    "  npx vitest run tests/snapshots  # read what changed for users, accept it with -u",
    "  npm test",
    `  git add -A && git commit -m "Steamworks SDK ${sdk.version}"`,
  ];
}

function movedLines(moved: readonly string[], how: string, colors: Colors): string[] {
  if (moved.length === 0) return [];
  return ["", colors.bold(`Overrides of what was renamed, ${how}`), ...moved.map((each) => `  ${each}`)];
}

function followUpLines({ wordless, byHand, unbound, restated }: FollowUps, colors: Colors): string[] {
  return [
    ...list(
      "Hand-written code that names what broke",
      byHand.flatMap(({ difference: { name, reason }, places }) => [
        `${name}: ${reason}`,
        ...shortened(places, 8, "    "),
      ]),
      colors,
    ),
    ...list("New interfaces of a server, bound by no override", unbound, colors),
    ...list("New members of enums that hand-written code says again", shortened(restated, mostFiles, ""), colors),
    ...list("Without words in generator/words", shortened(wordless, mostFiles, ""), colors),
  ];
}

function list(title: string, lines: readonly string[], colors: Colors): string[] {
  return lines.length === 0 ? [] : ["", colors.bold(title), ...lines.map((line) => `  ${line}`)];
}

function shortened(lines: readonly string[], most: number, indent: string): string[] {
  const rest = lines.length - most;
  return [...lines.slice(0, most), ...(rest > 0 ? [`and ${rest} more`] : [])].map((line) => indent + line);
}
