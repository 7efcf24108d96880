// The kept models state what is known of Valve's headers, item for item.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { generatorRoot } from "../../src/packageRoot.js";
import { keptModel, keptModelVersions } from "../../src/sdks/keptModel.js";
import { digestOf, parts } from "./digestOf.js";

const facts = JSON.parse(readFileSync(join(generatorRoot, "test/facts/digests.json"), "utf8")) as Record<
  string,
  Record<string, string>
>;

test("there are facts about every kept SDK", () => {
  expect(Object.keys(facts)).toEqual(keptModelVersions());
});

describe.each(Object.keys(facts))("the model of SDK %s", (version) => {
  const model = keptModel(version);

  test.each(parts)("has the %s of Valve's headers", (part) => {
    expect(digestOf(model[part])).toBe(facts[version]?.[part]);
  });
});

test("a digest tells models apart that differ in one value, and in nothing but words and places", () => {
  const { enums } = keptModel(keptModelVersions().at(-1) as string);
  const said = enums.map((each) => ({ ...each, doc: "other words", location: { file: "elsewhere.h", line: 7 } }));
  expect(digestOf(said)).toBe(digestOf(enums));
  const [first, ...others] = structuredClone(enums);
  if (first?.values[0] === undefined) throw new Error("no enum to change");
  first.values[0].value += 1;
  expect(digestOf([first, ...others])).not.toBe(digestOf(enums));
});
