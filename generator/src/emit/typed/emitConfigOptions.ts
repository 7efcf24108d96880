// configOptions.ts: which type the value of each networking option has, as a table and as a discriminated union.
import type { BoundApi, BoundConfigOption } from "../../classify/boundApi.js";
import { assertNever } from "../../model/assertNever.js";
import type { OutputFile } from "../../output/outputFile.js";
import { constant, interfaceOf, typeAlias } from "./declarations.js";
import { docBlock } from "./docs.js";
import { printFile } from "./printFile.js";
import type { Speaker } from "./speaker.js";

export function emitConfigOptions({ configOptions, optionValue }: BoundApi, speaker: Speaker): OutputFile[] {
  if (optionValue === undefined) return [];
  const { type: valueType, header } = optionValue;
  const settable = configOptions.filter((option) => option.type !== "pointer");
  const types = settable.map(
    (option) => `  /** ${speaker.say(`\`${option.enumMember}\``)} */\n  ${option.value}: "${option.type}",`,
  );
  const file = printFile({
    path: "configOptions.ts",
    emitter: "typed",
    sources: [header],
    statements: [
      constant(
        "configOptionTypes",
        `{\n${types.join("\n")}\n} as const`,
        docBlock("The type of each networking option's value. Options that take a C++ pointer are left out."),
      ),
      interfaceOf(
        `${valueType}Types`,
        (["int32", "int64", "float", "string"] as const).map((type) => ({
          name: type,
          type: jsType(type),
          docs: [optionTypes[type]],
        })),
        docBlock("The JavaScript type of each option type's value."),
      ),
      typeAlias(
        "ConfigOption",
        "keyof typeof configOptionTypes",
        docBlock("A networking option whose value JavaScript can give."),
      ),
      typeAlias(
        valueType,
        `{ [O in ConfigOption]: { option: O; value: ${valueType}Types[(typeof configOptionTypes)[O]] } }[ConfigOption]`,
        docBlock("A networking option with a value of the type that option has."),
      ),
    ],
  });
  return [file];
}

const optionTypes = {
  int32: "A whole number of 32 bits.",
  int64: "A whole number of 64 bits.",
  float: "A number with fractions, as exact as 32 bits are.",
  string: "A text.",
} as const;

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
