// Interface headers that stand in for an SDK's own: written from its model, in our words.
import { emitHeaders, type HeaderFile } from "./emit/headers/emitHeaders.js";
import type { ApiModel } from "./model/apiModel.js";
import { inOwnWords } from "./model/ownWords.js";
import { loadFrames } from "./words/loadFrames.js";
import { loadWords } from "./words/loadWords.js";

/**
 * @param known - models that know in which header a declaration stands, where `model` does not
 * @throws Error when the declarations cannot be brought into an order that compiles
 */
export function restate(model: ApiModel, known: readonly ApiModel[] = []): HeaderFile[] {
  const { words, about } = loadWords();
  return emitHeaders(inOwnWords(model, words), { frames: loadFrames(), about, known });
}
