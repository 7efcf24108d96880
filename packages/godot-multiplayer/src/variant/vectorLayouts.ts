// How vectors and what is made of them stand on the wire: their numbers in order, a row for each type.
import type { RealReader, RealWriter } from "./reals.js";
import { VariantType } from "./variantType.js";
import {
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

export interface VectorLayout<Value> {
  /** Whether its numbers are float64 if the header says so. All of them have 4 bytes otherwise. */
  readonly real: boolean;
  readonly count: number;
  read(from: RealReader): Value;
  write(to: RealWriter, value: Value): void;
}

const layouts: (VectorLayout<unknown> | undefined)[] = [];

function row<Value>(
  type: VariantType,
  kind: "real" | "4 bytes",
  count: number,
  read: VectorLayout<Value>["read"],
  write: VectorLayout<Value>["write"],
): void {
  layouts[type] = { real: kind === "real", count, read, write } as VectorLayout<unknown>;
}

const readVector2 = (from: RealReader): Vector2 => new Vector2(from.real(), from.real());
const readVector3 = (from: RealReader): Vector3 => new Vector3(from.real(), from.real(), from.real());
const readVector4 = (from: RealReader): Vector4 => new Vector4(from.real(), from.real(), from.real(), from.real());
const readVector2i = (from: RealReader): Vector2i => new Vector2i(from.int32(), from.int32());

function writeVector2(to: RealWriter, { x, y }: Vector2): void {
  to.real(x).real(y);
}
function writeVector3(to: RealWriter, { x, y, z }: Vector3): void {
  to.real(x).real(y).real(z);
}
function writeVector4(to: RealWriter, { x, y, z, w }: Vector4 | Quaternion): void {
  to.real(x).real(y).real(z).real(w);
}
function writeVector2i(to: RealWriter, { x, y }: Vector2i): void {
  to.int32(x).int32(y);
}

/** Row by row, although it is made of columns. */
function readBasis(from: RealReader): Basis {
  const [a, b, c] = [readVector3(from), readVector3(from), readVector3(from)];
  return new Basis(new Vector3(a.x, b.x, c.x), new Vector3(a.y, b.y, c.y), new Vector3(a.z, b.z, c.z));
}
function writeBasis(to: RealWriter, { x, y, z }: Basis): void {
  to.real(x.x).real(y.x).real(z.x);
  to.real(x.y).real(y.y).real(z.y);
  to.real(x.z).real(y.z).real(z.z);
}

row(VariantType.Vector2, "real", 2, readVector2, writeVector2);
row(VariantType.Vector2i, "4 bytes", 2, readVector2i, writeVector2i);
row(
  VariantType.Rect2,
  "real",
  4,
  (from) => new Rect2(readVector2(from), readVector2(from)),
  (to, { position, size }: Rect2) => {
    writeVector2(to, position);
    writeVector2(to, size);
  },
);
row(
  VariantType.Rect2i,
  "4 bytes",
  4,
  (from) => new Rect2i(readVector2i(from), readVector2i(from)),
  (to, { position, size }: Rect2i) => {
    writeVector2i(to, position);
    writeVector2i(to, size);
  },
);
row(VariantType.Vector3, "real", 3, readVector3, writeVector3);
row(
  VariantType.Vector3i,
  "4 bytes",
  3,
  (from) => new Vector3i(from.int32(), from.int32(), from.int32()),
  (to, { x, y, z }: Vector3i) => {
    to.int32(x).int32(y).int32(z);
  },
);
row(
  VariantType.Transform2D,
  "real",
  6,
  (from) => new Transform2D(readVector2(from), readVector2(from), readVector2(from)),
  (to, { x, y, origin }: Transform2D) => {
    for (const column of [x, y, origin]) writeVector2(to, column);
  },
);
row(VariantType.Vector4, "real", 4, readVector4, writeVector4);
row(
  VariantType.Vector4i,
  "4 bytes",
  4,
  (from) => new Vector4i(from.int32(), from.int32(), from.int32(), from.int32()),
  (to, { x, y, z, w }: Vector4i) => {
    to.int32(x).int32(y).int32(z).int32(w);
  },
);
row(
  VariantType.Plane,
  "real",
  4,
  (from) => new Plane(readVector3(from), from.real()),
  (to, { normal, d }: Plane) => {
    writeVector3(to, normal);
    to.real(d);
  },
);
row(
  VariantType.Quaternion,
  "real",
  4,
  (from) => new Quaternion(from.real(), from.real(), from.real(), from.real()),
  writeVector4,
);
row(
  VariantType.AABB,
  "real",
  6,
  (from) => new AABB(readVector3(from), readVector3(from)),
  (to, { position, size }: AABB) => {
    writeVector3(to, position);
    writeVector3(to, size);
  },
);
row(VariantType.Basis, "real", 9, readBasis, writeBasis);
row(
  VariantType.Transform3D,
  "real",
  12,
  (from) => new Transform3D(readBasis(from), readVector3(from)),
  (to, { basis, origin }: Transform3D) => {
    writeBasis(to, basis);
    writeVector3(to, origin);
  },
);
row(
  VariantType.Projection,
  "real",
  16,
  (from) => new Projection(readVector4(from), readVector4(from), readVector4(from), readVector4(from)),
  (to, { x, y, z, w }: Projection) => {
    for (const column of [x, y, z, w]) writeVector4(to, column);
  },
);
row(
  VariantType.Color,
  "4 bytes",
  4,
  (from) => new Color(from.float32(), from.float32(), from.float32(), from.float32()),
  (to, { r, g, b, a }: Color) => {
    to.float32(r).float32(g).float32(b).float32(a);
  },
);

/** `undefined` for types that are no vectors. */
export function vectorLayout(type: VariantType): VectorLayout<unknown> | undefined {
  return layouts[type];
}
