/** What the process holds at a moment, after a collection. */
export interface FuzzSample {
  calls: number;
  heapUsed: number;
  external: number;
  rss: number;
  files: number;
}

export interface FuzzReport {
  calls: number;
  /** Calls that did not throw. */
  answered: number;
  /** Methods called. */
  targets: number;
  /** Methods of the model that the addon lacks. */
  missing: number;
  /** Promises that nothing settled. */
  pending: number;
  /** Errors and answers that are not what they should be. */
  defects: string[];
  samples: FuzzSample[];
}

export function runFuzz(options: { seed: number; calls: number }): Promise<FuzzReport>;

/** What of a report is wrong; empty if all is well. `resident`: whether resident memory may not grow. */
export function problems(report: FuzzReport, options?: { resident?: boolean }): string[];
