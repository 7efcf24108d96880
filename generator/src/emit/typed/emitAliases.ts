// aliases.ts: the typedefs that name handles and ids. A handle is a type of its own, an id just a name.
import type { BoundAlias, BoundApi } from "../../classify/boundApi.js";
import type { OutputFile } from "../../output/outputFile.js";
import { typeAlias } from "./declarations.js";
import { docBlock, standsFor } from "./docs.js";
import { ImportCollector } from "./importCollector.js";
import { printFile } from "./printFile.js";

export function emitAliases(api: BoundApi): OutputFile {
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
        docBlock(alias.handle ? "See {@link Handle}." : undefined, standsFor(alias.name)),
      ),
    ),
  });
}

function handleType({ jsName, ts }: BoundAlias, imports: ImportCollector): string {
  const handle = imports.type("Handle", "../manual/handle.js");
  return ts === "number" ? `${handle}<"${jsName}">` : `${handle}<"${jsName}", ${ts}>`;
}
