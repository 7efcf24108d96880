// Godot's variants: what users of the codec alone import. Loads nothing of Steam.
export { PacketError } from "./bytes/byteReader.js";
export * from "./variant/containers.js";
export { declaredType, type SentAs, type TypeName, type ValueOf } from "./variant/declaredType.js";
export * from "./variant/values.js";
export type { Variant, VariantTypes } from "./variant/variant.js";
export { VariantType, type VariantTypeName } from "./variant/variantType.js";
export * from "./variant/vectors.js";

import { PacketError } from "./bytes/byteReader.js";
import type { Variant } from "./variant/variant.js";
import { type ReadLimits, VariantReader } from "./variant/variantReader.js";
import { VariantWriter, type WriteOptions } from "./variant/variantWriter.js";

export { type ReadLimits, VariantReader, VariantWriter, type WriteOptions };

/**
 * Godot's `var_to_bytes`.
 *
 * @param value - what Godot is to get
 * @param options - which Godot that is
 * @returns its bytes
 * @throws TypeError or RangeError for what Godot has no like of.
 */
export function variantToBytes(value: Variant, options?: WriteOptions): Uint8Array {
  return new VariantWriter(options).general(value).take();
}

/**
 * Godot's `bytes_to_var`.
 *
 * @param bytes - of one value, and nothing more
 * @param limits - how much there may be of it
 * @returns the value
 * @throws PacketError for what is no variant, or more than the limits allow.
 */
export function bytesToVariant(bytes: Uint8Array, limits?: ReadLimits): Variant {
  const reader = new VariantReader(bytes, limits);
  const value = reader.general();
  if (reader.rest > 0) throw new PacketError(`byte ${reader.offset}: ${reader.rest} bytes are left behind the value.`);
  return value;
}
