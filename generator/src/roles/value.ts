// How one C++ value stands in JavaScript. Types only.
import type { TypeRef } from "../model/typeRef.js";

/** `cpp` is the type the glue declares. */
export type Value =
  | { kind: "bool"; cpp: string }
  /** number; `alias` is the typedef that names it, e.g. HSteamNetConnection. */
  | { kind: "int"; cpp: string; bits: 8 | 16 | 32; signed: boolean; alias?: string }
  /** bigint */
  | { kind: "int64"; cpp: string; signed: boolean; alias?: string }
  | { kind: "float"; cpp: string; bits: 32 | 64 }
  /** number, one of the enum's members as far as the SDK knows them */
  | { kind: "enum"; cpp: string; name: string }
  /** CSteamID or CGameID: bigint in JavaScript, uint64 in the flat API */
  | { kind: "id64"; cpp: string }
  /** const char * or char[N] */
  | { kind: "string"; cpp: string; size?: number }
  /** plain object with the fields of a BoundStruct */
  | { kind: "struct"; cpp: string; name: string }
  /**
   * hand-written converter of the runtime; `ts` is its TypeScript type, `tsInput` what JavaScript may also give,
   * `holder` the C++ class that keeps an input alive for the length of the call
   */
  | { kind: "custom"; cpp: string; ts: string; tsInput?: string; holder?: string }
  /** fixed-size array of numbers, bigints or structs */
  | { kind: "array"; cpp: string; of: Value; length: number }
  /** fixed-size bytes, a Uint8Array */
  | { kind: "bytes"; cpp: string; length: number };

/** What is known of the types of an SDK. */
export interface Types {
  /** The value of a type that is passed or stored as itself; undefined if JavaScript has nothing for it. */
  of(type: TypeRef): Value | undefined;
  /** Whether it is an integer that can count: no handle, id or enum. */
  isNumber(type: TypeRef): boolean;
  /** The value of a constant; undefined if there is none of that name that is a number. */
  constant(name: string): number | undefined;
  readonly constantNames: readonly string[];
  /** The type without the typedefs around pointers and arrays. */
  resolve(type: TypeRef): TypeRef;
}
