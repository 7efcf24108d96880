// The words of a model: Valve's comments may not be redistributed, so every model that is kept or restated has ours.
import type { ApiField, ApiMethod, ApiModel, ApiParam } from "./apiModel.js";
import { qualifiedName } from "./qualifiedName.js";

/**
 * Documentation by what it is about: a name, or `Owner::member`; methods by their flat name without `SteamAPI_`,
 * parameters in brackets behind it: `ISteamUser::GetVoice(pDestBuffer)`.
 */
export type Words = ReadonlyMap<string, string>;

/** What is said of a method besides what it is: only users of the packages read it, no header has room for it. */
const details = ["returns", "note", "example"];

export function isDetail(name: string): boolean {
  return details.includes(name);
}

/** @param detail - one of `details`, or a parameter's C++ name */
export function detailKey(method: string, detail: string): string {
  return `${method}/${detail}`;
}

/** The key under which a model knows what `key` is about. */
export function subjectOf(key: string): string {
  const [method = "", detail] = key.split("/");
  return detail === undefined || isDetail(detail) ? method : paramKey(method, detail);
}

export function paramKey(method: string, param: string): string {
  return `${method}(${param})`;
}

/** The model with `words` for what they speak about, and none for the rest. */
export function inOwnWords(model: ApiModel, words: Words): ApiModel {
  return reworded(model, (key) => words.get(key));
}

/** What can be said something about, in the model's order, with the words the model has for it. */
export function wordsOf(model: ApiModel): { key: string; words?: string }[] {
  const found: { key: string; words?: string }[] = [];
  reworded(model, (key, words) => {
    found.push({ key, ...(words === undefined ? {} : { words }) });
    return words;
  });
  return found;
}

/** Whether anything is said at all. */
export function hasWords({ interfaces, structs, enums, constants, typedefs, functions }: ApiModel): boolean {
  const methods = [...interfaces, ...structs].flatMap(({ methods: own = [] }) => own);
  const items: { doc?: string }[][] = [
    ...[interfaces, methods, structs, enums, constants, typedefs, functions],
    ...structs.map(({ fields }) => fields),
    ...enums.map(({ values }) => values),
  ];
  return (
    items.some((list) => list.some(({ doc }) => doc !== undefined)) ||
    [...methods, ...functions].some(({ params }) => params.some(({ attributes }) => attributes["desc"] !== undefined))
  );
}

/**
 * Which SDK brought what a key is about; `undefined` if the oldest has it. Parameters go by their place, `ISteamX::Do(0)`:
 * a new name is no new parameter.
 *
 * @param kept - oldest first
 */
export function sinceOf(kept: readonly ApiModel[]): (key: string) => string | undefined {
  const since = new Map<string, string>();
  for (const model of [...kept].reverse()) {
    let place = 0;
    for (const { key } of wordsOf(model)) {
      const at = key.indexOf("(");
      place = at < 0 ? 0 : place + 1;
      since.set(at < 0 ? key : paramKey(key.slice(0, at), String(place - 1)), model.sdkVersion);
    }
  }
  const oldest = kept[0]?.sdkVersion;
  return (key) => (since.get(key) === oldest ? undefined : since.get(key));
}

function reworded(model: ApiModel, own: (key: string, words: string | undefined) => string | undefined): ApiModel {
  const say = <T extends { doc?: string }>(item: T, key: string): T => {
    const { doc, ...silent } = item;
    const words = own(key, doc);
    return { ...silent, ...(words === undefined ? {} : { doc: words }) } as T;
  };
  const param = (each: ApiParam, owner: string): ApiParam => {
    const { desc, ...attributes } = each.attributes;
    const words = own(paramKey(owner, each.name), desc);
    return { ...each, attributes: words === undefined ? attributes : { ...attributes, desc: words } };
  };
  const call = <T extends Pick<ApiMethod, "params" | "doc">>(each: T, key: string): T => {
    const said = say(each, key);
    return { ...said, params: each.params.map((own) => param(own, key)) };
  };
  return {
    ...model,
    interfaces: model.interfaces.map((each) => ({
      ...say(each, each.name),
      methods: each.methods.map((method) => call(method, methodKey(each.name, method))),
    })),
    structs: model.structs.map((each) => ({
      ...say(each, each.name),
      fields: each.fields.map((field) => say(field, fieldKey(each.name, field))),
      ...(each.methods === undefined
        ? {}
        : { methods: each.methods.map((method) => call(method, methodKey(each.name, method))) }),
    })),
    enums: model.enums.map((each) => ({
      ...say(each, qualifiedName(each)),
      values: each.values.map((value) => say(value, `${qualifiedName(each)}::${value.name}`)),
    })),
    constants: model.constants.map((each) => say(each, qualifiedName(each))),
    typedefs: model.typedefs.map((each) => say(each, each.name)),
    functions: model.functions.map((each) => call(each, each.name)),
  };
}

function methodKey(owner: string, { flatName }: ApiMethod): string {
  return `${owner}::${flatName.slice(`SteamAPI_${owner}_`.length)}`;
}

function fieldKey(struct: string, { name, type }: ApiField): string {
  return `${struct}::${name || type.replace(/^.*::/, "")}`;
}
