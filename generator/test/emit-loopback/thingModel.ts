// Models of one small interface, for the tests of the loopback emitter.
import type {
  ApiInterface,
  ApiMethod,
  ApiModel,
  ApiStruct,
  HeaderShape,
  HiddenMethod,
} from "../../src/model/apiModel.js";

export const location = { file: "ithing.h", line: 1 };
const layout = { size: 8, align: 1, offsets: {} };
const layouts = { "linux-x64": layout, "win32-x64": layout, "darwin-arm64": layout };

export function method(declaration: string, more: Partial<ApiMethod> = {}): ApiMethod {
  const [, returnType = "", name = "", params = ""] = /^(.*?[ *])(\w+)\((.*)\)$/.exec(declaration) ?? [];
  return {
    name,
    flatName: `Api_IThing_${name}`,
    returnType: returnType.trim(),
    params: params
      .split(", ")
      .filter((param) => param !== "")
      .map((param) => parameter(param)),
    location,
    ...more,
  };
}

function parameter(text: string): ApiMethod["params"][number] {
  const pointer = /^(.*\(\*)(\w+)(\).*)$/.exec(text);
  if (pointer) return { name: pointer[2] ?? "", type: `${pointer[1]}${pointer[3]}`, attributes: {} };
  const [, type = "", name = ""] = /^(.*?[ *&])(\w+)$/.exec(text) ?? [];
  return { name, type: type.trim(), attributes: {} };
}

export function model(methods: ApiMethod[], more: Partial<ApiInterface> = {}, hidden: HiddenMethod[] = []): ApiModel {
  const member = (declaration: string): ApiMethod => {
    const made = method(declaration);
    return { ...made, flatName: `SteamAPI_CThingID_${made.name}` };
  };
  const members = [
    member("bool IsGood(const char * why, void * with, int & count)"),
    member("void Assign(const CThingID & that)"),
    member("void ByHand()"),
  ];
  const id: ApiStruct = { name: "CThingID", fields: [], layout: layouts, methods: members, location };
  const accessors: ApiInterface["accessors"] = [
    { kind: "user", name: "Thing", flatName: "Api_Thing_v001" },
    { kind: "gameserver", name: "ServerThing", flatName: "Api_ServerThing_v001" },
    { kind: "global", name: "AnyThing", flatName: "Api_AnyThing_v001" },
  ];
  const thing: ApiInterface = { name: "IThing", versionString: "Thing001", accessors, methods, location, ...more };
  const rest = { enums: [], constants: [], typedefs: [], functions: [] };
  return { schema: 1, sdkVersion: "9.99", interfaces: [thing], structs: [id], shape: { ...noShape, hidden }, ...rest };
}

const noShape: HeaderShape = { headers: [], hidden: [], macros: [], enumerators: [], flat: [], versionLists: [] };
