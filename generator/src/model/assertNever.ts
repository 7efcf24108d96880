// Exhaustiveness check for switches on a kind: the compiler refuses a forgotten case, the run time names it.

/** @throws Error always: a value reached a switch that does not know it. */
export function assertNever(value: never, what = "kind"): never {
  throw new Error(`unknown ${what}: ${JSON.stringify(value)}`);
}
