// Pairs of header and model: headers/<name>.h and expected/<name>.json. Accept changes with `vitest -u`.
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { printModel } from "../../src/model/modelJson.js";
import { generatorRoot } from "../../src/packageRoot.js";
import { parseSdk } from "../../src/parse/parseSdk.js";

const folder = join(generatorRoot, "test/parse/headers");
const headers = readdirSync(folder).filter((name) => name.endsWith(".h") && name !== "macros.h");

test.each(headers)("%s", async (header) => {
  const warnings: string[] = [];
  const warn = (message: string): number => warnings.push(message);
  const model = parseSdk(folder, { sdkVersion: "test", headers: [header], warn });
  expect(warnings).toEqual([]);
  await expect(printModel(model)).toMatchFileSnapshot(join("expected", header.replace(/\.h$/, ".json")));
});
