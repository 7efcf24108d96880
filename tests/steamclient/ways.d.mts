/** Those that there are here, such as `valve-1.60`. */
export const waysThroughValve: string[];

/** Globs of test files, from the repository's `tests`. */
export const includedThroughValve: string[];
export const excludedThroughValve: string[];
export const includedOverTcp: string[];
export const excludedOverTcp: string[];
export function excludedThrough(way: string): string[];

/**
 * What processes of tests get in their environment to go this way; see door.mjs.
 *
 * @throws Error that names the ways there are
 */
export function throughEnvironment(way: string): Record<string, string>;

/** The one that this process goes. */
export function wayHere(): string;
