// The table of faults: what it may say, and what follows from it.
import { describe, expect, test } from "vitest";
import { faultTable } from "../../src/catalogue/faultTable.js";
import { emitFaults } from "../../src/emit/loopback/faults/emitFaults.js";
import type { ApiModel } from "../../src/model/apiModel.js";

const location = { file: "thing.h", line: 1 };
const names = ["None", "Good", "Old_DELETED", "Max"];
const values = names.map((name, value) => ({ name: `k_EThing${name}`, value }));
const model = {
  ...{ schema: 1, sdkVersion: "9.99", interfaces: [], structs: [], constants: [], typedefs: [], functions: [] },
  enums: [{ name: "EThing", values, location }],
} as unknown as ApiModel;

const stated = (fields: object, more: object = {}): object => ({
  enums: { thing: { enum: "EThing", without: ["None"], ...more } },
  faults: { bad: { says: "It goes {@link Control.wrong}, by `Go`.", counted: true, fields } },
});

function emitted(path: string, fields: object): string {
  const files = emitFaults(faultTable(stated(fields), "faults.yaml", model));
  return files.find((file) => file.path.endsWith(path))?.content ?? "";
}

describe("a fault", () => {
  const fields = {
    result: { type: "thing", default: "Good" },
    after: { type: "milliseconds", says: "Milliseconds.", means: "never" },
    steamId: { type: "player", required: true },
    share: { type: { from: 1, to: 9 }, required: true },
  };

  test("is a struct, whose player stands in every fault", () => {
    const header = emitted("faults.h", fields).replace(/\s+/g, " ");
    expect(header).toContain(
      "struct BadFault { EThing result = k_EThingGood; std::optional<int64_t> after = {}; int share = {}; };",
    );
  });

  test("is read, with what it needs", () => {
    const source = emitted("faults.cc", fields).replace(/\s+/g, " ");
    expect(source).toContain(
      'requireField(fields, "steamId"); readNamed(fields, "result", fault.result, kThingNames);',
    );
    expect(source).toContain('requireField(fields, "share"); readInteger(fields, "share", fault.share, 1, 9);');
    expect(source).toContain('{"bad", readBadFault, true, true }');
    expect(source).toContain('constexpr EnumValue kThingValues[] = { {"Good", k_EThingGood }, };');
  });

  test("is a type", () => {
    const types = emitted("faults.ts", fields).replace(/\s+/g, " ");
    expect(types).toContain(
      "/** It goes {@link Control.wrong}, by `Go`. */ export interface BadFault extends CountedFault",
    );
    expect(types).toContain(
      "/** Default: `Good`. */ result?: ThingValue; /** Milliseconds. Default: never. */ after?: number;",
    );
    expect(types).toContain("steamId: SteamIdValue; share: number;");
    expect(types).toContain('export type ThingValue = "Good" | number;');
  });

  test("is in the schema, in plain words", () => {
    const schema = JSON.parse(emitted("schema.json", fields)) as { $defs: Record<string, Record<string, unknown>> };
    expect(schema.$defs["badFault"]).toMatchObject({
      description: "It goes wrong, by Go.",
      required: ["fault", "steamId", "share"],
      properties: {
        fault: { const: "bad" },
        result: { description: "Default: Good.", $ref: "#/$defs/thing" },
        share: { type: "integer", minimum: 1, maximum: 9 },
        times: { minimum: 1 },
      },
    });
    expect(schema.$defs["thing"]?.["anyOf"]).toEqual([{ enum: ["Good"] }, { type: "integer" }]);
  });
});

test.each([
  ["a type that there is not", stated({ x: { type: "colour" } }), "bad.x is of the type colour"],
  ["a default that the SDK lacks", stated({ x: { type: "thing", default: "Bad" } }), "bad.x: EThing has no Bad"],
  ["a value left out that the SDK lacks", stated({}, { without: ["Best"] }), "EThing has no Best. Remove it"],
  ["an enum that the SDK lacks", stated({}, { enum: "EOther", without: [] }), "there is no enum EOther"],
  ["a key that it does not know", stated({ x: { type: "flag", colour: 1 } }), "/faults/bad/fields/x must NOT have"],
])("%s is an error", (_, table, message) => {
  expect(() => faultTable(table, "faults.yaml", model)).toThrow(message);
});

test("an enum that came with a later SDK is of the newest that has it", () => {
  const later = ["LaterA", "LaterB"].map((name, value) => ({ name: `k_EOther${name}`, value }));
  const known = [model, { ...model, sdkVersion: "10", enums: [{ name: "EOther", values: later, location }] }];
  const table = stated({ x: { type: "thing", default: "LaterB" } }, { enum: "EOther", without: [] });
  const { enums } = faultTable(table, "faults.yaml", model, known as unknown as ApiModel[]);
  expect(enums[0]?.values.map(({ name }) => name)).toEqual(["LaterA", "LaterB"]);
});
