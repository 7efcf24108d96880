// Variants to bytes, in Godot's two forms: the general one of `var_to_bytes`, and the shorter one of RPC arguments.
import { ByteWriter } from "../bytes/byteWriter.js";
import { limitTable } from "../limits.js";
import type { Components, ElementType, PackedVector2Array, TypedArray, TypedDictionary } from "./containers.js";
import { type DeclaredType, declaredType, elementTypeOf, typeToSend } from "./declaredType.js";
import * as header from "./header.js";
import type { RealWriter } from "./reals.js";
import { Float, NodePath, type ObjectId, type RID, type Signal, StringName } from "./values.js";
import { VariantType, type VariantTypeName, variantTypeNames } from "./variantType.js";
import { vectorLayout } from "./vectorLayouts.js";

/** Options of {@link VariantWriter}. */
export interface WriteOptions {
  /** Version of the Godot that reads it (default 4.4): what an older one does not understand is left out, or an error. */
  godot?: GodotVersion | undefined;
}

/** The wire is the same from 4.2 on, but for types of elements and `PackedVector4Array`. */
export type GodotVersion = "4.2" | "4.3" | "4.4" | "4.5" | "4.6";

const maxDepth = limitTable.variantDepth.default;
const [int64Least, int64Most] = [-(2n ** 63n), 2n ** 63n - 1n];

/** Writes values as Godot reads them, one behind the other; `take()` gives the bytes. */
export class VariantWriter extends ByteWriter implements RealWriter {
  readonly #typedArrays: boolean;
  readonly #typedDictionaries: boolean;
  #depth = 0;

  constructor({ godot = "4.4" }: WriteOptions = {}) {
    super();
    this.#typedArrays = godot !== "4.2";
    this.#typedDictionaries = this.#typedArrays && godot !== "4.3";
  }

  override clear(): this {
    this.#depth = 0;
    return super.clear();
  }

  /**
   * A number of a vector. Godot rounds to float32, unless it is built with double precision; it reads both.
   *
   * @param value - the number
   */
  real(value: number): this {
    return this.float32(value);
  }

  /**
   * As an RPC's argument, or a synchronizer's state.
   *
   * @param value - what Godot is to get
   * @param declared - the type that its script declares, if it does
   */
  argument(value: unknown, declared?: DeclaredType): this {
    const type = typeToSend(value, declared);
    if (type === VariantType.bool) return this.uint8(value ? type | header.argumentTrue : type);
    if (type !== VariantType.int) return this.#value(value, type, declared);
    if (typeof value === "number" && value >= -0x8000_0000 && value <= 0x7fff_ffff) {
      if (value >= -0x80 && value <= 0x7f) return this.uint8(type | header.IntSize.int8).uint8(value);
      if (value >= -0x8000 && value <= 0x7fff) return this.uint8(type | header.IntSize.int16).int16(value);
      return this.uint8(type | header.IntSize.int32).int32(value);
    }
    const big = int64(value as number | bigint);
    if (big === BigInt.asIntN(32, big)) return this.argument(Number(big));
    return this.uint8(type | header.IntSize.int64).int64(big);
  }

  /**
   * As `var_to_bytes` and as part of other values.
   *
   * @param value - what Godot is to get
   * @param declared - the type that its script declares, if it does
   */
  general(value: unknown, declared?: DeclaredType): this {
    return this.#value(value, typeToSend(value, declared), declared);
  }

  #value(value: unknown, type: VariantType, declared: DeclaredType | undefined): this {
    switch (type) {
      case VariantType.Nil:
      case VariantType.Callable:
        return this.int32(type);
      case VariantType.bool:
        return this.int32(type).int32(value ? 1 : 0);
      case VariantType.int:
        return this.#int(value as number | bigint);
      case VariantType.float:
        return this.#float(value instanceof Float ? value.value : Number(value));
      case VariantType.String:
        return this.int32(type).#text(value as string);
      case VariantType.StringName:
        return this.int32(type).#text(value instanceof StringName ? value.name : String(value));
      case VariantType.NodePath:
        return this.#nodePath(value instanceof NodePath ? value : NodePath.parse(String(value)));
      case VariantType.RID:
        return this.int32(type).int64((value as RID).id);
      case VariantType.Object:
        return this.int32(type | header.flagObjectId).int64((value as ObjectId).id);
      case VariantType.Signal:
        return this.int32(type)
          .#text((value as Signal).name)
          .int64((value as Signal).object);
      case VariantType.Dictionary:
        return this.#dictionary(value as ReadonlyMap<unknown, unknown> | object, declared);
      case VariantType.Array:
        return this.#array(value as readonly unknown[], declared);
      case VariantType.PackedByteArray: {
        const bytes = value as Uint8Array;
        this.int32(type).int32(bytes.length);
        const from = this.length;
        return this.raw(bytes).pad(from);
      }
      case VariantType.PackedInt32Array:
        this.int32(type).int32((value as Int32Array).length);
        for (const each of value as Int32Array) this.int32(each);
        return this;
      case VariantType.PackedInt64Array:
        this.int32(type).int32((value as BigInt64Array).length);
        for (const each of value as BigInt64Array) this.int64(each);
        return this;
      case VariantType.PackedFloat32Array:
        this.int32(type).int32((value as Float32Array).length);
        for (const each of value as Float32Array) this.float32(each);
        return this;
      case VariantType.PackedFloat64Array:
        this.int32(type).int32((value as Float64Array).length);
        for (const each of value as Float64Array) this.float64(each);
        return this;
      case VariantType.PackedStringArray:
        this.int32(type).int32((value as readonly string[]).length);
        // These, and only these, have a NUL that is counted.
        for (const each of value as readonly string[]) this.#text(`${each}\0`);
        return this;
      case VariantType.PackedVector2Array:
        return this.#components(value, type, 2);
      case VariantType.PackedVector3Array:
        return this.#components(value, type, 3);
      case VariantType.PackedColorArray:
        return this.#components(value, type, 4);
      case VariantType.PackedVector4Array:
        if (!this.#typedArrays) throw new TypeError("Godot 4.2 has no PackedVector4Array.");
        return this.#components(value, type, 4);
      default:
        this.int32(type);
        vectorLayout(type)?.write(this, value);
        return this;
    }
  }

  #int(value: number | bigint): this {
    if (typeof value === "number" && value === (value | 0)) return this.int32(VariantType.int).int32(value);
    const big = int64(value);
    if (big === BigInt.asIntN(32, big)) return this.int32(VariantType.int).int32(Number(big));
    return this.int32(VariantType.int | header.flag64).int64(big);
  }

  /** As float32 if it loses nothing. NaN is not equal to itself, and goes as float64. */
  #float(value: number): this {
    if (Math.fround(value) === value) return this.int32(VariantType.float).float32(value);
    return this.int32(VariantType.float | header.flag64).float64(value);
  }

  /** Its length, and zeros up to a multiple of 4 bytes. */
  #text(text: string): this {
    const at = this.length;
    this.int32(0).utf8(text);
    this.setInt32(at, this.length - at - 4);
    return this.pad(at);
  }

  #nodePath({ names, subnames, absolute }: NodePath): this {
    this.int32(VariantType.NodePath);
    this.int32(header.newNodePath | names.length).int32(subnames.length);
    this.int32(absolute ? header.absoluteNodePath : 0);
    for (const each of names) this.#text(each);
    for (const each of subnames) this.#text(each);
    return this;
  }

  #array(values: readonly unknown[], declared: DeclaredType | undefined): this {
    const given = (values as Partial<TypedArray>).elementType;
    const element = given ?? (declared?.of[0] && elementTypeOf(declared.of[0]));
    const sent = this.#typedArrays ? element : undefined;
    this.int32(VariantType.Array | (kindOf(sent) << header.elementShift)).#elementType(sent);
    this.int32(values.length);
    const each = declaredElement(element, declared?.of[0]);
    this.#deeper();
    for (const value of values) this.general(value, each);
    this.#depth--;
    return this;
  }

  #dictionary(value: ReadonlyMap<unknown, unknown> | object, declared: DeclaredType | undefined): this {
    const entries = value instanceof Map ? [...value] : Object.entries(value);
    const { keyType, valueType } = value as Partial<TypedDictionary>;
    const key = keyType ?? (declared?.of[0] && elementTypeOf(declared.of[0]));
    const each = valueType ?? (declared?.of[1] && elementTypeOf(declared.of[1]));
    const [sentKey, sentEach] = this.#typedDictionaries ? [key, each] : [];
    const kinds = (kindOf(sentKey) << header.elementShift) | (kindOf(sentEach) << header.valueShift);
    this.int32(VariantType.Dictionary | kinds)
      .#elementType(sentKey)
      .#elementType(sentEach);
    this.int32(entries.length);
    const [ofKeys, ofValues] = [declaredElement(key, declared?.of[0]), declaredElement(each, declared?.of[1])];
    this.#deeper();
    for (const [entryKey, entryValue] of entries) this.general(entryKey, ofKeys).general(entryValue, ofValues);
    this.#depth--;
    return this;
  }

  #elementType(element: ElementType | undefined): this {
    if (element === undefined) return this;
    if (typeof element === "string") return this.int32(VariantType[element]);
    return this.#text("className" in element ? element.className : element.script);
  }

  #components(value: unknown, type: VariantType, perElement: number): this {
    const { components } = value as PackedVector2Array;
    if (components.length % perElement !== 0)
      throw new RangeError(`${variantTypeNames[type]}: ${components.length} numbers are no multiple of ${perElement}.`);
    this.int32(type).int32(components.length / perElement);
    for (const each of components as Components) this.float32(each);
    return this;
  }

  #deeper(): void {
    if (++this.#depth > maxDepth)
      throw new RangeError(`More than ${maxDepth} arrays and dictionaries within each other. Does one hold itself?`);
  }
}

function int64(value: number | bigint): bigint {
  const big = BigInt(value);
  if (big < int64Least || big > int64Most)
    throw new RangeError(`${value} does not fit into an int of Godot's, which has 64 bits.`);
  return big;
}

function kindOf(element: ElementType | undefined): number {
  if (element === undefined) return header.ElementKind.none;
  if (typeof element === "string") return header.ElementKind.builtin;
  return "className" in element ? header.ElementKind.className : header.ElementKind.script;
}

/** What elements are checked against, and floats told from ints by. */
function declaredElement(
  element: ElementType | undefined,
  declared: DeclaredType | undefined,
): DeclaredType | undefined {
  if (declared !== undefined || element === undefined) return declared;
  return declaredType(typeof element === "string" ? (element satisfies VariantTypeName) : "Object");
}
