// structs.ts: callback payloads, call results and out-parameters as interfaces of plain objects.
import type { StatementStructures } from "ts-morph";
import type { BoundApi, BoundStruct } from "../../classify/boundApi.js";
import type { OutputFile } from "../../output/outputFile.js";
import { valueType } from "../../roles/typescript.js";
import { interfaceOf, typeAlias } from "./declarations.js";
import { docBlock, memberDoc, sentence, standsFor } from "./docs.js";
import { ImportCollector } from "./importCollector.js";
import { printFile } from "./printFile.js";
import type { Speaker } from "./speaker.js";
import type { TypeNames } from "./typeNames.js";

export function emitStructs(api: BoundApi, types: TypeNames, speaker: Speaker): OutputFile {
  const imports = new ImportCollector();
  const statements = api.structs.map((struct) => structDeclaration(struct, types, imports, speaker));
  return printFile({
    path: "structs.ts",
    emitter: "typed",
    sources: api.structs.map((struct) => struct.location.file),
    imports: imports.without("./structs.js"),
    statements,
  });
}

function structDeclaration(
  struct: BoundStruct,
  types: TypeNames,
  imports: ImportCollector,
  speaker: Speaker,
): StatementStructures {
  const { name, location } = struct;
  const doc = docBlock(
    sentence(speaker.say(struct.doc, { owner: name })),
    standsFor(name, location, speaker.since(name)),
  );
  // An empty interface would admit any value.
  if (struct.fields.length === 0) return typeAlias(struct.typeName, "Record<string, never>", doc);
  const properties = struct.fields.map((field) => ({
    name: field.jsName,
    type: valueType(field.value, types.dialect(imports, ".")),
    docs: [memberDoc(speaker.say(field.doc, { owner: name }), field.name, speaker.sinceMember(name, field.name))],
  }));
  return interfaceOf(struct.typeName, properties, doc);
}
