// What a variant is in JavaScript.
import type {
  PackedColorArray,
  PackedStringArray,
  PackedVector2Array,
  PackedVector3Array,
  PackedVector4Array,
} from "./containers.js";
import type { Callable, NodePath, ObjectId, RID, Signal, StringName } from "./values.js";
import type { TypedVariant } from "./variantType.js";
import type {
  AABB,
  Basis,
  Color,
  Plane,
  Projection,
  Quaternion,
  Rect2,
  Rect2i,
  Transform2D,
  Transform3D,
  Vector2,
  Vector2i,
  Vector3,
  Vector3i,
  Vector4,
  Vector4i,
} from "./vectors.js";

/** By Godot's names, what each type arrives as. An `int` beyond 2^53 arrives as bigint where none is declared. Its fields are Godot's. */
export interface VariantTypes {
  Nil: null;
  bool: boolean;
  int: number;
  float: number;
  String: string;
  Vector2: Vector2;
  Vector2i: Vector2i;
  Rect2: Rect2;
  Rect2i: Rect2i;
  Vector3: Vector3;
  Vector3i: Vector3i;
  Transform2D: Transform2D;
  Vector4: Vector4;
  Vector4i: Vector4i;
  Plane: Plane;
  Quaternion: Quaternion;
  AABB: AABB;
  Basis: Basis;
  Transform3D: Transform3D;
  Projection: Projection;
  Color: Color;
  StringName: StringName;
  NodePath: NodePath;
  RID: RID;
  Object: ObjectId | null;
  Callable: Callable;
  Signal: Signal;
  Dictionary: Map<Variant, Variant>;
  Array: Variant[];
  PackedByteArray: Uint8Array;
  PackedInt32Array: Int32Array;
  PackedInt64Array: BigInt64Array;
  PackedFloat32Array: Float32Array;
  PackedFloat64Array: Float64Array;
  PackedStringArray: PackedStringArray;
  PackedVector2Array: PackedVector2Array;
  PackedVector3Array: PackedVector3Array;
  PackedColorArray: PackedColorArray;
  PackedVector4Array: PackedVector4Array;
}

/**
 * A value that Godot understands. Whole numbers are ints, others floats; `Float` makes a float of a whole one. Maps and
 * plain objects are dictionaries; they arrive as maps, because keys may be of any type.
 */
export type Variant =
  | null
  | undefined
  | boolean
  | number
  | bigint
  | string
  | TypedVariant
  | Uint8Array
  | Int32Array
  | BigInt64Array
  | Float32Array
  | Float64Array
  | readonly Variant[]
  | ReadonlyMap<Variant, Variant>
  | { readonly [key: string]: Variant };
