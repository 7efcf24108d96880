// Arguments as GDScript takes them: converted where it converts, refused with a TypeError where it refuses.
import type { Handle } from "@headwater/typed";

/** A 64-bit integer: a bigint, a number without lost digits, or decimal text. */
export type Int64Like = bigint | number | string;

/** A SteamID64: a bigint, a number without lost digits, or decimal text. */
export type SteamIdLike = Int64Like;

/** A checked argument: gives the value to pass on. `where` names the function for the error. */
export type Argument<T> = (where: string) => T;

export type ArgumentValues<Arguments extends readonly Argument<unknown>[]> = {
  [Index in keyof Arguments]: Arguments[Index] extends Argument<infer T> ? T : never;
};

/** A value of the right kind that does not fit: GDScript lets it pass, so it is logged instead of thrown. */
export class OutOfRange extends Error {}

/** @throws TypeError naming function, argument and what was given. */
export function refuse(where: string, name: string, given: unknown, expected: string): never {
  throw new TypeError(`${where}: ${name} is ${describe(given)}; expected ${expected}.`);
}

export function describe(given: unknown): string {
  if (given === undefined) return "missing";
  if (given === null || typeof given === "boolean" || typeof given === "number") return String(given);
  if (typeof given === "bigint") return `${given}n`;
  if (typeof given === "string") return JSON.stringify(given.length > 40 ? `${given.slice(0, 40)}…` : given);
  if (Array.isArray(given)) return `an array of ${given.length}`;
  return given instanceof Uint8Array ? `${given.length} bytes` : `of type ${typeof given}`;
}

/** Any text. */
export function text(name: string, given: unknown): Argument<string> {
  return (where) => (typeof given === "string" ? given : refuse(where, name, given, "a string"));
}

/** A boolean; numbers count as in GDScript, everything but 0 being true. */
export function bool(name: string, given: unknown): Argument<boolean> {
  return (where) => {
    if (typeof given === "boolean") return given;
    if (typeof given === "number" || typeof given === "bigint") return Boolean(given);
    return refuse(where, name, given, "a boolean");
  };
}

function integer(expected: string, min: number, max: number): (name: string, given: unknown) => Argument<number> {
  return (name, given) => (where) => {
    if (typeof given !== "number" && typeof given !== "bigint" && typeof given !== "boolean") {
      return refuse(where, name, given, expected);
    }
    // As GDScript does, a float loses its fraction. Adding 0 turns -0 into 0.
    const value = Math.trunc(Number(given)) + 0;
    if (value >= min && value <= max) return value;
    throw new OutOfRange(`${name} is ${describe(given)}; expected ${expected} from ${min} to ${max}`);
  };
}

export const int32 = integer("an integer", -(2 ** 31), 2 ** 31 - 1);
export const uint32 = integer("an integer", 0, 2 ** 32 - 1);
export const uint16 = integer("an integer", 0, 2 ** 16 - 1);
export const uint8 = integer("an integer", 0, 2 ** 8 - 1);

/** A member of an enum: any integer passes, since Steam adds members. */
export function member<Enum extends number>(name: string, given: unknown): Argument<Enum> {
  return int32(name, given) as Argument<Enum>;
}

/** A finite number. */
export function float(name: string, given: unknown): Argument<number> {
  return (where) => {
    if (typeof given === "number" || typeof given === "bigint" || typeof given === "boolean") return Number(given);
    return refuse(where, name, given, "a number");
  };
}

const minInt64 = -(2n ** 63n);
const maxUint64 = 2n ** 64n - 1n;

function wide(name: string, given: unknown, where: string): bigint {
  const expected = "a bigint, a safe integer or decimal text";
  if (typeof given === "bigint") {
    if (given >= minInt64 && given <= maxUint64) return given;
    throw new OutOfRange(`${name} is ${describe(given)}; expected 64 bits`);
  }
  if (typeof given === "number" && Number.isSafeInteger(given)) return BigInt(given);
  if (typeof given === "string" && /^-?\d{1,20}$/.test(given)) return wide(name, BigInt(given), where);
  return refuse(where, name, given, expected);
}

/** An unsigned 64-bit integer; Godot's signed view of one, as -1, is taken for the same bits. */
export function uint64(name: string, given: unknown): Argument<bigint> {
  return (where) => BigInt.asUintN(64, wide(name, given, where));
}

/** A signed 64-bit integer; the unsigned view of one is taken for the same bits. */
export function int64(name: string, given: unknown): Argument<bigint> {
  return (where) => BigInt.asIntN(64, wide(name, given, where));
}

/** A handle: to scripts a plain integer, to typed a handle of whatever kind it asks for. */
export function handle32(name: string, given: unknown): Argument<Handle<never>> {
  return uint32(name, given) as Argument<Handle<never>>;
}

/** As {@link handle32}, of 64 bits. */
export function handle64(name: string, given: unknown): Argument<Handle<never, bigint>> {
  return uint64(name, given) as Argument<Handle<never, bigint>>;
}

/** A SteamID64, taken as it is. */
export const steamId = uint64;

/** Universe Public, account type Individual, instance 1 (desktop). */
const individual = 0x0110_0001_0000_0000n;

/** The SteamID64 of a user; a bare account id is completed to the individual account it belongs to. */
export function userId(name: string, given: unknown): Argument<bigint> {
  return (where) => {
    const id = uint64(name, given)(where);
    return id !== 0n && id <= 0xffff_ffffn ? individual | id : id;
  };
}

/** Bytes; an array of integers is packed, as GDScript packs an Array into a PackedByteArray. */
export function bytes(name: string, given: unknown): Argument<Uint8Array> {
  return (where) => {
    if (given instanceof Uint8Array) return given;
    if (Array.isArray(given)) return Uint8Array.from(given, (byte, index) => uint8(`${name}[${index}]`, byte)(where));
    return refuse(where, name, given, "a Uint8Array");
  };
}

/** An array whose elements are all of one kind. */
export function listOf<T>(
  element: (name: string, given: unknown) => Argument<T>,
  name: string,
  given: unknown,
): Argument<T[]> {
  return (where) => {
    if (!Array.isArray(given)) return refuse(where, name, given, "an array");
    return given.map((each: unknown, index) => element(`${name}[${index}]`, each)(where));
  };
}
