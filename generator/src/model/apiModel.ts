// The model of one Steamworks SDK, as the headers state it: C++ spelling throughout, no I/O, no behaviour.
// The JSON form is published as generator/model.schema.json; `schema` is raised when it changes shape.

/** The platforms whose struct layouts are recorded. Packing differs between them. */
export const platforms = ["linux-x64", "win32-x64", "darwin-arm64"] as const;
export type Platform = (typeof platforms)[number];

export interface ApiModel {
  schema: 1;
  sdkVersion: string;
  interfaces: ApiInterface[];
  structs: ApiStruct[];
  enums: ApiEnum[];
  constants: ApiConstant[];
  typedefs: ApiTypedef[];
  functions: ApiFunction[];
  /** How the headers are arranged; absent from models made before it was read. */
  shape?: HeaderShape;
}

/** Where a declaration stands; `file` is relative to the folder of the headers. Kept models have no lines. */
export interface SourceLocation {
  file: string;
  line?: number;
}

/** What the declarations do not say of the headers, and headers written from the model need. */
export interface HeaderShape {
  /** Every header that is read, in the order it is reached. */
  headers: HeaderIncludes[];
  /** Virtual methods that STEAM_PRIVATE_API hides: nobody's to call, but they have a place in the table. */
  hidden: HiddenMethod[];
  /** The constants that are macros, and those that are members of an unnamed enum; all others are `const`. */
  macros: string[];
  enumerators: string[];
  /** Flat functions whose types are not what follows from the method's. */
  flat: FlatSignature[];
  /** Methods of interfaces with a flat API that have no flat function themselves: absent where there is none. */
  withoutFlat?: string[];
  /** Of inline functions that hand a list of interface versions to the library: its macros, in order. */
  versionLists: VersionList[];
}

export interface HeaderIncludes {
  name: string;
  /** As written, with quotes or angle brackets; not those that depend on a condition. */
  includes: string[];
  /** The typedefs it declares. */
  typedefs: string[];
}

export interface HiddenMethod {
  interface: string;
  /** How many of the interface's `methods` stand before it. */
  at: number;
  name: string;
  returnType: string;
  /** The types of its parameters. */
  params: string[];
}

export interface FlatSignature {
  flatName: string;
  returnType: string;
  /** Types, without the leading `self`. */
  params: string[];
}

export interface VersionList {
  function: string;
  macros: string[];
}

export interface ApiInterface {
  name: string;
  /** E.g. `SteamGameServer015`; absent for interfaces no accessor returns. */
  versionString?: string;
  accessors: ApiAccessor[];
  methods: ApiMethod[];
  doc?: string;
  location: SourceLocation;
}

export interface ApiAccessor {
  kind: "user" | "gameserver" | "global";
  name: string;
  /** The versioned export of the library, e.g. `SteamAPI_SteamGameServer_v015`. */
  flatName: string;
}

export interface ApiMethod {
  name: string;
  flatName: string;
  returnType: string;
  params: ApiParam[];
  /** Set on a helper that the header defines inline: not in the vtable, but it has a flat function. */
  inline?: true;
  /** The struct that completes the returned SteamAPICall_t. */
  callResult?: string;
  /** The struct of the callback the call leads to. */
  callback?: string;
  doc?: string;
  location: SourceLocation;
}

export interface ApiParam {
  name: string;
  type: string;
  /** The STEAM_* annotations, e.g. `{ out_string_count: "cchValueSize" }`; a bare one has an empty value. */
  attributes: Record<string, string>;
  /** Spelling of the default argument. */
  default?: string;
}

export interface ApiStruct {
  name: string;
  callbackId?: number;
  isUnion?: boolean;
  fields: ApiField[];
  layout: Record<Platform, StructLayout>;
  /** Members the library exports as flat functions, in flat types and without the leading `self`. */
  methods?: ApiMethod[];
  doc?: string;
  location: SourceLocation;
}

export interface ApiField {
  /** Empty for an anonymous struct or union; its `type` then names the record. */
  name: string;
  type: string;
  /** Width of a bit field. */
  bits?: number;
  doc?: string;
}

export interface StructLayout {
  size: number;
  align: number;
  /**
   * Byte offset of each field; of a bit field, the byte that holds its first bit. An anonymous struct or union goes
   * by the last part of its type's name: `(anonymous union)`.
   */
  offsets: Record<string, number>;
}

export interface ApiEnum {
  name: string;
  /** The struct or class it is nested in. */
  scope?: string;
  values: ApiEnumValue[];
  doc?: string;
  location: SourceLocation;
}

export interface ApiEnumValue {
  name: string;
  value: number;
  doc?: string;
}

/** A static constant, an anonymous enum's member or a value macro. 64-bit integers are decimal strings with a trailing `n`. */
export interface ApiConstant {
  name: string;
  /** The struct or class it is nested in. */
  scope?: string;
  type: string;
  value: number | string;
  doc?: string;
  location: SourceLocation;
}

export interface ApiTypedef {
  name: string;
  type: string;
  doc?: string;
}

/** A free function. `exported`: the library exports it; otherwise it is inline in the header. */
export interface ApiFunction {
  name: string;
  returnType: string;
  params: ApiParam[];
  header: string;
  exported: boolean;
  doc?: string;
  location: SourceLocation;
}
