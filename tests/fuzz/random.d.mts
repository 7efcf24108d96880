export class Random {
  constructor(seed: number);
  /** From 0 to `limit` - 1. */
  below(limit: number): number;
  chance(probability: number): boolean;
  pick<T>(choices: readonly T[]): T;
  /** From 0 to 1, exclusive. */
  unit(): number;
}
