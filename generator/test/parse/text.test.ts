// Given/want tables of the small text functions of parse/.
import { describe, expect, test } from "vitest";
import { parseAnnotations } from "../../src/parse/annotations.js";
import { docText } from "../../src/parse/docComment.js";
import { macroValue } from "../../src/parse/macroValue.js";
import { tokenText } from "../../src/parse/tokenText.js";

describe("docText", () => {
  test.each<[string | undefined, string | undefined]>([
    [undefined, undefined],
    ["/// One line.", "One line."],
    ["/// Two\n  /// lines.", "Two lines."],
    ["/// A.\r\n\t///\r\n\t/// B.", "A.\n\nB."],
    ["///< Behind.", "Behind."],
    ["//! Other.", "Other."],
    ["//-----------------\n// Purpose: plain,\n// of two lines\n//-----------------", "Purpose: plain, of two lines"],
    ["/****************\n * Framed\n ****************/", "Framed"],
    ["/** Block. */", "Block."],
    ["/**\n * Block\n * of two.\n *\n * - item\n * - item\n */", "Block of two.\n\n- item\n- item"],
    ["/*!< Trailing */", "Trailing"],
    ["/// @param x what\n/// @return that", "@param x what\n@return that"],
    ["///", undefined],
  ])("%j", (given, want) => {
    expect(docText(given)).toBe(want);
  });
});

describe("parseAnnotations", () => {
  test.each<[string[] | undefined, Record<string, string>]>([
    [undefined, {}],
    [["out_struct: ;"], { out_struct: "" }],
    [["ignore"], { ignore: "" }],
    [["out_array_count:nMax;desc:The list: all of it"], { out_array_count: "nMax", desc: "The list: all of it" }],
    [["callresult:A_t;", "flat_name:B;"], { callresult: "A_t", flat_name: "B" }],
  ])("%j", (given, want) => {
    expect(parseAnnotations(given)).toEqual(want);
  });
});

describe("tokenText", () => {
  test.each([
    ["nullptr", "nullptr"],
    ["- 1", "-1"],
    ["1 << 2", "1 << 2"],
    ["a - 1", "a - 1"],
    ["( 1 + 2 ) * 3", "(1 + 2) * 3"],
    ["CSteamID ( 0 )", "CSteamID(0)"],
    ["ISteamX :: k_A", "ISteamX::k_A"],
    ["~ 0ull", "~0ull"],
    ["f ( a , - b )", "f(a, -b)"],
    ["{ }", "{ }"],
  ])("%s", (given, want) => {
    expect(tokenText(given.split(" "))).toBe(want);
  });
});

describe("macroValue", () => {
  test.each<[string, bigint | number | string | undefined]>([
    ['"text"', "text"],
    ['"a" "b"', "ab"],
    ['"q\\"\\n"', 'q"\n'],
    ["16", 16n],
    ["0x1Ful", 31n],
    ["010", 8n],
    ["( - 1 )", -1n],
    ["1.5f", 1.5],
    ["-2.0", undefined],
    ["- 2.0", -2],
    ["1e3", 1000],
    ["KNOWN", 7n],
    ["UNKNOWN", undefined],
    ["1 + 2", undefined],
    ["extern", undefined],
    ["__attribute__ ( ( x ) )", undefined],
  ])("%s", (given, want) => {
    expect(macroValue(given.split(" "), new Map([["KNOWN", 7n]]))).toBe(want);
  });

  test("of nothing", () => {
    expect(macroValue([], new Map())).toBeUndefined();
  });
});
