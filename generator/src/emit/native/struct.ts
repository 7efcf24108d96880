// Bound struct -> the expressions that read its fields, and the JavaScript factory that takes them.
import type { BoundField, BoundStruct } from "../../classify/boundApi.js";
import { assertNever } from "../../model/assertNever.js";

export function fieldExpression({ name, value, length }: BoundField): string {
  const field = `value.${name}`;
  const filled = (room: number): string => {
    if (length === undefined) return String(room);
    return length === "untilZero" ? `untilZero(${field}, ${room})` : `within(value.${length}, ${room})`;
  };
  switch (value.kind) {
    case "bool":
      return `toJs(environment, ${value.cpp === "bool" ? field : `${field} != 0`})`;
    case "int":
    case "int64":
    case "float":
    case "enum":
    case "id64":
    case "struct":
    case "custom":
      return `toJs(environment, ${field})`;
    case "string":
      return value.size === undefined ? `toJs(environment, ${field})` : `textToJs(environment, ${field})`;
    case "array":
      return `arrayToJs(environment, ${field}, ${filled(value.length)})`;
    case "bytes":
      return `makeBytes(environment.env(), ${field}, ${filled(value.length)})`;
    default:
      return assertNever(value, "value kind");
  }
}

/** `(a, b) => ({ result: a, stillRetrying: b })` */
export function factory({ fields }: BoundStruct): string {
  const names = fields.map((field) => field.jsName);
  return `(${names.map((name) => `${name}: unknown`).join(", ")}): object => ({ ${names.join(", ")} })`;
}
