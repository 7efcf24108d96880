// Enums and their members, by name and value.

import type { ApiEnum, ApiEnumValue } from "../model/apiModel.js";
import { qualifiedName } from "../model/qualifiedName.js";
import { isSizeForcer } from "../naming/index.js";
import { change, groups, type Subject } from "./change.js";
import type { DiffContext } from "./context.js";
import { pairByKey, takeRenames } from "./pairs.js";
import type { Change } from "./report.js";

export function diffEnums(before: ApiEnum[], after: ApiEnum[], context: DiffContext): Change[] {
  const pairs = pairByKey<ApiEnum>(before, after, qualifiedName);
  const renames = takeRenames<ApiEnum>(pairs, {
    nameOf: qualifiedName,
    fingerprint: ({ values }) => JSON.stringify(values.map(({ name, value }) => [name, value])),
    leastAlike: () => 0,
  });
  const subject = (each: ApiEnum): Subject => subjectOf(each, context);
  return [
    ...pairs.removed.map((each) =>
      change("enum.removed", subject(each), `gone with its ${each.values.length} members.`),
    ),
    ...renames.map(([old, now]) =>
      change("enum.renamed", subject(old), `probably renamed to ${qualifiedName(now)}: the same members.`, {
        before: qualifiedName(old),
        after: qualifiedName(now),
      }),
    ),
    ...pairs.added.map((each) => change("enum.added", subject(each), `new, with ${each.values.length} members.`)),
    ...pairs.both.flatMap(([old, now]) => diffEnum(old, now, context)),
  ];
}

function diffEnum(old: ApiEnum, now: ApiEnum, context: DiffContext): Change[] {
  const subject = subjectOf(now, context);
  const member = ({ name }: ApiEnumValue): Subject => ({ ...subject, name: `${subject.name}::${name}` });
  const pairs = pairByKey(old.values, now.values, ({ name }) => name);
  const renames = takeRenames(pairs, {
    nameOf: ({ name }) => name,
    fingerprint: ({ value }) => String(comparable(value)),
    leastAlike: () => 0.5,
  });
  const changes = [
    ...pairs.removed.map((each) =>
      change("enum-member.removed", member(each), "gone from the enum.", { before: String(each.value) }),
    ),
    ...renames.map(([before, after]) =>
      change("enum-member.renamed", member(before), `probably renamed to ${after.name}: the same value.`, {
        before: before.name,
        after: after.name,
      }),
    ),
    ...pairs.added.map((each) => change("enum-member.added", member(each), "new.", { after: String(each.value) })),
    ...pairs.both
      .filter(([before, after]) => comparable(before.value) !== comparable(after.value))
      .map(([before, after]) => renumbered(before, after, isEndMoved(old, now, after), member(after))),
  ];
  if (!context.compare.headerOnlyFacts) return changes;
  const docs = [old, now].map(({ doc, values }) =>
    JSON.stringify([doc, values.filter(({ name }) => isIn(old, name) && isIn(now, name)).map((each) => each.doc)]),
  );
  if (docs[0] !== docs[1] && changes.length === 0) {
    changes.push(change("enum.doc", subject, "its documentation changed.", context.changedText(old.doc, now.doc)));
  }
  return changes;
}

/** Whether a member counts the others: it stands behind the last one and moved for new ones. */
export function isEndMoved(old: ApiEnum, now: ApiEnum, member: ApiEnumValue): boolean {
  const before = old.values.find(({ name }) => name === member.name)?.value;
  if (before === undefined || comparable(before) === comparable(member.value)) return false;
  const isBehindAll = now.values.every(
    ({ name, value }) => name === member.name || value < member.value || isRoom(name),
  );
  return (
    isBehindAll && now.values.some((each) => !isIn(old, each.name) && each.value >= before && each.value < member.value)
  );
}

function renumbered(before: ApiEnumValue, after: ApiEnumValue, isEnd: boolean, subject: Subject): Change {
  const details = { before: String(before.value), after: String(after.value) };
  if (isEnd) {
    const reason = "it stands behind the last member and moved with the new ones.";
    return change("enum-member.end-moved", subject, reason, details);
  }
  const reason = "programs built for one SDK mean something else to the library of the other.";
  return change("enum-member.renumbered", subject, reason, details);
}

/** Members that widen the enum or leave room in it. */
function isRoom(name: string): boolean {
  return isSizeForcer(name) || name.endsWith("MaximumPossibleValue");
}

/** `0xffffffff` is -1 where enums are signed: the same bits. */
function comparable(value: number): number {
  return value | 0;
}

function isIn({ values }: ApiEnum, name: string): boolean {
  return values.some((each) => each.name === name);
}

function subjectOf(each: ApiEnum, { scope }: DiffContext): Subject {
  const name = qualifiedName(each);
  return { audience: scope.ofType(name), group: groups.enums, name, location: each.location };
}
