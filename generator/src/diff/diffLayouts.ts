// Size, alignment and offsets of a struct on each platform: packing differs, so a change may show on one alone.
import { type ApiStruct, type Platform, platforms, type StructLayout } from "../model/apiModel.js";
import { change, type Subject } from "./change.js";
import type { Change } from "./report.js";

/** @param followed - the fields whose places matter, by old name, with the name they have now */
export function diffLayouts(
  before: ApiStruct,
  after: ApiStruct,
  subject: Subject,
  followed: ReadonlyMap<string, string>,
): Change[] {
  const differences = new Map<string, Platform[]>();
  for (const platform of platforms) {
    const text = difference(before.layout[platform], after.layout[platform], followed);
    if (text === "") continue;
    differences.set(text, [...(differences.get(text) ?? []), platform]);
  }
  const affected = [...differences.values()].flat();
  if (affected.length === 0) return [];
  const everywhere = affected.length === platforms.length;
  const what =
    everywhere && differences.size === 1
      ? [...differences.keys()].join()
      : [...differences].map(([text, where]) => `${where.join(", ")}: ${text}`).join("; ");
  const only = everywhere ? "" : ` Not on ${platforms.filter((each) => !affected.includes(each)).join(", ")}.`;
  const reason = `${what}: programs built for one SDK read the other's at the wrong place.${only}`;
  return [change("struct.layout", subject, reason, everywhere ? {} : { platforms: affected })];
}

/** Empty if there is none; new and removed fields are reported as such. */
function difference(before: StructLayout, after: StructLayout, followed: ReadonlyMap<string, string>): string {
  const parts: string[] = [];
  if (before.size !== after.size) parts.push(`${after.size} bytes, were ${before.size}`);
  if (before.align !== after.align) parts.push(`aligned to ${after.align}, was to ${before.align}`);
  const moved = Object.entries(before.offsets).flatMap(([field, offset]) => {
    const name = followed.get(field) ?? "";
    const now = after.offsets[name];
    return now === undefined || now === offset ? [] : [`${name} at ${now}, was at ${offset}`];
  });
  parts.push(...(moved.length > 3 ? [...moved.slice(0, 2), `${moved.length - 2} more fields moved`] : moved));
  return parts.join(", ");
}
