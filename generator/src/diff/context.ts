// What every part of the comparison reads.
import { type Comparable, type ComparedSdk, comparable } from "./comparedSdk.js";
import type { Scope } from "./scope.js";
import { type Agreement, agreement, TypeTable } from "./typeTable.js";

export interface DiffContext {
  scope: Scope;
  compare: Comparable;
  before: TypeTable;
  after: TypeTable;
  agreement(before: string, after: string): Agreement;
}

export function diffContext(a: ComparedSdk, b: ComparedSdk, scope: Scope): DiffContext {
  const before = new TypeTable(a.model);
  const after = new TypeTable(b.model);
  const compare = comparable(a, b);
  // The same few types come up again and again.
  const found = new Map<string, Agreement>();
  return {
    scope,
    compare,
    before,
    after,
    agreement(old, now) {
      const key = `${old}\n${now}`;
      const known = found.get(key) ?? agreement(old, before, now, after);
      found.set(key, known);
      return known === "canonical" && !compare.spelling ? "spelling" : known;
    },
  };
}
