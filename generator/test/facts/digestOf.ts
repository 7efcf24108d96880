// A short form of what a model states, to compare with: the same for models that differ in words and places only.
import { createHash } from "node:crypto";
import type { ApiModel } from "../../src/model/apiModel.js";

/** What is digested, each by itself so that a difference can be found. */
export const parts = ["interfaces", "structs", "enums", "constants", "typedefs", "functions"] as const;

const leftOut = new Set(["doc", "desc", "location"]);

export function digestOf(items: ApiModel[(typeof parts)[number]]): string {
  return createHash("sha256")
    .update(JSON.stringify(canonical(items)))
    .digest("hex")
    .slice(0, 32);
}

function canonical(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(canonical);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).filter(([key]) => !leftOut.has(key));
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, each]) => [key, canonical(each)]));
}
