// Which variables a condition shows to be there. It knows less than TypeScript does: what it misses gets a `!`.
import type { Binding } from "./bindings.js";
import type { Expression, Statement } from "./syntax.js";

export interface Shown {
  readonly whenTrue: readonly Binding[];
  readonly whenFalse: readonly Binding[];
}

const nothing: Shown = { whenTrue: [], whenFalse: [] };

/** @param bindingOf - The variable that an expression is, if it is one. */
export function shownBy(test: Expression, bindingOf: (each: Expression) => Binding | undefined): Shown {
  switch (test.is) {
    case "unary": {
      const { whenTrue, whenFalse } = test.operator === "not" ? shownBy(test.value, bindingOf) : nothing;
      return { whenTrue: whenFalse, whenFalse: whenTrue };
    }
    case "binary": {
      const { operator, left, right } = test;
      if (operator === "and" || operator === "or") {
        const [a, b] = [shownBy(left, bindingOf), shownBy(right, bindingOf)];
        return operator === "and"
          ? { whenTrue: [...a.whenTrue, ...b.whenTrue], whenFalse: [] }
          : { whenTrue: [], whenFalse: [...a.whenFalse, ...b.whenFalse] };
      }
      const binding = isNull(right) ? bindingOf(left) : isNull(left) ? bindingOf(right) : undefined;
      if (binding === undefined) return nothing;
      if (operator === "==") return { whenTrue: [], whenFalse: [binding] };
      return operator === "!=" ? { whenTrue: [binding], whenFalse: [] } : nothing;
    }
    case "call": {
      const [only] = test.args;
      const asks = test.of.is === "name" && test.of.name === "is_instance_valid" && only !== undefined;
      const binding = asks ? bindingOf(only) : undefined;
      return binding === undefined ? nothing : { whenTrue: [binding], whenFalse: [] };
    }
    case "name":
    case "member": {
      const binding = bindingOf(test);
      return binding?.nullable ? { whenTrue: [binding], whenFalse: [] } : nothing;
    }
    default:
      return nothing;
  }
}

function isNull(each: Expression): boolean {
  return each.is === "name" && each.name === "null";
}

/** Whether a block never goes on behind its end. */
export function leaves(body: readonly Statement[]): boolean {
  const last = body.at(-1);
  if (last === undefined) return false;
  if (last.is === "return") return true;
  if (last.is === "word") return last.word === "break" || last.word === "continue";
  if (last.is === "if")
    return last.branches.at(-1)?.test === undefined && last.branches.every((each) => leaves(each.body));
  if (last.is === "match")
    return (
      last.cases.every((each) => leaves(each.body)) &&
      last.cases.some(({ patterns: [only] }) => only?.is === "name" && only.name === "_")
    );
  return false;
}
