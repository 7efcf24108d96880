// When the outputs of a call mean something, by its return value.

interface SuccessRule {
  /** C++ condition under which they mean nothing; empty if they always do. */
  failure: string;
  /** What the documentation says of null; empty where the result is never null. */
  note: string;
}

const nothing = "`null` when Steam reports nothing.";

export const successRules = {
  /** Also where the caller has to look at the return value. */
  always: { failure: "", note: "" },
  whenTrue: { failure: "!returned", note: "`null` when Steam answers false: there is nothing to report." },
  whenPositive: { failure: "returned <= 0", note: nothing },
  whenNotNegative: { failure: "returned < 0", note: "`null` when Steam reports an error." },
  whenNotZero: { failure: "!returned", note: nothing },
} as const satisfies Record<string, SuccessRule>;

export type Success = keyof typeof successRules;
