// The digests of an SDK's texts as a file beside its model, whose order they follow.
import type { ApiModel } from "../model/apiModel.js";
import { wordsOf } from "../model/ownWords.js";
import { digestOf, type TextDigests, wordsDigestLength } from "../model/textDigests.js";

/** What follows the version in a file's name. */
export const textsSuffix = ".texts";

const none = "-".repeat(wordsDigestLength);

/** A digest of all names, what is said of each, and below it a line for each function. */
export function textsFile(model: ApiModel, { words, code }: TextDigests): string {
  const keys = keysOf(model);
  const said = keys.map((key) => words.get(key) ?? none).join("");
  return [digestOf(keys.join()), said, ...[...code].map(([name, digest]) => `${digest} ${name}`), ""].join("\n");
}

/** Undefined where the file is of another order: then nothing is known. */
export function readTexts(text: string, model: ApiModel): TextDigests | undefined {
  const keys = keysOf(model);
  const [order, said = "", ...functions] = text.split("\n");
  if (order !== digestOf(keys.join()) || said.length !== keys.length * wordsDigestLength) return undefined;
  const words = keys.flatMap((key, at) => {
    const digest = said.slice(at * wordsDigestLength, (at + 1) * wordsDigestLength);
    return digest === none ? [] : [[key, digest] as const];
  });
  const code = functions.flatMap((line) =>
    line === "" ? [] : [[line.slice(line.indexOf(" ") + 1), line.slice(0, line.indexOf(" "))] as const],
  );
  return { words: new Map(words), code: new Map(code) };
}

function keysOf(model: ApiModel): string[] {
  return wordsOf(model).map(({ key }) => key);
}
