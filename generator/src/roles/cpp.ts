// Spellings that the glue of several roles shares.
import type { TypeRef } from "../model/typeRef.js";
import type { Types, Value } from "./value.js";

/** `uint32 *` -> `uint32` */
export function pointee(type: string): string {
  return type.replace(/\s*\*$/, "");
}

/** Passes bytes: to `void *` as they are, to anything else by a cast. */
export function castTo(type: string, expression: string): string {
  return /\bvoid \*$/.test(type) ? expression : `reinterpret_cast<${type}>(${expression})`;
}

export function maxOf(type: string): string {
  return `std::numeric_limits<${pointee(type)}>::max()`;
}

/** Memory of a fixed size that the function writes to. */
export function memory(name: string, type: string, bytes: number): { declaration: string; argument: string } {
  return {
    declaration: `alignas(8) uint8_t ${name}[${bytes}] = {};`,
    argument: `reinterpret_cast<${type}>(${name})`,
  };
}

export function toJs(name: string): string {
  return `toJs(call.environment(), ${name})`;
}

export function arrayToJs(name: string, length = `${name}.size()`): string {
  return `arrayToJs(call.environment(), ${name}.data(), ${length})`;
}

/** The value a pointer leads to. */
export function elementOf(type: TypeRef, types: Types): Value | undefined {
  return type.kind === "pointer" ? types.of(type.to) : undefined;
}

/** Whether it is an array as a whole, as fields are. */
export function isArray(value: Value): boolean {
  return value.kind === "array" || value.kind === "bytes" || (value.kind === "string" && value.size !== undefined);
}

/** Whether JavaScript can give such a value: structs it only gets. */
export function isGivable(value: Value): boolean {
  return value.kind !== "struct" && !isArray(value);
}
