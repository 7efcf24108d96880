// How values, inputs and outputs are spelled in TypeScript: by the addon, which knows numbers, and by the typed API.
import { assertNever } from "../model/assertNever.js";
import type { Input, OutputType } from "./role.js";
import type { Value } from "./value.js";

/** What the two say differently. */
export interface Dialect {
  enum(name: string): string;
  struct(name: string): string;
  custom(type: string): string;
  /** The typedef that names a handle or an id, if it is told. */
  alias?(name: string): string | undefined;
  /** What may be given in place of nothing, besides null. */
  orAbsent: "" | " | undefined";
  bytesGiven: string;
  /** A `const char *` from the library. */
  text: string;
}

export const addon: Omit<Dialect, "struct"> = {
  enum: () => "number",
  custom: (type) => type,
  orAbsent: " | undefined",
  bytesGiven: "ArrayBufferView | ArrayBuffer",
  text: "string | null",
};

/** Where the typed API says more than the addon: names, to be imported or not. */
export function typed(names: Partial<Pick<Dialect, "custom" | "alias">> & Pick<Dialect, "enum" | "struct">): Dialect {
  return { ...addon, orAbsent: "", bytesGiven: "Uint8Array", text: "string", ...names };
}

/** @param isGiven - by JavaScript: custom values accept more forms than they are given back in, and no text is null */
export function valueType(value: Value, dialect: Dialect, isGiven = false): string {
  switch (value.kind) {
    case "bool":
      return "boolean";
    case "float":
      return "number";
    case "int":
    case "int64": {
      const alias = value.alias === undefined ? undefined : dialect.alias?.(value.alias);
      return alias ?? (value.kind === "int" ? "number" : "bigint");
    }
    case "enum":
      return dialect.enum(value.name);
    case "id64":
      return "bigint";
    case "string":
      return value.size === undefined && !isGiven ? dialect.text : "string";
    case "struct":
      return dialect.struct(value.name);
    case "custom":
      return dialect.custom((isGiven && value.tsInput) || value.ts);
    case "array":
      return arrayType(valueType(value.of, dialect, isGiven), isGiven);
    case "bytes":
      return "Uint8Array";
    default:
      return assertNever(value, "value kind");
  }
}

export function inputType({ type, nullable = false }: Input, dialect: Dialect): string {
  const orNull = nullable ? ` | null${dialect.orAbsent}` : "";
  switch (type.kind) {
    case "value":
      return valueType(type.value, dialect, true) + orNull;
    case "array":
      return arrayType(valueType(type.of, dialect, true), true) + orNull;
    case "bytes":
      return dialect.bytesGiven + orNull;
    case "bytesOrCapacity":
      return "Uint8Array | number";
    case "count":
      return "number";
    case "listener": {
      // A text that Steam calls with is there, be it empty.
      const given = type.params.map((each) => (each.kind === "string" ? "string" : valueType(each, dialect)));
      return `((${given.map((each, index) => `value${index}: ${each}`).join(", ")}) => void)${orNull}`;
    }
    default:
      return assertNever(type, "type of input");
  }
}

export function outputType(type: OutputType, dialect: Dialect): string {
  switch (type.kind) {
    case "value":
      return valueType(type.value, dialect);
    case "array":
      return arrayType(valueType(type.of, dialect), false);
    case "text":
      return "string";
    case "bytes":
      return "Uint8Array";
    default:
      return assertNever(type, "type of output");
  }
}

/** The language's own names that overrides use. */
const builtIn = new Set(["Uint8Array", "ArrayBuffer", "ArrayBufferView", "Promise"]);

/** The hand-written types of the addon that an override's text names. */
export function handWritten(text: string): string[] {
  return (text.match(/\b[A-Z]\w*/g) ?? []).filter((name) => !builtIn.has(name));
}

/** Arrays that JavaScript gives are only read. */
function arrayType(element: string, isGiven: boolean): string {
  const item = /[|&]/.test(element) ? `(${element})` : element;
  return `${isGiven ? "readonly " : ""}${item}[]`;
}
