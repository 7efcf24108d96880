// What the words leave open for users of the packages, header by header: what has none, what names nothing that users
// have, and what speaks C++.
import type { BoundApi, BoundMethod, Value } from "../../src/classify/boundApi.js";
import { outputsOf, typedInputs } from "../../src/classify/methodShape.js";
import { Speaker } from "../../src/emit/typed/speaker.js";
import type { Scope } from "../../src/emit/typed/userNames.js";
import type { ApiModel } from "../../src/model/apiModel.js";
import { detailKey, type Words } from "../../src/model/ownWords.js";
import { qualifiedName } from "../../src/model/qualifiedName.js";

interface Spoken {
  header: string;
  key: string;
  /** Undefined where words are missing. */
  text: string | undefined;
  scope: Scope;
}

/** `header: what is wrong`, sorted. */
export function openWords(api: BoundApi, model: ApiModel, words: Words): string[] {
  const speaker = new Speaker(api, { words, classes: new Map(), since: () => undefined });
  const foreign = cppNames(api, model);
  const problems = spoken(api, words).flatMap(({ header, key, text, scope }) => {
    if (text === undefined) return [`${header}: ${key} has no words`];
    const unknown = speaker.unknownIn(text, scope).map((name) => `\`${name}\` is nothing that users have`);
    const prose = text.replace(/`[^`]*`|\{@link [^}]*\}/g, "").match(/[A-Za-z_]\w*/g) ?? [];
    const bare = prose.filter((word) => foreign.has(word)).map((word) => `${word} is C++: write it in backticks`);
    return [...new Set([...unknown, ...bare])].map((what) => `${header}: ${key}: ${what}`);
  });
  return problems.sort();
}

function spoken(api: BoundApi, words: Words): Spoken[] {
  const interfaces = api.interfaces.filter(({ bind }) => bind === "methods");
  const met = enumsOf(api, words);
  return [
    ...interfaces.flatMap(({ name, doc, methods, location: { file: header } }) => [
      { header, key: name, text: doc, scope: { owner: name } },
      ...methods.flatMap((each) => ofMethod(name, `${name}::${each.nativeName}`, each, words)),
    ]),
    ...api.functions.flatMap((each) => ofMethod("", each.name, each, words)),
    ...api.structs.flatMap(({ name, doc, fields, location: { file: header } }) => [
      { header, key: name, text: doc, scope: { owner: name } },
      ...fields.map((each) => ({ header, key: `${name}::${each.name}`, text: each.doc, scope: { owner: name } })),
    ]),
    ...api.enums
      .filter(({ name }) => met.has(name))
      .flatMap(({ name, doc, members, source }) => [
        { header: source.location.file, key: name, text: doc, scope: { owner: name } },
        ...members.map((each) => ({
          header: source.location.file,
          key: `${name}::${each.name}`,
          text: each.doc,
          scope: { owner: name },
        })),
      ]),
    ...api.constants.map(({ doc, source }) => ({
      header: source.location.file,
      key: qualifiedName(source),
      text: doc ?? words.get(detailKey(qualifiedName(source), "note")),
      scope: {},
    })),
    ...api.aliases.map(({ name }) => ({ header: "typedefs", key: name, text: words.get(name), scope: {} })),
  ];
}

function ofMethod(owner: string, key: string, method: BoundMethod, words: Words): Spoken[] {
  // What is written by hand is documented by hand.
  if (method.kind === "manual") return [];
  const scope = owner === "" ? { method } : { owner, method };
  const { file: header } = method.location;
  const detail = (name: string): Spoken => {
    const own = detailKey(key, name);
    return { header, key: own, text: words.get(own), scope };
  };
  const outputs = outputsOf(method);
  return [
    { header, key, text: method.doc, scope },
    ...(method.deprecated === undefined ? [] : [{ header, key: `${key}/deprecated`, text: method.deprecated, scope }]),
    // Roles say all there is to say of sizes, and of buffers as arguments.
    ...typedInputs(method).flatMap(({ param, type }) =>
      type.kind === "count" || type.kind === "bytesOrCapacity" ? [] : [detail(param.name)],
    ),
    ...outputs.map(({ param }) => detail(param?.name ?? "returns")),
    ...["note", "returns"].map(detail).filter(({ text }) => text !== undefined),
  ];
}

/** The enums that calls and structs have, and those that words send to. */
function enumsOf(api: BoundApi, words: Words): Set<string> {
  const named = new Set(
    [...words.values()].flatMap((text) => [...text.matchAll(/`(\w+)`/g)].map(([, name = ""]) => name)),
  );
  const found = new Set(api.enums.map(({ name }) => name).filter((name) => named.has(name)));
  const look = (value: Value): void => {
    if (value.kind === "enum") found.add(value.name);
    if (value.kind === "array") look(value.of);
  };
  for (const { fields } of api.structs) for (const { value } of fields) look(value);
  for (const method of [...api.interfaces.flatMap(({ methods }) => methods), ...api.functions]) {
    if (method.returns.kind === "value") look(method.returns.value);
    for (const { type } of [...typedInputs(method), ...outputsOf(method)]) {
      if (type.kind === "value") look(type.value);
      if (type.kind === "array") look(type.of);
    }
  }
  return found;
}

/** Names of the SDK that no word of a sentence is, and that the typed API does not have. */
function cppNames(api: BoundApi, model: ApiModel): Set<string> {
  const calls = [
    ...model.interfaces.flatMap(({ methods }) => methods),
    ...model.structs.flatMap(({ methods = [] }) => methods),
    ...model.functions,
  ];
  const names = [
    ...[model.interfaces, model.structs, model.enums, model.constants, model.typedefs, calls].flat(),
    ...model.structs.flatMap(({ fields }) => fields),
    ...model.enums.flatMap(({ values }) => values),
    ...calls.flatMap(({ params }) => params),
  ].map(({ name }) => name);
  const users = new Set([
    ...[api.enums, api.aliases, api.constants].flat().map(({ jsName }) => jsName),
    ...api.structs.map(({ typeName }) => typeName),
    ...api.interfaces.map(({ className }) => className),
  ]);
  return new Set(names.filter((name) => /_|[a-z][A-Z]|[A-Z]{2}[a-z]/.test(name) && !users.has(name)));
}
