// What a field goes by in a layout.
import type { ApiField } from "./apiModel.js";

/** An anonymous struct or union goes by the last part of its type's name: `(anonymous union)`. */
export function memberLabel({ name, type }: Pick<ApiField, "name" | "type">): string {
  return name || type.replace(/^.*::/, "");
}
