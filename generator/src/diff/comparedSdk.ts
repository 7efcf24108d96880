// One side of a comparison: a model, and what it was made from, since steam_api.json says less than headers do.
import type { ApiModel } from "../model/apiModel.js";
import type { InlineCode } from "../model/inlineCode.js";
import { wordsOf } from "../model/ownWords.js";

export interface ComparedSdk {
  model: ApiModel;
  origin: "headers" | "steam_api.json";
  /** Whether its documentation is ours, by name, whatever the SDK itself says. */
  ownWords?: boolean;
  /** Of headers as the SDK has them. */
  inlineCode?: InlineCode;
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

/** Whether what both say of a name can be compared: ours says nothing of what the SDK's own did. */
export function speakAlike(a: ComparedSdk, b: ComparedSdk): boolean {
  return (a.ownWords ?? false) === (b.ownWords ?? false) && isDocumented(a) && isDocumented(b);
}

/** Facts alone are no documentation that went away. */
function isDocumented({ model }: ComparedSdk): boolean {
  return wordsOf(model).some(({ words }) => words !== undefined);
}

/** For the report: what a difference may hide in. */
export function notCompared(a: ComparedSdk, b: ComparedSdk): string[] {
  if (a.origin === b.origin && a.origin === "headers" && a.model !== b.model && !speakAlike(a, b)) {
    const kept = [a, b].filter((side) => side.ownWords).map((side) => side.model.sdkVersion);
    const whose =
      kept.length === 0 ? "one side has none" : `that of SDK ${kept.join(" and ")} is kept in our words only`;
    return [
      `Documentation, and code in headers: ${whose}. Name both SDKs as Valve ships them to see what changed in theirs.`,
    ];
  }
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
