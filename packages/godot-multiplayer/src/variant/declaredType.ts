// Types as GDScript declares them, `Array[int]` and `Dictionary[String, Vector2]` included, and what they make of values.

import { PacketError } from "../bytes/byteReader.js";
import { type ElementType, TypedArray } from "./containers.js";
import { typeOfValue } from "./typeOfValue.js";
import { NodePath, StringName } from "./values.js";
import type { Variant, VariantTypes } from "./variant.js";
import { VariantType, type VariantTypeName, variantTypeNames } from "./variantType.js";
import { Vector2, Vector2i, Vector3, Vector3i } from "./vectors.js";

/** `bigint` is an `int` that arrives as bigint, `Variant` any value. */
export type ScalarTypeName = VariantTypeName | "bigint" | "Variant";
/** A type as GDScript writes it: `int`, `Array[Vector2]`, `Dictionary[String, int]`. */
export type TypeName = ScalarTypeName | `Array[${ScalarTypeName}]` | `Dictionary[${ScalarTypeName}, ${ScalarTypeName}]`;

type ScalarOf<Name> = Name extends "bigint" ? bigint : Name extends keyof VariantTypes ? VariantTypes[Name] : Variant;

/** What arrives for a declared type. */
export type ValueOf<Name> = Name extends `Array[${infer Element}]`
  ? ScalarOf<Element>[]
  : Name extends `Dictionary[${infer Key}, ${infer Value}]`
    ? Map<ScalarOf<Key>, ScalarOf<Value>>
    : ScalarOf<Name>;

/** What can be sent for it: besides, plain objects for dictionaries, and strings for names and paths. */
export type SentAs<Name> =
  | ValueOf<Name>
  | (Name extends "StringName" | "NodePath" ? string : never)
  | (Name extends `Dictionary${string}` ? { readonly [key: string]: Variant } : never)
  | (Name extends "PackedStringArray" ? readonly string[] : never);

export interface DeclaredType {
  readonly name: string;
  /** `undefined`: any. */
  readonly type: VariantType | undefined;
  readonly big: boolean;
  /** Of an array's elements, or a dictionary's keys and values. */
  readonly of: readonly DeclaredType[];
}

const parsed = new Map<string, DeclaredType>();

/**
 * Reads a type as GDScript writes it.
 *
 * @param name - `Array[int]` and its like
 * @returns the type
 * @throws TypeError for a type that there is not.
 */
export function declaredType(name: string): DeclaredType {
  const known = parsed.get(name);
  if (known !== undefined) return known;
  const [, outer = name, inner] = /^(Array|Dictionary)\[(.+)\]$/.exec(name) ?? [];
  const of = inner?.split(",").map((each) => declaredType(each.trim())) ?? [];
  if (of.length > 0 && of.length !== (outer === "Array" ? 1 : 2))
    throw new TypeError(`${name} is no type: expected Array[type] or Dictionary[type, type].`);
  const big = outer === "bigint";
  const type = big ? VariantType.int : VariantType[outer as VariantTypeName];
  if (type === undefined && outer !== "Variant")
    throw new TypeError(`${name} is no type of Godot's that can be sent. Objects are Object, enums int.`);
  const declared = { name, type, big, of };
  parsed.set(name, declared);
  return declared;
}

/** As the elements of a typed container have it on the wire; `undefined` for any type. */
export function elementTypeOf({ type }: DeclaredType): ElementType | undefined {
  return type === undefined ? undefined : variantTypeNames[type];
}

/** The type to send a value as. @throws TypeError if it does not fit what is declared. */
export function typeToSend(value: unknown, declared: DeclaredType | undefined): VariantType {
  const own = typeOfValue(value);
  const wanted = declared?.type;
  if (wanted === undefined || own === wanted) return own;
  const fits =
    (wanted === VariantType.float && own === VariantType.int) ||
    (own === VariantType.String && (wanted === VariantType.StringName || wanted === VariantType.NodePath)) ||
    (own === VariantType.Array && wanted === VariantType.PackedStringArray);
  if (fits) return wanted;
  if (wanted === VariantType.Object && own === VariantType.Nil) return own;
  throw new TypeError(`${declared?.name} is declared, and ${variantTypeNames[own]} given.`);
}

/** Vectors of floats and of ints become each other, as far as Godot does so when it calls a function. */
const twins: Partial<Record<VariantType, (value: unknown) => unknown>> = {
  [VariantType.Vector2]: (value) => value instanceof Vector2i && new Vector2(value.x, value.y),
  [VariantType.Vector2i]: (value) => value instanceof Vector2 && new Vector2i(Math.trunc(value.x), Math.trunc(value.y)),
  [VariantType.Vector3]: (value) => value instanceof Vector3i && new Vector3(value.x, value.y, value.z),
  [VariantType.Vector3i]: (value) =>
    value instanceof Vector3 && new Vector3i(Math.trunc(value.x), Math.trunc(value.y), Math.trunc(value.z)),
};

function refuse(value: unknown, { name }: DeclaredType): never {
  throw new PacketError(`${name} is declared, and ${variantTypeNames[typeOfValue(value)]} came.`);
}

/**
 * A value that came, as what is declared: Godot converts numbers into each other, and texts, when it calls a function.
 *
 * @throws PacketError if it does not fit.
 */
export function conform(value: unknown, declared: DeclaredType): unknown {
  const { type, big, of } = declared;
  switch (type) {
    case undefined:
      return value;
    case VariantType.int: {
      if (typeof value === "bigint") return big ? value : refuse(value, declared);
      const whole = typeof value === "boolean" ? Number(value) : typeof value === "number" ? Math.trunc(value) : NaN;
      if (!Number.isSafeInteger(whole)) return refuse(value, declared);
      return big ? BigInt(whole) : whole + 0;
    }
    case VariantType.float:
      return typeof value === "number" || typeof value === "bigint" || typeof value === "boolean"
        ? Number(value)
        : refuse(value, declared);
    case VariantType.bool:
      return typeof value === "boolean" ? value : typeof value === "number" ? value !== 0 : refuse(value, declared);
    case VariantType.String:
      if (value instanceof StringName || value instanceof NodePath) return value.toString();
      break;
    case VariantType.StringName:
      if (typeof value === "string") return new StringName(value);
      break;
    case VariantType.NodePath:
      if (typeof value === "string") return NodePath.parse(value);
      break;
    case VariantType.Object:
      if (value === null) return value;
      break;
    default:
      break;
  }
  if (typeOfValue(value) !== type) return twins[type]?.(value) || refuse(value, declared);
  const [first, second] = of;
  if (first === undefined) return value;
  if (second === undefined) return (value as unknown[]).map((each) => conform(each, first));
  return new Map(
    [...(value as Map<unknown, unknown>)].map(([key, each]) => [conform(key, first), conform(each, second)]),
  );
}

export function typedArray(values: readonly unknown[], { of: [element] }: DeclaredType): TypedArray | undefined {
  const type = element && elementTypeOf(element);
  return type === undefined ? undefined : new TypedArray(type, values);
}
