import type { Held } from "./runSoak.mjs";

/** After collecting what can be. */
export function held(): Promise<Held>;

/** What grew, in words. */
export function growth(who: string, samples: readonly Held[]): string[];
