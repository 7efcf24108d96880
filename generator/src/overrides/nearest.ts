// The known name that a misspelt or renamed one most likely means.
import { distance } from "fastest-levenshtein";

/** Undefined if nothing comes close: at most a third of the name may differ. */
export function nearest(name: string, known: readonly string[]): string | undefined {
  let best: string | undefined;
  let least = Math.floor(name.length / 3) + 1;
  for (const candidate of known) {
    const edits = distance(name, candidate);
    if (edits < least) {
      best = candidate;
      least = edits;
    }
  }
  return best;
}
