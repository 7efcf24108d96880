export class Latencies {
  /** @param saved - what {@link save} gave, perhaps in another process */
  constructor(saved?: { counts: number[]; max: number });
  readonly count: number;
  /** The longest, in milliseconds. */
  readonly max: number;
  add(ms: number): void;
  addAll(others: Latencies): void;
  /** In milliseconds, at most one percent too long; 0 if there are none. */
  percentile(share: number): number;
  save(): { counts: number[]; max: number };
}
