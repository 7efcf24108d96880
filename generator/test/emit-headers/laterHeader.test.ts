// Beside the headers of an older SDK, hand-written code finds what the newest one declares, once.
import { expect, test } from "vitest";
import type { ApiModel } from "../../src/model/apiModel.js";
import { entryHeader, laterHeader } from "../../src/model/sdkNames.js";
import { restate, restateLater } from "../../src/restate.js";
import { keptModel, keptModelVersions } from "../../src/sdks/keptModel.js";
import { parseHeaders } from "./parseHeaders.js";

const kept = keptModelVersions().map(keptModel);
const [oldest, newest] = [kept[0], kept.at(-1)] as [ApiModel, ApiModel];
const names = ({ functions }: ApiModel): string[] => functions.map(({ name }) => name);

test("compiles beside the headers, and has the functions with their types", () => {
  const headers = restate(oldest).map((each) =>
    each.name === entryHeader ? { ...each, content: `${each.content}#include "${laterHeader}"\n` } : each,
  );
  const later = { name: laterHeader, content: restateLater(oldest, newest) };
  const parsed = parseHeaders([...headers, later], oldest.sdkVersion);
  // What returns an interface that the SDK lacks is nobody's to call.
  const isDeclarable = ({ returnType, params }: ApiModel["functions"][number]): boolean =>
    ![returnType, ...params.map(({ type }) => type)].some((type) => /^I[A-Z]\w+ \*/.test(type));
  const lacking = newest.functions.filter((each) => !names(oldest).includes(each.name) && isDeclarable(each));
  const signatures = (functions: ApiModel["functions"]): unknown[] =>
    functions.map(({ name, returnType, params }) => [name, returnType, params.map(({ type }) => type)]).sort();
  expect(signatures(parsed.functions.filter(({ name }) => !names(oldest).includes(name)))).toEqual(signatures(lacking));
  expect(lacking.some(({ exported }) => exported)).toBe(true);
});

test("has nothing for the newest SDK", () => {
  expect(restateLater(newest, newest)).not.toMatch(/^(?:S_API|enum|typedef|inline) /m);
});
