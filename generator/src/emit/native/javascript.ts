// The TypeScript that goes with the glue: object factories, and typings of the addon's interface objects.
import type { BoundApi, BoundInterface, BoundMethod, BoundStruct } from "../../classify/boundApi.js";
import { contextKinds } from "../../model/contextKind.js";
import { typeName } from "../../naming/index.js";
import type { OutputFile } from "../../output/outputFile.js";
import { givenBy, gotFrom } from "../../roles/roles.js";
import { addon, inputType, outputType, valueType } from "../../roles/typescript.js";

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
  const bound = api.interfaces.filter((each) => each.bind === "methods");
  const structs = api.structs.map((struct) => {
    const fields = struct.fields.map((field) => `  ${field.jsName}: ${valueType(field.value, addon)};`);
    return fields.length > 0
      ? `export interface ${struct.typeName} {\n${fields.join("\n")}\n}`
      : `export type ${struct.typeName} = Record<string, never>;`;
  });
  const contexts = contextKinds.map((kind) => {
    const members = bound
      .filter((each) => each.contexts.includes(kind))
      .map((each) => `  readonly ${each.name}: ${each.name};`);
    const functions = api.functions.filter((each) => each.context === kind).map(method);
    const name = kind === "server" ? "ServerInterfaces" : "UserInterfaces";
    const functionsType = functions.length > 0 ? `{\n${functions.join("\n")}\n  }` : "Record<string, never>";
    return `export interface ${name} {\n${members.join("\n")}\n  readonly functions: ${functionsType};\n}`;
  });
  return {
    path: `${directory}/interfaces.ts`,
    content: [
      `import type { ReceiveBatch } from "../receiveBatch.js";
import type { SendBatch } from "../sendBatch.js";
import type { ConfigValue, DebugListener, IpAddress, NetworkingAddress, NetworkingAddressInput, NetworkingIdentity, NetworkingIdentityInput } from "../values.js";`,
      ...structs,
      ...bound.map(interfaceTypings),
      ...contexts,
    ].join("\n\n"),
    language: "ts",
    emitter: "native",
    sources: [...new Set(bound.map((each) => each.location.file))],
  };
}

function interfaceTypings(api: BoundInterface): string {
  return `/** ${api.name}, as the library of this context offers it. */
export interface ${api.name} {\n${api.methods.map(method).join("\n")}\n}`;
}

function method(each: BoundMethod): string {
  if (each.manualSignature) {
    const [parameters, result] = splitSignature(each.manualSignature);
    return `  ${each.nativeName}${parameters}: ${result};`;
  }
  const params = each.params.flatMap(({ name, role }) => {
    const input = givenBy(role);
    return input ? [`${name}: ${inputType(input, addon)}`] : [];
  });
  return `  ${each.nativeName}(${params.join(", ")}): ${resultType(each)};`;
}

function splitSignature(signature: string): [string, string] {
  const at = signature.lastIndexOf("):") + 1;
  return [signature.slice(0, at), signature.slice(at + 1).trim()];
}

function resultType({ params, returns, success }: BoundMethod): string {
  if (returns.kind === "callResult") return `Promise<${typeName(returns.struct)}>`;
  const outputs = params.flatMap(({ role }) => gotFrom(role) ?? []).map((type) => outputType(type, addon));
  // Where the return value tells whether the call succeeded, it is not null when it did.
  const all = [
    ...(returns.kind === "value" ? [valueType(returns.value, addon, success !== "always")] : []),
    ...outputs,
  ];
  const type = all.length === 0 ? "void" : all.length === 1 ? (all[0] as string) : `[${all.join(", ")}]`;
  return success === "always" ? type : `${type} | null`;
}
