// Bound struct -> the expressions that read its fields, and the JavaScript factory that takes them.
import type { BoundField, BoundStruct } from "../../classify/boundApi.js";
import { assertNever } from "../../model/assertNever.js";

export function fieldExpression({ name, value, length }: BoundField): string {
  const field = `value.${name}`;
  const filled = (room: number): string => {
    if (length === undefined) return String(room);
    return length === "untilZero" ? `UntilZero(${field}, ${room})` : `Within(value.${length}, ${room})`;
  };
  switch (value.kind) {
    case "bool":
      return `ToJs(environment, ${value.cpp === "bool" ? field : `${field} != 0`})`;
    case "int":
    case "int64":
    case "float":
    case "enum":
    case "id64":
    case "struct":
    case "custom":
      return `ToJs(environment, ${field})`;
    case "string":
      return value.size === undefined ? `ToJs(environment, ${field})` : `TextToJs(environment, ${field})`;
    case "array":
      return `ArrayToJs(environment, ${field}, ${filled(value.length)})`;
    case "bytes":
      return `MakeBytes(environment.env(), ${field}, ${filled(value.length)})`;
    default:
      return assertNever(value, "value kind");
  }
}

/** `(a, b) => ({ result: a, stillRetrying: b })` */
export function factory({ fields }: BoundStruct): string {
  const names = fields.map((field) => field.jsName);
  return `(${names.map((name) => `${name}: unknown`).join(", ")}): object => ({ ${names.join(", ")} })`;
}
