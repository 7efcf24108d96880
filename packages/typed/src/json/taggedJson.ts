// Values of Steam in JSON that says what each was, so that exactly the same comes back.
import { fromBase64, toBase64 } from "./base64.js";

/** An object's own key that looks like one of the tags gets one `$` more. */
const tagLike = /^\$+(?:bigint|bytes|number)$/;

/**
 * `JSON.stringify(event, jsonReplacer)`: bigints as `{"$bigint":"76561198006409530"}`, bytes as `{"$bytes":"<base64>"}`,
 * numbers that JSON lacks as `{"$number":"NaN"}`. {@link jsonReviver} reads it back without loss: for recordings, tests
 * and messages between servers. For JSON that others read, see {@link toJson}.
 *
 * @param key - Given by `JSON.stringify`.
 * @param value - Given by `JSON.stringify`.
 * @returns What is written in place of the value.
 */
export function jsonReplacer(this: unknown, key: string, value: unknown): unknown {
  // A Buffer has made itself an object of numbers by now; the holder still has it.
  const original = (this as Readonly<Record<string, unknown>>)[key];
  if (original instanceof Uint8Array) return { $bytes: toBase64(original) };
  if (typeof value === "bigint") return { $bigint: value.toString() };
  if (typeof value === "number" && (!Number.isFinite(value) || Object.is(value, -0))) {
    return { $number: Object.is(value, -0) ? "-0" : String(value) };
  }
  return isPlain(value) ? renamed(value, (name) => `$${name}`) : value;
}

/**
 * `JSON.parse(text, jsonReviver)`: the values that {@link jsonReplacer} wrote.
 *
 * @param _key - Given by `JSON.parse`.
 * @param value - Given by `JSON.parse`.
 * @returns What was written.
 */
export function jsonReviver(this: unknown, _key: string, value: unknown): unknown {
  if (!isPlain(value)) return value;
  const names = Object.keys(value);
  if (names.length === 1) {
    const { $bigint, $bytes, $number } = value;
    if (typeof $bigint === "string") return BigInt($bigint);
    if (typeof $bytes === "string") return fromBase64($bytes);
    if (typeof $number === "string") return Number($number);
  }
  return renamed(value, (name) => name.slice(1));
}

function renamed(value: Readonly<Record<string, unknown>>, rename: (name: string) => string): unknown {
  const entries = Object.entries(value);
  if (!entries.some(([name]) => tagLike.test(name))) return value;
  return Object.fromEntries(entries.map(([name, each]) => [tagLike.test(name) ? rename(name) : name, each]));
}

function isPlain(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
