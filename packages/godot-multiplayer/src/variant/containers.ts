// Arrays and dictionaries that know the type of their elements, and the packed arrays that no typed array of JavaScript's is.
import { type TypedVariant, typeOfVariant, VariantType, type VariantTypeName } from "./variantType.js";

/** What an element has to be: a type, or an object of a class or with a script. */
export type ElementType =
  | VariantTypeName
  | {
      /** The class that objects have to be of. */
      readonly className: string;
    }
  | {
      /** The path of the script that objects have to have. */
      readonly script: string;
    };

/** An `Array[int]` and its like (Godot 4.3 and later). Plain arrays are untyped ones. */
export class TypedArray<Value = unknown> extends Array<Value> implements TypedVariant {
  /** What its elements are. */
  readonly elementType: ElementType;
  constructor(elementType: ElementType, values: Iterable<Value> = []) {
    super();
    this.elementType = elementType;
    for (const value of values) this.push(value);
  }
  /** What `map()` and its like make is no longer of that type. */
  static override get [Symbol.species](): ArrayConstructor {
    return Array;
  }
  get [typeOfVariant](): typeof VariantType.Array {
    return VariantType.Array;
  }
}

/** A `Dictionary[String, int]` and its like (Godot 4.4 and later); `undefined` stands for any type. */
export class TypedDictionary<Key = unknown, Value = unknown> extends Map<Key, Value> implements TypedVariant {
  /** What its keys are. */
  readonly keyType: ElementType | undefined;
  /** What its values are. */
  readonly valueType: ElementType | undefined;
  constructor(
    keyType: ElementType | undefined,
    valueType: ElementType | undefined,
    entries: Iterable<readonly [Key, Value]> = [],
  ) {
    super(entries);
    this.keyType = keyType;
    this.valueType = valueType;
  }
  get [typeOfVariant](): typeof VariantType.Dictionary {
    return VariantType.Dictionary;
  }
}

/** Godot's `PackedStringArray`. */
export class PackedStringArray extends Array<string> implements TypedVariant {
  static override get [Symbol.species](): ArrayConstructor {
    return Array;
  }
  get [typeOfVariant](): typeof VariantType.PackedStringArray {
    return VariantType.PackedStringArray;
  }
}

/** Components one behind the other, as in Godot's memory. */
export type Components = Float32Array | Float64Array;

abstract class PackedComponents {
  readonly components: Components;
  /** @param components - one element behind the other */
  constructor(components: Components | readonly number[]) {
    this.components = Array.isArray(components) ? Float32Array.from(components) : (components as Components);
  }
}

/** Godot's `PackedVector2Array`. */
export class PackedVector2Array extends PackedComponents implements TypedVariant {
  get [typeOfVariant](): typeof VariantType.PackedVector2Array {
    return VariantType.PackedVector2Array;
  }
}

/** Godot's `PackedVector3Array`. */
export class PackedVector3Array extends PackedComponents implements TypedVariant {
  get [typeOfVariant](): typeof VariantType.PackedVector3Array {
    return VariantType.PackedVector3Array;
  }
}

/** Godot 4.3 and later. */
export class PackedVector4Array extends PackedComponents implements TypedVariant {
  get [typeOfVariant](): typeof VariantType.PackedVector4Array {
    return VariantType.PackedVector4Array;
  }
}

/** Godot's `PackedColorArray`. */
export class PackedColorArray extends PackedComponents implements TypedVariant {
  get [typeOfVariant](): typeof VariantType.PackedColorArray {
    return VariantType.PackedColorArray;
  }
}
