// What the table has to say of each role. A role that leaves something out does not compile.
import type { ApiParam } from "../model/apiModel.js";
import type { TypeRef } from "../model/typeRef.js";
import type { Key, Keys } from "./keys.js";
import type { ImpliedKind } from "./sizes.js";
import type { Types, Value } from "./value.js";

/** `Data`: what the bound API keeps of a parameter in this role. */
export interface Described<Data> {
  caller: Caller<Data>;
  /** What the parameter is in the glue, made of what packages/native/src/runtime/call.h offers. */
  glue(role: Data, param: GlueParam): Part;
}

export type RoleDescription<Data> = (Stated<Data> | Implied<Data>) & Described<Data>;

/** A role that an override says, an annotation of the header, or the type alone. */
export interface Stated<Data> {
  needs: readonly Key[];
  takes: readonly Key[];
  references: Partial<Record<Key, Reference>>;
  /** The STEAM_* annotation that says it, with the key that its text is for. */
  annotation?: { name: string; key?: Key; unless?: string };
  /** Undefined if a parameter of that type cannot have the role. */
  make(param: StatedParam, keys: Partial<Keys>): Data | undefined;
  /** Whether the role is worth proposing for a pointer to that. */
  fits(target: PointerTarget): boolean;
}

/** A role that follows from another parameter's reference. */
export interface Implied<Data> {
  takes: readonly Key[];
  /** Whether two parameters may refer to the same one, by what is said of each. */
  shared(one: Referrer, other: Referrer): boolean;
  imply(of: string[], isPointer: boolean, keys: Partial<Keys>): Data;
}

export interface Referrer {
  kind: string;
  keys: Partial<Keys>;
}

/** A key whose value names another parameter. */
export interface Reference {
  /** How that parameter has to pass its integer; `nothing`: no parameter can serve; `address`: it is a plain `void *`. */
  to: "value" | "pointer" | "either" | "nothing" | "address";
  /** What may stand in place of a parameter: `return`, the returned integer; `all`. */
  words: readonly ("return" | "all")[];
  implies: ImpliedKind;
}

/** What JavaScript gives and gets. */
export type Caller<Data> = "sees nothing" | Gives<Data> | Gets<Data> | (Gives<Data> & Gets<Data>);

interface Gives<Data> {
  /** @param outputs - how many values the method hands to JavaScript */
  gives(role: Data, outputs: number): Input;
}

interface Gets<Data> {
  gets(role: Data): OutputType;
}

export interface Input {
  type: InputType;
  nullable?: boolean;
  /** A JavaScript literal the typed API fills in. */
  default?: string;
  /** Put behind the other parameters: an out-buffer, which nearly always has the right size by default. */
  last?: true;
  /** A sentence for its documentation. */
  note?: string;
  /** Of a text: what the library keeps, in bytes of UTF-8. The typed API refuses a longer one, which would be cut. */
  maxBytes?: number;
  /** What knows it: `GetNumThings`, `GetThing.m_nParts`. The typed API asks that, and its users are spared. */
  countedBy?: string;
}

export type InputType =
  | { kind: "value"; value: Value }
  | { kind: "array"; of: Value }
  | { kind: "bytes" }
  | { kind: "bytesOrCapacity" }
  | { kind: "count" }
  | { kind: "listener"; params: Value[] };

export type OutputType =
  | { kind: "value"; value: Value }
  | { kind: "array"; of: Value }
  | { kind: "text" }
  | { kind: "bytes" };

export interface StatedParam {
  param: ApiParam;
  type: TypeRef;
  types: Types;
}

export interface PointerTarget {
  to: "void" | "char" | "value" | "function" | "array";
  isConst: boolean;
  isReference: boolean;
}

export interface GlueParam {
  name: string;
  /** C++ type as the header spells it. */
  type: string;
  /** Its place among the arguments and its name, as `call.read` takes them. */
  at: string;
  typeOf(name: string): string;
  isText(name: string): boolean;
}

/** One parameter's share of the glue. */
export interface Part {
  declaration?: string;
  /** A conversion that says whether it succeeded. */
  read?: string;
  /** 0: may run JavaScript, 1: plain, 2: points into JavaScript's memory. */
  order?: 0 | 1 | 2;
  /** Conditions on several conversions. */
  checks?: string[];
  argument: string;
  /** The argument of the call that only asks for sizes, and what makes room for them. */
  query?: { argument: string; room: string };
  result?: string;
  /** The SteamAPICall_t to wait for. */
  handle?: true;
}

/** Holds `make` to the keys the role needs and takes; who calls it has checked that they are there. */
export function stated<Data, Needs extends Key = never, Takes extends Key = never>(
  role: Described<Data> &
    Pick<Stated<Data>, "annotation" | "fits"> & {
      needs?: readonly Needs[];
      takes?: readonly Takes[];
      references?: { [K in NoInfer<Needs | Takes>]?: Reference };
      make(param: StatedParam, keys: Pick<Keys, Needs> & Partial<Pick<Keys, Takes>>): Data | undefined;
    },
): Stated<Data> & Described<Data> {
  return { needs: [], takes: [], references: {}, ...role } as Stated<Data> & Described<Data>;
}

export function implied<Data>(role: Implied<Data> & Described<Data>): Implied<Data> & Described<Data> {
  return role;
}

export function refersTo(to: Reference["to"], implies: ImpliedKind, ...words: Reference["words"]): Reference {
  return { to, words, implies };
}
