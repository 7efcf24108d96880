// How much of an array in a struct is filled. Nothing in a header says it, and the rest would pass for data.
import type { ApiField, ApiStruct } from "../model/apiModel.js";
import type { Problem } from "../model/problems.js";
import { readTypeRef } from "../model/typeRef.js";
import { nearest } from "../overrides/nearest.js";
import type { Types, Value } from "../roles/value.js";

/** What is wrong; `isSaid`: with the override, not for want of one. */
export interface LengthProblem extends Pick<Problem, "kind" | "what" | "todo"> {
  isSaid: boolean;
}

/** @param said - `length` of the field's override; undefined if there is nothing wrong with it */
export function checkFieldLength(
  struct: ApiStruct,
  field: ApiField,
  value: Value,
  said: string | undefined,
  types: Types,
): LengthProblem | undefined {
  const place = `${struct.name}: field ${field.name} (${field.type})`;
  const hasRoom = value.kind === "array" || value.kind === "bytes";
  const counting = struct.fields.filter((each) => types.isNumber(readTypeRef(each.type))).map(({ name }) => name);
  if (said === undefined) {
    if (!hasRoom) return undefined;
    const able = [...counting, "untilZero", "all"].join(", ");
    const what = `${place} is an array, and nothing says how much of it is filled`;
    return { kind: "open", what, todo: `Add \`${field.name}: { length: ... }\` with one of ${able}`, isSaid: false };
  }
  const misfit = (what: string, todo: string): LengthProblem => ({ kind: "misfit", what, todo, isSaid: true });
  if (!hasRoom) return misfit(`${place} is no array, but its override has "length"`, "Remove it");
  if (said === "all") return undefined;
  if (said === "untilZero") {
    const element = value.kind === "bytes" ? "int" : value.of.kind;
    if (element === "int" || element === "int64") return undefined;
    return misfit(`length of ${place} is untilZero, but its elements are no integers`, "Write another one");
  }
  if (counting.includes(said)) return undefined;
  const guess = nearest(said, counting);
  const why = struct.fields.some(({ name }) => name === said) ? "which is no integer" : "which is no field of it";
  const todo = `Write one of ${[...counting, "untilZero", "all"].join(", ")}`;
  return { ...misfit(`length of ${place} is ${said}, ${why}${guess ? ` (nearest: ${guess})` : ""}`, todo) };
}
