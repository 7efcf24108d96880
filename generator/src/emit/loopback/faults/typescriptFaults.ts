// The TypeScript types of the loopback's faults.
import { type InterfaceDeclarationStructure, type StatementStructures, StructureKind } from "ts-morph";
import type { FaultEnum, FaultField, FaultKind, FaultTable } from "../../../catalogue/faultTable.js";
import { printTypeScript } from "../../printTypeScript.js";
import { structName } from "./cppFaults.js";
import { defaultOf } from "./defaultOf.js";

export function typescriptFaults({ enums, faults }: FaultTable): string {
  return printTypeScript([
    {
      kind: StructureKind.ImportDeclaration,
      isTypeOnly: true,
      moduleSpecifier: "../faultBase.js",
      namedImports: ["CountedFault", "FaultBase", "PayloadValue", "SteamIdValue"],
    },
    ...enums.map(enumType),
    ...faults.map(faultType),
    {
      kind: StructureKind.TypeAlias,
      isExported: true,
      docs: ["Something that goes wrong; `fault` says what."],
      name: "Fault",
      type: faults.map(({ name }) => structName(name)).join(" | "),
    },
  ]);
}

function enumType(each: FaultEnum): StatementStructures {
  const names = each.values.map(({ name }) => JSON.stringify(name));
  return {
    kind: StructureKind.TypeAlias,
    isExported: true,
    docs: [`An ${each.enum}: its name without what all share, or its number.`],
    name: typeName(each),
    type: [...names, "number"].join(" | "),
  };
}

function typeName({ name }: FaultEnum): string {
  return `${name.charAt(0).toUpperCase()}${name.slice(1)}Value`;
}

function faultType({ name, says, counted, fields }: FaultKind): InterfaceDeclarationStructure & StatementStructures {
  return {
    kind: StructureKind.Interface,
    isExported: true,
    docs: [says],
    name: structName(name),
    extends: [counted ? "CountedFault" : "FaultBase"],
    properties: [
      { name: "fault", type: JSON.stringify(name) },
      ...fields.map((field) => {
        const doc = [field.says, defaultOf(field, "`")].filter((part) => part !== undefined).join(" ");
        return { name: field.name, type: fieldType(field), hasQuestionToken: !field.required, docs: doc ? [doc] : [] };
      }),
    ],
  };
}

function fieldType({ type }: FaultField): string {
  switch (type.kind) {
    case "named":
      return typeName(type.of);
    case "flag":
      return "boolean";
    case "payload":
      return "PayloadValue";
    case "player":
    case "steamId":
      return "SteamIdValue";
    default:
      return "number";
  }
}
