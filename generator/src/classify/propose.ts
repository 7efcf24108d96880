// Drafts the override of a parameter: the fitting roles by type, for a person to choose. What it means stays theirs to
// say: the other roles stand in a comment behind the likeliest.
import type { ApiParam } from "../model/apiModel.js";
import { readTypeRef } from "../model/typeRef.js";
import type { Keys } from "../roles/keys.js";
import type { PointerTarget, Reference } from "../roles/role.js";
import { type StatedKind, statedKinds, statedRoles } from "../roles/roles.js";
import type { Types } from "../roles/value.js";
import type { Signature } from "./params.js";
import { choices } from "./sizes.js";

export interface Draft {
  /** A line of YAML. */
  line: string;
  /** The parameters that the likeliest role refers to: they need no override of their own. */
  refersTo: string[];
}

/** Undefined if no role fits. @param isTaken - whether a parameter has a role already, or is another draft's */
export function propose(param: ApiParam, signature: Signature, isTaken: (name: string) => boolean): Draft | undefined {
  const target = targetOf(param, signature.types);
  if (target === undefined) return undefined;
  const at = signature.params.indexOf(param);
  // What belongs to a parameter mostly stands behind it.
  const others = [...signature.params.slice(at + 1), ...signature.params.slice(0, at)];
  const free = others.filter(({ name }) => !isTaken(name));
  const drafts = statedKinds.map((kind) => draft(kind, param, target, free, signature));
  const [first, ...rest] = drafts.filter((each) => each !== undefined);
  if (first === undefined) return undefined;
  const alternatives = rest.length === 0 ? "" : `, or ${rest.map(textOf).join(", or ")}`;
  const names = signature.params.map(({ name }) => name);
  return {
    line: `${param.name}: { ${textOf(first)} } # ${param.type}${alternatives}`,
    refersTo: first.map(([, value]) => value).filter((value) => names.includes(value)),
  };
}

function targetOf({ type: spelling }: ApiParam, types: Types): PointerTarget | undefined {
  const type = types.resolve(readTypeRef(spelling));
  if (type.kind !== "pointer" && type.kind !== "reference") return undefined;
  const to = types.resolve(type.to);
  const isConst = type.to.kind === "named" && type.to.const;
  const isReference = type.kind === "reference";
  if (to.kind === "function" || to.kind === "array") return { to: to.kind, isConst, isReference };
  const name = to.kind === "named" ? to.name : "";
  return { to: name === "void" || name === "char" ? name : "value", isConst, isReference };
}

/** A role with its keys. */
type Drafted = [key: string, value: string][];

function textOf(drafted: Drafted): string {
  return drafted.map(([key, value]) => `${key}: ${value}`).join(", ");
}

/** `role: bufferOut, capacity: cbOut, written: all`; undefined where nothing can be what the role refers to. */
function draft(
  kind: StatedKind,
  param: ApiParam,
  target: PointerTarget,
  free: readonly ApiParam[],
  signature: Signature,
): Drafted | undefined {
  const { fits, references, needs, make } = statedRoles[kind];
  if (!fits(target)) return undefined;
  const drafted: Drafted = [];
  const left = [...free];
  const wanted = target.to === "array" ? [] : (Object.entries(references) as [keyof Keys, Reference][]);
  for (const [key, reference] of wanted) {
    const able = choices(reference, signature);
    // A capacity by pointer is rare, and the pointer then needed for what was written.
    const at = left.findIndex(
      ({ name, type }) => able.includes(name) && !(reference.to === "either" && /\*$/.test(type)),
    );
    const found = at < 0 ? left.findIndex(({ name }) => able.includes(name)) : at;
    const name = left.splice(found, found < 0 ? 0 : 1)[0]?.name ?? reference.words.find((word) => able.includes(word));
    if (name !== undefined) drafted.push([key, name]);
    else if (needs.includes(key)) return undefined;
  }
  const keys = Object.fromEntries(drafted) as Partial<Keys>;
  const { types } = signature;
  return make({ param, type: readTypeRef(param.type), types }, keys) && [["role", kind], ...drafted];
}
