// Bound method -> the C++ statements of its glue: each role's share, in the order that is safe. Their layout is the
// template's business.
import type { BoundMethod, BoundParam } from "../../classify/boundApi.js";
import { toJs } from "../../roles/cpp.js";
import type { Part } from "../../roles/role.js";
import { givenBy, roles } from "../../roles/roles.js";
import { successRules } from "../../roles/success.js";

export interface GlueView {
  arity: number;
  /** Locals, in parameter order. */
  declarations: string[];
  /** Conversions that each say whether they succeeded. Those that may run JavaScript come first, buffers last. */
  reads: string[];
  /** Whether a conversion can run JavaScript, which may shut the context down. */
  recheck: boolean;
  /** Arguments behind `self`. */
  arguments: string[];
  returnsValue: boolean;
  /** C++ condition under which the outputs mean nothing; empty if they always do. */
  failure: string;
  /** Expressions of what goes to JavaScript. */
  results: string[];
  /** The struct of a call result; empty for other methods. */
  promised: string;
  /** The expression of its call handle. */
  callHandle: string;
  /** A first call with null that asks for sizes, and the condition that there is no room for them; not of most methods. */
  queries: { arguments: string[]; refused: string } | false;
}

export function glueView(method: BoundMethod): GlueView {
  const visible = method.params.filter(isVisible);
  const parts = method.params.map((param) => part(param, visible.indexOf(param), method));
  const reads = parts.filter((each) => each.read !== undefined);
  const byOrder = [0, 1, 2].flatMap((order) => reads.filter((each) => (each.order ?? 1) === order));
  const { returns } = method;
  const value = returns.kind === "value" ? [toJs(returns.presence ? "returned != nullptr" : "returned")] : [];
  const handle = method.params.find((_, index) => parts[index]?.handle)?.name;
  const rooms = parts.flatMap((each) => each.query?.room ?? []);
  return {
    arity: visible.length,
    declarations: parts.flatMap((each) => each.declaration ?? []),
    reads: [...byOrder.map((each) => each.read as string), ...parts.flatMap((each) => each.checks ?? [])],
    recheck: reads.some((each) => each.order === 0),
    arguments: parts.map((each) => each.argument),
    returnsValue: returns.kind !== "void",
    failure: successRules[method.success].failure,
    results: [...value, ...parts.flatMap((each) => each.result ?? [])],
    promised: returns.kind === "callResult" ? returns.struct : "",
    callHandle: handle === undefined ? "returned" : `callHandle(returned, ${handle})`,
    queries: rooms.length > 0 && {
      arguments: parts.map((each) => each.query?.argument ?? each.argument),
      refused: rooms.map((room) => `!${room}`).join(" || "),
    },
  };
}

/** Whether JavaScript passes an argument for it. */
function isVisible({ role }: BoundParam): boolean {
  return givenBy(role) !== undefined;
}

function part({ name, type, role }: BoundParam, index: number, { params }: BoundMethod): Part {
  const other = (wanted: string): BoundParam | undefined => params.find((each) => each.name === wanted);
  return roles[role.kind].glue(role, {
    name,
    type,
    at: `${index}, "${name}"`,
    typeOf: (wanted) => other(wanted)?.type ?? "int",
    isText: (wanted) => other(wanted)?.role.kind === "outString",
  });
}
