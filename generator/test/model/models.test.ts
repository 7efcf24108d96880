// The kept models: they fit the published schema, every type in them can be read, and they cost little.
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { Ajv } from "ajv";
import { describe, expect, test } from "vitest";
import { printModel } from "../../src/model/modelJson.js";
import { parseTypeRef } from "../../src/model/typeRef.js";
import { generatorRoot } from "../../src/packageRoot.js";
import { keptModel, keptModelVersions } from "../../src/sdks/keptModel.js";

const folder = join(generatorRoot, "models");
const schema = JSON.parse(readFileSync(join(generatorRoot, "model.schema.json"), "utf8")) as object;
const validate = new Ajv({ allErrors: true, allowUnionTypes: true }).compile(schema);

test("a kept SDK takes at most 60 KB in the repository, on average", () => {
  const bytes = ["models", "test/facts"].flatMap((name) =>
    readdirSync(join(generatorRoot, name)).map((file) => statSync(join(generatorRoot, name, file)).size),
  );
  const total = bytes.reduce((sum, size) => sum + size, 0);
  expect(total / keptModelVersions().length).toBeLessThan(60_000);
});

test("no kept file names a path of this machine, or somebody's words", () => {
  for (const name of readdirSync(folder)) {
    const text = readFileSync(join(folder, name), "utf8");
    expect(text).not.toMatch(/"(\/\w|[A-Z]:\\)/);
    expect(text).not.toMatch(/ at [\w.]+:\d+/);
    expect(text).not.toMatch(/"(?:doc|desc)"/);
  }
});

describe.each(keptModelVersions())("SDK %s", (version) => {
  const model = keptModel(version);

  test("fits model.schema.json", () => {
    validate(model);
    expect(validate.errors).toBeNull();
  });

  test("is printed as JSON that reads back", () => {
    expect(JSON.parse(printModel(model))).toEqual(model);
  });

  test("spells types that parseTypeRef reads", () => {
    const types = [
      ...model.interfaces
        .flatMap(({ methods }) => methods)
        .flatMap((m) => [m.returnType, ...m.params.map((p) => p.type)]),
      ...model.structs.flatMap(({ fields }) => fields.map(({ type }) => type)),
      ...model.functions.flatMap((f) => [f.returnType, ...f.params.map((p) => p.type)]),
      ...model.typedefs.map(({ type }) => type),
    ];
    expect(types.length).toBeGreaterThan(2000);
    for (const type of new Set(types)) expect(() => parseTypeRef(type)).not.toThrow();
  });
});
