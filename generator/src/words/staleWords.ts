// Words about what no SDK has: a name was misspelt, or is gone from all that are kept.
import type { ApiModel } from "../model/apiModel.js";
import { subjectOf, wordsOf } from "../model/ownWords.js";
import type { Problem } from "../model/problems.js";
import type { OwnWords } from "./loadWords.js";

/** @param models - of every SDK that is kept */
export function staleWords({ places }: OwnWords, models: readonly ApiModel[]): Problem[] {
  const known = new Set(models.flatMap((model) => wordsOf(model).map(({ key }) => key)));
  return [...places]
    .filter(([key]) => !known.has(subjectOf(key)))
    .map(([key, place]) => ({ kind: "stale", place, what: `no kept SDK has ${key}`, todo: "Correct or remove it" }));
}
