// Values of Godot's that JavaScript has no like of.
import { type TypedVariant, typeOfVariant, VariantType } from "./variantType.js";

/** A number that Godot shall get as a float, although it is whole: `new Float(1)`. Floats arrive as numbers. */
export class Float implements TypedVariant {
  /** The number. */
  readonly value: number;
  constructor(value: number) {
    this.value = value;
  }
  get [typeOfVariant](): typeof VariantType.float {
    return VariantType.float;
  }
}

/** Godot's `StringName`, `&"name"`. Where a type is declared, a text will do. */
export class StringName implements TypedVariant {
  /** The text. */
  readonly name: string;
  constructor(name: string) {
    this.name = name;
  }
  get [typeOfVariant](): typeof VariantType.StringName {
    return VariantType.StringName;
  }
  /**
   * As a text.
   *
   * @returns the name
   */
  toString(): string {
    return this.name;
  }
}

/** Godot's `NodePath`. Where a type is declared, a text will do. */
export class NodePath implements TypedVariant {
  /** The nodes that it leads through. */
  readonly names: readonly string[];
  /** What stands behind colons. */
  readonly subnames: readonly string[];
  /** Whether it begins at the root. */
  readonly absolute: boolean;
  constructor(names: readonly string[], subnames: readonly string[] = [], absolute = false) {
    this.names = names;
    this.subnames = subnames;
    this.absolute = absolute;
  }
  /**
   * Reads a path.
   *
   * @param path - `/root/A:position:x`, as in `^"…"`
   * @returns its parts
   */
  static parse(path: string): NodePath {
    const [nodes = "", ...subnames] = path.split(":");
    const absolute = nodes.startsWith("/");
    return new NodePath(nodes.split("/").filter(Boolean), subnames.filter(Boolean), absolute);
  }
  get [typeOfVariant](): typeof VariantType.NodePath {
    return VariantType.NodePath;
  }
  /**
   * As Godot writes it.
   *
   * @returns `/root/A:position:x`
   */
  toString(): string {
    return (this.absolute ? "/" : "") + this.names.join("/") + this.subnames.map((name) => `:${name}`).join("");
  }
}

/** A number of the sender's rendering or physics server; it means nothing here. */
export class RID implements TypedVariant {
  /** The number; 0 is none. */
  readonly id: bigint;
  constructor(id = 0n) {
    this.id = id;
  }
  get [typeOfVariant](): typeof VariantType.RID {
    return VariantType.RID;
  }
}

/** An object of the sender's by its number, as Godot's `EncodedObjectAsID`; it means nothing here. 0 is none. */
export class ObjectId implements TypedVariant {
  /** The number; 0 is none. */
  readonly id: bigint;
  constructor(id = 0n) {
    this.id = id;
  }
  get [typeOfVariant](): typeof VariantType.Object {
    return VariantType.Object;
  }
}

/** Callables arrive empty. */
export class Callable implements TypedVariant {
  get [typeOfVariant](): typeof VariantType.Callable {
    return VariantType.Callable;
  }
}

/** A signal of an object of the sender's; it means nothing here. */
export class Signal implements TypedVariant {
  /** Its name. */
  readonly name: string;
  /** Whose it is, by number. */
  readonly object: bigint;
  constructor(name = "", object = 0n) {
    this.name = name;
    this.object = object;
  }
  get [typeOfVariant](): typeof VariantType.Signal {
    return VariantType.Signal;
  }
}
