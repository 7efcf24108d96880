// Values of options as bytes, as GDScript's decode_s32, decode_s64, decode_float and get_string_from_utf8 read them.
import { NetworkingConfigDataType } from "./enums.js";

/** Empty for a value that is not there, or is a pointer. */
export function configValueBytes(
  type: NetworkingConfigDataType,
  value: number | bigint | string | undefined,
): Uint8Array {
  if (typeof value === "string") return new TextEncoder().encode(value);
  if (typeof value === "bigint") return new Uint8Array(BigInt64Array.of(value).buffer);
  if (value === undefined) return new Uint8Array(0);
  const numbers =
    type === NetworkingConfigDataType.NETWORKING_CONFIG_TYPE_FLOAT ? Float32Array.of(value) : Int32Array.of(value);
  return new Uint8Array(numbers.buffer);
}
