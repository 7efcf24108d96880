// Makes a report readable: many alike changes in one place become one line that names the first of them.
import type { Difference } from "./report.js";

/** A line of a report. */
export interface Entry extends Pick<Difference, "severity" | "danger" | "name" | "reason" | "before" | "after"> {
  /** How many changes it stands for. */
  count: number;
}

const leastToJoin = 4;

/**
 * The changes of one group, in their order. Breaking ones are not joined, for each needs its own look, unless they
 * only say that something is gone; nor are texts.
 *
 * @param named - how many of those joined are named
 */
export function condense(changes: readonly Difference[], named = 3): Entry[] {
  const joined = new Map<string, Difference[]>();
  for (const each of changes) {
    const isOwn = (each.severity === "breaking" && !/removed$/.test(each.rule)) || each.rule.endsWith(".doc");
    const key = isOwn ? String(changes.indexOf(each)) : keyOf(each);
    joined.set(key, [...(joined.get(key) ?? []), each]);
  }
  return [...joined.values()].flatMap((alike) =>
    alike.length < leastToJoin ? alike.map(single) : [many(alike, named)],
  );
}

function keyOf(each: Difference): string {
  return `${each.rule} ${ownerOf(each.name)}`;
}

/** `ISteamThing::` of `ISteamThing::Close`, `SteamThing.` of `SteamThing.close`. */
function ownerOf(name: string): string {
  return /^.*(?:::|\.)/.exec(name)?.[0] ?? "";
}

/** A name without the heading it stands under. */
export function nameIn(group: string, name: string): string {
  const owner = ownerOf(name);
  return owner === `${group}::` || owner === `${group}.` ? name.slice(owner.length) : name;
}

function single({ severity, danger, name, reason, before, after }: Difference): Entry {
  return {
    severity,
    ...(danger ? { danger } : {}),
    name,
    reason,
    ...(before === undefined ? {} : { before }),
    ...(after === undefined ? {} : { after }),
    count: 1,
  };
}

function many(alike: readonly Difference[], named: number): Entry {
  const first = alike[0] as Difference;
  const owner = ownerOf(first.name);
  const inside = alike.map(({ name }) => name.slice(owner.length));
  const rest = inside.length - named;
  const some = `${inside.slice(0, named).join(", ")}${rest > 0 ? ` and ${rest} more` : ""}`;
  const { before: _, after: __, ...entry } = single(first);
  return {
    ...entry,
    name: owner === "" ? some : `${owner}{${some}}`,
    reason: pluralOf(first),
    count: alike.length,
  };
}

function pluralOf({ rule, reason }: Difference): string {
  const [what = "", how = ""] = rule.split(".");
  if (how === "added") return what === "package" ? "new." : `new ${what.replace("enum-", "")}s.`;
  return how === "removed" ? "gone." : reason;
}
