// constants.ts: constants and value macros under their C++ names.
import type { BoundApi, BoundConstant } from "../../classify/boundApi.js";
import { qualifiedName } from "../../model/qualifiedName.js";
import type { OutputFile } from "../../output/outputFile.js";
import { constant } from "./declarations.js";
import { docBlock, sentence, standsFor } from "./docs.js";
import { ImportCollector } from "./importCollector.js";
import { printFile } from "./printFile.js";
import type { Speaker } from "./speaker.js";

export function emitConstants(api: BoundApi, speaker: Speaker): OutputFile {
  const imports = new ImportCollector();
  const aliases = new Map(api.aliases.map((each) => [each.name, each.jsName]));
  const initializer = ({ handle, literal }: BoundConstant): string => {
    const alias = handle === undefined ? undefined : aliases.get(handle);
    return alias === undefined ? literal : `${literal} as ${imports.type(alias, "./aliases.js")}`;
  };
  return printFile({
    path: "constants.ts",
    emitter: "typed",
    sources: api.constants.map((each) => each.source.location.file),
    imports,
    statements: api.constants.map((each) =>
      constant(
        each.jsName,
        initializer(each),
        docBlock(
          sentence(speaker.say(each.doc)),
          // A macro's own comment is no part of a model.
          sentence(speaker.detail(qualifiedName(each.source), "note", {})),
          standsFor(qualifiedName(each.source), each.source.location, speaker.since(qualifiedName(each.source))),
        ),
      ),
    ),
  });
}
