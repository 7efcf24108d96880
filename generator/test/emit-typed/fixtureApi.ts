// A small bound API with every role, value and result shape the typed emitter knows.
import type { BoundApi, BoundMethod, BoundParam, Role, Value } from "../../src/classify/boundApi.js";
import type { Said } from "../../src/emit/typed/speaker.js";
import type { ApiStruct, StructLayout } from "../../src/model/apiModel.js";

const location = { file: "isteamthing.h", line: 7 };
const layout: StructLayout = { size: 4, align: 4, offsets: {} };

const bool: Value = { kind: "bool", cpp: "bool" };
const text: Value = { kind: "string", cpp: "const char *" };
const handle: Value = { kind: "int", cpp: "HThing", bits: 32, signed: false, alias: "HThing" };
const int32: Value = { kind: "int", cpp: "int", bits: 32, signed: true };
const uint64: Value = { kind: "int64", cpp: "uint64", signed: false };
const mood: Value = { kind: "enum", cpp: "EMood", name: "EMood" };
const status: Value = { kind: "struct", cpp: "ThingStatus_t", name: "ThingStatus_t" };
const identity: Value = {
  kind: "custom",
  cpp: "Identity",
  ts: "NetworkingIdentity",
  tsInput: "NetworkingIdentityInput",
};
const option: Value = { kind: "custom", cpp: "Option", ts: "ConfigValue" };

function param(name: string, jsName: string, role: Role): BoundParam {
  return { name, jsName, type: "T", role };
}

function input(name: string, jsName: string, value: Value, nullable = false): BoundParam {
  return param(name, jsName, { kind: "in", value, passing: "value", nullable });
}

function out(name: string, jsName: string, value: Value): BoundParam {
  return param(name, jsName, { kind: "out", value, passing: "pointer" });
}

function method(name: string, jsName: string, rest: Partial<BoundMethod>): BoundMethod {
  return {
    name,
    flatName: `SteamAPI_ISteamThing_${name}`,
    nativeName: name,
    jsName,
    kind: "generated",
    params: [],
    returns: { kind: "void" },
    success: "always",
    location,
    source: undefined,
    ...rest,
  };
}

function struct(name: string, callbackId?: number): ApiStruct {
  const base = {
    name,
    fields: [],
    layout: { "linux-x64": layout, "win32-x64": layout, "darwin-arm64": layout },
    location,
  };
  return callbackId === undefined ? base : { ...base, callbackId };
}

export const thingMethods: BoundMethod[] = [
  method("SetName", "setName", {
    doc: "Names the thing",
    params: [param("pszName", "name", { kind: "in", value: text, passing: "value", nullable: false, maxBytes: 63 })],
  }),
  method("GetMood", "getMood", {
    params: [input("hThing", "thing", handle)],
    returns: { kind: "value", value: mood, jsName: "mood" },
  }),
  method("GetStatus", "getStatus", {
    doc: "Reads the status, as `GetMood` does for `hThing`. */ stays inside the comment.",
    params: [
      input("hThing", "thing", handle),
      out("pStatus", "status", status),
      param("nParts", "parts", { kind: "requestedCount", of: ["pParts"], max: 8 }),
      param("pParts", "parts", { kind: "arrayOut", of: uint64, count: "nParts", written: "all" }),
    ],
    returns: { kind: "value", value: mood, jsName: "result" },
  }),
  method("GetLabel", "getLabel", {
    params: [
      input("hThing", "thing", handle),
      param("pszBuf", "label", { kind: "outString", capacity: "cbBuf", size: 128, passing: "pointer" }),
      param("cbBuf", "bufBytes", { kind: "capacityOf", of: ["pszBuf"], passing: "value" }),
    ],
    returns: { kind: "hidden", value: bool },
    success: "whenTrue",
  }),
  method("ReadTicket", "readTicket", {
    params: [
      param("pTicket", "ticket", { kind: "bufferOut", capacity: "cbMax", written: "pcb", defaultCapacity: 1024 }),
      param("cbMax", "max", { kind: "capacityOf", of: ["pTicket"], passing: "value" }),
      param("pcb", "ticketBytes", { kind: "writtenOf", of: "pTicket" }),
      input("pIdentity", "identity", identity, true),
    ],
    returns: { kind: "value", value: handle, jsName: "handle" },
    success: "whenNotZero",
  }),
  method("Open", "open", {
    params: [
      input("identity", "identity", identity),
      param("pOptions", "options", { kind: "arrayIn", of: option, count: "nOptions", nullable: true }),
      param("nOptions", "optionCount", { kind: "countOf", of: ["pOptions"] }),
    ],
    returns: { kind: "value", value: handle, jsName: "thing" },
  }),
  method("Write", "write", {
    params: [
      input("hThing", "thing", handle),
      param("pData", "data", { kind: "bufferIn", length: "cbData", nullable: false }),
      param("cbData", "dataBytes", { kind: "countOf", of: ["pData"] }),
      param("nFlags", "flags", { kind: "in", value: int32, passing: "value", nullable: false, default: "8" }),
    ],
    returns: { kind: "value", value: bool, jsName: "written" },
    deprecated: "Use the batch",
  }),
  method("Query", "query", { returns: { kind: "callResult", struct: "ThingResult_t" } }),
  method("Pump", "pump", { kind: "manual", manualSignature: "(batch: ReceiveBatch): number" }),
];

const words = {
  HThing: "One of `k_nThingLimit` things.",
  "ISteamThing::SetName/pszName": "What to call it",
  "ISteamThing::SetName/note": "See {@link ThingServer.name}",
  "ISteamThing::SetName/example": 'thing.setName("one");\n',
  "ISteamThing::GetMood/hThing": "Of `k_HThingInvalid` there is none.",
  "ISteamThing::GetMood/returns": "`k_EMoodGood` unless `GetStatus` or `ThingResult_t` said otherwise",
  "ISteamThing::GetStatus/hThing": "The thing",
  "ISteamThing::GetStatus/pStatus": "Its `ThingStatus_t`, of `hThing`",
  "ISteamThing::GetStatus/pParts": "Its parts, of which `nParts` and `Nothing` are no names",
};

/** As the generator says the fixture's words. */
export const fixtureSaid: Said = {
  words: new Map(Object.entries(words)),
  classes: new Map([["SteamThing", "Thing"]]),
  since: (key) => (/GetStatus|Bad|m_peer/.test(key) ? "1.60" : undefined),
};

export const fixtureApi: BoundApi = {
  sdkVersion: "1.64",
  interfaces: [
    {
      name: "ISteamThing",
      className: "SteamThing",
      propertyName: "thing",
      versionString: "SteamThing001",
      contexts: ["server", "user"],
      accessors: [{ context: "server", flatName: "SteamAPI_SteamGameServerThing_v001" }],
      bind: "methods",
      methods: thingMethods,
      doc: "Things",
      location,
    },
  ],
  functions: [
    {
      ...method("SteamGameServer_BSecure", "steamGameServerSecure", {
        nativeName: "SteamGameServer_BSecure",
        returns: { kind: "value", value: bool, jsName: "secure" },
      }),
      context: "server",
    },
  ],
  structs: [
    {
      name: "ThingStatus_t",
      typeName: "ThingStatus",
      fields: [
        { name: "m_eMood", jsName: "mood", value: mood, doc: "How it is: `EMood`, of `m_steamID`" },
        { name: "m_steamID", jsName: "steamId", value: { kind: "id64", cpp: "CSteamID" } },
        { name: "m_flLoad", jsName: "load", value: { kind: "float", cpp: "float", bits: 32 } },
        { name: "m_rgPorts", jsName: "ports", value: { kind: "array", cpp: "uint16 [8]", of: int32, length: 8 } },
        { name: "m_rgubKey", jsName: "key", value: { kind: "bytes", cpp: "uint8 [16]", length: 16 } },
        { name: "m_peer", jsName: "peer", value: identity },
      ],
      location,
      source: struct("ThingStatus_t"),
    },
    {
      name: "ThingResult_t",
      typeName: "ThingResult",
      fields: [{ name: "m_status", jsName: "status", value: status }],
      doc: "The thing answered",
      location,
      source: struct("ThingResult_t", 5001),
    },
  ],
  callbacks: [{ struct: "ThingResult_t", id: 5001, eventName: "thingResult", contexts: ["server"] }],
  enums: [
    {
      name: "EMood",
      jsName: "Mood",
      members: [
        { name: "k_EMoodGood", jsName: "Good", value: 0, doc: "All is well" },
        { name: "k_EMoodBad", jsName: "Bad", value: 1 },
        { name: "k_EMood404", jsName: "_404", value: 404 },
      ],
      source: { name: "EMood", values: [], location },
    },
    {
      name: "ISteamThing::EThingFlags",
      jsName: "ThingFlags",
      members: [1, 4, 16].map((value) => ({ name: `k_EThing${value}`, jsName: `Bit${value}`, value })),
      source: { name: "EThingFlags", scope: "ISteamThing", values: [], location },
    },
  ],
  constants: [
    {
      name: "k_nThingLimit",
      jsName: "k_nThingLimit",
      literal: "18446744073709551615n",
      doc: "Most things there can be",
      source: { name: "k_nThingLimit", type: "uint64", value: "18446744073709551615n", location },
    },
    {
      name: "k_HThingInvalid",
      jsName: "k_HThingInvalid",
      literal: "0",
      handle: "HThing",
      source: { name: "k_HThingInvalid", type: "HThing", value: 0, location },
    },
    {
      name: "k_ThingCallInvalid",
      jsName: "k_ThingCallInvalid",
      literal: "0n",
      handle: "ThingCall_t",
      source: { name: "k_ThingCallInvalid", type: "ThingCall_t", value: "0n", location },
    },
  ],
  aliases: [
    { name: "HThing", jsName: "HThing", ts: "number", handle: true },
    { name: "ThingCall_t", jsName: "ThingCall", ts: "bigint", handle: true },
    { name: "ThingId_t", jsName: "ThingId", ts: "bigint" },
  ],
  optionValue: { type: "ConfigValue", header: "steamthing.h" },
  configOptions: [
    { enumMember: "k_EOption_Timeout", value: 24, type: "int32" },
    { enumMember: "k_EOption_UserData", value: 40, type: "int64" },
    { enumMember: "k_EOption_Servers", value: 103, type: "string" },
    { enumMember: "k_EOption_Callback", value: 201, type: "pointer" },
  ],
  requires: [],
  skipped: [],
  undecided: [],
};
