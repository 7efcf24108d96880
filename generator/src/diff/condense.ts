// Makes a report readable: many alike changes in one place become one line that names the first of them.
import type { Change } from "./report.js";

/** A line of a report. */
export interface Entry extends Pick<Change, "severity" | "danger" | "counts" | "name" | "reason" | "before" | "after"> {
  /** How many changes it stands for. */
  count: number;
}

const leastToJoin = 4;

/**
 * The changes of one group, in their order. Breaking ones are not joined, for each needs its own look, unless they
 * only say that something is gone.
 *
 * @param named - how many of those joined are named
 */
export function condense(changes: readonly Change[], named = 3): Entry[] {
  const joined = new Map<string, Change[]>();
  for (const each of changes) {
    const key =
      each.severity === "breaking" && !/removed$/.test(each.rule) ? String(changes.indexOf(each)) : keyOf(each);
    joined.set(key, [...(joined.get(key) ?? []), each]);
  }
  return [...joined.values()].flatMap((alike) =>
    alike.length < leastToJoin ? alike.map(single) : [many(alike, named)],
  );
}

function keyOf(each: Change): string {
  return `${each.rule} ${each.counts} ${each.rule.endsWith(".doc") ? each.group : ownerOf(each.name)}`;
}

/** What stands in front of the last `::`. */
function ownerOf(name: string): string {
  const at = name.lastIndexOf("::");
  return at < 0 ? "" : name.slice(0, at);
}

function single({ severity, danger, counts, name, reason, before, after }: Change): Entry {
  return {
    severity,
    counts,
    ...(danger ? { danger } : {}),
    name,
    reason,
    ...(before === undefined ? {} : { before }),
    ...(after === undefined ? {} : { after }),
    count: 1,
  };
}

function many(alike: readonly Change[], named: number): Entry {
  const first = alike[0] as Change;
  const owner = first.rule.endsWith(".doc") ? "" : ownerOf(first.name);
  const inside = alike.map(({ name }) => (owner === "" ? name : name.slice(owner.length + 2)));
  const rest = inside.length - named;
  const some = `${inside.slice(0, named).join(", ")}${rest > 0 ? ` and ${rest} more` : ""}`;
  const { before: _, after: __, ...entry } = single(first);
  return {
    ...entry,
    name: owner === "" ? some : `${owner}::{${some}}`,
    reason: pluralOf(first),
    count: alike.length,
  };
}

function pluralOf({ rule, reason }: Change): string {
  const [what = "", how = ""] = rule.split(".");
  if (how === "doc") return "their documentation changed.";
  if (how === "added") return `new ${what.replace("enum-", "")}s.`;
  return how === "removed" ? "gone." : reason;
}
