// structs.ts: callback payloads, call results and out-parameters as interfaces of plain objects.
import type { BoundApi, BoundField, BoundStruct } from "../../classify/boundApi.js";
import type { OutputFile } from "../../output/outputFile.js";
import { valueType } from "../../roles/typescript.js";
import { docBlock, sentence, standsFor } from "./docs.js";
import { ImportCollector } from "./importCollector.js";
import { printFile } from "./printFile.js";
import type { InterfaceStructure, TypeAliasStructure } from "./structures.js";
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

type StructDeclaration = InterfaceStructure | TypeAliasStructure;

function structDeclaration(struct: BoundStruct, types: TypeNames, imports: ImportCollector): StructDeclaration {
  const common = {
    name: struct.typeName,
    doc: docBlock(sentence(struct.doc), standsFor(struct.name, struct.location)),
  };
  // An empty interface would admit any value.
  if (struct.fields.length === 0) return { kind: "typeAlias", ...common, type: "Record<string, never>" };
  return {
    kind: "interface",
    ...common,
    properties: struct.fields.map((field) => ({
      name: field.jsName,
      type: valueType(field.value, types.dialect(imports, ".")),
      doc: fieldDoc(field),
    })),
  };
}

function fieldDoc(field: BoundField): string {
  const text = sentence(field.doc);
  return text === undefined ? `\`${field.name}\`` : `${text.replaceAll("*/", "*\\/")} (\`${field.name}\`)`;
}
