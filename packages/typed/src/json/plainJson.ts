// Values of Steam in the JSON that people and other programs expect: no wrappers, just text where JSON has no type.
import { toBase64 } from "./base64.js";

/** What {@link toJson} makes of a type: text in place of bigints and bytes, the same names. */
export type Json<T> = T extends bigint | Uint8Array
  ? string
  : T extends string | number | boolean | null | undefined
    ? T
    : T extends (...args: never[]) => unknown
      ? never
      : T extends { toJSON(): infer Own }
        ? Json<Own>
        : T extends readonly (infer Element)[]
          ? Json<Element>[]
          : { [Name in keyof T as T[Name] extends (...args: never[]) => unknown ? never : Name]: Json<T[Name]> };

/**
 * A copy that `JSON.stringify` takes: bigints as decimal text (`"76561198006409530"`), bytes as base64, everything else
 * as it is. For logs, HTTP answers and databases: who reads it knows which field is what, and `BigInt(text)` or
 * `parseSteamId(text)` make an id of the text again. To read back without that knowledge, see {@link jsonReplacer}.
 *
 * @param value - What to copy, such as an event's payload.
 * @returns The copy; functions are left out.
 */
export function toJson<T>(value: T): Json<T> {
  return plain(value) as Json<T>;
}

function plain(value: unknown): unknown {
  if (typeof value === "bigint") return value.toString();
  if (typeof value !== "object" || value === null) return value;
  if (value instanceof Uint8Array) return toBase64(value);
  if (Array.isArray(value)) return value.map(plain);
  if ("toJSON" in value && typeof value.toJSON === "function") return plain(value.toJSON());
  const entries = Object.entries(value).filter(([, each]) => typeof each !== "function");
  return Object.fromEntries(entries.map(([name, each]) => [name, plain(each)]));
}
