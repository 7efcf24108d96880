// Bytes to variants, in Godot's two forms. Whatever a count claims is compared with what is there before anything is made.
import { ByteReader, PacketError } from "../bytes/byteReader.js";
import { limitTable } from "../limits.js";
import {
  type Components,
  type ElementType,
  PackedColorArray,
  PackedStringArray,
  PackedVector2Array,
  PackedVector3Array,
  PackedVector4Array,
  TypedArray,
  TypedDictionary,
} from "./containers.js";
import * as header from "./header.js";
import type { RealReader } from "./reals.js";
import { Callable, NodePath, ObjectId, RID, Signal, StringName } from "./values.js";
import type { Variant } from "./variant.js";
import { VariantType, variantTypeNames } from "./variantType.js";
import { vectorLayout } from "./vectorLayouts.js";

/** How much there may be of a value that is read. */
export interface ReadLimits {
  /** Arrays and dictionaries within each other (default 64). */
  readonly variantDepth: number;
  /** Values in all, those within others included (default 16384). */
  readonly variantValues: number;
}

const defaults: ReadLimits = {
  variantDepth: limitTable.variantDepth.default,
  variantValues: limitTable.variantValues.default,
};

/** Reads Godot's values out of bytes, one behind the other. What is no value of Godot's is a `PacketError` with its byte. */
export class VariantReader extends ByteReader implements RealReader {
  readonly #limits: ReadLimits;
  #depth = 0;
  #values = 0;
  #double = false;

  constructor(bytes: Uint8Array, limits: ReadLimits = defaults, offset = 0, end = bytes.length) {
    super(bytes, offset, end);
    this.#limits = limits;
  }

  /**
   * A number of a vector: of 32 bits, or of 64 where the sender has these.
   *
   * @returns the number
   */
  real(): number {
    return this.#double ? this.float64() : this.float32();
  }

  /**
   * An RPC's argument, or a value of a synchronizer's state.
   *
   * @returns the value
   * @throws PacketError
   */
  argument(): Variant {
    this.need(1);
    const first = this.bytes[this.offset] as number;
    switch (first & header.argumentTypeBits) {
      case VariantType.bool:
        this.skip(1);
        this.#count(1);
        return (first & header.argumentTrue) !== 0;
      case VariantType.int:
        this.skip(1);
        this.#count(1);
        return this.#argumentInt(first & ~header.argumentTypeBits);
      default:
        return this.general();
    }
  }

  #argumentInt(size: number): number | bigint {
    switch (size) {
      case header.IntSize.int8:
        return this.int8();
      case header.IntSize.int16:
        return this.int16();
      case header.IntSize.int32:
        return this.int32();
      default:
        return safe(this.int64());
    }
  }

  /**
   * A value as `var_to_bytes` makes it, and as part of other values.
   *
   * @returns the value
   * @throws PacketError
   */
  general(): Variant {
    this.#count(1);
    const word = this.int32();
    const type = (word & 0xff) as VariantType;
    const is64 = (word & header.flag64) !== 0;
    switch (type) {
      case VariantType.Nil:
        return null;
      case VariantType.bool:
        return this.uint32() !== 0;
      case VariantType.int:
        return is64 ? safe(this.int64()) : this.int32();
      case VariantType.float:
        return is64 ? this.float64() : this.float32();
      case VariantType.String:
        return this.#text();
      case VariantType.StringName:
        return new StringName(this.#text());
      case VariantType.NodePath:
        return this.#nodePath();
      case VariantType.RID:
        return new RID(this.uint64());
      case VariantType.Object:
        return this.#object((word & header.flagObjectId) !== 0);
      case VariantType.Callable:
        return new Callable();
      case VariantType.Signal:
        return new Signal(this.#text(), this.uint64());
      case VariantType.Dictionary:
        return this.#dictionary(word);
      case VariantType.Array:
        return this.#array(word);
      case VariantType.PackedByteArray:
        return this.#packedBytes();
      case VariantType.PackedInt32Array:
        return Int32Array.from({ length: this.#elements(4) }, () => this.int32());
      case VariantType.PackedInt64Array:
        return BigInt64Array.from({ length: this.#elements(8) } as ArrayLike<bigint>, () => this.int64());
      case VariantType.PackedFloat32Array:
        return Float32Array.from({ length: this.#elements(4) }, () => this.float32());
      case VariantType.PackedFloat64Array:
        return Float64Array.from({ length: this.#elements(8) }, () => this.float64());
      case VariantType.PackedStringArray:
        return this.#packedStrings();
      case VariantType.PackedVector2Array:
        return new PackedVector2Array(this.#components(2, is64));
      case VariantType.PackedVector3Array:
        return new PackedVector3Array(this.#components(3, is64));
      case VariantType.PackedColorArray:
        return new PackedColorArray(this.#components(4, false));
      case VariantType.PackedVector4Array:
        return new PackedVector4Array(this.#components(4, is64));
      default:
        return this.#vector(type, is64);
    }
  }

  #vector(type: VariantType, is64: boolean): Variant {
    const layout = vectorLayout(type);
    if (layout === undefined) throw new PacketError(`byte ${this.offset - 4}: there is no type ${type}.`);
    this.#double = is64 && layout.real;
    this.need(layout.count * (this.#double ? 8 : 4));
    return layout.read(this) as Variant;
  }

  /** Its length, and its bytes filled up to a multiple of 4. */
  #text(): string {
    const size = this.#textSize();
    const text = this.utf8(size);
    this.skip(-size & 3);
    return text;
  }

  #textSize(): number {
    const size = this.uint32();
    this.need(size + (-size & 3));
    return size;
  }

  #nodePath(): NodePath {
    const names = this.uint32();
    if ((names & header.newNodePath) === 0)
      throw new PacketError(`byte ${this.offset - 4}: a node path has a format from before Godot 3.`);
    const nameCount = names & header.countMask;
    const subnames = this.uint32();
    const flags = this.uint32();
    // Godot once wrote the property's name apart.
    const subnameCount = subnames + (flags & 2 ? 1 : 0);
    this.need((nameCount + subnameCount) * 4);
    this.#count(nameCount + subnameCount);
    const texts = (length: number): string[] => Array.from({ length }, () => this.#text());
    return new NodePath(texts(nameCount), texts(subnameCount), (flags & header.absoluteNodePath) !== 0);
  }

  /** Only by number: a whole object would let a peer choose what is made here. */
  #object(byId: boolean): ObjectId | null {
    if (!byId) throw new PacketError(`byte ${this.offset - 4}: whole objects are refused.`);
    const id = this.uint64();
    return id === 0n ? null : new ObjectId(id);
  }

  #dictionary(word: number): Map<Variant, Variant> {
    const keyType = this.#elementType((word >>> header.elementShift) & 3);
    const valueType = this.#elementType((word >>> header.valueShift) & 3);
    const count = this.#elements(8, header.countMask);
    const typed = keyType !== undefined || valueType !== undefined;
    const dictionary = typed ? new TypedDictionary<Variant, Variant>(keyType, valueType) : new Map<Variant, Variant>();
    this.#deeper();
    for (let left = count; left > 0; left--) {
      const key = this.#element(keyType);
      dictionary.set(key, this.#element(valueType));
    }
    this.#depth--;
    return dictionary;
  }

  #array(word: number): Variant[] {
    const elementType = this.#elementType((word >>> header.elementShift) & 3);
    const count = this.#elements(4, header.countMask);
    const array: Variant[] = elementType === undefined ? [] : new TypedArray<Variant>(elementType);
    this.#deeper();
    for (let left = count; left > 0; left--) array.push(this.#element(elementType));
    this.#depth--;
    return array;
  }

  /** Godot leaves out those that do not fit; a peer that sends such is not what it says. */
  #element(elementType: ElementType | undefined): Variant {
    if (elementType === undefined) return this.general();
    this.need(4);
    const type = this.bytes[this.offset] as VariantType;
    const wanted = typeof elementType === "string" ? VariantType[elementType] : VariantType.Object;
    if (type === wanted || (type === VariantType.Nil && wanted === VariantType.Object)) return this.general();
    throw new PacketError(
      `byte ${this.offset}: ${variantTypeNames[wanted]} is the type of elements, and ${variantTypeNames[type]} one's.`,
    );
  }

  #elementType(kind: number): ElementType | undefined {
    switch (kind) {
      case header.ElementKind.none:
        return undefined;
      case header.ElementKind.builtin: {
        const type = this.uint32();
        const name = variantTypeNames[type];
        if (name === undefined) throw new PacketError(`byte ${this.offset - 4}: there is no type ${type}.`);
        return name;
      }
      default:
        // Whatever class or script they had: without whole objects, only their numbers come. So says Godot, too.
        this.#text();
        return { className: "EncodedObjectAsID" };
    }
  }

  #packedBytes(): Uint8Array {
    const size = this.uint32();
    const bytes = this.copy(size);
    // Godot takes one at the very end without its padding.
    this.skip(Math.min(-size & 3, this.rest));
    return bytes;
  }

  #packedStrings(): PackedStringArray {
    const count = this.#elements(4);
    this.#count(count);
    const strings = new PackedStringArray();
    // The NUL at their end is counted, and cut off as any.
    for (let left = count; left > 0; left--) strings.push(this.#text());
    return strings;
  }

  #components(perElement: number, double: boolean): Components {
    const length = this.#elements(perElement * (double ? 8 : 4)) * perElement;
    if (double) return Float64Array.from({ length }, () => this.float64());
    return Float32Array.from({ length }, () => this.float32());
  }

  /** How many elements follow, each of at least `size` bytes. Godot ignores the top bit of some. */
  #elements(size: number, mask = 0xffff_ffff): number {
    const count = (this.uint32() & mask) >>> 0;
    this.need(count * size);
    return count;
  }

  #count(values: number): void {
    this.#values += values;
    if (this.#values > this.#limits.variantValues)
      throw new PacketError(`more than ${this.#limits.variantValues} values (variantValues).`);
  }

  #deeper(): void {
    if (++this.#depth > this.#limits.variantDepth)
      throw new PacketError(`more than ${this.#limits.variantDepth} containers within each other (variantDepth).`);
  }
}

/** A number if it loses nothing. */
function safe(value: bigint): number | bigint {
  const number = Number(value);
  return Number.isSafeInteger(number) ? number : value;
}
