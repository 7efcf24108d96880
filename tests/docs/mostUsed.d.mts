/** The public methods of what a program is given by `@headwater/typed`, by their names. */
export function methodsOfTyped(): Map<string, { owner: string; hasExample: boolean }>;
