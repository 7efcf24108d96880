// Bound struct -> the expressions that read its fields, and the JavaScript factory that takes them.
import type { BoundField, BoundStruct } from "../../classify/boundApi.js";
import { assertNever } from "../../model/assertNever.js";

export function fieldExpression({ name, value }: BoundField): string {
  const field = `value.${name}`;
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
      return `ArrayToJs(environment, ${field}, ${value.length})`;
    case "bytes":
      return `MakeBytes(environment.env(), ${field}, ${value.length})`;
    default:
      return assertNever(value, "value kind");
  }
}

/** `(a, b) => ({ result: a, stillRetrying: b })` */
export function factory({ fields }: BoundStruct): string {
  const names = fields.map((field) => field.jsName);
  return `(${names.map((name) => `${name}: unknown`).join(", ")}): object => ({ ${names.join(", ")} })`;
}
