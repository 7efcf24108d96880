// Wrong usage of the command line.

/** With what to do. */
export class UsageError extends Error {}

/** @throws UsageError for what is no number in this range */
export function numberOf(name: string, text: string, least: number, most: number): number {
  const value = text.trim() === "" ? Number.NaN : Number(text);
  if (Number.isInteger(value) && value >= least && value <= most) return value;
  throw new UsageError(`${name} ${text}: expected a number from ${least} to ${most}.`);
}
