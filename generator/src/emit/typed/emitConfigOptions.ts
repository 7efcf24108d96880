// configOptions.ts: which type the value of each networking option has, as a table and as a discriminated union.
import type { BoundApi, BoundConfigOption } from "../../classify/boundApi.js";
import { assertNever } from "../../model/assertNever.js";
import type { OutputFile } from "../../output/outputFile.js";
import { docBlock } from "./docs.js";
import { printFile } from "./printFile.js";

export function emitConfigOptions({ configOptions, optionValue }: BoundApi): OutputFile[] {
  if (optionValue === undefined) return [];
  const { type: valueType, header } = optionValue;
  const settable = configOptions.filter((option) => option.type !== "pointer");
  const file = printFile({
    path: "configOptions.ts",
    emitter: "typed",
    sources: [header],
    statements: [
      {
        kind: "const",
        doc: docBlock("The type of each networking option's value. Options that take a C++ pointer are left out."),
        name: "configOptionTypes",
        initializer: `{\n${settable.map((option) => `  /** \`${option.enumMember}\` */\n  ${option.value}: "${option.type}",`).join("\n")}\n} as const`,
      },
      {
        kind: "interface",
        name: `${valueType}Types`,
        doc: docBlock("The JavaScript type of each option type's value."),
        properties: (["int32", "int64", "float", "string"] as const).map((type) => ({
          name: type,
          type: jsType(type),
        })),
      },
      {
        kind: "typeAlias",
        name: "ConfigOption",
        doc: docBlock("A networking option whose value JavaScript can give."),
        type: "keyof typeof configOptionTypes",
      },
      {
        kind: "typeAlias",
        name: valueType,
        doc: docBlock("A networking option with a value of the type that option has."),
        type: `{ [O in ConfigOption]: { option: O; value: ${valueType}Types[(typeof configOptionTypes)[O]] } }[ConfigOption]`,
      },
    ],
  });
  return [file];
}

function jsType(type: Exclude<BoundConfigOption["type"], "pointer">): string {
  switch (type) {
    case "int32":
    case "float":
      return "number";
    case "int64":
      return "bigint";
    case "string":
      return "string";
    default:
      return assertNever(type, "type of networking option");
  }
}
