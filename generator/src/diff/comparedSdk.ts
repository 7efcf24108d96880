// One side of a comparison: a model, and what it was made from, since steam_api.json says less than headers do.
import type { ApiModel } from "../model/apiModel.js";

export interface ComparedSdk {
  model: ApiModel;
  origin: "headers" | "steam_api.json";
}

/** What can be compared, because both sides describe it. */
export interface Comparable {
  /** Sizes, alignments and offsets; unions and bit fields; functions outside of interfaces; documentation; defaults. */
  headerOnlyFacts: boolean;
  /** By which of its names a type is called: steam_api.json replaces some typedefs. */
  spelling: boolean;
}

export function comparable(a: ComparedSdk, b: ComparedSdk): Comparable {
  return { headerOnlyFacts: a.origin === "headers" && b.origin === "headers", spelling: a.origin === b.origin };
}

/** For the report: what a difference may hide in. */
export function notCompared(a: ComparedSdk, b: ComparedSdk): string[] {
  const partial = [a, b].filter((side) => side.origin === "steam_api.json");
  if (partial.length === 0) return [];
  const which = partial.map((side) => `SDK ${side.model.sdkVersion}`).join(" and ");
  return [`Layouts of structs on the platforms: the steam_api.json of ${which} has none.`, ...unsaid];
}

/** What a steam_api.json leaves out, besides layouts. */
export const unsaid = [
  "Free functions, interface version macros, and constants that only the headers have.",
  "Default arguments, documentation, and positions in vtables.",
  "Helper types that only the headers describe, anonymous unions among them.",
];
