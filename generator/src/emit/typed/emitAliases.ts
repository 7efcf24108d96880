// aliases.ts: the typedefs that name handles and ids. A handle is a type of its own, an id just a name.
import type { BoundAlias, BoundApi } from "../../classify/boundApi.js";
import type { OutputFile } from "../../output/outputFile.js";
import { typeAlias } from "./declarations.js";
import { docBlock, sentence, standsFor } from "./docs.js";
import { ImportCollector } from "./importCollector.js";
import { printFile } from "./printFile.js";
import type { Speaker } from "./speaker.js";

export function emitAliases(api: BoundApi, speaker: Speaker): OutputFile {
  const imports = new ImportCollector();
  return printFile({
    path: "aliases.ts",
    emitter: "typed",
    sources: [],
    imports,
    statements: api.aliases.map((alias) =>
      typeAlias(
        alias.jsName,
        alias.handle ? handleType(alias, imports) : alias.ts,
        docBlock(
          sentence(speaker.about(alias.name)),
          alias.handle ? "See {@link Handle}." : undefined,
          standsFor(alias.name, undefined, speaker.since(alias.name)),
        ),
      ),
    ),
  });
}

function handleType({ jsName, ts }: BoundAlias, imports: ImportCollector): string {
  const handle = imports.type("Handle", "../manual/handle.js");
  return ts === "number" ? `${handle}<"${jsName}">` : `${handle}<"${jsName}", ${ts}>`;
}
