// Roles of parameters, kinds of values, and what is refused instead of guessed.
import { describe, expect, test } from "vitest";
import { classify } from "../../src/classify/classify.js";
import type { ApiInterface } from "../../src/model/apiModel.js";
import type { ProblemError } from "../../src/model/problems.js";
import { bind, bindMethod, method, model, overrideFile, param, struct } from "./fixture.js";

describe("what a type alone says", () => {
  const cases: [type: string, want: object][] = [
    ["bool", { kind: "in", value: { kind: "bool" }, passing: "value" }],
    ["uint16", { kind: "in", value: { kind: "int", bits: 16, signed: false } }],
    ["int", { kind: "in", value: { kind: "int", bits: 32, signed: true } }],
    ["uint64", { kind: "in", value: { kind: "int64", signed: false } }],
    ["HThing", { kind: "in", value: { kind: "int", alias: "HThing" } }],
    ["ThingId_t", { kind: "in", value: { kind: "int64", alias: "ThingId_t" } }],
    ["float", { kind: "in", value: { kind: "float", bits: 32 } }],
    ["EResult", { kind: "in", value: { kind: "enum", name: "EResult" } }],
    ["const char *", { kind: "in", value: { kind: "string" } }],
    ["CId", { kind: "in", value: { kind: "id64" } }],
    [
      "const Address &",
      { kind: "in", value: { kind: "custom", tsInput: "NetworkingAddressInput" }, passing: "reference" },
    ],
  ];
  test.each(cases)("%s", (type, want) => {
    expect(bindMethod(method("void", "Do", [param(type, "x")])).params[0]?.role).toMatchObject(want);
  });
});

describe("what a type cannot say is asked for", () => {
  test.each(["uint32 *", "void *", "const void *", "const Address *", "char *", "CId *"])("%s", (type) => {
    const given = (): unknown => bindMethod(method("void", "Do", [param(type, "x")]));
    expect(given).toThrowError(
      /isteamthing\.h:7: ISteamThing::Do: no role for parameter x \(.*\)\. Add one in generator\/overrides\/isteamthing\.yaml\./,
    );
  });

  test("a type that the model cannot hold", () => {
    const given = (): unknown => bindMethod(method("void", "Do", [param("Thing &&", "x")]));
    expect(given).toThrowError(/isteamthing\.h:7: ISteamThing::Do: no role for parameter x \(Thing &&\)/);
  });

  test("two outputs of one name", () => {
    const source = method("EResult", "Get", [param("uint32 *", "punResult"), param("uint32 *", "pResult")]);
    const named = "Get: { params: { punResult: { role: out }, pResult: { role: out, name: other } } }";
    expect(() => bindMethod(source, named)).toThrowError(
      /ISteamThing::Get: two of its outputs are named result\. Give one another name in generator\/overrides\/isteamthing\.yaml\./,
    );
    expect(bindMethod(source, named.replace("role: out }", "role: out, name: one }")).params).toHaveLength(2);
  });

  test("all questions of all methods come at once", () => {
    const source = model([method("void", "A", [param("void *", "x")]), method("void *", "B")]);
    try {
      bind(source);
      expect.unreachable();
    } catch (error) {
      expect((error as ProblemError).problems).toHaveLength(2);
    }
  });
});

test("bytes in: the length is hidden", () => {
  const source = method("void", "Send", [param("const void *", "data"), param("uint32", "size")]);
  const bound = bindMethod(source, "Send: { params: { data: { role: bufferIn, length: size } } }");
  expect(bound.params.map(({ role }) => role)).toEqual([
    { kind: "bufferIn", length: "size", nullable: false },
    { kind: "countOf", of: ["data"] },
  ]);
});

test("bytes out: capacity and size are hidden, a bool return is used up", () => {
  const source = method("bool", "Read", [param("void *", "to"), param("uint32", "room"), param("uint32 *", "size")]);
  const bound = bindMethod(source, "Read: { params: { to: { role: bufferOut, capacity: room, written: size } } }");
  expect(bound).toMatchObject({ returns: { kind: "hidden" }, success: "whenTrue" });
  expect(bound.params.map(({ role }) => role.kind)).toEqual(["bufferOut", "capacityOf", "writtenOf"]);
});

test("arrays that share a count", () => {
  const source = method("void", "Set", [param("int", "n"), param("const int *", "a"), param("const uint16 *", "b")]);
  const bound = bindMethod(
    source,
    "Set: { params: { a: { role: arrayIn, count: n }, b: { role: arrayIn, count: n } } }",
  );
  expect(bound.params[0]?.role).toEqual({ kind: "countOf", of: ["a", "b"] });
});

test("annotations of the header need no override", () => {
  const source = method("bool", "Get", [
    param("char *", "text", { attributes: { out_string_count: "size" } }),
    param("uint32", "size"),
    param("CId *", "who", { attributes: { out_struct: "" } }),
  ]);
  expect(bindMethod(source).params.map(({ role }) => role.kind)).toEqual(["outString", "capacityOf", "out"]);
});

test("an array annotated as both is no input by that: which of the two it is has to be said", () => {
  const attributes = { array_count: "n", out_array_count: "n" };
  const source = method("void", "Get", [param("uint32 *", "a", { attributes }), param("uint32", "n")]);
  expect(() => bindMethod(source)).toThrow(/no role for parameter a/);
  const annotated = method("void", "Get", [
    param("uint32 *", "a", { attributes: { array_count: "n" } }),
    param("uint32", "n"),
  ]);
  expect(bindMethod(annotated).params.map(({ role }) => role.kind)).toEqual(["arrayIn", "countOf"]);
});

test("an enum return stays beside the outputs", () => {
  const source = method("EResult", "Get", [param("uint32 *", "x")]);
  expect(bindMethod(source, "Get: { params: { x: { role: out } } }")).toMatchObject({
    returns: { kind: "value", jsName: "result" },
    success: "always",
  });
});

test("literal defaults of the header become JavaScript's, others do not", () => {
  const source = method("void", "Do", [
    param("int", "a", { default: "0" }),
    param("EResult", "b", { default: "k_EResultOK" }),
  ]);
  const [a, b] = bindMethod(source).params;
  expect(a?.role).toMatchObject({ default: "0" });
  expect(b?.role).not.toHaveProperty("default");
});

test("a call result becomes a promise of its struct, and the struct is bound", () => {
  const done = struct("ThingDone_t", [["EResult", "m_eResult"]], 4001);
  const api = bind(model([method("uint64", "Do", [], { callResult: "ThingDone_t" })], [done]));
  expect(api.interfaces[0]?.methods[0]?.returns).toEqual({ kind: "callResult", struct: "ThingDone_t" });
  expect(api.structs.map((each) => each.typeName)).toEqual(["ThingDone"]);
});

describe("structs", () => {
  test("fields by type", () => {
    const thing = struct(
      "Thing_t",
      [
        ["char [128]", "m_szName"],
        ["uint8 [16]", "m_bytes"],
        ["uint16 [8]", "m_ports"],
        ["CId", "m_id"],
      ],
      4002,
    );
    const lengths = "m_bytes: { length: all, reason: x }, m_ports: { length: all, reason: x }";
    const api = bind(model([], [thing]), `  Thing_t: { fields: { ${lengths} } }\ncallbacks: true`);
    expect(api.structs[0]?.fields.map(({ jsName, value }) => [jsName, value.kind])).toEqual([
      ["name", "string"],
      ["bytes", "bytes"],
      ["ports", "array"],
      ["id", "id64"],
    ]);
  });

  test("an integer that is meant as a truth value", () => {
    const thing = struct("Thing_t", [["uint8", "m_bSecure"]], 4002);
    const kind = (fields: string) =>
      bind(model([], [thing]), `  Thing_t: { fields: { ${fields} } }\ncallbacks: true`).structs[0]?.fields[0]?.value
        .kind;
    expect(kind("m_bSecure: { as: bool, reason: x }")).toBe("bool");
    expect(kind("m_bSecure: { reason: x }")).toBe("int");
  });

  test("a field without conversion is an error that says what to do", () => {
    const thing = struct("Thing_t", [["void *", "m_p"]], 4002);
    expect(() => bind(model([], [thing]), "callbacks: true")).toThrowError(
      /Thing_t: no conversion for field m_p \(void \*\)\. Drop it or make the struct custom in generator\/overrides\/isteamthing\.yaml\./,
    );
  });

  test("two callbacks with one id have to be told apart", () => {
    const both = [struct("A_t", [], 1108), struct("B_t", [], 1108)];
    expect(() => bind(model([], both), "callbacks: true")).toThrowError(/B_t and A_t share callback id 1108/);
    const contexts =
      "callbacks: true\ncallbackContexts:\n  A_t: { contexts: [server], reason: x }\n  B_t: { contexts: [user], reason: x }";
    expect(bind(model([], both), contexts).callbacks.map((each) => each.contexts)).toEqual([["server"], ["user"]]);
  });
});

describe("handles", () => {
  const constants = [
    { name: "k_HThingInvalid", type: "HThing", value: 0 },
    { name: "INVALID_THING", type: "int", value: -1 },
    { name: "k_nThings", type: "int", value: 4 },
  ].map((each) => ({ ...each, location: { file: "isteamthing.h", line: 1 } }));
  const source = { ...model([method("HThing", "Open", [param("ThingId_t", "id")])]), constants };

  test("are what an override says, with the constants of their type and the one it names", () => {
    const api = bind(source, "handles:\n  HThing: { invalid: INVALID_THING, reason: x }");
    expect(api.aliases.map(({ name, handle }) => [name, handle])).toEqual([
      ["HThing", true],
      ["ThingId_t", undefined],
    ]);
    expect(api.constants.map(({ handle }) => handle)).toEqual(["HThing", "HThing", undefined]);
  });

  test("are plain numbers otherwise", () => {
    const api = bind(source);
    expect(api.aliases.some(({ handle }) => handle)).toBe(false);
    expect(api.constants.map(({ handle }) => handle)).toEqual([undefined, undefined, undefined]);
  });

  test("that nothing bound uses leave their constants alone", () => {
    const unused = { ...source, interfaces: model([]).interfaces };
    expect(bind(unused, "handles:\n  HThing: { reason: x }").constants.some(({ handle }) => handle)).toBe(false);
  });
});

describe("stale overrides", () => {
  const source = model(
    [method("void", "SetName", [param("const char *", "name")])],
    [struct("Finished_t", [["int32", "m_n"]])],
  );
  source.functions.push({
    name: "SteamThing_Send",
    header: "isteamthing.h",
    exported: true,
    returnType: "void",
    params: [param("const void *", "pubData"), param("uint32", "cubData")],
    location: { file: "isteamthing.h", line: 9 },
  });
  const cases: [what: string, overrides: string, inInterface: string, want: RegExp][] = [
    [
      "method",
      "",
      "SetNam: {}",
      /:5: stale override: SDK 1\.64 has no method in ISteamThing named SetNam \(nearest: SetName\)\./,
    ],
    [
      "parameter",
      "",
      "SetName: { params: { nme: {} } }",
      /no parameter of ISteamThing::SetName named nme \(nearest: name\)/,
    ],
    [
      "struct",
      "  Gone_t: { id64: true }",
      "",
      /no struct Gone_t\. Remove it, rename it, or limit it with since\/until\./,
    ],
    ["required export", "requires:\n  SteamAPI_Gone: x", "", /no export SteamAPI_Gone\./],
    [
      "loopback answer",
      "notAvailable:\n  types: { EGone: x }\n  methods: { SteamAPI_ISteamThing_SetNam: x }",
      "",
      /no flat function SteamAPI_ISteamThing_SetNam \(nearest: SteamAPI_ISteamThing_SetName\)[\s\S]*no method that returns EGone/,
    ],
    ["handle", "handles:\n  HThin: { reason: x }", "", /no typedef HThin \(nearest: HThing\)\./],
    [
      "constant of a handle",
      "handles:\n  HThing: { invalid: GONE, reason: x }",
      "",
      /:\d+: stale override: SDK 1\.64 has no constant GONE\./,
    ],
    ["function", "functions:\n  Gone: { skip: x }", "", /no function Gone\./],
    [
      "parameter of a function",
      "functions:\n  SteamThing_Send: { context: server, params: { pubDta: { role: bufferIn, length: cubData } } }",
      "",
      /:10: .*no parameter of SteamThing_Send named pubDta \(nearest: pubData\)/,
    ],
    ["dropped field", "  Finished_t: { drop: { m_gone: padding } }", "", /:9: .*no field in Finished_t named m_gone/],
    ["field", "  Finished_t: { fields: { m_gone: { reason: x } } }", "", /:9: .*no field in Finished_t named m_gone/],
    ["callback", "callbackContexts:\n  Gone_t: { contexts: [server], reason: x }", "", /no callback struct Gone_t\./],
    ["enum", "enums:\n  EGone: {}", "", /no enum EGone\./],
    [
      "option",
      "enums:\n  EResult: { optionTypes: { k_EResultOk: int32, k_EResultOK: int32 } }",
      "",
      /no member in EResult named k_EResultOk \(nearest: k_EResultOK\)/,
    ],
  ];
  test.each(cases)("%s", (_, overrides, inInterface, want) => {
    expect(() => bind(source, overrides, inInterface)).toThrowError(want);
  });

  test("a method of those that alone are bound", () => {
    const other = { ...(source.interfaces[0] as ApiInterface), name: "ISteamOther" };
    const both = { ...source, interfaces: [...source.interfaces, other] };
    const only = (name: string): string => `interfaces:\n  ISteamOther: { bind: methods, only: [${name}] }`;
    expect(() => classify(both, { files: [overrideFile(only("SetNam"))] })).toThrowError(
      /no method in ISteamOther named SetNam \(nearest: SetName\)/,
    );
    expect(classify(both, { files: [overrideFile(only("SetName"))] }).interfaces).toHaveLength(1);
  });

  test("what makes an interface that has no accessor", () => {
    const made = "interfaces:\n  ISteamThing: { bind: accessor, create: { function: SteamThing_Mak, version: THING } }";
    expect(() => classify(source, { files: [overrideFile(made)] })).toThrowError(
      /:2: .*no function SteamThing_Mak[\s\S]*:2: .*no constant THING\./,
    );
  });
});

test("members that only make an enum wide are none of users'", () => {
  const source = model([]);
  source.enums[0]?.values.push(
    { name: "k_EResultForcedOff", value: 3 },
    { name: "k_EResult__Force32Bit", value: 2147483647 },
    { name: "k_EResult__Force32bit", value: 2147483647 },
  );
  expect(bind(source).enums[0]?.members.map(({ jsName }) => jsName)).toEqual(["OK", "ForcedOff"]);
});

test("of an interface with a list, the methods on it are bound and those with an entry, the others skipped", () => {
  const { interfaces, skipped } = classify(model([method("void", "A"), method("void", "B"), method("void", "C")]), {
    files: [
      overrideFile(
        "interfaces: { ISteamThing: { bind: methods, only: [A], reason: why, methods: { B: { name: bee, reason: x } } } }",
      ),
    ],
  });
  expect(interfaces[0]?.methods.map(({ jsName }) => jsName)).toEqual(["a", "bee"]);
  expect(skipped.map(({ name, reason }) => [name, reason])).toEqual([["ISteamThing::C", "why"]]);
});

test("skipped methods are listed with their reason and place", () => {
  const api = bind(model([method("void", "Do")]), "", "Do: { skip: 'because' }");
  expect(api.interfaces[0]?.methods).toEqual([]);
  expect(api.skipped).toEqual([
    { name: "ISteamThing::Do", reason: "because", location: { file: "isteamthing.h", line: 7 } },
  ]);
});
