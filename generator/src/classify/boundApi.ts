// What the emitters read: the model after overrides and classification, every parameter with its role and every
// name with its JavaScript spelling. Types only.
import type { ApiConstant, ApiEnum, ApiMethod, ApiStruct, SourceLocation } from "../model/apiModel.js";
import type { ContextKind } from "../model/contextKind.js";
import type { OptionType } from "../overrides/overrides.js";
import type { Role } from "../roles/roles.js";
import type { Success } from "../roles/success.js";
import type { Value } from "../roles/value.js";

export type { ContextKind, Role, Value };

export interface BoundApi {
  sdkVersion: string;
  interfaces: BoundInterface[];
  /** Free functions of steam_gameserver.h and steam_api.h; `skipped` ones are in `skipped`. */
  functions: BoundFunction[];
  /** Structs that cross into JavaScript: callbacks, call results, out-parameters and what they contain. */
  structs: BoundStruct[];
  callbacks: BoundCallback[];
  enums: BoundEnum[];
  constants: BoundConstant[];
  aliases: BoundAlias[];
  configOptions: BoundConfigOption[];
  /** The custom type of an option with its value, and where the options stand; absent without options. */
  optionValue?: { type: string; header: string };
  /** Exports the hand-written runtime calls besides those of bound methods. */
  requires: string[];
  skipped: Skipped[];
  /** `ISteamThing::Do`, methods and functions that the overrides leave open; none in what is generated from. */
  undecided: string[];
}

/** A free function, offered on the context it concerns. */
export type BoundFunction = BoundMethod & { context: ContextKind };

export interface BoundInterface {
  /** `ISteamGameServer` */
  name: string;
  /** `SteamGameServer`: the class of the typed API. */
  className: string;
  /** `gameServer`: the property that holds its instance. */
  propertyName: string;
  versionString: string;
  /** The contexts that have it. */
  contexts: ContextKind[];
  /** The accessor per context; a global one serves both. */
  accessors: { context: ContextKind; flatName: string }[];
  /** For an interface without accessor: the function that makes it, and the constant with its version. */
  create?: { function: string; version: string };
  /** `accessor`: only the runtime uses it, users do not see it. */
  bind: "methods" | "accessor";
  methods: BoundMethod[];
  doc?: string;
  location: SourceLocation;
}

export interface BoundMethod {
  /** C++ name; overloads are told apart by `flatName` and `nativeName`. */
  name: string;
  flatName: string;
  /** The method's name on the addon's interface object: the part of the flat name behind the interface. */
  nativeName: string;
  jsName: string;
  /** `manual`: hand-written in packages/native/src/manual, only its symbol and its place are generated. */
  kind: "generated" | "manual";
  params: BoundParam[];
  returns: BoundReturn;
  /** When the outputs are meaningful. `always` also where the return value has to be looked at by the caller. */
  success: Success;
  /** For `manual` methods: the TypeScript signature of the native method, e.g. `(connection: number, batch: ReceiveBatch): number`. */
  manualSignature?: string;
  doc?: string;
  deprecated?: string;
  location: SourceLocation;
  source: ApiMethod | undefined;
}

export interface BoundParam {
  name: string;
  jsName: string;
  /** C++ type as the header spells it. */
  type: string;
  role: Role;
}

export type BoundReturn =
  | { kind: "void" }
  /**
   * Handed to JavaScript; `jsName` is its key when outputs make the result an object. `presence`: a pointer of which
   * JavaScript learns only whether there is one.
   */
  | { kind: "value"; value: Value; jsName: string; presence?: true }
  /** Used up: it only says whether the outputs are meaningful, or how much was written. */
  | { kind: "hidden"; value: Value }
  /** A SteamAPICall_t: JavaScript gets a promise of the struct. */
  | { kind: "callResult"; struct: string };

export interface BoundStruct {
  name: string;
  typeName: string;
  fields: BoundField[];
  doc?: string;
  location: SourceLocation;
  source: ApiStruct;
}

export interface BoundField {
  name: string;
  jsName: string;
  value: Value;
  /** Of an array that need not be full: the field that says how much of it is, or `untilZero`. */
  length?: string;
  doc?: string;
}

export interface BoundCallback {
  struct: string;
  id: number;
  /** `steamServersConnected` */
  eventName: string;
  /** On which pipes it can arrive. 1108 is a different struct on each. */
  contexts: ContextKind[];
}

export interface BoundEnum {
  name: string;
  jsName: string;
  members: { name: string; jsName: string; value: number; doc?: string }[];
  doc?: string;
  source: ApiEnum;
}

export interface BoundConstant {
  name: string;
  jsName: string;
  /** A TypeScript literal: `480`, `18446744073709551615n`, `"SteamUser023"`. */
  literal: string;
  /** The alias of the handle it stands for, e.g. HSteamNetConnection. */
  handle?: string;
  doc?: string;
  source: ApiConstant;
}

/** A typedef that names handles and ids: `HSteamNetConnection` is a number, `PublishedFileId_t` a bigint. */
export interface BoundAlias {
  name: string;
  jsName: string;
  ts: "number" | "bigint";
  /** Means something only to the library that gave it out; JavaScript must not mix it up with other numbers. */
  handle?: true;
}

/** A networking option and the type its value has. */
export interface BoundConfigOption {
  enumMember: string;
  value: number;
  type: OptionType;
}

export interface Skipped {
  /** `ISteamNetworkingSockets::ConnectP2PCustomSignaling`, a struct or a function. */
  name: string;
  reason: string;
  location: SourceLocation;
}
