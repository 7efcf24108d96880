// Fields that took over what a struct kept in reserve: the header changes, nothing moves.
import type { ApiField } from "../model/apiModel.js";
import { parseTypeRef, type TypeRef } from "../model/typeRef.js";
import type { MachineTypes } from "./machineTypes.js";

export interface ReservedUse {
  /** The reserve, before and after; `after` is undefined when it is used up. */
  before: ApiField;
  after: ApiField | undefined;
}

const reserveName = /reserved|padding|unused/i;

/**
 * Recognised by arithmetic, since steam_api.json has no offsets: the reserve shrank by the bytes that were added.
 * Where there are layouts, they still have the last word.
 */
export function reservedUse(
  before: readonly ApiField[],
  after: readonly ApiField[],
  added: readonly ApiField[],
  oldTypes: MachineTypes,
  newTypes: MachineTypes,
): ReservedUse | undefined {
  const reserve = before.find((field) => reserveName.test(field.name));
  if (reserve === undefined || added.length === 0) return undefined;
  const rest = after.find((field) => field.name === reserve.name);
  const had = bytes(reserve.type, oldTypes);
  const left = rest === undefined ? 0 : bytes(rest.type, newTypes);
  const taken = added.map((field) => bytes(field.type, newTypes));
  if (had === undefined || left === undefined || taken.includes(undefined)) return undefined;
  const sum = (taken as number[]).reduce((total, each) => total + each, 0);
  return had - left === sum ? { before: reserve, after: rest } : undefined;
}

/** Of a number or an array of numbers. */
function bytes(spelling: string, types: MachineTypes): number | undefined {
  let type: TypeRef;
  try {
    type = parseTypeRef(spelling);
  } catch {
    return undefined;
  }
  if (type.kind === "named") return types.sizeOf(spelling);
  if (type.kind !== "array" || type.of.kind !== "named") return undefined;
  const element = types.sizeOf(type.of.name);
  return element === undefined ? undefined : element * type.length;
}
