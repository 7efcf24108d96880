// aliases.ts: the typedefs that name handles and ids.
import type { BoundApi } from "../../classify/boundApi.js";
import type { OutputFile } from "../../output/outputFile.js";
import { docText, standsFor } from "./docs.js";
import { printFile } from "./printFile.js";

export function emitAliases(api: BoundApi): OutputFile {
  return printFile({
    path: "aliases.ts",
    emitter: "typed",
    sources: [],
    statements: api.aliases.map((alias) => ({
      kind: "typeAlias",
      name: alias.jsName,
      type: alias.ts,
      doc: docText(standsFor(alias.name)),
    })),
  });
}
