// The keys an override of a parameter can have; which of them go with a role stands with the role.

const text = { type: "string", minLength: 1 } as const;
const positive = { type: "integer", minimum: 1 } as const;

/** JSON schema of each key. */
export const keySchemas = {
  nullable: { type: "boolean" },
  default: text,
  length: text,
  count: text,
  capacity: text,
  userData: text,
  written: text,
  defaultCapacity: positive,
  size: positive,
  max: positive,
  atLeast: positive,
  countedBy: text,
  limit: text,
  bytes: positive,
  expression: text,
} as const;

export type Key = keyof typeof keySchemas;

export type Keys = {
  [K in Key]: (typeof keySchemas)[K] extends { type: infer T }
    ? T extends "boolean"
      ? boolean
      : T extends "integer"
        ? number
        : string
    : never;
};
