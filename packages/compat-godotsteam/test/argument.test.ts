// Arguments: what GDScript converts, what it refuses, and what does not fit.
import { describe, expect, test } from "vitest";
import * as argument from "../src/core/argument.js";

type Kind = (name: string) => argument.Argument;

const textList: Kind = (name) => argument.listOf(argument.text, name);

function check(kind: Kind, given: unknown): unknown {
  return kind("it").check("it", given, "SteamServer.f()", () => expect.unreachable());
}

const accepted: [kind: Kind, given: unknown, value: unknown][] = [
  [argument.text, "abc", "abc"],
  [argument.text, "", ""],
  [argument.bool, true, true],
  [argument.bool, 0, false],
  [argument.bool, 2, true],
  [argument.bool, 0n, false],
  [argument.int32, -5, -5],
  [argument.int32, 2.9, 2],
  [argument.int32, -0.5, 0],
  [argument.int32, true, 1],
  [argument.int32, 7n, 7],
  [argument.int32, 2 ** 31 - 1, 2147483647],
  [argument.uint32, 2 ** 32 - 1, 4294967295],
  [argument.uint16, 65535, 65535],
  [argument.uint8, 255, 255],
  [argument.float, 1.5, 1.5],
  [argument.float, 2n, 2],
  [argument.uint64, 1n, 1n],
  [argument.uint64, 76561197960287930n, 76561197960287930n],
  [argument.uint64, "76561197960287930", 76561197960287930n],
  [argument.uint64, 9007199254740991, 9007199254740991n],
  [argument.uint64, 2n ** 64n - 1n, 18446744073709551615n],
  [argument.uint64, -1n, 18446744073709551615n],
  [argument.uint64, -1, 18446744073709551615n],
  [argument.uint64, "-1", 18446744073709551615n],
  [argument.int64, 2n ** 64n - 1n, -1n],
  [argument.int64, "-9223372036854775808", -9223372036854775808n],
  [argument.userId, 22202, 76561197960287930n],
  [argument.userId, 0, 0n],
  [argument.userId, 90071996842377216n, 90071996842377216n],
  [argument.bytes, new Uint8Array([1, 2]), new Uint8Array([1, 2])],
  [argument.bytes, [1, 255], new Uint8Array([1, 255])],
  [textList, ["a", ""], ["a", ""]],
  [textList, [], []],
];

test.each(accepted)("%o takes %o", (kind, given, value) => {
  expect(check(kind, given)).toEqual(value);
});

const refused: [kind: Kind, given: unknown, message: string][] = [
  [argument.text, 5, "SteamServer.f(): it is 5; expected a string."],
  [argument.text, null, "SteamServer.f(): it is null; expected a string."],
  [argument.text, undefined, "SteamServer.f(): it is missing; expected a string."],
  [argument.bool, "true", 'SteamServer.f(): it is "true"; expected a boolean.'],
  [argument.int32, "5", 'SteamServer.f(): it is "5"; expected an integer.'],
  [argument.uint32, {}, "SteamServer.f(): it is of type object; expected an integer."],
  [argument.uint16, [1], "SteamServer.f(): it is an array of 1; expected an integer."],
  [argument.float, "1", 'SteamServer.f(): it is "1"; expected a number.'],
  [argument.bytes, "abc", 'SteamServer.f(): it is "abc"; expected a Uint8Array.'],
  [textList, "abc", 'SteamServer.f(): it is "abc"; expected an array.'],
  [textList, ["a", 5], "SteamServer.f(): it[1] is 5; expected a string."],
  [argument.bytes, ["a"], 'SteamServer.f(): it[0] is "a"; expected an integer.'],
];
const wide = "expected a bigint, a safe integer or decimal text.";
for (const given of [2 ** 53, 1.5, "0x10", "12 ", "", "abc", null, undefined, true, {}]) {
  refused.push([argument.uint64, given, `SteamServer.f(): it is ${argument.describe(given)}; ${wide}`]);
}

test.each(refused)("%o refuses %o", (kind, given, message) => {
  expect(() => check(kind, given)).toThrow(new TypeError(message));
});

describe("what does not fit is no TypeError: GDScript lets it pass", () => {
  const unfit: [kind: Kind, given: unknown][] = [
    [argument.int32, 2 ** 31],
    [argument.int32, Number.NaN],
    [argument.int32, Number.POSITIVE_INFINITY],
    [argument.uint32, -1],
    [argument.uint16, 65536],
    [argument.uint8, 256],
    [argument.bytes, [256]],
    [argument.uint64, 2n ** 64n],
    [argument.int64, -(2n ** 63n) - 1n],
    [argument.uint64, "99999999999999999999"],
  ];
  test.each(unfit)("%o, %o", (kind, given) => {
    expect(() => check(kind, given)).toThrow(argument.OutOfRange);
  });
});
