// Everything that users of the packages can write, by group, with what it means to them.
import type { BoundApi, BoundInterface, BoundMethod, BoundStruct } from "../classify/boundApi.js";
import { outputsOf, typedInputs } from "../classify/methodShape.js";
import { type ApiMethod, platforms, type SourceLocation } from "../model/apiModel.js";
import { qualifiedName } from "../model/qualifiedName.js";
import { type Dialect, inputType, outputType, typed, valueType } from "../roles/typescript.js";
import { isVersionMacro } from "./diffConstants.js";
import type { PackageRule } from "./rules.js";

/** A name in JavaScript. */
export interface Item {
  /** Who it is, whatever it is called: the C++ name. */
  key: string;
  name: string;
  traits: Trait[];
  inside?: Item[];
  /** Of a generated method. */
  call?: Call;
  source?: ApiMethod | undefined;
  doc?: string | undefined;
  location?: SourceLocation;
}

/** What it is now, and what it means if it was something else: `package.changed` where no rule is given. */
type Trait = [text: string, reason: string, rule?: PackageRule];

export interface Call {
  inputs: { name: string; type: string; isOptional: boolean; default?: string | undefined }[];
  /** Keys of the object; one value has none. */
  result: { key: string; type: string }[];
  isNullable: boolean;
  isPromise: boolean;
}

/** @param behindTheLast - enum members that count the others */
export function packageSurface(api: BoundApi, behindTheLast: ReadonlySet<string>): Map<string, Item[]> {
  const enumNames = new Map(api.enums.map(({ name, jsName }) => [name, jsName]));
  const structNames = new Map(api.structs.map(({ name, typeName }) => [name, typeName]));
  const dialect = typed({
    enum: (name) => enumNames.get(name) ?? name,
    struct: (name) => structNames.get(name) ?? name,
  });
  return new Map([
    ...api.interfaces
      .filter(({ bind }) => bind === "methods")
      .map((each): [string, Item[]] => [each.className, [interfaceItem(each, api, dialect)]]),
    ["Functions", api.functions.map((each) => methodItem(each, `${each.context}.functions`, each.name, dialect))],
    ["Events", eventItems(api)],
    ["Types", [...api.structs.map((each) => structItem(each, dialect)), ...aliasItems(api)]],
    ["Enums", enumItems(api, behindTheLast)],
    ["Constants", constantItems(api)],
    ["Networking options", optionItems(api)],
  ]);
}

function interfaceItem(each: BoundInterface, { constants }: BoundApi, dialect: Dialect): Item {
  const { create, versionString } = each;
  const version = create ? constants.find(({ name }) => name === create.version)?.source.value : versionString;
  const reason =
    "a library answers only to the version of its own SDK: programs built for the other one do not start with it.";
  return {
    key: each.name,
    name: each.className,
    traits: [[String(version), reason, "package.library"]],
    inside: [
      ...each.contexts.map((context) => ({ key: context, name: `${context}.${each.propertyName}`, traits: [] })),
      ...each.methods.map((own) => methodItem(own, each.className, `${each.name}::${own.nativeName}`, dialect)),
    ],
    doc: each.doc,
    location: each.location,
  };
}

function methodItem(method: BoundMethod, owner: string, key: string, dialect: Dialect): Item {
  const { jsName, manualSignature, doc, location, source } = method;
  return {
    key,
    name: `${owner}.${jsName}`,
    traits: manualSignature === undefined ? [] : [[manualSignature, "has another signature."]],
    ...(manualSignature === undefined ? { call: callOf(method, dialect) } : {}),
    source,
    doc,
    location,
  };
}

function callOf(method: BoundMethod, dialect: Dialect): Call {
  const { returns, success } = method;
  const isPromise = returns.kind === "callResult";
  const outputs = outputsOf(method).map(({ key, type, nullable = false }) => ({
    key,
    type: outputType(type, dialect) + (nullable ? " | null" : ""),
  }));
  return {
    inputs: typedInputs(method).map((input) => ({
      name: input.param.jsName,
      type: inputType(input, dialect),
      isOptional: input.isOptional,
      default: input.default,
    })),
    result: isPromise
      ? [{ key: "", type: dialect.struct(returns.struct) }]
      : outputs.map(({ key, type }) => ({ key: outputs.length > 1 ? key : "", type })),
    isNullable: success !== "always",
    isPromise,
  };
}

function structItem({ name, typeName: jsName, fields, source, doc, location }: BoundStruct, dialect: Dialect): Item {
  const sizes = platforms.map((platform) => `${source.layout[platform].size} bytes`);
  return {
    key: name,
    name: jsName,
    traits: [[sizes.join(", "), "is of another size in the library.", "package.library"]],
    inside: fields.map((field) => {
      const offsets = platforms.map((platform) => source.layout[platform].offsets[field.name]);
      return {
        key: field.name,
        name: `${jsName}.${field.jsName}`,
        traits: [
          [valueType(field.value, dialect), "is of another type."],
          [offsets.join(", "), "is at another place in the library's struct.", "package.library"],
        ],
      };
    }),
    doc,
    location,
  };
}

function aliasItems({ aliases }: BoundApi): Item[] {
  return aliases.map(({ name, jsName, ts }) => ({ key: name, name: jsName, traits: [[ts, "is of another type."]] }));
}

function eventItems({ callbacks }: BoundApi): Item[] {
  return callbacks.flatMap(({ struct, id, eventName, contexts }) =>
    contexts.map((context) => ({
      key: `${struct} ${context}`,
      name: `${context}.on("${eventName}")`,
      traits: [[String(id), "has another callback id in the library.", "package.library"]],
    })),
  );
}

function enumItems({ enums }: BoundApi, behindTheLast: ReadonlySet<string>): Item[] {
  const moved = "stands behind the last member and moved with the new ones.";
  return enums.map(({ name, jsName, members, source: { location }, doc }) => ({
    key: name,
    name: jsName,
    traits: [],
    inside: members.map((member) => {
      const key = `${name}::${member.name}`;
      // 0xffffffff and -1 are the same bits.
      const value = String(member.value | 0);
      const trait: Trait = behindTheLast.has(key)
        ? [value, moved, "package.widened"]
        : [value, "means something else."];
      return { key, name: `${jsName}.${member.jsName}`, traits: [trait] };
    }),
    doc,
    location,
  }));
}

function constantItems({ constants }: BoundApi): Item[] {
  return constants.map(({ name, jsName, literal, source, doc }) => ({
    key: qualifiedName(source),
    name: jsName,
    // The interface tells of its version.
    traits: isVersionMacro(name) ? [] : [[literal, "has another value."]],
    doc,
    location: source.location,
  }));
}

function optionItems({ configOptions }: BoundApi): Item[] {
  return configOptions.map(({ enumMember: name, type }) => ({
    key: name,
    name,
    traits: [[type, "takes values of another type."]],
  }));
}
