// What the emitters read: the model after overrides and classification, every parameter with its role and every
// name with its JavaScript spelling. Types only.
import type { ApiConstant, ApiEnum, ApiMethod, ApiStruct, SourceLocation } from "../model/apiModel.js";

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
  /** Exports the hand-written runtime calls besides those of bound methods. */
  requires: string[];
  skipped: Skipped[];
}

/** A free function, offered on the context it concerns. */
export type BoundFunction = BoundMethod & { context: ContextKind };

/** The two sides of a process that talk to Steam, each with its own pipe. */
export type ContextKind = "server" | "user";

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
  success: "always" | "whenTrue" | "whenPositive" | "whenNotNegative" | "whenNotZero";
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
  doc?: string;
}

export type Role =
  /** JavaScript gives the value. `nullable`: null or undefined passes a null pointer. `default`: a JavaScript literal. */
  | { kind: "in"; value: Value; passing: "value" | "pointer" | "reference"; nullable: boolean; default?: string }
  /** The function writes one value. */
  | { kind: "out"; value: Value; passing: "pointer" | "reference" }
  /** Bytes from JavaScript; `length` is the hidden parameter that takes their number. */
  | { kind: "bufferIn"; length: string; nullable: boolean }
  /** Values from JavaScript; arrays that share `count` must be of one length. */
  | { kind: "arrayIn"; of: Value; count: string; nullable: boolean }
  /**
   * Bytes to JavaScript: the caller gives a Uint8Array to fill or a capacity, and gets the part that was written.
   * `written`: the parameter that says how much was, `return` if the return value does, `all` if it is always filled.
   */
  | { kind: "bufferOut"; capacity: string; written: string; defaultCapacity?: number }
  /** As many values as the caller asks for with `count`; `written: "return"`: the return value says how many came. */
  | { kind: "arrayOut"; of: Value; count: string; written?: "return" }
  /** Values, bytes or text of a size that the function tells when it is called with null: it is called twice. */
  | { kind: "queried"; of: Value | "bytes" | "text"; size: string }
  /** A JavaScript function behind a C function pointer; null takes it off again. */
  | { kind: "hook"; params: Value[] }
  /** Text to JavaScript; `capacity` is the hidden parameter that takes the size, absent for a fixed array. */
  | { kind: "outString"; capacity?: string; size: number; passing: "pointer" | "reference" }
  /** Bytes of a struct the SDK keeps opaque: `bytes` are offered; `header` bytes hold the length and are not handed on. */
  | { kind: "opaqueOut"; bytes: number }
  /** Hidden: number of elements of the `of` parameters. */
  | { kind: "countOf"; of: string[] }
  /** Hidden: capacity of the out-buffer `of`; `pointer` if it also returns the size written. */
  | { kind: "capacityOf"; of: string; passing: "value" | "pointer" }
  /** Hidden: receives the size written to the out-buffer `of`. */
  | { kind: "writtenOf"; of: string }
  /** Hidden: takes and returns the size of the queried `of`. */
  | { kind: "querySizeOf"; of: string }
  /** Hidden: receives the SteamAPICall_t whose result is awaited. */
  | { kind: "callHandle" }
  /** JavaScript gives how many elements the `of` out-arrays shall hold. */
  | { kind: "requestedCount"; of: string[]; value: Value; max: number }
  /** Hidden: a C++ expression, with its reason in the override. */
  | { kind: "fixed"; expression: string }
  /** Hidden: zeroed memory the function may write, which JavaScript does not see. */
  | { kind: "scratch"; bytes: number };

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

/** How one C++ value stands in JavaScript. `cpp` is the type the glue declares. */
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
  type: "int32" | "int64" | "float" | "string" | "pointer";
}

export interface Skipped {
  /** `ISteamNetworkingSockets::ConnectP2PCustomSignaling`, a struct or a function. */
  name: string;
  reason: string;
  location: SourceLocation;
}
