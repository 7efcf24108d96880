// What every part of the comparison reads.
import { changedText } from "./changedText.js";
import { type Comparable, type ComparedSdk, comparable } from "./comparedSdk.js";
import { type Agreement, agreement, MachineTypes } from "./machineTypes.js";
import type { Scope } from "./scope.js";

export interface DiffContext {
  scope: Scope;
  compare: Comparable;
  before: MachineTypes;
  after: MachineTypes;
  agreement(before: string, after: string): Agreement;
  /** For texts that changed: their differing parts, where they are known. */
  changedText(old?: string, now?: string): { before?: string; after?: string };
}

export function diffContext(a: ComparedSdk, b: ComparedSdk, scope: Scope): DiffContext {
  const before = new MachineTypes(a.model);
  const after = new MachineTypes(b.model);
  const compare = comparable(a, b);
  // The same few types come up again and again.
  const found = new Map<string, Agreement>();
  return {
    scope,
    compare,
    before,
    after,
    changedText: a.digests && b.digests ? () => ({}) : changedText,
    agreement(old, now) {
      const key = `${old}\n${now}`;
      const known = found.get(key) ?? agreement(old, before, now, after);
      found.set(key, known);
      return known === "canonical" && !compare.spelling ? "spelling" : known;
    },
  };
}
