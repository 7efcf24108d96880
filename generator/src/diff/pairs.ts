// Which items of two lists belong together: by key, and of what is left, those that look renamed.
import { distance } from "fastest-levenshtein";

export interface Pairs<T> {
  /** In the order of the second list. */
  both: [before: T, after: T][];
  removed: T[];
  added: T[];
}

export function pairByKey<T>(before: readonly T[], after: readonly T[], keyOf: (item: T) => string): Pairs<T> {
  const old = new Map(before.map((item) => [keyOf(item), item]));
  const pairs: Pairs<T> = { both: [], removed: [], added: [] };
  for (const item of after) {
    const key = keyOf(item);
    const other = old.get(key);
    if (other === undefined) pairs.added.push(item);
    else pairs.both.push([other, item]);
    old.delete(key);
  }
  pairs.removed = before.filter((item) => old.get(keyOf(item)) === item);
  return pairs;
}

/** What a rename is recognised by. */
export interface Likeness<T> {
  nameOf(item: T): string;
  /** Items of different fingerprints are never the same one renamed. */
  fingerprint(item: T): string;
  /** How alike the names must be, 0 to 1: low for fingerprints that say much, high for those many items share. */
  leastAlike(before: T, after: T): number;
}

/**
 * Moves pairs of `removed` and `added` that are probably one item under a new name out of `pairs`.
 * Each item is in one pair at most; the most alike names win.
 */
export function takeRenames<T>(pairs: Pairs<T>, likeness: Likeness<T>): [before: T, after: T][] {
  const fingerprints = new Map([...pairs.removed, ...pairs.added].map((item) => [item, likeness.fingerprint(item)]));
  const candidates = pairs.removed.flatMap((before) =>
    pairs.added
      .filter((after) => fingerprints.get(before) === fingerprints.get(after))
      .map((after) => ({ before, after, alike: alike(likeness.nameOf(before), likeness.nameOf(after)) }))
      .filter((each) => each.alike >= likeness.leastAlike(before, each.after)),
  );
  candidates.sort((a, b) => b.alike - a.alike);
  const taken = new Set<T>();
  const renames: [T, T][] = [];
  for (const { before, after } of candidates) {
    if (taken.has(before) || taken.has(after)) continue;
    taken.add(before).add(after);
    renames.push([before, after]);
  }
  pairs.removed = pairs.removed.filter((item) => !taken.has(item));
  pairs.added = pairs.added.filter((item) => !taken.has(item));
  return renames;
}

/** 1 for equal names, 0 for names with nothing in common; a name that continues the other one counts as close. */
function alike(a: string, b: string): number {
  const longest = Math.max(a.length, b.length);
  if (longest === 0) return 1;
  const continues = a.startsWith(b) || b.startsWith(a);
  return Math.max(1 - distance(a, b) / longest, continues ? 0.75 : 0);
}
