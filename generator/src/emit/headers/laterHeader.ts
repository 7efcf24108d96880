// What hand-written code may name though an SDK does not declare it yet: the free functions of the newest kept SDK, and
// the types that only they need.
import type { ApiFunction, ApiModel } from "../../model/apiModel.js";
import { entryHeader, laterHeader } from "../../model/sdkNames.js";
import { namesIn } from "./arrange.js";
import { namesOf } from "./namesOf.js";

/** The model with one header more, which declares what `newest` has beyond it. */
export function withLater(model: ApiModel, newest: ApiModel): ApiModel {
  const { functions, typedefs, enums } = laterDeclarations(model, newest);
  const location = { file: laterHeader };
  const header = {
    name: laterHeader,
    includes: [`"${entryHeader}"`],
    typedefs: typedefs.map(({ name }) => name),
  };
  return {
    ...model,
    functions: [...model.functions, ...functions.map((each) => ({ ...each, header: laterHeader, location }))],
    typedefs: [...model.typedefs, ...typedefs],
    enums: [...model.enums, ...enums.map((each) => ({ ...each, location }))],
    ...(model.shape && { shape: { ...model.shape, headers: [...model.shape.headers, header] } }),
  };
}

/** The functions of `newest` that `model` lacks and can have beside it, with the types that it has to be given for them. */
export function laterDeclarations(
  model: ApiModel,
  newest: ApiModel,
): Pick<ApiModel, "functions" | "typedefs" | "enums"> {
  const declared = namesOf(model);
  const theirs = namesOf(newest);
  const isLater = (name: string): boolean => !declared.has(name) && theirs.has(name);
  const typedefs = newest.typedefs.filter(({ name, type }) => isLater(name) && !namesIn(type).some(isLater));
  const enums = newest.enums.filter(({ name, scope }) => scope === undefined && isLater(name));
  const declarable = new Set([...typedefs, ...enums].map(({ name }) => name));
  const typesOf = ({ returnType, params }: ApiFunction) =>
    namesIn([returnType, ...params.map(({ type }) => type)].join(" "));
  const functions = newest.functions.filter(
    (each) => isLater(each.name) && typesOf(each).every((name) => !isLater(name) || declarable.has(name)),
  );
  const used = new Set(functions.flatMap(typesOf));
  const isUsed = ({ name }: { name: string }): boolean => used.has(name);
  return { functions, typedefs: typedefs.filter(isUsed), enums: enums.filter(isUsed) };
}
