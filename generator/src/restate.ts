// Interface headers that stand in for an SDK's own: written from its model, in our words.
import { emitHeaders, type HeaderFile } from "./emit/headers/emitHeaders.js";
import { withLater } from "./emit/headers/laterHeader.js";
import type { ApiModel } from "./model/apiModel.js";
import { inOwnWords } from "./model/ownWords.js";
import { laterHeader } from "./model/sdkNames.js";
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

/** The header that declares what hand-written code may name though only SDKs up to `newest` have it. */
export function restateLater(model: ApiModel, newest: ApiModel): string {
  const headers = restate(withLater(model, newest));
  const { content = "" } = headers.find(({ name }) => name === laterHeader) ?? {};
  return `// What SDKs after this one declare, for hand-written code, which is compiled against each.\n${content}`;
}
