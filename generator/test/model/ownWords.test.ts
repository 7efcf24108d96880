// Models of foreign headers: our documentation for what we know, none for the rest, and everything else untouched.
import { expect, test } from "vitest";
import type { ApiMethod, ApiModel } from "../../src/model/apiModel.js";
import { inOwnWords, sinceOf, type Words, wordsOf } from "../../src/model/ownWords.js";
import { baseModel } from "../diff/fixture.js";

/** Says `text` about everything there is to say something about. */
function everywhereSaying(model: ApiModel, text: string): ApiModel {
  const calls: Pick<ApiMethod, "params" | "doc">[] = [
    ...model.interfaces.flatMap((each) => each.methods),
    ...model.structs.flatMap((each) => each.methods ?? []),
    ...model.functions,
  ];
  const items: { doc?: string }[] = [
    ...calls,
    ...model.interfaces,
    ...model.structs,
    ...model.structs.flatMap((each) => each.fields),
    ...model.enums,
    ...model.enums.flatMap((each) => each.values),
    ...model.constants,
    ...model.typedefs,
  ];
  for (const item of items) item.doc = text;
  for (const { params } of calls) for (const param of params) param.attributes["desc"] = text;
  return model;
}

/** About which nothing is said. */
function silentModel(): ApiModel {
  return JSON.parse(JSON.stringify(baseModel(), (key, value) => (key === "doc" ? undefined : value))) as ApiModel;
}

/** What `model` says, as words. */
function spokenBy(model: ApiModel): Words {
  return new Map(wordsOf(model).flatMap(({ key, words }) => (words === undefined ? [] : [[key, words]])));
}

test("known things get our words", () => {
  const foreign = everywhereSaying(baseModel(), "theirs");
  const ours = everywhereSaying(baseModel(), "ours");
  expect(inOwnWords(foreign, spokenBy(ours))).toEqual(ours);
});

test("unknown things get none, and keep all else", () => {
  const foreign = everywhereSaying(baseModel(), "theirs");
  expect(inOwnWords(foreign, new Map())).toEqual(silentModel());
  expect(JSON.stringify(foreign)).toContain("theirs");
});

test("everything that words can be about is named, each by a name of its own", () => {
  const keys = wordsOf(baseModel()).map(({ key }) => key);
  expect(new Set(keys).size).toBe(keys.length);
  expect(wordsOf(silentModel()).filter(({ words }) => words !== undefined)).toEqual([]);
});

test("since when there is something, parameters by their place", () => {
  const [old, now] = [baseModel(), baseModel()];
  const method = old.interfaces[0]?.methods.find(({ params }) => params.length > 1);
  const same = now.interfaces[0]?.methods.find(({ name }) => name === method?.name);
  if (method === undefined || same === undefined) throw new Error("the fixture has no method with two parameters");
  const key = wordsOf(old)
    .map((each) => each.key)
    .find((each) => each.endsWith(`::${method.name}`));
  method.params.pop();
  old.constants.shift();
  for (const param of same.params) param.name = `${param.name}Renamed`;
  const since = sinceOf([
    { ...old, sdkVersion: "1" },
    { ...now, sdkVersion: "2" },
  ]);
  const last = same.params.length - 1;
  expect([since(key ?? ""), since(`${key}(${last - 1})`), since(`${key}(${last})`)]).toEqual([
    undefined,
    undefined,
    "2",
  ]);
  expect(since(now.constants[0]?.name ?? "")).toBe("2");
});
