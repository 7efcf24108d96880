// What a file in generator/overrides/ can say: facts the headers cannot, each with its reason.
import type { ContextKind } from "../model/contextKind.js";
import type { Versioned } from "../model/sdkVersion.js";
import type { Keys } from "../roles/keys.js";
import type { StatedKind } from "../roles/roles.js";
import type { Success } from "../roles/success.js";

/** The overrides of all headers, merged; each entry knows where it stands. */
export interface Overrides {
  files: OverrideFile[];
}

/**
 * `overrides/isteamgameserver.yaml` holds what concerns isteamgameserver.h. It may have a list of entries for one name,
 * each for other SDK versions.
 */
export interface OverrideFile {
  /** `generator/overrides/isteamgameserver.yaml` */
  path: string;
  /** `isteamgameserver.h` */
  header: string;
  interfaces: Record<string, InterfaceOverride>;
  functions: Record<string, FunctionOverride>;
  structs: Record<string, StructOverride>;
  enums: Record<string, EnumOverride>;
  /** Typedefs of numbers that mean something only to the library that gave them out. */
  handles: Record<string, HandleOverride>;
  /** Whether the callbacks declared in the header are bound. */
  callbacks: boolean;
  /** Callbacks that share an id with another one: the pipes each arrives on. */
  callbackContexts: Record<string, { contexts: ContextKind[]; reason: string }>;
  /** Exports the hand-written runtime calls besides what bound methods call. */
  requires: Record<string, string>;
  /** What the loopback answers where it has no behaviour and the type's zero is not "not available". */
  notAvailable: NotAvailableAnswers;
  /** Line of an entry, by its path of keys: `interfaces.ISteamGameServer.methods.LogOn`. */
  line(keys: readonly string[]): number;
}

/** C++ expressions, by return type and, for exceptions from that, by flat name. */
export interface NotAvailableAnswers {
  types: Readonly<Record<string, string>>;
  methods: Readonly<Record<string, string>>;
}

export interface InterfaceOverride extends Versioned {
  /** `methods`: bound for users. `accessor`: only handed to the runtime. */
  bind: "methods" | "accessor";
  /** The contexts of an interface without accessor. */
  contexts?: ContextKind[];
  /** How an interface without accessor is made: an exported function that takes the version constant. */
  create?: { function: string; version: string };
  /** Methods that return an interface pointer tell only whether there is one. */
  pointerReturns?: "presence";
  /** Binds only these methods and those in `methods`; the others are skipped with the reason. */
  only?: string[];
  reason?: string;
  methods?: Record<string, MethodOverride>;
}

export interface MethodOverride extends Versioned {
  /** Not bound, for this reason. */
  skip?: string;
  /** Hand-written in packages/native/src/manual; the TypeScript signature of the native method. */
  manual?: string;
  name?: string;
  params?: Record<string, ParamOverride>;
  success?: Success;
  /** The struct that completes the SteamAPICall_t of the method, where the header does not say it. */
  callResult?: string;
  /** `hidden`: only tells whether the outputs are meaningful; otherwise the key of the return value in the result. */
  returns?: { hidden: true } | { name: string };
  deprecated?: string;
  reason?: string;
}

export interface FunctionOverride extends MethodOverride {
  /** The context a free function belongs to. */
  context?: ContextKind;
}

export interface ParamOverride extends Versioned, Partial<Keys> {
  role?: StatedKind;
  name?: string;
  /** A C++ expression: the argument that means what the function does in SDKs that lack the parameter. */
  absent?: string;
}

export interface StructOverride extends Versioned {
  /** A hand-written converter of the runtime; the TypeScript type it makes. */
  custom?: string;
  /** The type it reads, where that is a wider one. */
  customInput?: string;
  /** The C++ class that reads an input and keeps it alive for the length of the call. */
  holder?: string;
  /** A 64-bit id in a class of its own: a bigint in JavaScript. */
  id64?: boolean;
  /** Not bound, for this reason. */
  skip?: string;
  /** Fields that JavaScript does not see, each with its reason. */
  drop?: Record<string, string>;
  fields?: Record<string, FieldOverride>;
  reason?: string;
}

export interface HandleOverride extends Versioned {
  /** The constant that stands for none, where the header does not give it the handle's type. */
  invalid?: string;
  reason: string;
}

export interface FieldOverride extends Versioned {
  name?: string;
  /** An integer field that is meant as a truth value. */
  as?: "bool";
  /**
   * How much of an array is filled: the field that says it, `untilZero` up to the first element that is zero, or `all`.
   */
  length?: string;
  reason: string;
}

export const optionTypes = ["int32", "int64", "float", "string", "pointer"] as const;
export type OptionType = (typeof optionTypes)[number];

export interface EnumOverride extends Versioned {
  /** The custom type that pairs an option with its value, for the enum of networking options. */
  optionValue?: string;
  /** The type of the value each of them takes. */
  optionTypes?: Record<string, OptionType>;
  reason?: string;
}
