// The TypeScript that goes with the glue: object factories, and typings of the addon's interface objects.
import type { BoundApi, BoundMethod, BoundStruct } from "../../classify/boundApi.js";
import { contextKinds, contextLabels } from "../../model/contextKind.js";
import { reservedWords } from "../../naming/index.js";
import type { OutputFile } from "../../output/outputFile.js";
import { givenBy, gotFrom } from "../../roles/roles.js";
import { addon, type Dialect, handWritten, inputType, outputType, valueType } from "../../roles/typescript.js";

const directory = "packages/native/js/generated";

export function nativeFactories(api: BoundApi, factory: (struct: BoundStruct) => string): OutputFile {
  const lines = api.structs.map((struct) => `  // ${struct.name}\n  ${factory(struct)},`);
  return {
    path: `${directory}/factories.ts`,
    content: `/** Builds each struct from its field values, in the order of the addon's struct table. */
export const factories: readonly ((...fields: never[]) => object)[] = [\n${lines.join("\n")}\n];\n`,
    language: "ts",
    emitter: "native",
    sources: [...new Set(api.structs.map((each) => each.location.file))],
  };
}

export function nativeTypings(api: BoundApi): OutputFile {
  const byHand = new Set<string>();
  const known = (text: string): string => {
    for (const name of handWritten(text)) byHand.add(name);
    return text;
  };
  const types = new Map(api.structs.map(({ name, typeName }) => [name, typeName]));
  const dialect = { ...addon, struct: (name: string) => types.get(name) ?? name, custom: known };
  const bound = api.interfaces.filter((each) => each.bind === "methods");
  const interfaces = bound.map(
    (each) => `/** ${each.name}, as the library of this context offers it. */
export interface ${each.name} {\n${each.methods.map((own) => method(own, dialect)).join("\n")}\n}`,
  );
  const structs = api.structs.map((struct) => {
    const fields = struct.fields.map((field) => `  ${field.jsName}: ${valueType(field.value, dialect)};`);
    return fields.length > 0
      ? `export interface ${struct.typeName} {\n${fields.join("\n")}\n}`
      : `export type ${struct.typeName} = Record<string, never>;`;
  });
  const contexts = contextKinds.map((kind) => {
    const members = bound
      .filter((each) => each.contexts.includes(kind))
      .map((each) => `  readonly ${each.name}: ${each.name};`);
    const functions = api.functions.filter((each) => each.context === kind).map((each) => method(each, dialect));
    const functionsType = functions.length > 0 ? `{\n${functions.join("\n")}\n  }` : "Record<string, never>";
    return `export interface ${contextLabels[kind]}Interfaces {\n${members.join("\n")}\n  readonly functions: ${functionsType};\n}`;
  });
  return {
    path: `${directory}/interfaces.ts`,
    content: [
      `import type { ${[...byHand].sort().join(", ")} } from "../handWritten.js";`,
      ...structs,
      ...interfaces,
      ...contexts,
    ].join("\n\n"),
    language: "ts",
    emitter: "native",
    sources: [...new Set(bound.map((each) => each.location.file))],
  };
}

function method(each: BoundMethod, dialect: Dialect): string {
  return comment(each.doc) + signature(each, dialect);
}

/** The words as they are: this API has the SDK's own names. */
function comment(doc: string | undefined): string {
  return doc === undefined ? "" : `  /** ${doc.replaceAll("*/", "*\\/").replace(/\s+/g, " ")} */\n`;
}

function signature(each: BoundMethod, dialect: Dialect): string {
  if (each.manualSignature) {
    const [parameters, result] = splitSignature(dialect.custom(each.manualSignature));
    return `  ${each.nativeName}${parameters}: ${result};`;
  }
  const params = each.params.flatMap(({ name, role }) => {
    const input = givenBy(role);
    return input ? [`${name}${reservedWords.has(name) ? "_" : ""}: ${inputType(input, dialect)}`] : [];
  });
  return `  ${each.nativeName}(${params.join(", ")}): ${resultType(each, dialect)};`;
}

function splitSignature(signature: string): [string, string] {
  const at = signature.lastIndexOf("):") + 1;
  return [signature.slice(0, at), signature.slice(at + 1).trim()];
}

function resultType({ params, returns, success }: BoundMethod, dialect: Dialect): string {
  if (returns.kind === "callResult") return `Promise<${dialect.struct(returns.struct)}>`;
  const outputs = params.flatMap(({ role }) => gotFrom(role) ?? []).map((type) => outputType(type, dialect));
  // Where the return value tells whether the call succeeded, it is not null when it did.
  const all = [
    ...(returns.kind === "value" ? [valueType(returns.value, dialect, success !== "always")] : []),
    ...outputs,
  ];
  const type = all.length === 0 ? "void" : all.length === 1 ? (all[0] as string) : `[${all.join(", ")}]`;
  return success === "always" ? type : `${type} | null`;
}
