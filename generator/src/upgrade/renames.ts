// What a new SDK calls otherwise, of everything that overrides can name: what has the same place and type is the same.
import { diffLibraries } from "../diff/diffSdks.js";
import type { ApiModel, ApiParam } from "../model/apiModel.js";
import { nativeName } from "../model/nativeName.js";
import { flatPrefix } from "../model/sdkNames.js";
import type { NameKind } from "../overrides/names.js";

export interface Rename {
  kind: NameKind;
  /** The interface, struct or call that it is a name in, as it was called; empty for others. */
  owner: string;
  from: string;
  to: string;
}

export function renamesBetween(before: ApiModel, after: ApiModel): Rename[] {
  const side = (model: ApiModel) => ({ model, origin: "headers" }) as const;
  const renames: Rename[] = [];
  const add = (kind: NameKind, owner: string, from: string, to: string): void => {
    renames.push({ kind, owner, from, to });
  };
  for (const { rule, name, before: from = "", after: to = "" } of diffLibraries(side(before), side(after))) {
    const owner = name.replace(/::[^:]*$/, "");
    switch (rule) {
      case "method.renamed":
        add("method", owner, from.slice(flatPrefix(owner).length), to.slice(flatPrefix(owner).length));
        add("function", "", from, to);
        break;
      case "function.renamed":
        add("function", "", from, to);
        break;
      case "struct.renamed":
      case "typedef.renamed":
        add("type", "", from, to);
        break;
      case "enum.renamed":
        add("type", "", unscoped(from), unscoped(to));
        break;
      case "enum-member.renamed":
      case "constant.renamed":
        add("value", "", unscoped(from), unscoped(to));
        break;
      case "field.renamed":
        add("field", owner, from, to);
        break;
    }
  }
  const now = (kind: NameKind, owner: string, name: string): string =>
    renames.find((each) => each.kind === kind && each.owner === owner && each.from === name)?.to ?? name;
  const was = (type: string): string => renames.find(({ kind, to }) => kind === "type" && to === type)?.from ?? type;
  for (const each of renames) if (each.kind === "field") each.owner = was(each.owner);
  const addParams = (call: string, old: readonly ApiParam[], params: readonly ApiParam[] = []): void => {
    for (const [from, to] of renamedParams(old, params)) add("param", call, from, to);
  };
  for (const api of before.interfaces) {
    const methods = after.interfaces.find(({ name }) => name === api.name)?.methods ?? [];
    for (const method of api.methods) {
      const name = nativeName(api.name, method);
      const other = methods.find((each) => nativeName(api.name, each) === now("method", api.name, name));
      addParams(`${api.name}::${name}`, method.params, other?.params);
    }
  }
  for (const { name, params } of before.functions) {
    addParams(name, params, after.functions.find((each) => each.name === now("function", "", name))?.params);
  }
  return renames;
}

/** Those of the same type at the same place, where neither name stands for another parameter. */
function renamedParams(before: readonly ApiParam[], after: readonly ApiParam[]): [from: string, to: string][] {
  const has = (params: readonly ApiParam[], name: string): boolean => params.some((each) => each.name === name);
  return before.flatMap(({ name, type }, index): [string, string][] => {
    const other = after[index];
    const isRenamed = other !== undefined && other.type === type && !has(after, name) && !has(before, other.name);
    return isRenamed ? [[name, other.name]] : [];
  });
}

/** As overrides name it: without what it is declared in. */
function unscoped(name: string): string {
  return name.slice(name.lastIndexOf(":") + 1);
}
