// Godot's vectors and what is made of them: fields that a game reads and writes, and no mathematics.
import { type TypedVariant, typeOfVariant, VariantType } from "./variantType.js";

/** Godot's `Vector2`, two floats. Its fields are Godot's. */
export class Vector2 implements TypedVariant {
  x: number;
  y: number;
  constructor(x = 0, y = 0) {
    this.x = x;
    this.y = y;
  }
  get [typeOfVariant](): typeof VariantType.Vector2 {
    return VariantType.Vector2;
  }
}

/** Godot's `Vector2i`, two ints. Its fields are Godot's. */
export class Vector2i implements TypedVariant {
  x: number;
  y: number;
  constructor(x = 0, y = 0) {
    this.x = x;
    this.y = y;
  }
  get [typeOfVariant](): typeof VariantType.Vector2i {
    return VariantType.Vector2i;
  }
}

/** Godot's `Vector3`, three floats. Its fields are Godot's. */
export class Vector3 implements TypedVariant {
  x: number;
  y: number;
  z: number;
  constructor(x = 0, y = 0, z = 0) {
    this.x = x;
    this.y = y;
    this.z = z;
  }
  get [typeOfVariant](): typeof VariantType.Vector3 {
    return VariantType.Vector3;
  }
}

/** Godot's `Vector3i`, three ints. Its fields are Godot's. */
export class Vector3i implements TypedVariant {
  x: number;
  y: number;
  z: number;
  constructor(x = 0, y = 0, z = 0) {
    this.x = x;
    this.y = y;
    this.z = z;
  }
  get [typeOfVariant](): typeof VariantType.Vector3i {
    return VariantType.Vector3i;
  }
}

/** Godot's `Vector4`, four floats. Its fields are Godot's. */
export class Vector4 implements TypedVariant {
  x: number;
  y: number;
  z: number;
  w: number;
  constructor(x = 0, y = 0, z = 0, w = 0) {
    this.x = x;
    this.y = y;
    this.z = z;
    this.w = w;
  }
  get [typeOfVariant](): typeof VariantType.Vector4 {
    return VariantType.Vector4;
  }
}

/** Godot's `Vector4i`, four ints. Its fields are Godot's. */
export class Vector4i implements TypedVariant {
  x: number;
  y: number;
  z: number;
  w: number;
  constructor(x = 0, y = 0, z = 0, w = 0) {
    this.x = x;
    this.y = y;
    this.z = z;
    this.w = w;
  }
  get [typeOfVariant](): typeof VariantType.Vector4i {
    return VariantType.Vector4i;
  }
}

/** Godot's `Rect2`, a place and a size, in floats. Its fields are Godot's. */
export class Rect2 implements TypedVariant {
  position: Vector2;
  size: Vector2;
  constructor(position = new Vector2(), size = new Vector2()) {
    this.position = position;
    this.size = size;
  }
  get [typeOfVariant](): typeof VariantType.Rect2 {
    return VariantType.Rect2;
  }
}

/** Godot's `Rect2i`, a place and a size, in ints. Its fields are Godot's. */
export class Rect2i implements TypedVariant {
  position: Vector2i;
  size: Vector2i;
  constructor(position = new Vector2i(), size = new Vector2i()) {
    this.position = position;
    this.size = size;
  }
  get [typeOfVariant](): typeof VariantType.Rect2i {
    return VariantType.Rect2i;
  }
}

/** Godot's `Transform2D`, two axes and an origin. Its fields are Godot's. */
export class Transform2D implements TypedVariant {
  x: Vector2;
  y: Vector2;
  origin: Vector2;
  constructor(x = new Vector2(1, 0), y = new Vector2(0, 1), origin = new Vector2()) {
    this.x = x;
    this.y = y;
    this.origin = origin;
  }
  get [typeOfVariant](): typeof VariantType.Transform2D {
    return VariantType.Transform2D;
  }
}

/** Godot's `Plane`, a normal and a distance. Its fields are Godot's. */
export class Plane implements TypedVariant {
  normal: Vector3;
  d: number;
  constructor(normal = new Vector3(), d = 0) {
    this.normal = normal;
    this.d = d;
  }
  get [typeOfVariant](): typeof VariantType.Plane {
    return VariantType.Plane;
  }
}

/** Godot's `Quaternion`, a rotation. Its fields are Godot's. */
export class Quaternion implements TypedVariant {
  x: number;
  y: number;
  z: number;
  w: number;
  constructor(x = 0, y = 0, z = 0, w = 1) {
    this.x = x;
    this.y = y;
    this.z = z;
    this.w = w;
  }
  get [typeOfVariant](): typeof VariantType.Quaternion {
    return VariantType.Quaternion;
  }
}

/** Godot's `AABB`, a box along the axes. Its fields are Godot's. */
export class AABB implements TypedVariant {
  position: Vector3;
  size: Vector3;
  constructor(position = new Vector3(), size = new Vector3()) {
    this.position = position;
    this.size = size;
  }
  get [typeOfVariant](): typeof VariantType.AABB {
    return VariantType.AABB;
  }
}

/** Godot's `Basis`, three axes. By its columns, as GDScript's constructor takes them. Its fields are Godot's. */
export class Basis implements TypedVariant {
  x: Vector3;
  y: Vector3;
  z: Vector3;
  constructor(x = new Vector3(1, 0, 0), y = new Vector3(0, 1, 0), z = new Vector3(0, 0, 1)) {
    this.x = x;
    this.y = y;
    this.z = z;
  }
  get [typeOfVariant](): typeof VariantType.Basis {
    return VariantType.Basis;
  }
}

/** Godot's `Transform3D`, a basis and an origin. Its fields are Godot's. */
export class Transform3D implements TypedVariant {
  basis: Basis;
  origin: Vector3;
  constructor(basis = new Basis(), origin = new Vector3()) {
    this.basis = basis;
    this.origin = origin;
  }
  get [typeOfVariant](): typeof VariantType.Transform3D {
    return VariantType.Transform3D;
  }
}

/** Godot's `Projection`, a matrix of four columns. By its columns. Its fields are Godot's. */
export class Projection implements TypedVariant {
  x: Vector4;
  y: Vector4;
  z: Vector4;
  w: Vector4;
  constructor(
    x = new Vector4(1, 0, 0, 0),
    y = new Vector4(0, 1, 0, 0),
    z = new Vector4(0, 0, 1, 0),
    w = new Vector4(0, 0, 0, 1),
  ) {
    this.x = x;
    this.y = y;
    this.z = z;
    this.w = w;
  }
  get [typeOfVariant](): typeof VariantType.Projection {
    return VariantType.Projection;
  }
}

/** Godot's `Color`, red, green, blue and alpha, 0 to 1 each. Its fields are Godot's. */
export class Color implements TypedVariant {
  r: number;
  g: number;
  b: number;
  a: number;
  constructor(r = 0, g = 0, b = 0, a = 1) {
    this.r = r;
    this.g = g;
    this.b = b;
    this.a = a;
  }
  get [typeOfVariant](): typeof VariantType.Color {
    return VariantType.Color;
  }
}
