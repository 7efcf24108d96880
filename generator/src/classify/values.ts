// C++ type -> how its values stand in JavaScript.

import type { ApiEnum, ApiModel, ApiStruct } from "../model/apiModel.js";
import { assertNever } from "../model/assertNever.js";
import { type Integer, integers } from "../model/integers.js";
import { qualifiedName } from "../model/qualifiedName.js";
import { readTypeRef, type TypeRef } from "../model/typeRef.js";
import { typeName } from "../naming/index.js";
import type { Overrides, StructOverride } from "../overrides/overrides.js";
import type { Types, Value } from "../roles/value.js";
import type { BoundAlias } from "./boundApi.js";

/** Typedefs that only give a width; any other integer typedef names a kind of handle or id. */
const plainInteger = /^u?l?u?int(?:\d+(?:_t)?|p)$/;

export class ValueTypes implements Types {
  readonly #typedefs: Map<string, string>;
  readonly #enums: Map<string, ApiEnum>;
  readonly #structs: Map<string, ApiStruct>;
  readonly #overrides: Map<string, StructOverride>;
  readonly #handles: ReadonlySet<string>;
  readonly #constants: ReadonlyMap<string, number>;
  readonly #aliases = new Map<string, BoundAlias>();
  readonly #used = new Set<string>();

  constructor(model: ApiModel, overrides: Overrides) {
    this.#typedefs = new Map(model.typedefs.map((each) => [each.name, each.type]));
    this.#enums = new Map(model.enums.map((each) => [qualifiedName(each), each]));
    this.#structs = new Map(model.structs.map((each) => [each.name, each]));
    this.#overrides = new Map(overrides.files.flatMap((file) => Object.entries(file.structs)));
    this.#constants = new Map(
      model.constants.flatMap(({ name, value }) => (typeof value === "number" ? [[name, value] as const] : [])),
    );
    this.#handles = new Set(overrides.files.flatMap((file) => Object.keys(file.handles)));
  }

  /** The handle and id typedefs that any value asked for so far goes by. */
  get aliases(): BoundAlias[] {
    return [...this.#aliases.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
  }

  /** The structs that any value asked for so far is made of. */
  get usedStructs(): ReadonlySet<string> {
    return this.#used;
  }

  /** The spelled type without the typedefs around pointers and arrays, e.g. `char [1024]` for SteamErrMsg. */
  resolve(type: TypeRef): TypeRef {
    if (type.kind !== "named") return type;
    const target = this.#typedefs.get(type.name);
    if (target === undefined) return type;
    const resolved = readTypeRef(target);
    return resolved.kind === "named" ? type : resolved;
  }

  /** The value of a type that is passed or stored as itself; undefined if JavaScript has nothing for it. */
  of(type: TypeRef): Value | undefined {
    const resolved = this.resolve(type);
    switch (resolved.kind) {
      case "named":
        return this.#named(resolved.name);
      case "pointer":
        return isConstChar(resolved.to) ? { kind: "string", cpp: "const char *" } : undefined;
      case "array":
        return this.#array(resolved.of, resolved.length);
      case "reference":
      case "function":
        return undefined;
      default:
        return assertNever(resolved, "type");
    }
  }

  /** Whether it is an integer that can count: no handle, id or enum. */
  isNumber(type: TypeRef): boolean {
    return type.kind === "named" && this.#integer(type.name) !== undefined && !this.#isAlias(type.name);
  }

  constant(name: string): number | undefined {
    return this.#constants.get(name);
  }

  /** Of those that are numbers. */
  get constantNames(): readonly string[] {
    return [...this.#constants.keys()];
  }

  #array(element: TypeRef, length: number): Value | undefined {
    if (element.kind !== "named") return undefined;
    if (element.name === "char") return { kind: "string", cpp: "char", size: length };
    if (this.#integer(element.name)?.bits === 8) return { kind: "bytes", cpp: element.name, length };
    const of = this.of(element);
    return of && { kind: "array", cpp: element.name, of, length };
  }

  #named(name: string): Value | undefined {
    if (name === "bool") return { kind: "bool", cpp: "bool" };
    if (name === "float") return { kind: "float", cpp: "float", bits: 32 };
    if (name === "double") return { kind: "float", cpp: "double", bits: 64 };
    if (this.#enums.has(name)) return { kind: "enum", cpp: name, name };
    const integer = this.#integer(name);
    if (integer) return this.#integerValue(name, integer);
    const override = this.#overrides.get(name);
    if (override?.id64) return { kind: "id64", cpp: name };
    if (override?.custom) {
      return {
        kind: "custom",
        cpp: name,
        ts: override.custom,
        ...(override.customInput ? { tsInput: override.customInput } : {}),
        ...(override.holder ? { holder: override.holder } : {}),
      };
    }
    if (!this.#structs.has(name) || override?.skip) return undefined;
    this.#used.add(name);
    return { kind: "struct", cpp: name, name };
  }

  #integerValue(name: string, { bits, signed }: Integer): Value {
    const alias = this.#isAlias(name) ? { alias: name } : {};
    if ("alias" in alias) {
      const handle = this.#handles.has(name) ? { handle: true as const } : {};
      this.#aliases.set(name, { name, jsName: typeName(name), ts: bits === 64 ? "bigint" : "number", ...handle });
    }
    return bits === 64
      ? { kind: "int64", cpp: name, signed, ...alias }
      : { kind: "int", cpp: name, bits, signed, ...alias };
  }

  #isAlias(name: string): boolean {
    return this.#typedefs.has(name) && !plainInteger.test(name);
  }

  #integer(name: string): Integer | undefined {
    const own = integers[name];
    if (own) return own;
    const target = this.#typedefs.get(name);
    const type = target === undefined ? undefined : readTypeRef(target);
    return type?.kind === "named" ? this.#integer(type.name) : undefined;
  }
}

function isConstChar(type: TypeRef): boolean {
  return type.kind === "named" && type.name === "char" && type.const;
}
