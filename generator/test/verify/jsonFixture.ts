// A small SDK twice: as the model of its headers, and as the steam_api.json that agrees with them in all but form.
import type { ApiModel, Platform, StructLayout } from "../../src/model/apiModel.js";
import type { SteamApiJson } from "../../src/steamApiJson/steamApiJson.js";

const header = (line: number) => ({ file: "isteamthing.h", line });
const own: StructLayout = { size: 4, align: 4, offsets: {} };
const layout: Record<Platform, StructLayout> = { "linux-x64": own, "win32-x64": own, "darwin-arm64": own };

export const model: ApiModel = {
  schema: 1,
  sdkVersion: "1.64",
  interfaces: [
    {
      name: "ISteamThing",
      versionString: "SteamThing002",
      accessors: [{ kind: "gameserver", name: "SteamGameServerThing", flatName: "SteamAPI_SteamGameServerThing_v002" }],
      methods: [
        {
          name: "GetName",
          flatName: "SteamAPI_ISteamThing_GetName",
          returnType: "bool",
          params: [
            { name: "pchName", type: "char *", attributes: { out_string_count: "cchName", desc: "our words" } },
            { name: "cchName", type: "int", attributes: {} },
          ],
          location: header(11),
        },
        {
          name: "Ask",
          flatName: "SteamAPI_ISteamThing_Ask",
          returnType: "SteamAPICall_t",
          params: [{ name: "address", type: "const SteamAddress_t &", attributes: {} }],
          callResult: "ThingAnswer_t",
          location: header(12),
        },
      ],
      location: header(10),
    },
    {
      name: "ISteamSilent",
      accessors: [],
      methods: [],
      location: { file: "isteamsilent.h", line: 1 },
    },
  ],
  structs: [
    {
      name: "ThingAnswer_t",
      callbackId: 901,
      fields: [
        { name: "m_eKind", type: "ISteamThing::EKind" },
        { name: "m_szText", type: "char [16]" },
      ],
      layout,
      location: header(20),
    },
    {
      name: "SteamAddress_t",
      fields: [
        { name: "", type: "SteamAddress_t::(anonymous union)" },
        { name: "m_port", type: "uint16" },
      ],
      layout,
      methods: [
        {
          name: "Clear",
          flatName: "SteamAPI_SteamAddress_t_Clear",
          returnType: "void",
          params: [],
          location: header(31),
        },
      ],
      location: header(30),
    },
    { name: "SteamAddress_t::(anonymous union)", isUnion: true, fields: [], layout, location: header(31) },
  ],
  enums: [
    {
      name: "EKind",
      scope: "ISteamThing",
      values: [
        { name: "k_EKindNone", value: 0 },
        { name: "k_EKindAll", value: 4294967295 },
      ],
      location: header(5),
    },
  ],
  constants: [
    { name: "k_cchThing", type: "int", value: 16, location: header(6) },
    { name: "k_ThingInvalid", type: "uint64", value: "18446744073709551615n", location: header(7) },
    { name: "STEAMTHING_MACRO", type: "const char *", value: "x", location: header(8) },
  ],
  typedefs: [
    { name: "uint64", type: "unsigned long long" },
    { name: "uint32", type: "unsigned int" },
    { name: "ThingId_t", type: "unsigned int" },
  ],
  functions: [],
};

/** A copy, to be changed by the test. */
export function json(): SteamApiJson {
  return {
    interfaces: [
      {
        classname: "ISteamThing",
        version_string: "SteamThing002",
        accessors: [
          { kind: "gameserver", name: "SteamGameServerThing", name_flat: "SteamAPI_SteamGameServerThing_v002" },
        ],
        methods: [
          {
            methodname: "GetName",
            methodname_flat: "SteamAPI_ISteamThing_GetName",
            returntype: "bool",
            params: [
              { paramname: "pchName", paramtype: "char *", out_string_count: "cchName", desc: "their words" },
              { paramname: "cchName", paramtype: "int" },
            ],
          },
          {
            methodname: "Ask",
            methodname_flat: "SteamAPI_ISteamThing_Ask",
            returntype: "SteamAPICall_t",
            params: [{ paramname: "address", paramtype: "const struct SteamAddress_t &" }],
            callresult: "ThingAnswer_t",
          },
        ],
        enums: [
          {
            enumname: "EKind",
            fqname: "ISteamThing::EKind",
            values: [
              { name: "k_EKindNone", value: "0" },
              { name: "k_EKindAll", value: "-1" },
            ],
          },
        ],
      },
    ],
    structs: [
      {
        struct: "SteamAddress_t",
        fields: [
          { fieldname: "m_ipv6", fieldtype: "uint8 [16]" },
          { fieldname: "m_port", fieldtype: "uint16" },
        ],
        methods: [
          { methodname: "Clear", methodname_flat: "SteamAPI_SteamAddress_t_Clear", returntype: "void", params: [] },
        ],
      },
    ],
    callback_structs: [
      {
        struct: "ThingAnswer_t",
        callback_id: 901,
        fields: [
          { fieldname: "m_eKind", fieldtype: "ISteamThing::EKind" },
          { fieldname: "m_szText", fieldtype: "char [16]" },
        ],
      },
    ],
    enums: [],
    consts: [
      { constname: "k_cchThing", consttype: "int", constval: "8 * 2" },
      { constname: "k_ThingInvalid", consttype: "unsigned long long", constval: "( uint64 ) ~ 0" },
    ],
    typedefs: [
      { typedef: "uint64", type: "unsigned long long" },
      { typedef: "uint32", type: "unsigned int" },
      { typedef: "ThingId_t", type: "uint32" },
    ],
  };
}
