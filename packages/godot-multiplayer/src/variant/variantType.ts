// The numbers of Godot's types on the wire, since Godot 4.0; `PackedVector4Array` since 4.3.

/** Godot's types, by the numbers that they have on the wire. */
export const VariantType = {
  Nil: 0,
  bool: 1,
  int: 2,
  float: 3,
  String: 4,
  Vector2: 5,
  Vector2i: 6,
  Rect2: 7,
  Rect2i: 8,
  Vector3: 9,
  Vector3i: 10,
  Transform2D: 11,
  Vector4: 12,
  Vector4i: 13,
  Plane: 14,
  Quaternion: 15,
  AABB: 16,
  Basis: 17,
  Transform3D: 18,
  Projection: 19,
  Color: 20,
  StringName: 21,
  NodePath: 22,
  RID: 23,
  Object: 24,
  Callable: 25,
  Signal: 26,
  Dictionary: 27,
  Array: 28,
  PackedByteArray: 29,
  PackedInt32Array: 30,
  PackedInt64Array: 31,
  PackedFloat32Array: 32,
  PackedFloat64Array: 33,
  PackedStringArray: 34,
  PackedVector2Array: 35,
  PackedVector3Array: 36,
  PackedColorArray: 37,
  PackedVector4Array: 38,
} as const;

/** The name of one, as GDScript writes it. */
export type VariantTypeName = keyof typeof VariantType;
export type VariantType = (typeof VariantType)[VariantTypeName];

/** By number. */
export const variantTypeNames = Object.keys(VariantType) as readonly VariantTypeName[];

/**
 * Where a value says of what type it is. Registered, so that values of this package's ESM and CommonJS halves are the same.
 */
export const typeOfVariant: unique symbol = Symbol.for("headwater.godot.variantType") as never;

export interface TypedVariant {
  readonly [typeOfVariant]: VariantType;
}
