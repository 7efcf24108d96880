// aliases.ts: the typedefs that name handles and ids. A handle is a type of its own, an id just a name.
import type { BoundAlias, BoundApi } from "../../classify/boundApi.js";
import type { OutputFile } from "../../output/outputFile.js";
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
    statements: api.aliases.map((alias) => ({
      kind: "typeAlias",
      name: alias.jsName,
      type: alias.handle ? handleType(alias, imports) : alias.ts,
      doc: docBlock(alias.handle ? "See {@link Handle}." : undefined, standsFor(alias.name)),
    })),
  });
}

function handleType({ jsName, ts }: BoundAlias, imports: ImportCollector): string {
  const handle = imports.type("Handle", "../manual/handle.js");
  return ts === "number" ? `${handle}<"${jsName}">` : `${handle}<"${jsName}", ${ts}>`;
}
