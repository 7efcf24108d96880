// Events and structs as JSON: the plain form, its type, and the form that comes back as it was.
import { describe, expect, expectTypeOf, test } from "vitest";
import type { ValidateAuthTicketResponse } from "../src/generated/structs.js";
import { type Json, jsonReplacer, jsonReviver, toJson } from "../src/json.js";

const event: ValidateAuthTicketResponse = {
  steamId: 76561198006409530n,
  authSessionResponse: 0,
  ownerSteamId: 76561198006409531n,
};

describe("toJson", () => {
  test("an event", () => {
    expect(() => JSON.stringify(event)).toThrow(TypeError);
    expect(JSON.stringify(toJson(event))).toBe(
      '{"steamId":"76561198006409530","authSessionResponse":0,"ownerSteamId":"76561198006409531"}',
    );
    expectTypeOf(toJson(event)).toEqualTypeOf<{
      steamId: string;
      authSessionResponse: ValidateAuthTicketResponse["authSessionResponse"];
      ownerSteamId: string;
    }>();
  });

  test.each<[value: unknown, json: unknown]>([
    [-1n, "-1"],
    [new Uint8Array([0, 255, 128]), "AP+A"],
    [Buffer.from("hi"), "aGk="],
    [new Uint8Array(new Uint8Array([1, 2, 3, 4]).buffer, 1, 2), "AgM="],
    [
      [1n, [2n]],
      ["1", ["2"]],
    ],
    [{ id: { of: 3n } }, { id: { of: "3" } }],
    [
      { left: undefined, nothing: null, text: "5", yes: true },
      { left: undefined, nothing: null, text: "5", yes: true },
    ],
    [new Date(0), "1970-01-01T00:00:00.000Z"],
    [{ release: () => {}, data: 1 }, { data: 1 }],
    [undefined, undefined],
  ])("%o", (value, json) => expect(toJson(value)).toEqual(json));

  test("types", () => {
    expectTypeOf<
      Json<{ readonly data: Uint8Array; readonly ids: readonly bigint[]; release(): void }>
    >().toEqualTypeOf<{
      readonly data: string;
      readonly ids: string[];
    }>();
    expectTypeOf<Json<bigint | null>>().toEqualTypeOf<string | null>();
    expectTypeOf<Json<Date>>().toEqualTypeOf<string>();
  });
});

describe("jsonReplacer and jsonReviver", () => {
  const roundTrip = (value: unknown): unknown => JSON.parse(JSON.stringify(value, jsonReplacer), jsonReviver);

  test("the form", () => {
    expect(JSON.stringify({ id: 5n, data: new Uint8Array([1]), ping: Number.NaN }, jsonReplacer)).toBe(
      '{"id":{"$bigint":"5"},"data":{"$bytes":"AQ=="},"ping":{"$number":"NaN"}}',
    );
  });

  test.each<[value: unknown]>([
    [event],
    [5n],
    [-(2n ** 63n)],
    [[1n, "1", 1, null, true, { a: [2n] }]],
    [new Uint8Array()],
    [Uint8Array.from({ length: 100_000 }, (_, index) => index % 256)],
    [Number.NaN],
    [Number.POSITIVE_INFINITY],
    [Number.NEGATIVE_INFINITY],
    [-0],
    // What only looks like the form.
    [{ $bigint: "5" }],
    [{ $bigint: 5n }],
    [{ $bytes: "AQ==" }],
    [{ $$bigint: { $bigint: "x" } }],
    [{ $number: "NaN" }],
    [{ $number: "NaN", other: 1 }],
    [{ $other: 1 }],
    [{ a: { $$$bytes: new Uint8Array([7]) } }],
  ])("%o comes back", (value) => expect(roundTrip(value)).toStrictEqual(value));

  test("a Buffer comes back as bytes", () => {
    expect(roundTrip({ data: Buffer.from("hi") })).toStrictEqual({ data: new Uint8Array([104, 105]) });
  });
});
