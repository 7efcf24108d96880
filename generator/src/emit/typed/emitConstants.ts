// constants.ts: constants and value macros under their C++ names.
import type { BoundApi } from "../../classify/boundApi.js";
import type { OutputFile } from "../../output/outputFile.js";
import { docText, sentence, standsFor } from "./docs.js";
import { printFile } from "./printFile.js";

export function emitConstants(api: BoundApi): OutputFile {
  return printFile({
    path: "constants.ts",
    emitter: "typed",
    sources: api.constants.map((constant) => constant.source.location.file),
    statements: api.constants.map((constant) => ({
      kind: "const",
      doc: docText(sentence(constant.doc), standsFor(constant.name, constant.source.location)),
      name: constant.jsName,
      initializer: constant.literal,
    })),
  });
}
