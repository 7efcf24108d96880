// Overrides of methods, structs and fields that were renamed: the entry stands under both names, each for its SDKs.
import { type Document, isMap, isScalar, type Pair } from "yaml";
import type { Change } from "../diff/report.js";
import { flatPrefix } from "../model/sdkNames.js";
import { type Edit, type Limits, limited } from "./overrideEdit.js";

/** A key of an override file that is called otherwise. */
interface Renamed {
  /** The keys of the map that it stands in. */
  inside: string[];
  from: string;
  to: string;
  shown: string;
}

/** What the comparison of two libraries found renamed: by type and place, as it judges. */
export function renamedNames(changes: readonly Change[]): Renamed[] {
  return changes.flatMap(({ rule, name, before = "", after = "" }): Renamed[] => {
    const owner = name.replace(/::[^:]*$/, "");
    const own = (flatName: string): string => flatName.slice(flatPrefix(owner).length);
    switch (rule) {
      case "method.renamed":
        return [renamed(["interfaces", owner, "methods"], own(before), own(after), `${owner}::`)];
      case "struct.renamed":
        return [renamed(["structs"], before, after)];
      case "field.renamed":
        return [renamed(["structs", owner, "fields"], before, after, `${owner}::`)];
      default:
        return [];
    }
  });
}

function renamed(inside: string[], from: string, to: string, owner = ""): Renamed {
  return { inside, from, to, shown: `${owner}${from} -> ${to}` };
}

/** Empty where the file says nothing of it, or says it for some SDKs only: that is a person's to judge. */
export function editsOfName(document: Document, text: string, { inside, from, to }: Renamed, limits: Limits): Edit[] {
  const map = document.getIn(inside);
  if (!isMap(map) || map.has(to)) return [];
  const { key, value } = (map.items as Pair[]).find((each) => isScalar(each.key) && each.key.value === from) ?? {};
  if (!isScalar(key) || !isMap(value) || value.has("since") || value.has("until")) return [];
  const column = (at: number): string => " ".repeat(at - text.lastIndexOf("\n", at - 1) - 1);
  const [start = 0, end = 0] = value.range ?? [];
  const [keyAt = 0] = key.range ?? [];
  const next = map.flow ? ", " : `\n${column(keyAt)}`;
  if (value.flow) {
    const own = text.slice(start, end);
    return [{ start, end, text: `${limited(own, limits.old)}${next}${to}: ${limited(own, limits.now)}` }];
  }
  const own = text.slice(start, end).trimEnd();
  const under = (limit: string): string => `${limit}\n${column(start)}${own}`;
  const twice = `${under(limits.old)}${next}${to}:\n${column(start)}${under(limits.now)}`;
  return [{ start, end: start + own.length, text: twice }];
}
