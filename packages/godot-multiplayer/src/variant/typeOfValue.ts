// Which type of Godot's a JavaScript value is.
import { type TypedVariant, typeOfVariant, VariantType } from "./variantType.js";

const byConstructor = new Map<unknown, VariantType>([
  [Uint8Array, VariantType.PackedByteArray],
  [Buffer, VariantType.PackedByteArray],
  [Int32Array, VariantType.PackedInt32Array],
  [BigInt64Array, VariantType.PackedInt64Array],
  [Float32Array, VariantType.PackedFloat32Array],
  [Float64Array, VariantType.PackedFloat64Array],
  [Map, VariantType.Dictionary],
  [Object, VariantType.Dictionary],
]);

/** @throws TypeError for what Godot has no like of. */
export function typeOfValue(value: unknown): VariantType {
  switch (typeof value) {
    case "number":
      return Number.isSafeInteger(value) && !Object.is(value, -0) ? VariantType.int : VariantType.float;
    case "string":
      return VariantType.String;
    case "boolean":
      return VariantType.bool;
    case "bigint":
      return VariantType.int;
    case "undefined":
      return VariantType.Nil;
    case "object": {
      if (value === null) return VariantType.Nil;
      const own = (value as Partial<TypedVariant>)[typeOfVariant];
      if (own !== undefined) return own;
      if (Array.isArray(value)) return VariantType.Array;
      const type = byConstructor.get(value.constructor);
      if (type !== undefined) return type;
      if (value instanceof Uint8Array) return VariantType.PackedByteArray;
      if (value instanceof Map || Object.getPrototypeOf(value) === null) return VariantType.Dictionary;
      throw new TypeError(
        `Godot has no like of a ${value.constructor?.name ?? "value"}: send its parts, as a plain object or a Map.`,
      );
    }
    default:
      throw new TypeError(`A ${typeof value} cannot be sent to Godot.`);
  }
}
