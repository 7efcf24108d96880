// The table of roles: what a caller meets of each, and that a role which leaves something out does not compile.
import { describe, expect, test } from "vitest";
import { implied, refersTo, stated } from "../../src/roles/role.js";
import { givenBy, gotFrom, type Role, type RoleKind, roles, statedKinds } from "../../src/roles/roles.js";
import { addon, inputType, outputType, typed } from "../../src/roles/typescript.js";
import type { Value } from "../../src/roles/value.js";

const mood: Value = { kind: "enum", cpp: "EMood", name: "EMood" };
const handle: Value = { kind: "int", cpp: "HThing", bits: 32, signed: false, alias: "HThing" };
const text: Value = { kind: "string", cpp: "const char *" };

/** One of each kind, with what JavaScript gives and gets, to the addon and in the typed API. */
type Sample<K extends RoleKind> = {
  role: Extract<Role, { kind: K }>;
  gives?: [addon: string, typed: string];
  gets?: [addon: string, typed: string];
};

const samples: { [K in RoleKind]: Sample<K> } = {
  in: {
    role: { kind: "in", value: mood, passing: "value", nullable: true },
    gives: ["number | null | undefined", "Mood | null"],
  },
  bufferIn: {
    role: { kind: "bufferIn", length: "cb", nullable: false },
    gives: ["ArrayBufferView | ArrayBuffer", "Uint8Array"],
  },
  arrayIn: {
    role: { kind: "arrayIn", of: handle, count: "n", nullable: true },
    gives: ["readonly number[] | null | undefined", "readonly HThing[] | null"],
  },
  hook: {
    role: { kind: "hook", params: [mood, text] },
    gives: [
      "((value0: number, value1: string) => void) | null | undefined",
      "((value0: Mood, value1: string) => void) | null",
    ],
  },
  out: { role: { kind: "out", value: text, passing: "pointer" }, gets: ["string | null", "string"] },
  bufferOut: {
    role: { kind: "bufferOut", capacity: "cb", written: "all" },
    gives: ["Uint8Array | number", "Uint8Array | number"],
    gets: ["Uint8Array", "Uint8Array"],
  },
  arrayOut: { role: { kind: "arrayOut", of: mood, count: "n", written: "all" }, gets: ["number[]", "Mood[]"] },
  queried: { role: { kind: "queried", of: "text", count: "n" }, gets: ["string", "string"] },
  outString: { role: { kind: "outString", size: 8, passing: "pointer" }, gets: ["string", "string"] },
  opaqueOut: { role: { kind: "opaqueOut", bytes: 8 }, gets: ["Uint8Array", "Uint8Array"] },
  requestedCount: { role: { kind: "requestedCount", of: ["a"], max: 8 }, gives: ["number", "number"] },
  countOf: { role: { kind: "countOf", of: ["a"] } },
  capacityOf: { role: { kind: "capacityOf", of: ["a"], passing: "value" } },
  writtenOf: { role: { kind: "writtenOf", of: "a" } },
  querySizeOf: { role: { kind: "querySizeOf", of: "a" } },
  userDataOf: { role: { kind: "userDataOf", of: "a" } },
  fixed: { role: { kind: "fixed", expression: "nullptr" } },
  scratch: { role: { kind: "scratch", bytes: 8 } },
  callHandle: { role: { kind: "callHandle" } },
};

const plain = { ...addon, struct: (name: string) => name };
const dialect = typed({ enum: (name) => name.slice(1), struct: (name) => name, alias: (name) => name });

describe("what a caller gives and gets", () => {
  test.each(Object.values(samples).map((each) => [each.role.kind, each] as const))("%s", (_, { role, gives, gets }) => {
    const input = givenBy(role);
    expect(input && [inputType(input, plain), inputType(input, dialect)]).toEqual(gives);
    const output = gotFrom(role);
    expect(output && [outputType(output, plain), outputType(output, dialect)]).toEqual(gets);
  });

  test("what an override can say", () => {
    expect([...statedKinds].sort()).toEqual(
      Object.entries(roles)
        .flatMap(([kind, role]) => ("make" in role ? [kind] : []))
        .sort(),
    );
  });
});

test("what is left out does not compile", () => {
  const whole = {
    fits: () => false,
    make: () => ({}),
    caller: "sees nothing",
    glue: () => ({ argument: "" }),
  } as const;
  const { caller: _, ...unseen } = whole;
  const { glue: __, ...unglued } = whole;
  const { fits: ___, ...unproposed } = whole;
  expect(stated(whole)).toMatchObject({ needs: [], takes: [] });
  // @ts-expect-error nothing says what a caller sees of it
  stated(unseen);
  // @ts-expect-error nothing says what it is in the glue
  stated(unglued);
  // @ts-expect-error nothing says when it is proposed
  stated(unproposed);
  // @ts-expect-error a caller sees something or nothing
  stated({ ...whole, caller: {} });
  // @ts-expect-error a key that no override has
  stated({ ...whole, needs: ["lenght"] });
  // @ts-expect-error a reference in a key that the role does not take
  stated({ ...whole, needs: ["length"], references: { count: refersTo("value", "countOf") } });
  // @ts-expect-error a role that a reference cannot give
  refersTo("value", "in");
  // @ts-expect-error nothing says whether two may refer to one
  implied({ takes: [], imply: () => ({}), caller: "sees nothing", glue: () => ({ argument: "" }) });
});
