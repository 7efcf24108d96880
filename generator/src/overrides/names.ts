// Which of an override file's keys and texts are names of the SDK, and what of. What follows a rename goes by it.

/** `method`, `param` and `field` are names within what encloses them; `value`: constants and members of enums. */
export type NameKind = "type" | "value" | "function" | "method" | "param" | "field";

/** A text that is one name; or `Method.field`; or C++ that has names in it. */
export type NamedText = { text: NameKind | "counter" | "code" };

/** A map by names, whose entries can be limited to some SDKs. */
export interface NamedEntries {
  keys: NameKind;
  /** The key that an entry without any other is short for. */
  short?: string;
  inside: NamedPlaces;
  /** A list of names in place of a map, `short` being the key of the name. */
  isList?: true;
}

export type NamedPlaces = { readonly [key: string]: NamedText | NamedEntries | NamedPlaces };

const text = (kind: NamedText["text"]): NamedText => ({ text: kind });
const entries = (keys: NameKind, inside: NamedPlaces = {}, short?: string): NamedEntries =>
  short === undefined ? { keys, inside } : { keys, inside, short };

const param = {
  length: text("param"),
  count: text("param"),
  capacity: text("param"),
  userData: text("param"),
  written: text("param"),
  countedBy: text("counter"),
  limit: text("value"),
  absent: text("code"),
  expression: text("code"),
};
const call = { callResult: text("type"), params: entries("param", param) };

export const overrideNames = {
  interfaces: entries("type", {
    only: { ...entries("method", {}, "method"), isList: true },
    create: { function: text("function"), version: text("value") },
    methods: entries("method", call),
  }),
  functions: entries("function", call),
  structs: entries("type", {
    drop: entries("field", {}, "reason"),
    fields: entries("field", { length: text("field") }),
  }),
  enums: entries("type", { optionTypes: entries("value", {}, "type") }),
  handles: entries("type", { invalid: text("value") }),
  callbackContexts: entries("type"),
  requires: entries("function", {}, "reason"),
  notAvailable: {
    types: entries("type", { answer: text("code") }, "answer"),
    methods: entries("function", { answer: text("code") }, "answer"),
  },
} satisfies NamedPlaces;

type Place = NamedText | NamedEntries | NamedPlaces;

export function isText(place: Place): place is NamedText {
  return "text" in place && typeof place["text"] === "string";
}

export function isEntries(place: Place): place is NamedEntries {
  return "keys" in place && typeof place["keys"] === "string";
}
