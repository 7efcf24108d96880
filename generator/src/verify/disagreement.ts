// One point on which the headers and a steam_api.json differ, and who is likely behind.
import type { SourceLocation } from "../model/apiModel.js";

export interface Disagreement {
  /** `ISteamUGC::SetItemTags`, `EResult::k_EResultOK`. */
  name: string;
  /** `parameter types`, `callback id`. */
  what: string;
  /** As each side has it; undefined where it has nothing. */
  headers?: string;
  json?: string;
  /** `neither`: both are right, the JSON's form cannot express what the headers say. */
  stale: "steam_api.json" | "headers" | "neither";
  reason: string;
  location?: SourceLocation;
}

export type Verdict = Pick<Disagreement, "stale" | "reason">;

export const headersWin: Verdict = {
  stale: "steam_api.json",
  reason: "the headers are what programs are compiled with",
};

/** What a library says about a name that only one side has. */
export function verdictOnExport(
  name: string,
  side: "headers" | "json",
  exported: ReadonlySet<string> | undefined,
): Verdict {
  if (exported === undefined) return headersWin;
  const isThere = exported.has(name);
  return {
    stale: (side === "json") === isThere ? "headers" : "steam_api.json",
    reason: `the library ${isThere ? "exports" : "does not export"} ${name}`,
  };
}
