// What is written by hand in headers, and for which SDKs it holds.
import { describe, expect, test } from "vitest";
import { Frame } from "../../src/emit/headers/frame.js";
import { callLines, commentLines, declarator, literal } from "../../src/emit/headers/spelling.js";
import { docText } from "../../src/parse/docComment.js";

const text = `//@ head
int always;

//@ needs A !B
int withAOnly;

int again;

//@ class CThing
public:
    //@ needs B
    int b;
    //@ end
    int c;
//@fields

//@ body Do
//@ needs Nothing
{}
//@ include "late.h"
`;

test.each([
  [[], ["int always;", "", "", "int again;"], ["public:", "    int c;", "//@fields"]],
  [["A"], ["int always;", "", "int withAOnly;", "", "int again;"], ["public:", "    int c;", "//@fields"]],
  [
    ["A", "B"],
    ["int always;", "", "", "int again;"],
    ["public:", "    int b;", "    int c;", "//@fields"],
  ],
])("an SDK with %j", (names, head, members) => {
  const frame = new Frame(text, (name) => (names as string[]).includes(name));
  expect(frame.section("head")).toEqual(head);
  expect(frame.section("class", "CThing")).toEqual(members);
  expect(frame.section("body", "Do")).toBeUndefined();
  expect(frame.keyword("CThing")).toBe("class");
  expect(frame.keyword("COther")).toBeUndefined();
  expect(frame.lateIncludes).toEqual(['"late.h"']);
});

test.each([
  ["int", "n", "int n"],
  ["const char *", "pch", "const char *pch"],
  ["uint8 [16]", "rgub", "uint8 rgub[16]"],
  ["char [2][3]", "sz", "char sz[2][3]"],
  ["void (*)(int, const char *)", "pfn", "void ( *pfn )(int, const char *)"],
  ["const CSteamID &", "id", "const CSteamID &id"],
  ["SteamNetworkingMessage_t *const *", "pp", "SteamNetworkingMessage_t *const *pp"],
  ["int", "", "int"],
])("a declaration of %j as %j", (type, name, want) => {
  expect(declarator(type, name)).toBe(want);
});

test.each([
  ["SteamUser023", "const char *", '"SteamUser023"'],
  ["18446744073709551615n", "UGCHandle_t", "0xffffffffffffffffull"],
  ["0n", "UGCHandle_t", "0"],
  [-1, "double", "-1.0f"],
  [600, "float", "600.0f"],
  [0.5, "float", "0.5f"],
  [4294967295, "uint32", "0xffffffff"],
  [-2, "int", "-2"],
])("the value %j of a %s", (value, type, want) => {
  expect(literal(value, type)).toBe(want);
});

describe("documentation reads back as it was", () => {
  const long = "word ".repeat(60).trim();
  test.each([
    ["Short."],
    [long],
    [`First.\n\n${long}`],
    ["A list:\n- one\n- two"],
    [`${"x".repeat(110)} - not a list`],
    [`${"x".repeat(112)} 1. not a list`],
    [`${"x".repeat(200)} is long`],
  ])("%j", (doc) => {
    const lines = commentLines(doc, "    ");
    expect(docText(lines.join("\n"))).toBe(doc);
  });
});

test("parameters that do not fit a line are broken, at last between words", () => {
  const params = ["int nFirst", `STEAM_DESC( ${"word ".repeat(40)}) int nSecond`];
  const lines = callLines("void Do", params, ";", "");
  expect(lines.every((line) => line.length <= 120)).toBe(true);
  expect(lines.join(" ").replace(/\s+/g, " ")).toBe(`void Do( ${params.join(", ")} );`.replace(/\s+/g, " "));
});
