// The virtual tables of an interface in all kept SDKs: one for each version, with hidden methods in their places.
import type { ApiInterface, ApiMethod, ApiModel } from "../../model/apiModel.js";
import { versionMacro } from "../../model/sdkNames.js";

/** A virtual method. Hidden ones are among them; they have no flat function, and their own name in its place. */
export type TableMethod = Pick<ApiMethod, "name" | "flatName" | "returnType" | "params">;

export interface VersionTable {
  version: string;
  methods: TableMethod[];
  /** The newest SDK that has it. */
  model: ApiModel;
}

/** In the order of the table. */
export function tableOf(api: ApiInterface, model: ApiModel): TableMethod[] {
  const hidden = model.shape?.hidden.filter((each) => each.interface === api.name) ?? [];
  const hiddenAt = (at: number): TableMethod[] =>
    hidden
      .filter((each) => each.at === at)
      .map(({ name, returnType, params }) => ({
        name,
        flatName: name,
        returnType,
        params: params.map((type, index) => ({ name: `hidden${index}`, type, attributes: {} })),
      }));
  return [
    ...api.methods.flatMap((method, at) => [...hiddenAt(at), ...(method.inline ? [] : [method])]),
    ...hiddenAt(api.methods.length),
  ];
}

/**
 * Oldest first. A version can grow at its end from one SDK to the next; the longest of its tables serves all of them. Of
 * one that changed in another way the newest counts: no program can be told which it was built for.
 *
 * @param models - oldest first
 */
export function versionTables(name: string, models: readonly ApiModel[]): VersionTable[] {
  const tables = new Map<string, VersionTable>();
  for (const model of models) {
    const api = model.interfaces.find((each) => each.name === name);
    const version = api && versionOf(api, model);
    if (!api || version === undefined) continue;
    const methods = tableOf(api, model);
    const before = tables.get(version);
    const isLonger = before && before.methods.length > methods.length && startsWith(before.methods, methods);
    if (!isLonger) tables.set(version, { version, methods, model });
  }
  return [...tables.values()];
}

/** Whether programs built for `start` find the same methods in the same places. */
export function startsWith(whole: readonly TableMethod[], start: readonly TableMethod[]): boolean {
  return start.every((method, at) => whole[at] !== undefined && signature(whole[at]) === signature(method));
}

/** What no accessor returns has its version in a constant only. */
function versionOf(api: ApiInterface, model: ApiModel): string | undefined {
  if (api.versionString !== undefined) return api.versionString;
  return model.constants.find(({ name }) => name === versionMacro(api.name))?.value?.toString();
}

function signature({ name, returnType, params }: TableMethod): string {
  return `${returnType} ${name}(${params.map(({ type }) => type).join(", ")})`;
}
