// Parameter -> role. What a type alone says is decided here; a pointer says nothing about its direction, so it takes
// an annotation of the header or an override. The rest, and what a role demands, is the table's.
import type { ApiParam } from "../model/apiModel.js";
import type { Problem } from "../model/problems.js";
import { readTypeRef } from "../model/typeRef.js";
import { distinct, paramName } from "../naming/index.js";
import { entryOf } from "../overrides/entryOf.js";
import { nearest } from "../overrides/nearest.js";
import type { ParamOverride } from "../overrides/overrides.js";
import { type Key, type Keys, keySchemas } from "../roles/keys.js";
import type { Reference } from "../roles/role.js";
import {
  givenBy,
  gotFrom,
  impliedRoles,
  type Role,
  roles,
  type StatedKind,
  statedKinds,
  statedRoles,
} from "../roles/roles.js";
import type { ImpliedKind } from "../roles/sizes.js";
import type { Types } from "../roles/value.js";
import type { BoundParam } from "./boundApi.js";
import { propose } from "./propose.js";
import { choices, looksLikeSize } from "./sizes.js";

export interface Signature {
  params: readonly ApiParam[];
  returnType: string;
  overrides: Record<string, ParamOverride>;
  types: Types;
}

/** A problem of one parameter; who knows the method completes it. */
export interface Finding extends Pick<Problem, "kind" | "what" | "todo"> {
  /** The override at fault, from `params` on; without, the one to add. */
  keys?: string[];
  /** The override that would help. */
  proposal?: string;
}

interface Stated {
  kind: StatedKind;
  /** Its override's, and what its annotation says. */
  keys: Partial<Keys>;
  role?: Role;
}

interface Implied {
  kind: ImpliedKind;
  of: string[];
}

/** Classifies all parameters of one method; undefined if there are findings. */
export function classifyParams(signature: Signature, report: (finding: Finding) => void): BoundParam[] | undefined {
  const { params, overrides, types } = signature;
  let isWhole = true;
  const fail = (finding: Finding): undefined => {
    isWhole = false;
    report(finding);
  };
  const stated = new Map<string, Stated>();
  for (const param of params) {
    const each = statement(param, signature, fail);
    if (each) stated.set(param.name, each);
  }
  const implied = implications(stated, signature, fail);
  const isTaken = (name: string): boolean => stated.has(name) || implied.has(name);
  const drafted = new Set<string>();
  const bound = params.map((param): BoundParam | undefined => {
    const own = entryOf(overrides, param.name) ?? {};
    if (checkLimit(param, own, types, fail)) return undefined;
    const role =
      stated.get(param.name)?.role ??
      impliedRole(implied.get(param.name), param, own) ??
      (isTaken(param.name) ? undefined : byType(param, own, isTaken, drafted, signature, fail));
    if (role === undefined) return undefined;
    checkKeys(param.name, own, role, fail);
    return {
      name: param.name,
      jsName: own.name ?? paramName(param.name),
      type: param.type,
      role,
    };
  });
  // Where a parameter has no role yet, its answer decides what belongs to it.
  for (const param of isWhole ? params.filter(({ name }) => !isTaken(name)) : []) {
    const reason = looksLikeSize(param, params, signature.types);
    if (reason === undefined) continue;
    const what = `parameter ${param.name} (${param.type}) ${reason}, but no role refers to it`;
    const todo = `Name it in the override of what it belongs to, or write \`${param.name}: { role: in }\``;
    fail({ kind: "open", what, todo });
  }
  if (!isWhole) return undefined;
  const given = bound.filter((each) => each !== undefined && givenBy(each.role) !== undefined) as BoundParam[];
  const names = new Map(distinct(given, "jsName").map(({ name, jsName }) => [name, jsName]));
  return (bound as BoundParam[]).map((each) => ({ ...each, jsName: names.get(each.name) ?? each.jsName }));
}

type Fail = (finding: Finding) => undefined;

/** The role that an override or an annotation gives. */
function statement(param: ApiParam, { overrides, types }: Signature, fail: Fail): Stated | undefined {
  const own = entryOf(overrides, param.name) ?? {};
  const kind = own.role ?? annotatedKind(param);
  if (kind === undefined) return undefined;
  const { needs, annotation, make } = statedRoles[kind];
  const annotated = annotation?.key && param.attributes[annotation.name];
  const keys = { ...(annotated ? { [annotation.key as Key]: annotated } : {}), ...own };
  const missing = needs.find((key) => keys[key] === undefined);
  if (missing !== undefined) {
    const what = `the override of parameter ${param.name} (${param.type}) lacks "${missing}", which role ${kind} needs`;
    return fail({ kind: "misfit", what, todo: "Add it", keys: [param.name] }) ?? { kind, keys };
  }
  const role = make({ param, type: readTypeRef(param.type), types }, keys);
  if (role !== undefined) return { kind, keys, role: { ...role, kind } as Role };
  return fail(noConversion(param, kind)) ?? { kind, keys };
}

function noConversion({ name, type }: ApiParam, kind: StatedKind): Finding {
  const what = `no conversion for parameter ${name} (${type}) in role ${kind}`;
  return { kind: "misfit", what, todo: "Give it another role", keys: [name, "role"] };
}

/** What the header's STEAM_* annotations say. */
function annotatedKind({ attributes }: ApiParam): StatedKind | undefined {
  return statedKinds.find((kind) => {
    const { annotation } = statedRoles[kind];
    return annotation && annotation.name in attributes && !(annotation.unless && annotation.unless in attributes);
  });
}

/** What the parameters are that others refer to. */
function implications(stated: ReadonlyMap<string, Stated>, signature: Signature, fail: Fail): Map<string, Implied> {
  const implied = new Map<string, Implied>();
  for (const [of, { kind, keys }] of stated) {
    for (const [key, reference] of Object.entries(statedRoles[kind].references) as [Key, Reference][]) {
      const target = keys[key] as string | undefined;
      if (target === undefined) continue;
      const reason = misfit(target, reference, signature) ?? conflict(target, of, reference, stated, implied);
      if (reason !== undefined) {
        const what = `${key} of parameter ${of} is ${target}, ${reason.what}`;
        fail({ ...reason, what, keys: [of, key] });
      } else if (signature.params.some(({ name }) => name === target)) {
        const before = implied.get(target);
        if (!before) implied.set(target, { kind: reference.implies, of: [of] });
        else if (!before.of.includes(of)) before.of.push(of);
      }
    }
  }
  return implied;
}

type Reason = Pick<Finding, "kind" | "what" | "todo">;

/** Why a reference leads nowhere, or to what cannot serve. */
function misfit(target: string, reference: Reference, signature: Signature): Reason | undefined {
  const able = choices(reference, signature);
  if (able.includes(target)) return undefined;
  const todo = able.length === 0 ? "Give the parameter another role" : `Write one of ${able.join(", ")}`;
  if (target === "return" && reference.words.includes(target)) {
    return { kind: "misfit", what: `but the call returns ${signature.returnType}, which is no number`, todo };
  }
  const param = signature.params.find(({ name }) => name === target);
  if (param) return { kind: "misfit", what: `a ${param.type}${wanted[reference.to]}`, todo };
  const guess = nearest(target, able);
  return { kind: "stale", what: `which is no parameter of it${guess ? ` (nearest: ${guess})` : ""}`, todo };
}

const wanted: Record<Reference["to"], string> = {
  value: ", not an integer by value",
  pointer: ", not a pointer to an integer",
  either: ", not an integer or a pointer to one",
  nothing: "",
  address: ", not a `void *`",
};

/** Why a parameter that could serve is not free to. */
function conflict(
  target: string,
  of: string,
  { implies }: Reference,
  stated: ReadonlyMap<string, Stated>,
  implied: ReadonlyMap<string, Implied>,
): Reason | undefined {
  const standing = stated.get(target);
  const todo = "Say only one of both";
  if (standing) return { kind: "misfit", what: `which has the role ${standing.kind} of its own`, todo };
  const other = implied.get(target);
  // One pointer can take the capacity and return the size of the same buffer.
  if (!other || other.of.includes(of)) return undefined;
  const { shared } = impliedRoles[implies];
  const [one, own] = [stated.get(other.of[0] as string), stated.get(of)] as [Stated, Stated];
  if (other.kind === implies && shared(one, own)) return undefined;
  return { kind: "misfit", what: `which ${other.of.join(" and ")} has as ${other.kind} already`, todo };
}

function impliedRole(implied: Implied | undefined, { type }: ApiParam, own: ParamOverride): Role | undefined {
  if (!implied) return undefined;
  const { kind, of } = implied;
  return { ...impliedRoles[kind].imply(of, readTypeRef(type).kind === "pointer", own), kind } as Role;
}

/** The role of a parameter of which nobody says anything. */
function byType(
  param: ApiParam,
  own: ParamOverride,
  isTaken: (name: string) => boolean,
  drafted: Set<string>,
  signature: Signature,
  fail: Fail,
): Role | undefined {
  const { types } = signature;
  const type = readTypeRef(param.type);
  // A const reference can only be read; a pointer may be an array or optional, so only an override makes it an input.
  const isRead =
    types.of(type) !== undefined || (type.kind === "reference" && type.to.kind === "named" && type.to.const);
  if (!isRead) {
    const isFree = !drafted.has(param.name);
    const draft = isFree ? propose(param, signature, (name) => isTaken(name) || drafted.has(name)) : undefined;
    for (const name of draft?.refersTo ?? []) drafted.add(name);
    const what = `no role for parameter ${param.name} (${param.type})`;
    return fail({ kind: "open", what, todo: "Add one", ...(draft ? { proposal: draft.line } : {}) });
  }
  const role = statedRoles.in.make({ param, type, types }, own);
  if (role) return { ...role, kind: "in" } as Role;
  return fail(noConversion(param, "in"));
}

/** Whether a text's limit is none, with the reason reported. */
function checkLimit({ name, type }: ApiParam, { limit }: ParamOverride, types: Types, fail: Fail): boolean {
  if (limit === undefined) return false;
  const what = `limit of parameter ${name} (${type}) is ${limit}`;
  const keys = [name, "limit"];
  if (types.of(readTypeRef(type))?.kind !== "string") {
    fail({ kind: "misfit", what: `${what}, but it is no text`, todo: "Remove it", keys });
  } else if (types.constant(limit) === undefined) {
    const guess = nearest(limit, types.constantNames);
    const why = `which is no constant with a number${guess ? ` (nearest: ${guess})` : ""}`;
    fail({ kind: "stale", what: `${what}, ${why}`, todo: "Name one that is", keys });
  } else {
    return false;
  }
  return true;
}

/** A key that does not go with the role says something nobody heeds. */
function checkKeys(name: string, own: ParamOverride, role: Role, fail: Fail): void {
  const description = roles[role.kind];
  const isSeen = givenBy(role) !== undefined || gotFrom(role) !== undefined;
  const fitting = [
    ...("needs" in description ? description.needs : []),
    ...description.takes,
    ...(isSeen ? ["name"] : []),
  ];
  const all = ["name", ...Object.keys(keySchemas)];
  for (const key of Object.keys(own).filter((each) => all.includes(each) && !fitting.includes(each))) {
    const what = `the override of parameter ${name} has "${key}", which role ${role.kind} does not take`;
    const todo = fitting.length === 0 ? "Remove it" : `Remove it, or write one of ${fitting.join(", ")} instead`;
    fail({ kind: "misfit", what, todo, keys: [name, key] });
  }
}
