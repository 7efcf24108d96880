// Valve's comments may not be redistributed: a model made from Valve's headers takes its documentation from ours.

import type { ApiField, ApiMethod, ApiModel, ApiParam } from "./apiModel.js";
import { qualifiedName } from "./qualifiedName.js";

/** The model with the documentation that `ours` have for what is of the same name, and none for the rest. */
export function inOwnWords(model: ApiModel, ours: readonly ApiModel[]): ApiModel {
  const words = ownWords(ours);
  const say = <T extends { doc?: string }>(item: T, key: string): T => {
    const { doc: _, ...silent } = item;
    const own = words.get(key);
    return { ...silent, ...(own === undefined ? {} : { doc: own }) } as T;
  };
  const param = (each: ApiParam, owner: string): ApiParam => {
    const { desc: _, ...attributes } = each.attributes;
    const own = words.get(`${owner}(${each.name})`);
    return { ...each, attributes: own === undefined ? attributes : { ...attributes, desc: own } };
  };
  const method = <T extends Pick<ApiMethod, "params" | "doc">>(each: T, key: string): T =>
    say({ ...each, params: each.params.map((own) => param(own, key)) }, key);
  return {
    ...model,
    interfaces: model.interfaces.map((each) => ({
      ...say(each, each.name),
      methods: each.methods.map((own) => method(own, own.flatName)),
    })),
    structs: model.structs.map((each) => ({
      ...say(each, each.name),
      fields: each.fields.map((field) => say(field, fieldKey(each.name, field))),
      ...(each.methods === undefined ? {} : { methods: each.methods.map((own) => method(own, own.flatName)) }),
    })),
    enums: model.enums.map((each) => ({
      ...say(each, qualifiedName(each)),
      values: each.values.map((value) => say(value, `${qualifiedName(each)}::${value.name}`)),
    })),
    constants: model.constants.map((each) => say(each, qualifiedName(each))),
    typedefs: model.typedefs.map((each) => say(each, each.name)),
    functions: model.functions.map((each) => method(each, each.name)),
  };
}

/** By flat name, type name, or type and member; of several SDKs the last one's. */
function ownWords(models: readonly ApiModel[]): Map<string, string> {
  const words = new Map<string, string>();
  const learn = (key: string, doc: string | undefined): void => {
    if (doc !== undefined) words.set(key, doc);
  };
  const learnCall = (key: string, { doc, params }: Pick<ApiMethod, "params" | "doc">): void => {
    learn(key, doc);
    for (const { name, attributes } of params) learn(`${key}(${name})`, attributes["desc"]);
  };
  for (const model of models) {
    for (const each of model.interfaces) {
      learn(each.name, each.doc);
      for (const method of each.methods) learnCall(method.flatName, method);
    }
    for (const each of model.structs) {
      learn(each.name, each.doc);
      for (const field of each.fields) learn(fieldKey(each.name, field), field.doc);
      for (const method of each.methods ?? []) learnCall(method.flatName, method);
    }
    for (const each of model.enums) {
      learn(qualifiedName(each), each.doc);
      for (const value of each.values) learn(`${qualifiedName(each)}::${value.name}`, value.doc);
    }
    for (const each of model.constants) learn(qualifiedName(each), each.doc);
    for (const each of model.typedefs) learn(each.name, each.doc);
    for (const each of model.functions) learnCall(each.name, each);
  }
  return words;
}

function fieldKey(struct: string, { name, type }: ApiField): string {
  return `${struct}::${name || type}`;
}
