// Headers written from a model are parsed to the same model: for every kept SDK, on every platform.

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { folderOf } from "../../src/emit/headers/emitHeaders.js";
import type { ApiModel } from "../../src/model/apiModel.js";
import { parseSdk } from "../../src/parse/parseSdk.js";
import { restate } from "../../src/restate.js";
import { keptModel, keptModelVersions } from "../../src/sdks/keptModel.js";
import { parseHeaders, withoutLines } from "./parseHeaders.js";

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

describe.each(keptModelVersions())("SDK %s", (version) => {
  const model = keptModel(version);
  const headers = restate(model);
  const parsed = parseHeaders(headers, version);

  test.each(["interfaces", "structs", "enums", "constants", "typedefs", "functions"] as const)("has its %s", (list) => {
    expect(withoutLines(parsed[list])).toEqual(model[list]);
  });

  test("has its shape, and says which interface versions an init hands over", () => {
    expect(parsed.shape).toEqual(model.shape);
    const { versionLists } = parsed.shape as NonNullable<ApiModel["shape"]>;
    const names = versionLists.flatMap(({ macros }) => macros);
    expect(names.length === 0).toBe(!model.functions.some(({ name }) => name === "SteamGameServer_InitEx"));
    const known = new Set(model.constants.map(({ name }) => name));
    expect(names.filter((name) => !known.has(name))).toEqual([]);
  });

  test("is the same from a folder, where headers are found with and without its name", () => {
    const folder = mkdtempSync(join(tmpdir(), "headwater-restated-"));
    folders.push(folder);
    for (const { name, content } of folderOf(headers)) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), content);
    }
    expect(parseSdk(folder, { sdkVersion: version, warn: failing })).toEqual(parsed);
  });

  test("a model that knows neither headers nor arrangement borrows both", () => {
    const bare = JSON.parse(
      JSON.stringify(model, (key, value) => (key === "location" || key === "shape" ? undefined : value)),
    ) as ApiModel;
    const from = keptModelVersions().map(keptModel);
    expect(restate(bare, from)).toEqual(headers);
    const others = from.filter((each) => each.sdkVersion !== version);
    const again = parseHeaders(restate(bare, others), version);
    expect(again.interfaces.map(({ name, methods }) => [name, methods.length])).toEqual(
      model.interfaces.map(({ name, methods }) => [name, methods.length]),
    );
    expect(again.structs.map(({ name, layout }) => [name, layout])).toEqual(
      model.structs.map(({ name, layout }) => [name, layout]),
    );
  });
});

function failing(message: string): void {
  throw new Error(message);
}
