// Every variant in both forms and both directions, against what a real engine wrote.
import { describe, expect, test } from "vitest";
import {
  bytesToVariant,
  Float,
  PackedVector3Array,
  PackedVector4Array,
  PacketError,
  StringName,
  TypedArray,
  TypedDictionary,
  type Variant,
  VariantReader,
  VariantWriter,
  Vector2,
  Vector2i,
  Vector3,
  Vector3i,
  variantToBytes,
} from "../../src/index.js";
import { conform } from "../../src/variant/declaredType.js";
import { declaredType } from "../../src/variant.js";
import { fromHex, hex, vectorsOf } from "../vectors.js";
import { argumentValues, generalValues } from "./values.js";

/** The packets of these calls: a head of 6 bytes, the number of arguments, and behind them `Net` and its NUL. */
function argumentOf(packet: string): string {
  return packet.slice(14, -8);
}

describe("general form", () => {
  test("the vectors are all here", () => {
    expect(vectorsOf("variant").map(({ name }) => name)).toEqual(expect.arrayContaining(Object.keys(generalValues)));
    expect(vectorsOf("variant")).toHaveLength(Object.keys(generalValues).length);
  });
  test.each(vectorsOf("variant"))("$name", ({ name, hex: bytes }) => {
    const value = generalValues[name] as Variant;
    expect(hex(variantToBytes(value))).toBe(bytes);
    expect(bytesToVariant(fromHex(bytes))).toStrictEqual(value);
  });
});

describe("arguments", () => {
  const calls = vectorsOf("rpc_argument").filter(({ name }) => !name.startsWith("bytes_"));
  test("the vectors are all here", () => {
    expect(calls.map(({ name }) => name).toSorted()).toEqual(Object.keys(argumentValues).toSorted());
  });
  test.each(calls)("$name", ({ name, hex: packet }) => {
    const value = argumentValues[name] as Variant;
    const bytes = argumentOf(packet);
    expect(hex(new VariantWriter().argument(value).take())).toBe(bytes);
    const reader = new VariantReader(fromHex(bytes));
    expect(reader.argument()).toStrictEqual(value instanceof Float ? value.value : value);
    expect(reader.rest).toBe(0);
  });
});

/** What Godot calls the method with; `undefined` where it calls it with null because the argument is none. */
const accepted: Readonly<Record<string, Variant>> = {
  arr_count_top_bit: [1],
  str_nul: "a",
  bytes_without_pad: new Uint8Array([1, 2, 3]),
  int64_mode_small: 1,
  bool_bit6: false,
  object_id_0: null,
  // Godot drops the element, with an error.
  typed_int_array_with_string: new TypedArray("int", []),
  trailing_bytes: 1,
};

describe("malformed arguments", () => {
  test.each(vectorsOf("malformed_argument"))("$name: $expect", ({ name, hex: bytes, expect: engine = "" }) => {
    const read = (): unknown => new VariantReader(fromHex(bytes)).argument();
    expect(name in accepted).toBe(!engine.startsWith("error lines"));
    if (name === "typed_int_array_with_string") expect(read).toThrow(/int is the type/);
    else if (name in accepted) expect(read()).toStrictEqual(accepted[name]);
    else expect(read).toThrow(expect.objectContaining({ code: "HEADWATER_BAD_PACKET" }));
  });
});

describe("numbers", () => {
  test.each<[Variant, Variant]>([
    [2 ** 53 - 1, 2 ** 53 - 1],
    [2n ** 53n, 2n ** 53n],
    [-(2n ** 63n), -(2n ** 63n)],
    [5n, 5],
    [-0, -0],
    [2 ** 53, 2 ** 53],
  ])("%s", (given, want) => {
    for (const form of ["argument", "general"] as const)
      expect(new VariantReader(new VariantWriter()[form](given).take())[form]()).toStrictEqual(want);
  });
  test.each([2n ** 63n, -(2n ** 63n) - 1n])("%s does not fit", (given) => {
    expect(() => variantToBytes(given)).toThrow(/64 bits/);
    expect(() => new VariantWriter().argument(given)).toThrow(/64 bits/);
  });
  test("builds of Godot with double precision", () => {
    const wide = (type: number, ...numbers: number[]): Uint8Array =>
      Buffer.concat([Buffer.from([type, 0, 1, 0]), Buffer.from(new Float64Array(numbers).buffer)]);
    expect(bytesToVariant(wide(9, 0.1, 0.2, 0.3))).toStrictEqual(new Vector3(0.1, 0.2, 0.3));
    const packed = Buffer.concat([Buffer.from([36, 0, 1, 0, 1, 0, 0, 0]), wide(0, 0.1, 0.2, 0.3).subarray(4)]);
    expect(bytesToVariant(packed)).toStrictEqual(new PackedVector3Array(new Float64Array([0.1, 0.2, 0.3])));
  });
});

describe("declared types", () => {
  const sent = (value: Variant, type: string): unknown =>
    bytesToVariant(new VariantWriter().general(value, declaredType(type)).take());
  test("say what a number is, and what containers hold", () => {
    expect(hex(new VariantWriter().general(1, declaredType("float")).take())).toBe("030000000000803f");
    expect(sent("a", "StringName")).toStrictEqual(new StringName("a"));
    expect(sent([1, 2], "Array[int]")).toStrictEqual(new TypedArray("int", [1, 2]));
    expect(sent({ a: 1 }, "Dictionary[String, float]")).toStrictEqual(
      new TypedDictionary("String", "float", [["a", 1]]),
    );
  });
  test("older versions of Godot get what they understand", () => {
    const write = (value: Variant, godot: "4.2" | "4.3"): unknown => bytesToVariant(variantToBytes(value, { godot }));
    expect(write(new TypedArray("int", [1]), "4.2")).toStrictEqual([1]);
    expect(write(new TypedArray("int", [1]), "4.3")).toStrictEqual(new TypedArray("int", [1]));
    expect(write(new TypedDictionary("String", "int", [["a", 1]]), "4.3")).toStrictEqual(new Map([["a", 1]]));
    expect(() => write(new PackedVector4Array([1, 2, 3, 4]), "4.2")).toThrow(/4\.2 has no PackedVector4Array/);
  });
  test.each<[unknown, string, RegExp]>([
    ["1", "int", /int is declared, and String given/],
    [[1, "a"], "Array[int]", /int is declared, and String given/],
    [1.5, "int", /int is declared, and float given/],
    [new Date(), "Variant", /no like of a Date/],
    [() => 1, "Variant", /function cannot be sent/],
    [1, "Node", /no type of Godot's that can be sent/],
    [[], "Array[int, int]", /is no type/],
  ])("%s as %s", (value, type, message) => {
    expect(() => sent(value as Variant, type)).toThrow(message);
  });
  test.each<[unknown, string, unknown]>([
    [1.9, "int", 1],
    [true, "int", 1],
    [5, "bigint", 5n],
    [2, "float", 2],
    [2n ** 60n, "float", 2 ** 60],
    [0, "bool", false],
    [new StringName("a"), "String", "a"],
    ["a", "StringName", new StringName("a")],
    [new Vector2i(1, 2), "Vector2", new Vector2(1, 2)],
    [new Vector3(1.5, -1.5, 2), "Vector3i", new Vector3i(1, -1, 2)],
    [null, "Object", null],
    [[1, 2.5], "Array[int]", [1, 2]],
  ])("%s that comes for %s is converted as Godot does", (value, type, want) => {
    expect(conform(value, declaredType(type))).toStrictEqual(want);
  });
  test.each<[unknown, string]>([
    ["1", "int"],
    [2n ** 60n, "int"],
    [Number.NaN, "int"],
    ["1.5", "float"],
    [null, "float"],
    ["true", "bool"],
    [1, "String"],
    [1, "StringName"],
    [new Vector2(), "Vector3"],
    [new Vector3(), "Vector2"],
    [new Uint8Array(1), "Array"],
    [[1], "PackedInt32Array"],
    [["a"], "Array[int]"],
    [new Map([[1, 1]]), "Dictionary[String, int]"],
    [new Map([["a", "b"]]), "Dictionary[String, int]"],
    [null, "Vector2"],
  ])("%s that comes for %s is refused", (value, type) => {
    expect(() => conform(value, declaredType(type))).toThrow(PacketError);
  });
  test("what is refused says where its code is explained", () => {
    const { code, message } = new PacketError("It is not.");
    expect(message).toMatch(/^It is not\. See \S+\/troubleshooting\.md#headwater_bad_packet$/);
    expect(code).toBe("HEADWATER_BAD_PACKET");
  });
  test("what holds itself cannot be sent", () => {
    const loop: Variant[] = [];
    loop.push(loop);
    expect(() => variantToBytes(loop)).toThrow(/hold itself/);
  });
});
