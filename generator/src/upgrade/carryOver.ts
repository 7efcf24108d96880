// Overrides that a new SDK's renames broke, carried over: what has the same place and type is the same. The old name
// keeps its override for the SDKs that have it.
import { isMap, isScalar, type Pair, parseDocument, type YAMLMap } from "yaml";
import { diffLibraries } from "../diff/diffSdks.js";
import type { ApiMethod, ApiModel } from "../model/apiModel.js";
import { nativeName } from "../model/nativeName.js";
import { editsOfName, renamedNames } from "./carryNames.js";
import { type Edit, edited, type Limits, limited, limitsOf } from "./overrideEdit.js";

export interface CarriedOver {
  /** Texts of the files that change, by the path they were given with. */
  files: Map<string, string>;
  /** `ISteamUser::GetVoice: pDest -> pDestBuffer` */
  moved: string[];
}

/** Of one parameter. */
interface ParamEdit extends Edit {
  param: string;
}

/**
 * @param before - the SDK that the overrides fit, next to `after`
 * @param files - override files: text by path
 */
export function carryOver(before: ApiModel, after: ApiModel, files: ReadonlyMap<string, string>): CarriedOver {
  const limits = limitsOf(before.sdkVersion, after.sdkVersion);
  const carried: CarriedOver = { files: new Map(), moved: [] };
  const renames = after.interfaces.flatMap((api) => {
    const old = before.interfaces.find(({ name }) => name === api.name)?.methods ?? [];
    return api.methods.flatMap((method) => {
      const was = old.find(({ flatName }) => flatName === method.flatName);
      const names = was === undefined ? new Map<string, string>() : renamed(was, method);
      return names.size === 0 ? [] : [{ api: api.name, method: nativeName(api.name, method), names }];
    });
  });
  const side = (model: ApiModel) => ({ model, origin: "headers" }) as const;
  const names = renamedNames(diffLibraries(side(before), side(after)));
  for (const [path, text] of files) {
    const document = parseDocument(text);
    const ofNames = names.flatMap((name) => {
      const own = editsOfName(document, text, name, limits);
      carried.moved.push(...own.map(() => name.shown));
      return own;
    });
    const ofParams = renames.flatMap(({ api, method, names }) => {
      const params = document.getIn(["interfaces", api, "methods", method, "params"]);
      if (!isMap(params)) return [];
      const own = editsOf(params, text, names, limits);
      const isUsed = ([name, now]: [string, string]): boolean =>
        own.some(({ param, text: entry }) => param === name || new RegExp(`\\b${now}\\b`).test(entry));
      const told = [...names].filter(isUsed);
      carried.moved.push(...told.map(([name, now]) => `${api}::${method}: ${name} -> ${now}`));
      return own;
    });
    const edits = [...ofNames, ...ofParams];
    if (edits.length > 0) carried.files.set(path, edited(text, edits));
  }
  return carried;
}

/** Of two signatures with the same types at the same places: what is called otherwise. */
function renamed(before: ApiMethod, after: ApiMethod): Map<string, string> {
  const isSame =
    before.params.length === after.params.length &&
    before.params.every(({ type }, index) => type === after.params[index]?.type);
  if (!isSame) return new Map();
  const pairs = before.params.map(({ name }, index) => [name, after.params[index]?.name ?? name] as const);
  return new Map(pairs.filter(([name, now]) => name !== now));
}

/** Only what is written on one line, and not limited so far: the rest is a person's to judge. */
function editsOf(params: YAMLMap, text: string, names: ReadonlyMap<string, string>, limits: Limits): ParamEdit[] {
  return (params.items as Pair[]).flatMap(({ key, value }) => {
    if (!isScalar(key) || !isMap(value) || !value.flow || value.has("since") || value.has("until")) return [];
    const [start = 0, end = 0] = value.range ?? [];
    const param = String(key.value);
    const own = text.slice(start, end);
    const refers = [...names].reduce(
      (entry, [name, now]) => entry.replace(new RegExp(`(: )${name}(?=[ ,}])`, "g"), `$1${now}`),
      own,
    );
    const [old, now] = [limited(own, limits.old), limited(refers, limits.now)];
    const name = names.get(param);
    if (name !== undefined) {
      const column = (key.range?.[0] ?? 0) - text.lastIndexOf("\n", start) - 1;
      const next = params.flow ? ", " : `\n${" ".repeat(column)}`;
      return [{ param, start, end, text: `${old}${next}${name}: ${now}` }];
    }
    // The same parameter says it in two ways, each for its SDKs.
    return refers === own ? [] : [{ param, start, end, text: `[${old}, ${now}]` }];
  });
}
