// Which parameters can be the length, capacity or size of another one, and which look as if they were.
import type { ApiParam } from "../model/apiModel.js";
import { readTypeRef, type TypeRef } from "../model/typeRef.js";
import type { Reference } from "../roles/role.js";
import type { Types } from "../roles/value.js";
import type { Signature } from "./params.js";

export function serves(to: Reference["to"], type: TypeRef, types: Types): boolean {
  const byValue = types.isNumber(type);
  const byPointer = type.kind === "pointer" && type.to.kind === "named" && !type.to.const && types.isNumber(type.to);
  const address = type.kind === "pointer" && type.to.kind === "named" && type.to.name === "void";
  return { value: byValue, pointer: byPointer, either: byValue || byPointer, nothing: false, address }[to];
}

/** What a reference can name: parameters, and words in their place. */
export function choices({ to, words }: Reference, { params, returnType, types }: Signature): string[] {
  const isNumber = (spelling: string): boolean => serves("value", readTypeRef(spelling), types);
  const able = params.filter(({ type }) => serves(to, readTypeRef(type), types)).map(({ name }) => name);
  return [...able, ...words.filter((word) => word !== "return" || isNumber(returnType))];
}

/** How the SDK calls sizes: `cbData`, `cchValueSize`, `unNumItems`, `unArrayLength`, `nMaxLen`. */
const sizeName = /^(?:c|cb|cub|cch)[A-Z]|^u?n?Num[A-Z]|(?:Size|Sz|Len|Length|Count)$/;

/**
 * Why a number seems to belong to a pointer: passing it from JavaScript beside the memory it measures would let the
 * library read or write behind that memory's end. Undefined if it does not.
 */
export function looksLikeSize({ name, type }: ApiParam, params: readonly ApiParam[], types: Types): string | undefined {
  if (!serves("value", readTypeRef(type), types)) return undefined;
  const annotated = params.find(({ attributes: { desc: _, ...rest } }) => Object.values(rest).includes(name));
  if (annotated) return `is named by an annotation of ${annotated.name}`;
  const pointers = params.filter((each) => /\*$/.test(each.type) && each.type !== "const char *");
  const twin = pointers.find((each) => stem(each.name) === stem(name));
  if (twin) return `is called as if it belonged to ${twin.name}`;
  return pointers.length > 0 && sizeName.test(name) ? "is called as if it were a size" : undefined;
}

/** `cubData`, `pubData` -> `Data` */
function stem(name: string): string {
  return name.replace(/^[a-z]+(?=[A-Z])/, "");
}
