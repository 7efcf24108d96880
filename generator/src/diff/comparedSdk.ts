// One side of a comparison: a model, and what it was made from, since steam_api.json says less than headers do.
import type { ApiModel } from "../model/apiModel.js";
import type { InlineCode } from "../model/inlineCode.js";
import { hasWords, inOwnWords } from "../model/ownWords.js";
import { type TextDigests, textDigests } from "../model/textDigests.js";

export interface ComparedSdk {
  model: ApiModel;
  origin: "headers" | "steam_api.json";
  /** Whether its documentation is ours, by name, whatever the SDK itself says. */
  ownWords?: boolean;
  /** Of headers as the SDK has them. */
  inlineCode?: InlineCode;
  /** Of its own documentation and inline code, where they are known by them only. */
  digests?: TextDigests;
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
  return hasWords(model);
}

/** Both with digests for texts, where one is known by them only, and the other by its own texts or as well. */
export function byDigests(a: ComparedSdk, b: ComparedSdk): [ComparedSdk, ComparedSdk] | undefined {
  if (a.digests === undefined && b.digests === undefined) return undefined;
  const [before, after] = [withDigests(a), withDigests(b)];
  return before && after && [before, after];
}

function withDigests(side: ComparedSdk): ComparedSdk | undefined {
  const { model, inlineCode, ownWords } = side;
  const own = !ownWords && inlineCode !== undefined && isDocumented(side) ? textDigests(model, inlineCode) : undefined;
  const digests = side.digests ?? own;
  if (digests === undefined) return undefined;
  const code = [...digests.code].map(([name, text]) => {
    const location = inlineCode?.get(name)?.location ?? { file: "" };
    return [name, { text, location }] as const;
  });
  return { ...side, model: inOwnWords(model, digests.words), inlineCode: new Map(code), digests };
}

/** For the report: what a difference may hide in. */
export function notCompared(a: ComparedSdk, b: ComparedSdk): string[] {
  const texts = "Documentation, and code in headers:";
  const todo = "Name both SDKs as Valve ships them to see what changed in theirs.";
  if (byDigests(a, b) !== undefined) return [`${texts} whether they changed is known, not what was said. ${todo}`];
  if (a.origin === b.origin && a.origin === "headers" && a.model !== b.model && !speakAlike(a, b)) {
    const kept = [a, b].filter((side) => side.ownWords).map((side) => side.model.sdkVersion);
    const whose =
      kept.length === 0 ? "one side has none" : `that of SDK ${kept.join(" and ")} is kept in our words only`;
    return [`${texts} ${whose}. ${todo}`];
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
