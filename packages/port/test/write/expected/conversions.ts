import * as gd from "../../../runtime/godot.js";

// Conversions that fall away leave their brackets.
export const counts = new Map<string, any>();
export const limit: number = 3;

export function count(key: string): boolean {
  counts.set(key, gd.to_int(counts.get(key) ?? 0) + 1);
  return gd.to_int(counts.get(key) ?? 0) >= limit || counts.size === 0;
}

export function share(hits: number, shots: number, spare: number): number {
  const both = hits / (shots + 1);
  return both + (spare - 1.0) * 2.0 - (hits - shots) * 2;
}

export function named(first: string, last: string): string {
  return (first + last).toUpperCase() + (first + last).toLowerCase();
}

export function chosen(on: boolean, off: boolean): boolean {
  return gd.truthy((counts.get("chosen") ?? (on || off))) && !counts.has("never");
}

export function known(info: Map<string, any>): boolean {
  const made = { name: "x", size: 1 };
  const size = (made.size ?? (limit + 1)) * 2;
  return (made.size === undefined && size > 2) || !info.has("size");
}
