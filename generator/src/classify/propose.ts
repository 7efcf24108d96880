// Drafts the override of a parameter: the fitting roles by type, for a person to choose. What it means stays theirs to
// say: the other roles stand in a comment behind the likeliest.
import type { ApiParam } from "../model/apiModel.js";
import { readTypeRef } from "../model/typeRef.js";
import type { PointerTarget, Reference } from "../roles/role.js";
import { type StatedKind, statedKinds, statedRoles } from "../roles/roles.js";
import type { Types } from "../roles/value.js";
import type { Signature } from "./params.js";
import { choices } from "./sizes.js";

/** A line of YAML; undefined if no role fits. @param isTaken - whether a parameter has a role already */
export function propose(param: ApiParam, signature: Signature, isTaken: (name: string) => boolean): string | undefined {
  const target = targetOf(param, signature.types);
  if (target === undefined) return undefined;
  const following = signature.params.slice(signature.params.indexOf(param) + 1).filter(({ name }) => !isTaken(name));
  const [first, ...others] = statedKinds.flatMap((kind) => draft(kind, target, following, signature) ?? []);
  if (first === undefined) return undefined;
  const alternatives = others.length === 0 ? "" : `, or ${others.join(", or ")}`;
  return `${param.name}: { ${first} } # ${param.type}${alternatives}`;
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

/** `role: bufferOut, capacity: cbOut, written: all`; undefined where nothing can be what the role refers to. */
function draft(
  kind: StatedKind,
  target: PointerTarget,
  following: readonly ApiParam[],
  signature: Signature,
): string | undefined {
  const { fits, references } = statedRoles[kind];
  if (!fits(target)) return undefined;
  const parts = [`role: ${kind}`];
  const free = [...following];
  const wanted = target.to === "array" ? [] : (Object.entries(references) as [string, Reference][]);
  for (const [key, reference] of wanted.filter(([, { to }]) => to !== "nothing")) {
    const able = choices(reference, signature);
    const at = free.findIndex(({ name }) => able.includes(name));
    const name = free.splice(at, at < 0 ? 0 : 1)[0]?.name ?? reference.words.find((word) => able.includes(word));
    if (name === undefined) return undefined;
    parts.push(`${key}: ${name}`);
  }
  return parts.join(", ");
}
