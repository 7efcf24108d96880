// aliases.ts: the typedefs that name handles and ids.
import { StructureKind } from "ts-morph";
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
      kind: StructureKind.TypeAlias,
      name: alias.jsName,
      type: alias.ts,
      isExported: true,
      docs: [docText(standsFor(alias.name))],
    })),
  });
}
