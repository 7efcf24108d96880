// Numbers among arguments and options.
import { describe, outOfRange, wrongType } from "@headwater/native/errors";

/**
 * @param label - `GameServer.init: turnMs`
 * @param expected - `milliseconds, more than 0`
 * @throws TypeError or RangeError for what is no number, or not in range.
 */
export function checkNumber(
  label: string,
  value: unknown,
  expected: string,
  inRange: (value: number) => boolean,
): void {
  if (typeof value !== "number" || !inRange(value)) throw wrongNumber(label, value, expected);
}

export function wrongNumber(label: string, value: unknown, expected: string): Error {
  const message = `${label} must be ${expected}, got ${describe(value)}.`;
  return typeof value === "number" ? outOfRange(message) : wrongType(message);
}
