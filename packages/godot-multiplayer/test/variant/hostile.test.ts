// Bytes that lie: nothing is made of what is not there, and nothing but a PacketError comes of it.
import { expect, test } from "vitest";
import {
  bytesToVariant,
  PacketError,
  type Variant,
  VariantReader,
  VariantWriter,
  variantToBytes,
} from "../../src/index.js";
import { argumentValues, generalValues } from "./values.js";

function nested(depth: number): Uint8Array {
  const level = Buffer.from("1c00000001000000", "hex");
  return Buffer.concat([...Array.from({ length: depth }, () => level), Buffer.alloc(4)]);
}

test("depth", () => {
  expect(() => bytesToVariant(nested(64))).not.toThrow();
  expect(() => bytesToVariant(nested(65))).toThrow(/variantDepth/);
});

test("number of values", () => {
  const many = (count: number): Uint8Array => variantToBytes(Array.from({ length: count }, () => null));
  expect(() => bytesToVariant(many(16_383))).not.toThrow();
  expect(() => bytesToVariant(many(16_384))).toThrow(/variantValues/);
});

test.each([
  ["Array", "1c000000ffffff7f"],
  ["Dictionary", "1b000000ffffff7f"],
  ["PackedByteArray", "1d000000ffffffff"],
  ["PackedInt32Array", "1e000000ffffff7f"],
  ["PackedInt64Array", "1f000000ffffff7f"],
  ["PackedFloat32Array", "20000000ffffff7f"],
  ["PackedFloat64Array", "21000000ffffff7f"],
  // Of arrays and dictionaries, and of no others, the top bit does not count.
  ["PackedFloat64Array by its top bit", "21000000010000800000000000000000"],
  ["PackedStringArray", "22000000ffffff7f"],
  ["PackedVector2Array", "23000000ffffff7f"],
  ["PackedVector4Array", "26000100ffffff7f"],
  ["String", "04000000ffffffff"],
  ["NodePath", "16000000ffffffff0000000000000000"],
  ["NodePath with subnames", "1600000000000080ffffffff02000000"],
])("%s claims more than is there", (_, bytes) => {
  expect(() => bytesToVariant(Buffer.from(bytes, "hex"))).toThrow(/are expected/);
});

/** A generator of numbers that is the same for a seed everywhere. */
function random(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

test("whatever the bytes are, a value or a PacketError comes of them, and values survive the way back", () => {
  const next = random(20_261);
  const seeds = [
    ...Object.values(generalValues).map((value) => variantToBytes(value)),
    ...Object.values(argumentValues).map((value) => new VariantWriter().argument(value).take()),
  ];
  let values = 0;
  for (let round = 0; round < 60_000; round++) {
    const bytes = Buffer.from(seeds[next(seeds.length)] as Uint8Array);
    for (let changes = next(4); changes > 0; changes--) if (bytes.length > 0) bytes[next(bytes.length)] = next(256);
    const form = round % 2 === 0 ? "general" : "argument";
    let value: Variant;
    try {
      value = new VariantReader(bytes.subarray(0, bytes.length - next(3)))[form]();
    } catch (error) {
      if (error instanceof PacketError) continue;
      throw error;
    }
    values++;
    // Doubles of vectors are rounded on the first way, and on no other.
    const there = new VariantWriter()[form](value).take();
    const back = new VariantReader(there)[form]();
    expect(new VariantWriter()[form](back).take()).toStrictEqual(there);
  }
  expect(values).toBeGreaterThan(10_000);
});
