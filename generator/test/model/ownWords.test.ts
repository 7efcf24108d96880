// Models of foreign headers: our documentation for what we know, none for the rest, and everything else untouched.
import { expect, test } from "vitest";
import type { ApiMethod, ApiModel } from "../../src/model/apiModel.js";
import { inOwnWords } from "../../src/model/ownWords.js";
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

test("known things get our words", () => {
  const foreign = everywhereSaying(baseModel(), "theirs");
  const ours = everywhereSaying(baseModel(), "ours");
  expect(inOwnWords(foreign, [ours])).toEqual(ours);
});

test("unknown things get none, and keep all else", () => {
  const foreign = everywhereSaying(baseModel(), "theirs");
  expect(inOwnWords(foreign, [])).toEqual(baseModel());
  expect(JSON.stringify(foreign)).toContain("theirs");
});

test("of several SDKs the last one speaks", () => {
  const [older, newer] = [everywhereSaying(baseModel(), "older"), everywhereSaying(baseModel(), "newer")];
  expect(inOwnWords(baseModel(), [older, newer])).toEqual(newer);
});
