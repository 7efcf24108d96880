// The places of methods in the vtable. Flat functions do not depend on them, C++ callers do.
import type { ApiInterface, HiddenMethod } from "../model/apiModel.js";
import { change, type Subject } from "./change.js";
import type { DiffContext } from "./context.js";
import type { Change } from "./report.js";

/** The methods of all interfaces that nobody may call; undefined where nothing is known of them. */
export type Hidden = readonly HiddenMethod[] | undefined;

interface Side {
  api: ApiInterface;
  hidden: Hidden;
}

export function diffVtable(
  before: Side,
  after: Side,
  isNewVersion: boolean,
  subject: Subject,
  { compare }: DiffContext,
): Change[] {
  const isKnown = before.hidden !== undefined && after.hidden !== undefined;
  const [old, now] = isKnown
    ? [slots(before), slots(after)]
    : [slots({ ...before, hidden: [] }), slots({ ...after, hidden: [] })];
  const changes = isKnown ? diffHidden(before, after, subject) : [];
  const moved = movedMethods(old, now);
  if (isNewVersion || !compare.headerOnlyFacts) {
    if (moved.length === 0) return changes;
    const reason = `${names(moved)} changed places: nothing for flat functions, C++ callers are rebuilt.`;
    return [...changes, change("interface.order", subject, reason)];
  }
  // Under one version every method has to stay where it is, whatever else comes or goes.
  const shifted = now.filter((name, slot) => old.includes(name) && old.indexOf(name) !== slot);
  if (shifted.length === 0) return changes;
  const reason =
    `${names(shifted)} moved in the vtable though the version is the same: ` +
    "C++ callers built for one SDK call the wrong method of the other. Flat functions, which the packages use, do not.";
  return [...changes, change("interface.vtable", subject, reason)];
}

/** The table's methods in order, hidden ones as `ISteamUtils_RunFrame`. */
function slots({ api, hidden = [] }: Side): string[] {
  const own = hidden.filter((each) => each.interface === api.name);
  const hiddenAt = (at: number) => own.filter((each) => each.at === at).map(({ name }) => `${api.name}_${name}`);
  return [
    ...api.methods.flatMap(({ inline, flatName }, at) => [...hiddenAt(at), ...(inline ? [] : [flatName])]),
    ...hiddenAt(api.methods.length),
  ];
}

/** Nobody calls them, but whoever implements the interface needs their places. */
function diffHidden(before: Side, after: Side, subject: Subject): Change[] {
  const named = ({ api, hidden = [] }: Side): string[] =>
    hidden.filter((each) => each.interface === api.name).map(({ name }) => name);
  const [old, now] = [named(before), named(after)];
  const gone = old.filter((name) => !now.includes(name));
  const come = now.filter((name) => !old.includes(name));
  const told = (names: string[], what: string): Change[] =>
    names.map((name) =>
      change(
        "interface.hidden",
        subject,
        `${name}, which nobody is to call, ${what} the table: implementations follow.`,
      ),
    );
  return [...told(gone, "is gone from"), ...told(come, "is new in")];
}

/** The fewest methods that, taken out, leave the others in the same order. */
function movedMethods(before: string[], after: string[]): string[] {
  const positions = after.filter((name) => before.includes(name)).map((name) => before.indexOf(name));
  // Longest increasing run, by the best run that ends at each position.
  const length: number[] = [];
  const previous: number[] = [];
  let last = -1;
  for (const [index, position] of positions.entries()) {
    length[index] = 1;
    previous[index] = -1;
    for (let other = 0; other < index; other++) {
      if ((positions[other] as number) < position && (length[other] as number) + 1 > (length[index] as number)) {
        length[index] = (length[other] as number) + 1;
        previous[index] = other;
      }
    }
    if (last < 0 || (length[index] as number) > (length[last] as number)) last = index;
  }
  const stay = new Set<number>();
  for (let index = last; index >= 0; index = previous[index] as number) stay.add(index);
  return positions.filter((_, index) => !stay.has(index)).map((position) => before[position] as string);
}

function names(flatNames: readonly string[]): string {
  const short = flatNames.map((name) => name.replace(/^(?:SteamAPI_)?I[A-Za-z0-9]+_/, ""));
  return short.length > 4 ? `${short.slice(0, 3).join(", ")} and ${short.length - 3} more` : short.join(", ");
}
