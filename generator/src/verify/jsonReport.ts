// The result of `headwater verify --json` as text.

import pc from "picocolors";
import { unsaid } from "../diff/comparedSdk.js";
import { formatPlace } from "../model/problems.js";
import { type Disagreement, headersWin } from "./disagreements.js";
import { describeSdk, type SdkFingerprint, type SdkMatch } from "./identifySdk.js";

export interface JsonReportContext {
  file: string;
  /** The SDK of the headers it was compared with. */
  sdkVersion: string;
  /** Which SDK the JSON itself describes. */
  sdk: SdkMatch;
  known: readonly SdkFingerprint[];
}

export function jsonReport(disagreements: readonly Disagreement[], context: JsonReportContext): string {
  const { file, sdkVersion, sdk, known } = context;
  const isOther = !(sdk.kind === "exact" && sdk.versions.includes(sdkVersion));
  const kept = sdk.kind === "exact" ? sdk.versions.at(-1) : undefined;
  const hint = kept === undefined ? "" : ` To compare with the headers of that SDK: --sdk ${kept}.`;
  return [
    pc.bold(file),
    `  ${describeSdk(sdk, known)}`,
    ...(isOther ? [pc.yellow(`  It is compared with the headers of SDK ${sdkVersion}, another one.${hint}`)] : []),
    ...group(`steam_api.json is likely stale, ${headersWin.evidence}`, disagreements, "steam_api.json", pc.yellow),
    ...group("the headers are likely stale", disagreements, "headers", pc.red),
    pc.dim(`  Not compared: ${unsaid.join(" ")}`),
    verdict(disagreements, sdkVersion),
  ].join("\n");
}

function group(
  title: string,
  disagreements: readonly Disagreement[],
  stale: Disagreement["stale"],
  color: (text: string) => string,
): string[] {
  const own = disagreements.filter((each) => each.stale === stale);
  if (own.length === 0) return [];
  return [color(`  ${title} (${own.length}):`), ...own.flatMap((each) => lines(each).map((line) => `    ${line}`))];
}

function lines({ name, rule, before, after, evidence, location }: Disagreement): string[] {
  const place = location ? `${formatPlace(location)}: ` : "";
  const why = evidence === headersWin.evidence ? "" : ` (${evidence})`;
  const [what = "", aspect = ""] = rule.split(".").map((each) => each.replaceAll("-", " "));
  if (aspect === "removed") return [`${place}${name}: ${what} is only in steam_api.json${why}`];
  if (aspect.startsWith("added")) return [`${place}${name}: ${what} is only in the headers${why}`];
  const head = `${place}${name}: ${aspect === "renamed" ? "name" : aspect} of the ${what}${why}`;
  if (before === undefined && after === undefined) return [head];
  return [head, `  headers:        ${after}`, `  steam_api.json: ${before}`];
}

function verdict({ length }: readonly Disagreement[], sdkVersion: string): string {
  return length === 0
    ? pc.green(`  It agrees with the headers of SDK ${sdkVersion}.`)
    : pc.red(`  It disagrees with the headers of SDK ${sdkVersion} on ${length} points.`);
}
