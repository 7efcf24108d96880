// A small model in which every kind of value and parameter occurs, and a way to classify it.

import type { BoundApi, BoundMethod } from "../../src/classify/boundApi.js";
import { classify } from "../../src/classify/classify.js";
import type { ApiMethod, ApiModel, ApiParam, ApiStruct, StructLayout } from "../../src/model/apiModel.js";
import { ProblemList } from "../../src/model/problems.js";
import { readFile } from "../../src/overrides/loadOverrides.js";
import type { OverrideFile } from "../../src/overrides/overrides.js";

const location = { file: "isteamthing.h", line: 7 };
const layout: StructLayout = { size: 8, align: 4, offsets: {} };

export function param(type: string, name: string, more: Partial<ApiParam> = {}): ApiParam {
  return { name, type, attributes: {}, ...more };
}

export function method(
  returnType: string,
  name: string,
  params: ApiParam[] = [],
  more: Partial<ApiMethod> = {},
): ApiMethod {
  return { name, flatName: `SteamAPI_ISteamThing_${name}`, returnType, params, location, ...more };
}

export function struct(name: string, fields: [type: string, name: string][], callbackId?: number): ApiStruct {
  return {
    name,
    ...(callbackId === undefined ? {} : { callbackId }),
    fields: fields.map(([type, fieldName]) => ({ name: fieldName, type })),
    layout: { "linux-x64": layout, "win32-x64": layout, "darwin-arm64": layout },
    location,
  };
}

export function model(methods: ApiMethod[], structs: ApiStruct[] = []): ApiModel {
  return {
    schema: 1,
    sdkVersion: "1.64",
    interfaces: [
      {
        name: "ISteamThing",
        versionString: "SteamThing001",
        accessors: [{ kind: "gameserver", name: "SteamThing", flatName: "SteamAPI_SteamThing_v001" }],
        methods,
        location,
      },
    ],
    structs: [struct("CId", []), struct("Address", []), ...structs],
    enums: [{ name: "EResult", values: [{ name: "k_EResultOK", value: 1 }], location }],
    constants: [],
    typedefs: [
      { name: "uint8", type: "unsigned char" },
      { name: "uint16", type: "unsigned short" },
      { name: "int32", type: "int" },
      { name: "uint32", type: "unsigned int" },
      { name: "int64", type: "long long" },
      { name: "uint64", type: "unsigned long long" },
      { name: "HThing", type: "unsigned int" },
      { name: "ThingId_t", type: "unsigned long long" },
      { name: "ErrMsg", type: "char [1024]" },
      { name: "FnHook", type: "void (*)(int, const char *)" },
    ],
    functions: [],
  };
}

/** Classifies with an override file given as YAML; `bind: methods` is added. */
export function bind(source: ApiModel, overrides = "", interfaceOverrides = ""): BoundApi {
  const text = `
interfaces:
  ISteamThing:
    bind: methods
    methods: {${interfaceOverrides}}
structs:
  CId: { id64: true }
  Address: { custom: NetworkingAddress, customInput: NetworkingAddressInput }
${overrides}`;
  return classify(source, { files: [overrideFile(text, source.sdkVersion)] });
}

export function overrideFile(text: string, sdkVersion = "1.64"): OverrideFile {
  const problems = new ProblemList();
  const file = readFile(text, "generator/overrides/isteamthing.yaml", sdkVersion, problems);
  problems.throwIfAny("the test's overrides");
  return file as OverrideFile;
}

export function bindMethod(source: ApiMethod, interfaceOverrides = "", structs: ApiStruct[] = []): BoundMethod {
  return bind(model([source], structs), "", interfaceOverrides).interfaces[0]?.methods[0] as BoundMethod;
}
