// The digests of an SDK's texts as a file beside its model, whose order they follow.
import type { ApiModel } from "../model/apiModel.js";
import { wordsOf } from "../model/ownWords.js";
import { digestLength, digestOf, type TextDigests } from "../model/textDigests.js";

/** What follows the version in a file's name. */
export const textsSuffix = ".texts";

const none = "-".repeat(digestLength);

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
  if (order !== digestOf(keys.join()) || said.length !== keys.length * digestLength) return undefined;
  const words = keys.flatMap((key, at) => {
    const digest = said.slice(at * digestLength, (at + 1) * digestLength);
    return digest === none ? [] : [[key, digest] as const];
  });
  const code = functions.flatMap((line) =>
    line === "" ? [] : [[line.slice(digestLength + 1), line.slice(0, digestLength)] as const],
  );
  return { words: new Map(words), code: new Map(code) };
}

function keysOf(model: ApiModel): string[] {
  return wordsOf(model).map(({ key }) => key);
}
