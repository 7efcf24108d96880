// structs.ts: callback payloads, call results and out-parameters as interfaces of plain objects.
import type { StatementStructures } from "ts-morph";
import type { BoundApi, BoundField, BoundStruct } from "../../classify/boundApi.js";
import type { OutputFile } from "../../output/outputFile.js";
import { valueType } from "../../roles/typescript.js";
import { interfaceOf, typeAlias } from "./declarations.js";
import { docBlock, sentence, standsFor } from "./docs.js";
import { ImportCollector } from "./importCollector.js";
import { printFile } from "./printFile.js";
import type { TypeNames } from "./typeNames.js";

export function emitStructs(api: BoundApi, types: TypeNames): OutputFile {
  const imports = new ImportCollector();
  const statements = api.structs.map((struct) => structDeclaration(struct, types, imports));
  return printFile({
    path: "structs.ts",
    emitter: "typed",
    sources: api.structs.map((struct) => struct.location.file),
    imports: imports.without("./structs.js"),
    statements,
  });
}

function structDeclaration(struct: BoundStruct, types: TypeNames, imports: ImportCollector): StatementStructures {
  const doc = docBlock(sentence(struct.doc), standsFor(struct.name, struct.location));
  // An empty interface would admit any value.
  if (struct.fields.length === 0) return typeAlias(struct.typeName, "Record<string, never>", doc);
  const properties = struct.fields.map((field) => ({
    name: field.jsName,
    type: valueType(field.value, types.dialect(imports, ".")),
    docs: [fieldDoc(field)],
  }));
  return interfaceOf(struct.typeName, properties, doc);
}

function fieldDoc(field: BoundField): string {
  const text = sentence(field.doc);
  return text === undefined ? `\`${field.name}\`` : `${text.replaceAll("*/", "*\\/")} (\`${field.name}\`)`;
}
