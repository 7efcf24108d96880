// Models as a base and differences: what is read is what was written, whatever differs.
import { describe, expect, test } from "vitest";
import type { ApiModel } from "../../src/model/apiModel.js";
import { inOwnWords } from "../../src/model/ownWords.js";
import { keptModel, keptModelVersions } from "../../src/sdks/keptModel.js";
import { applyDifference, difference } from "../../src/store/difference.js";
import { modelFiles, readModel, versionsOf } from "../../src/store/keptModels.js";

describe("difference", () => {
  const cases: [name: string, base: string[], lines: string[], hunks: number][] = [
    ["nothing", ["a", "b"], ["a", "b"], 0],
    ["a line more", ["a", "c"], ["a", "b", "c"], 1],
    ["a line less", ["a", "b", "c"], ["a", "c"], 1],
    ["a line that changed", ["a", "b", "c"], ["a", "B", "c"], 1],
    ["both ends", ["a", "b", "c"], ["x", "b", "y", "z"], 2],
    ["everything", ["a"], ["b"], 1],
    ["from nothing", [], ["a", "b"], 1],
    ["to nothing", ["a", "b"], [], 1],
  ];

  test.each(cases)("%s", (_, base, lines, hunks) => {
    const found = difference(base, lines);
    expect(found.filter((line) => line.startsWith("@ "))).toHaveLength(hunks);
    expect(applyDifference(base, found)).toEqual(lines);
  });

  test("does not fit another base", () => {
    expect(() => applyDifference(["a"], difference(["a", "b", "c"], ["a", "b"]))).toThrow("does not fit its base");
  });
});

describe("kept models", () => {
  const models = keptModelVersions().map((version) => inOwnWords(keptModel(version), new Map()));
  const read = (files: ReadonlyMap<string, string>, version: string): ApiModel =>
    readModel(version, [...files.keys()], (name) => files.get(name) as string);

  test("are read as they were written, in any order", () => {
    const files = modelFiles([...models].reverse());
    expect(versionsOf([...files.keys()])).toEqual(keptModelVersions());
    for (const model of models) expect(read(files, model.sdkVersion)).toEqual(model);
  });

  test("one that is taken out changes only the next", () => {
    const [first, gone, ...rest] = models as [ApiModel, ApiModel, ...ApiModel[]];
    const [before, after] = [modelFiles(models), modelFiles([first, ...rest])];
    const changed = [...after].filter(([name, text]) => before.get(name) !== text).map(([name]) => name);
    expect(changed).toEqual([`${rest[0]?.sdkVersion}.diff`]);
    expect(after.has(`${gone.sdkVersion}.diff`)).toBe(false);
    for (const model of rest) expect(read(after, model.sdkVersion)).toEqual(model);
  });

  test("keep what is unlike the rest: odd layouts, bit fields, annotations, defaults", () => {
    const [model] = models;
    if (model === undefined) throw new Error("no kept model");
    const odd = structuredClone(model);
    const struct = odd.structs.find(({ fields }) => fields.length > 1);
    const method = odd.interfaces.flatMap(({ methods }) => methods).find(({ params }) => params.length > 1);
    if (struct === undefined || method?.params[0] === undefined) throw new Error("nothing to change");
    struct.layout["win32-x64"] = { ...struct.layout["win32-x64"], size: struct.layout["win32-x64"].size + 16 };
    method.params[0] = { ...method.params[0], attributes: { array_count: "n", odd: "" }, default: '"a b"' };
    odd.enums[0]?.values.push({ name: "k_Big", value: 4294967295 }, { name: "k_Negative", value: -5 });
    odd.shape?.versionLists.push({ function: "Init", macros: ["A", "B"] });
    expect(read(modelFiles([odd]), odd.sdkVersion)).toEqual(odd);
  });

  test("a damaged file is named", () => {
    const files = modelFiles(models);
    const last = [...files.keys()].at(-1) as string;
    files.set(last, "@ 999999 1\n");
    expect(() => read(files, last.replace(".diff", ""))).toThrow(
      `generator/models/${last}: the difference does not fit`,
    );
  });
});
