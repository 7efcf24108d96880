export interface Comparison {
  /** Packets that something came of here. */
  readonly accepted: number;
  /** Packets that only the engine takes, by the reason. */
  readonly refusedMore: Readonly<Record<string, number>>;
  /** All others that something else came of there. */
  readonly differences: readonly string[];
}
export function compare(seed: number, count: number): Promise<Comparison>;
