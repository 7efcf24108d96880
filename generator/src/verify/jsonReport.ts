// The result of `headwater verify --json` as text.
import pc from "picocolors";
import { type Disagreement, headersWin } from "./disagreement.js";
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
    ...group(`steam_api.json is likely stale, ${headersWin.reason}`, disagreements, "steam_api.json", pc.yellow),
    ...group("the headers are likely stale", disagreements, "headers", pc.red),
    ...group("the same said in another form", disagreements, "neither", pc.dim),
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

function lines({ name, what, headers, json, reason, location }: Disagreement): string[] {
  const place = location ? `${location.file}:${location.line}: ` : "";
  const why = reason === headersWin.reason ? "" : ` (${reason})`;
  if (headers === undefined) return [`${place}${name}: ${what} ${json} is only in steam_api.json${why}`];
  if (json === undefined) return [`${place}${name}: ${what} ${headers} is only in the headers${why}`];
  return [`${place}${name}: ${what}${why}`, `  headers:        ${headers}`, `  steam_api.json: ${json}`];
}

function verdict(disagreements: readonly Disagreement[], sdkVersion: string): string {
  const real = disagreements.filter((each) => each.stale !== "neither").length;
  return real === 0
    ? pc.green(`  It agrees with the headers of SDK ${sdkVersion}.`)
    : pc.red(`  It disagrees with the headers of SDK ${sdkVersion} on ${real} points.`);
}
