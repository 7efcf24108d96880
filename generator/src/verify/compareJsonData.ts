// Structs, callbacks, enums, constants and typedefs of the model against those of a steam_api.json.

import type { ApiConstant, ApiEnum, ApiModel, ApiStruct } from "../model/apiModel.js";
import { qualifiedName } from "../model/qualifiedName.js";
import { constantExpression } from "./constantExpression.js";
import { type Disagreement, headersWin, type Verdict, verdictOnExport } from "./disagreement.js";
import type { JsonConstant, JsonEnum, JsonStruct, SteamApiJson } from "./steamApiJson.js";
import { isUnnamed, plainType } from "./typeSpelling.js";

export function compareData(
  model: ApiModel,
  json: SteamApiJson,
  described: ReadonlySet<string>,
  exported: ReadonlySet<string> | undefined,
): Disagreement[] {
  return [
    ...compareStructs(model, json, described, exported),
    ...compareEnums(model, json, described),
    ...compareConstants(model, json),
    ...compareTypedefs(model, json),
  ];
}

function compareStructs(
  model: ApiModel,
  json: SteamApiJson,
  described: ReadonlySet<string>,
  exported: ReadonlySet<string> | undefined,
): Disagreement[] {
  const inJson = new Map([...json.structs, ...json.callback_structs].map((each) => [each.struct, each]));
  const inModel = new Set(model.structs.map(({ name }) => name));
  return [
    ...model.structs.flatMap((struct) => {
      const other = inJson.get(struct.name);
      return other ? compareStruct(struct, other, exported) : [absentStruct(struct, described)];
    }),
    ...[...inJson.values()]
      .filter(({ struct }) => !inModel.has(struct))
      .map((each) => ({ name: each.struct, what: "struct", json: `${each.fields.length} fields`, ...headersWin })),
  ];
}

function absentStruct(struct: ApiStruct, described: ReadonlySet<string>): Disagreement {
  const { name, location, callbackId } = struct;
  const isHelper = callbackId === undefined && struct.methods === undefined;
  const verdict: Verdict = !described.has(location.file)
    ? { stale: "neither", reason: `steam_api.json describes nothing of ${location.file}` }
    : isHelper
      ? { stale: "neither", reason: "steam_api.json leaves out helper types without flat functions" }
      : headersWin;
  return { name, what: "struct", headers: `${struct.fields.length} fields`, ...verdict, location };
}

function compareStruct(struct: ApiStruct, json: JsonStruct, exported: ReadonlySet<string> | undefined): Disagreement[] {
  const { name, location, callbackId } = struct;
  const found: Disagreement[] = [];
  if (callbackId !== json.callback_id) {
    const text = (id: number | undefined): string => (id === undefined ? "none" : String(id));
    const both = { headers: text(callbackId), json: text(json.callback_id) };
    found.push({ name, what: "callback id", ...both, ...headersWin, location });
  }
  const headers = struct.fields.map(({ name: field, type }) => `${plainType(type)} ${field}`.trim());
  const other = json.fields.map((field) => `${plainType(field.fieldtype)} ${field.fieldname}`);
  if (headers.join() !== other.join()) {
    const isOnlyForm =
      headers.length === other.length &&
      struct.fields.every(({ type }, index) => isUnnamed(type) || headers[index] === other[index]);
    const verdict: Verdict = isOnlyForm
      ? { stale: "neither", reason: "steam_api.json flattens unnamed unions to one of their members" }
      : headersWin;
    found.push({ name, what: "fields", headers: headers.join("; "), json: other.join("; "), ...verdict, location });
  }
  return [...found, ...compareFlatFunctions(struct, json, exported)];
}

/** Their types are written in two ways, so it is their names that are compared. */
function compareFlatFunctions(
  { name, methods = [], location }: ApiStruct,
  json: JsonStruct,
  exported: ReadonlySet<string> | undefined,
): Disagreement[] {
  const inModel = methods.map(({ flatName }) => flatName);
  const inJson = (json.methods ?? []).map((each) => each.methodname_flat);
  return [
    ...inModel
      .filter((flat) => !inJson.includes(flat))
      .map((flat) => ({
        name,
        what: "flat function",
        headers: flat,
        ...verdictOnExport(flat, "headers", exported),
        location,
      })),
    ...inJson
      .filter((flat) => !inModel.includes(flat))
      .map((flat) => ({
        name,
        what: "flat function",
        json: flat,
        ...verdictOnExport(flat, "json", exported),
        location,
      })),
  ];
}

function compareEnums(model: ApiModel, json: SteamApiJson, described: ReadonlySet<string>): Disagreement[] {
  const inJson = new Map(jsonEnums(json).map((each) => [plainType(each.fqname ?? each.enumname), each]));
  const inModel = new Set(model.enums.map(({ name }) => name));
  return [
    ...model.enums.flatMap((each) => {
      const other = inJson.get(each.name);
      return other ? compareEnum(each, other) : [absentEnum(each, json, described)];
    }),
    ...[...inJson]
      .filter(([name]) => !inModel.has(name))
      .map(([, each]) => ({
        name: each.fqname ?? each.enumname,
        what: "enum",
        json: `${each.values.length} values`,
        ...headersWin,
      })),
  ];
}

function jsonEnums(json: SteamApiJson): JsonEnum[] {
  const owners = [...json.interfaces, ...json.structs, ...json.callback_structs];
  return [...json.enums, ...owners.flatMap((each) => each.enums ?? [])];
}

function absentEnum(each: ApiEnum, json: SteamApiJson, described: ReadonlySet<string>): Disagreement {
  const { name, scope, location } = each;
  const scopeIsKnown =
    scope === undefined ||
    json.interfaces.some(({ classname }) => classname === scope) ||
    [...json.structs, ...json.callback_structs].some(({ struct }) => struct === scope);
  const verdict: Verdict = !described.has(location.file)
    ? { stale: "neither", reason: `steam_api.json describes nothing of ${location.file}` }
    : scopeIsKnown
      ? headersWin
      : { stale: "neither", reason: `steam_api.json leaves out ${scope}` };
  return {
    name: qualifiedName({ name, scope }),
    what: "enum",
    headers: `${each.values.length} values`,
    ...verdict,
    location,
  };
}

function compareEnum({ name, scope, values, location }: ApiEnum, json: JsonEnum): Disagreement[] {
  const inJson = new Map(json.values.map((each) => [each.name, each.value]));
  const inModel = new Set(values.map((each) => each.name));
  return [
    ...values.flatMap((each): Disagreement[] => {
      const other = inJson.get(each.name);
      if (other === String(each.value)) return [];
      const sameBits = other !== undefined && Number(other) >>> 0 === each.value >>> 0;
      const verdict: Verdict = sameBits
        ? { stale: "neither", reason: "the same 32 bits: whether an enum is signed depends on the platform" }
        : headersWin;
      const json = other === undefined ? {} : { json: other };
      return [
        {
          name: qualifiedName({ name: each.name, scope: qualifiedName({ name, scope }) }),
          what: "enum value",
          headers: String(each.value),
          ...json,
          ...verdict,
          location,
        },
      ];
    }),
    ...json.values
      .filter((each) => !inModel.has(each.name))
      .map((each) => ({
        name: qualifiedName({ name: each.name, scope: qualifiedName({ name, scope }) }),
        what: "enum value",
        json: each.value,
        ...headersWin,
        location,
      })),
  ];
}

/** Only what the JSON describes: it leaves out macros and members of unnamed enums, which the model has as well. */
function compareConstants(model: ApiModel, json: SteamApiJson): Disagreement[] {
  const inModel = new Map(model.constants.map((each) => [qualifiedName(each), each]));
  const lookUp = (name: string): bigint | undefined => {
    const value = inModel.get(name)?.value;
    return value === undefined ? undefined : integer(value);
  };
  const scoped: [scope: string | undefined, constant: JsonConstant][] = [
    ...json.consts.map((each): [undefined, JsonConstant] => [undefined, each]),
    ...[...json.structs, ...json.callback_structs].flatMap(({ struct, consts = [] }) =>
      consts.map((each): [string, JsonConstant] => [struct, each]),
    ),
  ];
  return scoped.flatMap(([scope, each]): Disagreement[] => {
    const name = qualifiedName({ name: each.constname, scope });
    const own = inModel.get(name);
    if (own === undefined) return [{ name, what: "constant", json: each.constval, ...headersWin }];
    const { location } = own;
    if (plainType(own.type) !== plainType(each.consttype)) {
      return [{ name, what: "constant's type", headers: own.type, json: each.consttype, ...headersWin, location }];
    }
    if (sameValue(own, each.constval, lookUp)) return [];
    return [{ name, what: "constant", headers: String(own.value), json: each.constval, ...headersWin, location }];
  });
}

function sameValue(own: ApiConstant, text: string, lookUp: (name: string) => bigint | undefined): boolean {
  const given = integer(own.value);
  const described = constantExpression(text, lookUp);
  if (given === undefined || described === undefined) {
    return String(own.value) === text || Number(own.value) === Number.parseFloat(text);
  }
  // Both are converted to the constant's type: -1 and 0xffffffff are the same there.
  const bits = typeof own.value === "string" ? 64 : 32;
  return BigInt.asUintN(bits, given) === BigInt.asUintN(bits, described);
}

function integer(value: number | string): bigint | undefined {
  if (typeof value === "number") return Number.isInteger(value) ? BigInt(value) : undefined;
  return /^-?\d+n$/.test(value) ? BigInt(value.slice(0, -1)) : undefined;
}

/** The JSON leaves out some that its own types use: only what it has is compared. */
function compareTypedefs(model: ApiModel, json: SteamApiJson): Disagreement[] {
  const inModel = new Map(model.typedefs.map(({ name, type }) => [name, type]));
  return json.typedefs.flatMap(({ typedef: name, type }): Disagreement[] => {
    const own = inModel.get(name);
    if (own !== undefined && plainType(own) === plainType(type)) return [];
    return [{ name, what: "typedef", ...(own === undefined ? {} : { headers: own }), json: type, ...headersWin }];
  });
}
