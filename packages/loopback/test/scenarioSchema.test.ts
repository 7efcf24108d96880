// The published schema says what the library takes: the same faults, fields, names and limits.
import { readFileSync } from "node:fs";
import { Ajv } from "ajv";
import { afterEach, describe, expect, test } from "vitest";
import { LoopbackControl } from "../js/index.js";
import { everyFault } from "./everyFault.js";

interface Definition {
  properties: Record<string, { const?: string; anyOf?: [{ enum: string[] }] }>;
  required: string[];
  anyOf: [{ enum: string[] }];
}

const schema = JSON.parse(readFileSync(new URL("../schema/scenario.schema.json", import.meta.url), "utf8")) as {
  $defs: Record<string, Definition>;
};
const validate = new Ajv({ strict: true, allowUnionTypes: true }).compile(schema);
const control = new LoopbackControl();
const kinds = everyFault.map((fault) => ({ ...fault, context: "user", when: { after: "logon", nth: 2, ms: 5 } }));

afterEach(() => control.clear());

/** What the library has to say about a scenario; empty if it takes it. */
function complaint(scenario: unknown): string {
  try {
    control.load(scenario as never);
    return "";
  } catch (error) {
    return (error as Error).message;
  }
}

/** As JSON, in which neither ids nor bytes exist. */
function plain(fault: object): Record<string, unknown> {
  const write = (_key: string, value: unknown) =>
    value instanceof Uint8Array ? Buffer.from(value).toString("hex") : typeof value === "bigint" ? `${value}` : value;
  return JSON.parse(JSON.stringify(fault, write)) as Record<string, unknown>;
}

describe.each(kinds.map(plain))("$fault", (fault) => {
  const definition = schema.$defs[`${String(fault["fault"])}Fault`] as Definition;

  test("has the same fields", () => {
    expect(Object.keys(definition.properties).sort()).toEqual(Object.keys(fault).sort());
    expect(validate({ faults: [fault] })).toBe(true);
    expect(complaint({ faults: [fault] })).toBe("");
  });

  test("needs the same fields", () => {
    for (const name of Object.keys(fault)) {
      const { [name]: _left, ...rest } = fault;
      const scenario = { faults: [rest] };
      expect([name, validate(scenario)]).toEqual([name, !definition.required.includes(name)]);
      expect([name, complaint(scenario) === ""]).toEqual([name, !definition.required.includes(name)]);
    }
  });

  test("refuses a field that it does not know", () => {
    const scenario = { faults: [{ ...fault, colour: "red" }] };
    expect(validate(scenario)).toBe(false);
    expect(complaint(scenario)).toContain('has no field "colour"');
  });
});

const enumFields: [definition: string, field: string, fault: object][] = [
  ["result", "result", { fault: "connectionLost" }],
  ["authResponse", "response", { fault: "authResponse" }],
  ["beginAuthSession", "result", { fault: "beginAuthSession" }],
  ["license", "result", { fault: "license" }],
  ["callFailure", "failure", { fault: "apiCallFailed" }],
  ["sessionError", "error", { fault: "p2pSessionFailed", steamId: "1" }],
];

test.each(enumFields)("knows the same names of %s", (definition, field, fault) => {
  const names = schema.$defs[definition]?.anyOf[0].enum ?? [];
  expect(names.length).toBeGreaterThan(1);
  expect(complaint({ faults: names.map((name) => ({ ...fault, context: "user", [field]: name })) })).toBe("");
  expect(validate({ faults: [{ ...fault, [field]: "Nonsense" }] })).toBe(false);
});

test("a seed may have 64 bits", () => {
  for (const seed of [7, "18446744073709551615"]) {
    expect(validate({ seed, description: "why", faults: [] })).toBe(true);
    expect(complaint({ seed, description: "why", faults: [] })).toBe("");
  }
  expect(complaint({ seed: -1 })).toContain("$.seed: must be");
  expect(complaint({ fault: [] })).toContain('has no field "fault"');
});
