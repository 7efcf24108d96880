// Arguments as GDScript takes them: converted where it converts, refused with a TypeError where it refuses.
import type { Handle } from "@headwater/typed";

/** A 64-bit integer: a bigint, a number without lost digits, or decimal text. */
export type Int64Like = bigint | number | string;

/** A SteamID64: a bigint, a number without lost digits, or decimal text. */
export type SteamIdLike = bigint | number | string;

/** Logs what was done about an argument that is taken otherwise than it was given. */
export type Note = (what: string) => void;

/** Gives the value to pass on. `where` names the function for the error. */
type Check<Taken> = (name: string, given: unknown, where: string, note: Note) => Taken;

/** An argument of a function: its name, and what scripts may give for it. */
export interface Argument<Taken = unknown, Given = Taken> {
  readonly name: string;
  /** Taken when nothing is given. */
  readonly initial?: Given;
  /** @throws TypeError for what GDScript would refuse; OutOfRange for what does not fit. */
  readonly check: Check<Taken>;
}

/** An argument that may be left out. */
export interface OptionalArgument<Taken, Given = Taken> extends Argument<Taken, Given> {
  readonly initial: Given;
}

/** A kind of argument: `text("name")` has to be given, `text("name", "")` may be left out. */
export interface ArgumentKind<Taken, Given = Taken> {
  (name: string): Argument<Taken, Given>;
  (name: string, initial: Given): OptionalArgument<Taken, Given>;
}

/** A kind of argument, by how it is checked. */
export function argumentKind<Taken, Given = Taken>(check: Check<Taken>): ArgumentKind<Taken, Given> {
  return ((name: string, initial?: Given) => ({ name, initial, check })) as ArgumentKind<Taken, Given>;
}

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

/** A kind of text, by what is made of it. */
export function textKind<Taken>(
  taken: (given: string, name: string, note: Note) => Taken,
): ArgumentKind<Taken, string> {
  return argumentKind((name, given, where, note) =>
    typeof given === "string" ? taken(given, name, note) : refuse(where, name, given, "a string"),
  );
}

/** Any text. */
export const text = textKind((given) => given);

/**
 * A text of which Steam keeps so many bytes, with the NUL. What is longer is cut, and that is logged: without the cut it
 * would be refused, and GodotSteam's servers get a shorter one.
 */
export function keptText(name: string, kept: number): Argument<string> {
  return textKind((given, _, note) => {
    // In given characters.
    const { read } = new TextEncoder().encodeInto(given, new Uint8Array(kept - 1));
    const fitting = given.slice(0, read);
    if (fitting !== given) note(`Steam keeps ${kept - 1} bytes of this text; the rest was cut off.`);
    return fitting;
  })(name);
}

/** A boolean; numbers count as in GDScript, everything but 0 being true. */
export const bool = argumentKind<boolean>((name, given, where) => {
  if (typeof given === "boolean") return given;
  if (typeof given === "number" || typeof given === "bigint") return Boolean(given);
  return refuse(where, name, given, "a boolean");
});

function integer(min: number, max: number): ArgumentKind<number> {
  return argumentKind((name, given, where) => {
    if (typeof given !== "number" && typeof given !== "bigint" && typeof given !== "boolean") {
      return refuse(where, name, given, "an integer");
    }
    // As GDScript does, a float loses its fraction. Adding 0 turns -0 into 0.
    const value = Math.trunc(Number(given)) + 0;
    if (value >= min && value <= max) return value;
    throw new OutOfRange(`${name} is ${describe(given)}; expected an integer from ${min} to ${max}`);
  });
}

export const int32 = integer(-(2 ** 31), 2 ** 31 - 1);
export const uint32 = integer(0, 2 ** 32 - 1);
export const uint16 = integer(0, 2 ** 16 - 1);
export const uint8 = integer(0, 2 ** 8 - 1);

/** A member of an enum: any integer passes, since Steam adds members. */
export function member<Enum extends number, Given extends number = Enum>(name: string): Argument<Enum, Given> {
  return int32(name) as Argument<number> as Argument<Enum, Given>;
}

/** A finite number. */
export const float = argumentKind<number>((name, given, where) => {
  if (typeof given === "number" || typeof given === "bigint" || typeof given === "boolean") return Number(given);
  return refuse(where, name, given, "a number");
});

const minInt64 = -(2n ** 63n);
const maxUint64 = 2n ** 64n - 1n;

const wide: Check<bigint> = (name, given, where, note) => {
  if (typeof given === "bigint") {
    if (given >= minInt64 && given <= maxUint64) return given;
    throw new OutOfRange(`${name} is ${describe(given)}; expected 64 bits`);
  }
  if (typeof given === "number" && Number.isSafeInteger(given)) return BigInt(given);
  if (typeof given === "string" && /^-?\d{1,20}$/.test(given)) return wide(name, BigInt(given), where, note);
  return refuse(where, name, given, "a bigint, a safe integer or decimal text");
};

/** An unsigned 64-bit integer; Godot's signed view of one, as -1, is taken for the same bits. */
export const uint64 = argumentKind<bigint, Int64Like>((...args) => BigInt.asUintN(64, wide(...args)));

/** A signed 64-bit integer; the unsigned view of one is taken for the same bits. */
export const int64 = argumentKind<bigint, Int64Like>((...args) => BigInt.asIntN(64, wide(...args)));

/** A handle: to scripts a plain integer, to typed a handle of whatever kind it asks for. */
export const handle32 = uint32 as ArgumentKind<number> as ArgumentKind<Handle<never>, number>;

/** As {@link handle32}, of 64 bits. */
export const handle64 = uint64 as ArgumentKind<bigint, Int64Like> as ArgumentKind<Handle<never, bigint>, Int64Like>;

/** A SteamID64, taken as it is. */
export const steamId = uint64 as ArgumentKind<bigint, SteamIdLike>;

/** Universe Public, account type Individual, instance 1 (desktop). */
const individual = 0x0110_0001_0000_0000n;

/** The SteamID64 of a user; a bare account id is completed to the individual account it belongs to. */
export const userId = argumentKind<bigint, SteamIdLike>((...args) => {
  const id = BigInt.asUintN(64, wide(...args));
  return id !== 0n && id <= 0xffff_ffffn ? individual | id : id;
});

/** Bytes; an array of integers is packed, as GDScript packs an Array into a PackedByteArray. */
export const bytes: ArgumentKind<Uint8Array> = argumentKind((name, given, where, note) => {
  if (given instanceof Uint8Array) return given;
  if (!Array.isArray(given)) return refuse(where, name, given, "a Uint8Array");
  return Uint8Array.from(given, (byte, index) => uint8("").check(`${name}[${index}]`, byte, where, note));
});

/** Bytes, where a document has an integer: that gets the form that works. */
export function bytesAsIn(workingForm: string, name: string): Argument<Uint8Array> {
  return argumentKind<Uint8Array>((_, given, where, note) => {
    if (typeof given === "number" || typeof given === "bigint") refuse(where, name, given, workingForm);
    return bytes("").check(name, given, where, note);
  })(name);
}

/** An array whose elements are all of one kind. */
export function listOf<Taken, Given>(
  element: ArgumentKind<Taken, Given>,
  name: string,
): Argument<Taken[], readonly Given[]> {
  return argumentKind<Taken[], readonly Given[]>((_, given, where, note) => {
    if (!Array.isArray(given)) return refuse(where, name, given, "an array");
    return given.map((each: unknown, index) => element("").check(`${name}[${index}]`, each, where, note));
  })(name);
}
