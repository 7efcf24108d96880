// The committed models: they fit the published schema, every type in them can be read, and printing is stable.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv } from "ajv";
import { describe, expect, test } from "vitest";
import type { ApiModel } from "../../src/model/apiModel.js";
import { printModel } from "../../src/model/modelJson.js";
import { parseTypeRef } from "../../src/model/typeRef.js";
import { generatorRoot } from "../../src/packageRoot.js";

const folder = join(generatorRoot, "models");
const schema = JSON.parse(readFileSync(join(generatorRoot, "model.schema.json"), "utf8")) as object;
const validate = new Ajv({ allErrors: true, allowUnionTypes: true }).compile(schema);

describe.each(readdirSync(folder))("models/%s", (name) => {
  const text = readFileSync(join(folder, name), "utf8");
  const model = JSON.parse(text) as ApiModel;

  test("fits model.schema.json", () => {
    validate(model);
    expect(validate.errors).toBeNull();
  });

  test("is printed as committed", () => {
    expect(printModel(model)).toBe(text);
  });

  test("names no path of this machine and no line in a type", () => {
    expect(text).not.toMatch(/"(\/|[A-Z]:\\)/);
    expect(text).not.toMatch(/ at [\w.]+:\d+/);
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
