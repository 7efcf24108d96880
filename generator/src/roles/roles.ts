// The table of roles: what a parameter can be for. A role is added to one of these groups and nowhere else.
import { inputs } from "./inputs.js";
import { outputs } from "./outputs.js";
import type { Described, Implied, Input, OutputType, RoleDescription, Stated } from "./role.js";
import { type ImpliedKind, sizes } from "./sizes.js";
import { unseen } from "./unseen.js";

/** Proposals come in this order. */
const statable = { ...outputs, ...inputs, ...unseen };
const table = { ...statable, ...sizes };

export type RoleKind = keyof typeof table;
/** What an override can say; the others follow from a reference. */
export type StatedKind = keyof typeof statable;

type DataOf<Description> = Description extends Described<infer Data> ? Data : never;

/** A parameter's role, with what the table keeps of it. */
export type Role = { [K in RoleKind]: { kind: K } & DataOf<(typeof table)[K]> }[RoleKind];

export const roles = table as Record<RoleKind, RoleDescription<never>> as Record<RoleKind, RoleDescription<Role>>;
export const statedRoles: Record<StatedKind, Stated<object>> = statable;
export const impliedRoles: Record<ImpliedKind, Implied<object>> = sizes;

export const statedKinds = Object.keys(statable) as StatedKind[];

/** What JavaScript gives for the parameter; undefined if nothing. */
export function givenBy(role: Role, outputs = 0): Input | undefined {
  const { caller } = roles[role.kind];
  return caller !== "sees nothing" && "gives" in caller ? caller.gives(role, outputs) : undefined;
}

/** What JavaScript gets from it; a buffer is given and comes back. */
export function gotFrom(role: Role): OutputType | undefined {
  const { caller } = roles[role.kind];
  return caller !== "sees nothing" && "gets" in caller ? caller.gets(role) : undefined;
}
