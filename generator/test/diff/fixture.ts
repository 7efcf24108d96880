// A small SDK to change one thing in, and what comes of comparing it with the original.
import type { ComparedSdk } from "../../src/diff/comparedSdk.js";
import { diffSdks } from "../../src/diff/diffSdks.js";
import type { Difference, DiffReport } from "../../src/diff/report.js";
import type { ApiInterface, ApiMethod, ApiModel, ApiParam, ApiStruct, StructLayout } from "../../src/model/apiModel.js";
import { ProblemList } from "../../src/model/problems.js";
import { readFile } from "../../src/overrides/loadOverrides.js";
import type { OverrideFile, Overrides } from "../../src/overrides/overrides.js";

const at = (file: string) => ({ file, line: 1 });

export function method(
  owner: string,
  name: string,
  returnType: string,
  ...params: [type: string, name: string][]
): ApiMethod {
  return {
    name,
    flatName: `SteamAPI_${owner}_${name}`,
    returnType,
    params: params.map(([type, paramName]): ApiParam => ({ name: paramName, type, attributes: {} })),
    location: at("isteamthing.h"),
  };
}

export function everywhere(layout: StructLayout): ApiStruct["layout"] {
  return {
    "linux-x64": structuredClone(layout),
    "win32-x64": structuredClone(layout),
    "darwin-arm64": structuredClone(layout),
  };
}

/** A new one each time, so that tests may change it. */
export function baseModel(): ApiModel {
  return structuredClone<ApiModel>({
    schema: 1,
    sdkVersion: "1.0",
    interfaces: [
      {
        name: "ISteamThing",
        versionString: "SteamThing001",
        accessors: [
          { kind: "gameserver", name: "SteamGameServerThing", flatName: "SteamAPI_SteamGameServerThing_v001" },
        ],
        methods: [
          method("ISteamThing", "Open", "HThing", ["const char *", "pszName"], ["uint32", "unFlags"]),
          method(
            "ISteamThing",
            "GetSize",
            "bool",
            ["HThing", "hThing"],
            ["uint32 *", "punWidth"],
            ["uint32 *", "punHeight"],
          ),
          { ...method("ISteamThing", "Close", "void", ["HThing", "hThing"]), doc: "Closes it." },
          { ...method("ISteamThing", "Query", "SteamAPICall_t", ["EThing", "eThing"]), callResult: "ThingResult_t" },
        ],
        location: at("isteamthing.h"),
      },
      {
        name: "ISteamToy",
        versionString: "SteamToy001",
        accessors: [{ kind: "user", name: "SteamToy", flatName: "SteamAPI_SteamToy_v001" }],
        methods: [method("ISteamToy", "Play", "void", ["EToy", "eToy"])],
        location: at("isteamtoy.h"),
      },
    ],
    structs: [
      {
        name: "ThingResult_t",
        callbackId: 201,
        fields: [
          { name: "m_eResult", type: "EResult" },
          { name: "m_ulSize", type: "uint64" },
          { name: "m_rgReserved", type: "uint32 [4]" },
        ],
        layout: {
          ...everywhere({ size: 28, align: 4, offsets: { m_eResult: 0, m_ulSize: 4, m_rgReserved: 12 } }),
          "win32-x64": { size: 32, align: 8, offsets: { m_eResult: 0, m_ulSize: 8, m_rgReserved: 16 } },
        },
        location: at("isteamthing.h"),
      },
      {
        name: "ToyBroke_t",
        callbackId: 902,
        fields: [{ name: "m_eToy", type: "EToy" }],
        layout: everywhere({ size: 4, align: 4, offsets: { m_eToy: 0 } }),
        location: at("isteamtoy.h"),
      },
    ],
    enums: [
      {
        name: "EResult",
        values: [
          { name: "k_EResultOK", value: 1 },
          { name: "k_EResultFail", value: 2 },
        ],
        location: at("steamclientpublic.h"),
      },
      {
        name: "EThing",
        values: [
          { name: "k_EThingSmall", value: 0 },
          { name: "k_EThingLarge", value: 1 },
          { name: "k_EThingCount", value: 2 },
        ],
        location: at("isteamthing.h"),
      },
      { name: "EToy", values: [{ name: "k_EToyBear", value: 0 }], location: at("isteamtoy.h") },
    ],
    constants: [
      {
        name: "STEAMTHING_INTERFACE_VERSION",
        type: "const char *",
        value: "SteamThing001",
        location: at("isteamthing.h"),
      },
      { name: "k_cchThingNameMax", type: "uint32", value: 64, location: at("isteamthing.h") },
    ],
    typedefs: [
      { name: "uint32", type: "unsigned int" },
      { name: "int32", type: "int" },
      { name: "uint64", type: "unsigned long long" },
      { name: "HThing", type: "unsigned int" },
      { name: "NameText", type: "char [64]" },
      { name: "FnThing", type: "void (*)(int)" },
      { name: "SteamAPICall_t", type: "unsigned long long" },
    ],
    functions: [
      {
        name: "SteamThing_Init",
        returnType: "bool",
        params: [{ name: "unPort", type: "uint32", attributes: {} }],
        header: "steam_gameserver.h",
        exported: true,
        location: at("steam_gameserver.h"),
      },
      {
        name: "SteamThing_InitSafe",
        returnType: "bool",
        params: [],
        header: "steam_gameserver.h",
        exported: false,
        location: at("steam_gameserver.h"),
      },
    ],
  });
}

/** Binds ISteamThing and its callbacks, as the packages bind the server side. */
export const overrides = `
interfaces:
  ISteamThing:
    bind: methods
    methods:
      GetSize: { params: { punWidth: { role: out }, punHeight: { role: out } } }
functions:
  SteamThing_Init: {}
  SteamThing_InitSafe: { skip: inline }
callbacks: true
structs:
  ThingResult_t: { drop: { m_rgReserved: reserve } }
`;

export function overridesFrom(yaml: string, sdkVersion: string): Overrides {
  const problems = new ProblemList();
  const file = readFile(yaml, "generator/overrides/isteamthing.yaml", sdkVersion, problems);
  problems.throwIfAny("the test's overrides");
  return { files: [file as OverrideFile] };
}

/** Compares the small SDK with what `edit` makes of it. */
export function reportOf(
  edit: (model: ApiModel) => unknown,
  origin: ComparedSdk["origin"] = "headers",
  yaml = overrides,
  prepare: (model: ApiModel) => unknown = () => {},
): DiffReport {
  const [before, after] = [baseModel(), { ...baseModel(), sdkVersion: "1.1" }];
  for (const model of [before, after]) prepare(model);
  edit(after);
  const overridesOf = (version: string): Overrides => overridesFrom(yaml, version);
  return diffSdks({ model: before, origin }, { model: after, origin }, { overridesOf });
}

/** `rule name`, with `!` for danger. */
export function brief({ rule, name, danger }: Difference): string {
  return `${rule} ${name}${danger ? " !" : ""}`;
}

export function found<T>(items: readonly T[], isIt: (item: T) => boolean): T {
  const item = items.find(isIt);
  if (item === undefined) throw new Error("the fixture has no such item");
  return item;
}

export type Edit = (model: ApiModel) => void;

export const thing = (model: ApiModel): ApiInterface => found(model.interfaces, ({ name }) => name === "ISteamThing");
export const methodOf = (model: ApiModel, name: string): ApiMethod =>
  found(thing(model).methods, (each) => each.name === name);
export const result = (model: ApiModel): ApiStruct => found(model.structs, ({ name }) => name === "ThingResult_t");
export const enumOf = (model: ApiModel, name: string) => found(model.enums, (each) => each.name === name);

/** Under a new version, as Valve should do it: other rules do not join in. */
export const bumped =
  (edit: Edit): Edit =>
  (model) => {
    thing(model).versionString = "SteamThing002";
    found(thing(model).accessors, () => true).flatName = "SteamAPI_SteamGameServerThing_v002";
    edit(model);
  };
