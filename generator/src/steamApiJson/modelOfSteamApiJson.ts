// steam_api.json as a model, as far as it goes: without layouts, places, documentation and functions outside of types.
import {
  type ApiAccessor,
  type ApiConstant,
  type ApiEnum,
  type ApiMethod,
  type ApiModel,
  type ApiStruct,
  platforms,
  type StructLayout,
} from "../model/apiModel.js";
import { integers } from "../model/integers.js";
import { constantExpression } from "./constantExpression.js";
import type { JsonConstant, JsonEnum, JsonInterface, JsonMethod, JsonStruct, SteamApiJson } from "./steamApiJson.js";

const nowhere = { file: "", line: 0 };
const unknownLayout: StructLayout = { size: 0, align: 0, offsets: {} };
export const unknownLayouts = Object.fromEntries(platforms.map((each) => [each, unknownLayout])) as ApiStruct["layout"];

export function modelOfSteamApiJson(json: SteamApiJson, sdkVersion: string): ApiModel {
  const structs = [...json.structs, ...json.callback_structs];
  const scopes: { scope: string; enums?: JsonEnum[]; consts?: JsonConstant[] }[] = [
    ...json.interfaces.map((each) => ({ scope: each.classname, ...each })),
    ...structs.map((each) => ({ scope: each.struct, ...each })),
  ];
  const typedefs = json.typedefs.map(({ typedef, type }) => ({ name: typedef, type }));
  const valueIn = constantValues(json.consts, new Map(typedefs.map(({ name, type }) => [name, type])));
  return {
    schema: 1,
    sdkVersion,
    interfaces: json.interfaces.map(interfaceOf),
    structs: structs.map(structOf),
    enums: [
      ...json.enums.map((each) => enumOf(each)),
      ...scopes.flatMap(({ scope, enums = [] }) => enums.map((each) => enumOf(each, scope))),
    ],
    constants: [
      ...json.consts.map((each) => constantOf(each, valueIn)),
      ...scopes.flatMap(({ scope, consts = [] }) => consts.map((each) => constantOf(each, valueIn, scope))),
    ],
    typedefs,
    functions: [],
  };
}

function interfaceOf({
  classname,
  version_string: version,
  accessors = [],
  methods,
}: JsonInterface): ApiModel["interfaces"][number] {
  return {
    name: classname,
    ...(version === undefined ? {} : { versionString: version }),
    accessors: accessors.map(({ kind, name, name_flat }) => ({
      kind: kind as ApiAccessor["kind"],
      name,
      flatName: name_flat,
    })),
    methods: methods.map(methodOf),
    location: nowhere,
  };
}

function methodOf({ methodname, methodname_flat, returntype, params, callresult, callback }: JsonMethod): ApiMethod {
  return {
    name: methodname,
    flatName: methodname_flat,
    returnType: returntype,
    params: params.map(({ paramname: name, paramtype: type, paramtype_flat: _, ...attributes }) => ({
      name,
      type,
      attributes,
    })),
    ...(callresult === undefined ? {} : { callResult: callresult }),
    ...(callback === undefined ? {} : { callback }),
    location: nowhere,
  };
}

function structOf({ struct, callback_id: callbackId, fields, methods }: JsonStruct): ApiStruct {
  return {
    name: struct,
    ...(callbackId === undefined ? {} : { callbackId }),
    fields: fields.map(({ fieldname: name, fieldtype: type }) => ({ name, type })),
    layout: unknownLayouts,
    ...(methods === undefined ? {} : { methods: methods.map(methodOf) }),
    location: nowhere,
  };
}

function enumOf({ enumname, values }: JsonEnum, scope?: string): ApiEnum {
  return {
    name: enumname.slice(enumname.lastIndexOf(":") + 1),
    ...(scope === undefined ? {} : { scope }),
    values: values.map(({ name, value }) => ({ name, value: Number(value) })),
    location: nowhere,
  };
}

type ValueOf = (constant: JsonConstant) => number | string;

function constantOf(constant: JsonConstant, valueIn: ValueOf, scope?: string): ApiConstant {
  return {
    name: constant.constname,
    ...(scope === undefined ? {} : { scope }),
    type: constant.consttype,
    value: valueIn(constant),
    location: nowhere,
  };
}

/** Expressions in the form the model has them in; what is no integer stays as it is written. */
function constantValues(constants: readonly JsonConstant[], typedefs: ReadonlyMap<string, string>): ValueOf {
  const expressions = new Map(constants.map(({ constname, constval }) => [constname, constval]));
  const evaluate = (text: string, depth: number): bigint | undefined =>
    constantExpression(text, (name) => {
      const other = expressions.get(name);
      return other === undefined || depth > 10 ? undefined : evaluate(other, depth + 1);
    });
  return ({ consttype, constval }) => {
    const value = evaluate(constval, 0);
    if (value === undefined) return Number.isNaN(Number.parseFloat(constval)) ? constval : Number.parseFloat(constval);
    const { bits, signed } = integers[typedefs.get(consttype) ?? consttype] ?? { bits: 32, signed: false };
    const cut = signed ? BigInt.asIntN(bits, value) : BigInt.asUintN(bits, value);
    return bits === 64 ? `${cut}n` : Number(cut);
  };
}
