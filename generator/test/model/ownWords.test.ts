// Models of foreign headers: our documentation for what we know, none for the rest, and everything else untouched.
import { expect, test } from "vitest";
import type { ApiMethod, ApiModel } from "../../src/model/apiModel.js";
import { inOwnWords, type Words, wordsOf } from "../../src/model/ownWords.js";
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
  expect(inOwnWords(foreign, new Map())).toEqual(baseModel());
  expect(JSON.stringify(foreign)).toContain("theirs");
});

test("everything that words can be about is named, each by a name of its own", () => {
  const keys = wordsOf(baseModel()).map(({ key }) => key);
  expect(new Set(keys).size).toBe(keys.length);
  expect(wordsOf(baseModel()).filter(({ words }) => words !== undefined)).toEqual([]);
});
