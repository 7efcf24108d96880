// How much of an array is filled, and how much of a text is kept: the header says neither, and a wrong word is an error.
import { describe, expect, test } from "vitest";
import { fieldExpression } from "../../src/emit/native/struct.js";
import { bind, method, model, param, struct } from "./fixture.js";

describe("arrays in structs", () => {
  const parts = struct(
    "Parts_t",
    [
      ["int", "m_nParts"],
      ["HThing", "m_hThing"],
      ["uint32 [8]", "m_rgPieces"],
      ["uint8 [64]", "m_rgubKey"],
      ["CId [4]", "m_rgIds"],
      ["uint32", "m_unMore"],
    ],
    4002,
  );
  const known = "m_rgubKey: { length: all, reason: x }, m_rgIds: { length: m_nParts, reason: x }";
  const bound = (fields: string) =>
    bind(model([], [parts]), `  Parts_t: { fields: { ${fields} } }\ncallbacks: true`).structs[0]?.fields ?? [];

  test.each([
    ["m_nParts", "arrayToJs(environment, value.m_rgPieces, within(value.m_nParts, 8))"],
    ["untilZero", "arrayToJs(environment, value.m_rgPieces, untilZero(value.m_rgPieces, 8))"],
    ["all", "arrayToJs(environment, value.m_rgPieces, 8)"],
  ])("filled as %s says", (length, want) => {
    const field = bound(`${known}, m_rgPieces: { length: ${length}, reason: x }`)[2];
    expect(field && fieldExpression(field)).toBe(want);
  });

  test("bytes as well", () => {
    const field = bound(
      "m_rgubKey: { length: m_unMore, reason: x }, m_rgIds: { length: all, reason: x }, m_rgPieces: { length: all, reason: x }",
    )[3];
    expect(field && fieldExpression(field)).toBe(
      "makeBytes(environment.env(), value.m_rgubKey, within(value.m_unMore, 64))",
    );
  });

  const at = "isteamthing.h:7: ";
  const line = " in generator/overrides/isteamthing.yaml:9.";
  const one = "Write one of m_nParts, m_unMore, untilZero, all";
  test.each([
    [
      "m_nPart",
      `length of Parts_t: field m_rgPieces (uint32 [8]) is m_nPart, which is no field of it (nearest: m_nParts). ${one}`,
    ],
    ["m_hThing", `length of Parts_t: field m_rgPieces (uint32 [8]) is m_hThing, which is no integer. ${one}`],
  ])("%s cannot say it", (length, want) => {
    expect(() => bound(`${known}, m_rgPieces: { length: ${length}, reason: x }`)).toThrowError(at + want + line);
  });

  test("nothing says it", () => {
    expect(() => bound(known)).toThrowError(
      `${at}Parts_t: field m_rgPieces (uint32 [8]) is an array, and nothing says how much of it is filled. Add ` +
        "`m_rgPieces: { length: ... }` with one of m_nParts, m_unMore, untilZero, all in generator/overrides/isteamthing.yaml.",
    );
  });

  test("ids do not end at a zero, and a number has no length", () => {
    const rest = "m_rgubKey: { length: all, reason: x }, m_rgPieces: { length: all, reason: x }";
    expect(() => bound(`${rest}, m_rgIds: { length: untilZero, reason: x }`)).toThrowError(
      /its elements are no integers/,
    );
    expect(() =>
      bound(`${known}, m_rgPieces: { length: all, reason: x }, m_unMore: { length: all, reason: x }`),
    ).toThrowError(/m_unMore \(uint32\) is no array, but its override has "length"/);
  });
});

describe("arrays that another method counts", () => {
  const details = struct("Details_t", [
    ["uint32", "m_unParts"],
    ["HThing", "m_hThing"],
  ]);
  const methods = [
    method("uint32", "Count", [param("HThing", "thing")]),
    method("bool", "GetDetails", [param("HThing", "thing"), param("Details_t *", "pDetails")]),
    method("uint32", "CountOf", [param("HThing", "thing"), param("int", "kind")]),
    method("HThing", "GetOther", [param("HThing", "thing")]),
    method("bool", "GetParts", [param("HThing", "thing"), param("uint32", "cParts"), param("uint32 *", "pParts")]),
  ];
  const counted = (by: string) =>
    bind(
      model(methods, [details]),
      "",
      `GetDetails: { params: { pDetails: { role: out } } }, GetParts: { params: {
        cParts: { countedBy: ${by} }, pParts: { role: arrayOut, count: cParts, written: all } } }`,
    );

  test.each(["Count", "GetDetails.m_unParts"])("by %s", (by) => {
    const bound = counted(by).interfaces[0]?.methods.find(({ name }) => name === "GetParts");
    expect(bound?.params[1]?.role).toMatchObject({ kind: "requestedCount", countedBy: by });
  });

  test.each([
    ["Counts", "but the interface has no generated Counts"],
    ["CountOf", "which takes kind, and this method does not"],
    ["GetOther", "which gives no integer"],
    ["GetDetails", "which gives no integer"],
    ["GetDetails.m_unPart", "but what GetDetails gives has no field m_unPart"],
    ["GetDetails.m_hThing", "but that field is a HThing"],
  ])("not by %s", (by, reason) => {
    expect(() => counted(by)).toThrowError(`countedBy of parameter cParts is ${by}, ${reason}. Name a method`);
  });
});

describe("texts of which so much is kept", () => {
  const source = {
    ...model([method("void", "SetName", [param("const char *", "pszName"), param("int", "n")])]),
    constants: [{ name: "k_cbMaxName", type: "int", value: 64, location: { file: "isteamthing.h", line: 1 } }],
  };

  test("without the NUL", () => {
    const api = bind(source, "", "SetName: { params: { pszName: { limit: k_cbMaxName } } }");
    expect(api.interfaces[0]?.methods[0]?.params[0]?.role).toMatchObject({ kind: "in", maxBytes: 63 });
  });

  test.each([
    ["pszName: { limit: k_cbMaxNames }", "is k_cbMaxNames, which is no constant with a number (nearest: k_cbMaxName)"],
    ["n: { limit: k_cbMaxName }", "of parameter n (int) is k_cbMaxName, but it is no text"],
  ])("%s", (params, want) => {
    expect(() => bind(source, "", `SetName: { params: { ${params} } }`)).toThrowError(want);
  });
});
