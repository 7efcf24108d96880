// What an SDK says in its documentation and in the code of inline functions, as digests: Valve's text may not be kept,
// but whether it changed can be told without it.
import { createHash } from "node:crypto";
import type { ApiModel } from "./apiModel.js";
import type { InlineCode } from "./inlineCode.js";
import { type Words, wordsOf } from "./ownWords.js";

export interface TextDigests {
  /** By what the documentation is about, as words are. */
  words: Words;
  /** By the functions' names. */
  code: ReadonlyMap<string, string>;
}

/** Characters of a text's digest, of which there are thousands: of 4,096 texts that changed, one is taken for unchanged. */
export const wordsDigestLength = 2;

/** Of what there are few of. */
const longDigestLength = 8;

export function digestOf(text: string, length = longDigestLength): string {
  return createHash("sha256").update(text).digest("base64").slice(0, length);
}

export function textDigests(model: ApiModel, code: InlineCode): TextDigests {
  const words = wordsOf(model).flatMap(({ key, words }) =>
    words === undefined ? [] : [[key, digestOf(words, wordsDigestLength)] as const],
  );
  return {
    words: new Map(words),
    code: new Map([...code].map(([name, { text }]) => [name, digestOf(text)])),
  };
}
