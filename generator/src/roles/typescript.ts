// How values, inputs and outputs are spelled in TypeScript.
import { assertNever } from "../model/assertNever.js";
import { typeName } from "../naming/index.js";
import type { Input, OutputType } from "./role.js";
import type { Value } from "./value.js";

/** What an enum is called; to the addon its values are plain numbers. */
export type EnumName = (name: string) => string;

const plain: EnumName = () => "number";

/** @param input - custom values accept more forms than they are given back in */
export function tsType(value: Value, input = false, enumName = plain): string {
  switch (value.kind) {
    case "bool":
      return "boolean";
    case "int":
    case "float":
      return "number";
    case "enum":
      return enumName(value.name);
    case "int64":
    case "id64":
      return "bigint";
    case "string":
      return value.size === undefined && !input ? "string | null" : "string";
    case "struct":
      return typeName(value.name);
    case "custom":
      return (input && value.tsInput) || value.ts;
    case "array":
      return `${tsType(value.of, input, enumName)}[]`;
    case "bytes":
      return "Uint8Array";
    default:
      return assertNever(value, "value kind");
  }
}

export function inputType({ type, nullable = false }: Input, enumName = plain): string {
  const orNull = nullable ? " | null | undefined" : "";
  switch (type.kind) {
    case "value":
      return tsType(type.value, true, enumName) + orNull;
    case "bytes":
      return `ArrayBufferView | ArrayBuffer${orNull}`;
    case "array":
      return `readonly ${tsType(type.of, true, enumName)}[]${orNull}`;
    case "bytesOrCapacity":
      return "Uint8Array | number";
    case "count":
      return "number";
    case "listener": {
      // A text that Steam calls with is there, be it empty.
      const given = type.params.map((value) => (value.kind === "string" ? "string" : tsType(value, false, enumName)));
      return `((${given.map((each, index) => `value${index}: ${each}`).join(", ")}) => void)${orNull}`;
    }
    default:
      return assertNever(type, "type of input");
  }
}

export function outputType(type: OutputType, enumName = plain): string {
  switch (type.kind) {
    case "value":
      return tsType(type.value, false, enumName);
    case "array":
      return `${tsType(type.of, false, enumName)}[]`;
    case "text":
      return "string";
    case "bytes":
      return "Uint8Array";
    default:
      return assertNever(type, "type of output");
  }
}
