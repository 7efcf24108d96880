// Types of one SDK without their typedefs, and whether two types are the same to the machine.

import type { ApiModel } from "../model/apiModel.js";
import { assertNever } from "../model/assertNever.js";
import { integers } from "../model/integers.js";
import { qualifiedName } from "../model/qualifiedName.js";
import { readTypeRef, type TypeRef } from "../model/typeRef.js";

/** Bytes and family of the types that C++ itself has; families differ in how a value is passed. */
const builtin: Readonly<Record<string, string>> = {
  ...Object.fromEntries(Object.entries(integers).map(([name, { bits }]) => [name, `i${bits / 8}`])),
  bool: "i1",
  // Of the machine's width, as are pointers; all platforms of the model have 64 bits.
  size_t: "i8",
  intptr_t: "i8",
  uintptr_t: "i8",
  float: "f4",
  double: "f8",
  // Ids travel as 64-bit numbers, by value.
  CSteamID: "i8",
  CGameID: "i8",
};

/** Names that the flat API has for ids by value, which steam_api.json uses without declaring them. */
const flatIds: readonly (readonly [string, string])[] = [
  ["uint64_steamid", "CSteamID"],
  ["uint64_gameid", "CGameID"],
];

export class MachineTypes {
  readonly #typedefs: Map<string, string>;
  readonly #enums: Set<string>;

  constructor(model: ApiModel) {
    this.#typedefs = new Map([...model.typedefs.map((each) => [each.name, each.type] as const), ...flatIds]);
    this.#enums = new Set(model.enums.map(qualifiedName));
  }

  /** The type with typedefs replaced; a spelling that is no type stays as it is. */
  canonical(spelling: string): TypeRef {
    return this.#resolve(readTypeRef(spelling));
  }

  /** Bytes of an integer or float type; undefined for anything else. */
  sizeOf(spelling: string): number | undefined {
    const type = this.canonical(spelling);
    const family = type.kind === "named" ? this.family(type.name) : undefined;
    return family === undefined ? undefined : Number(family.slice(1));
  }

  /** How a value travels: integer or float, and its bytes; undefined for a struct and for what is not known. */
  family(name: string): string | undefined {
    return builtin[name] ?? (this.#enums.has(name) ? "i4" : undefined);
  }

  #resolve(type: TypeRef, depth = 0): TypeRef {
    switch (type.kind) {
      case "named": {
        const target = this.#typedefs.get(type.name);
        if (target === undefined || depth > 10) return type;
        const resolved = this.#resolve(readTypeRef(target), depth + 1);
        return type.const && (resolved.kind === "named" || resolved.kind === "pointer")
          ? { ...resolved, const: true }
          : resolved;
      }
      case "pointer":
        return { ...type, to: this.#resolve(type.to, depth) };
      case "reference":
        return { ...type, to: this.#resolve(type.to, depth) };
      case "array":
        return { ...type, of: this.#resolve(type.of, depth) };
      case "function":
        return {
          ...type,
          returns: this.#resolve(type.returns, depth),
          params: type.params.map((each) => this.#resolve(each, depth)),
        };
      default:
        return assertNever(type, "type");
    }
  }
}

/** How far two types agree: in spelling, but for typedefs, for the machine, or not at all. */
export type Agreement = "spelling" | "canonical" | "machine" | "none";

export function agreement(a: string, tableA: MachineTypes, b: string, tableB: MachineTypes): Agreement {
  const before = withoutOuterConst(tableA.canonical(a));
  const after = withoutOuterConst(tableB.canonical(b));
  const same = JSON.stringify(before) === JSON.stringify(after);
  if (same) return a === b ? "spelling" : "canonical";
  return sameForMachine(before, tableA, after, tableB) ? "machine" : "none";
}

/** Two types are exchangeable in a call when a value of one is a value of the other, bit by bit. */
function sameForMachine(a: TypeRef, tableA: MachineTypes, b: TypeRef, tableB: MachineTypes): boolean {
  if (isAddress(a) && isAddress(b)) return samePointee(a.to, tableA, b.to, tableB);
  if (a.kind === "named" && b.kind === "named") {
    const family = tableA.family(a.name);
    return family === undefined ? a.name === b.name : family === tableB.family(b.name);
  }
  if (a.kind === "array" && b.kind === "array") {
    return a.length === b.length && sameForMachine(a.of, tableA, b.of, tableB);
  }
  return a.kind === b.kind && JSON.stringify(a) === JSON.stringify(b);
}

/** What a pointer leads to has to be of one size as well: the function writes there. `void` leads to anything. */
function samePointee(a: TypeRef, tableA: MachineTypes, b: TypeRef, tableB: MachineTypes): boolean {
  return isVoid(a) || isVoid(b) || sameForMachine(a, tableA, b, tableB);
}

function isAddress(type: TypeRef): type is Extract<TypeRef, { kind: "pointer" | "reference" }> {
  return type.kind === "pointer" || type.kind === "reference";
}

function isVoid(type: TypeRef): boolean {
  return type.kind === "named" && type.name === "void";
}

/** A const that only concerns the callee's own copy: `const uint32 nCount`. */
function withoutOuterConst(type: TypeRef): TypeRef {
  return type.kind === "named" || type.kind === "pointer" ? { ...type, const: false } : type;
}
