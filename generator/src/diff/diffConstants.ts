// Constants and value macros. Those that only repeat an interface's version are left to the interface.

import type { ApiConstant } from "../model/apiModel.js";
import { qualifiedName } from "../model/qualifiedName.js";
import { change, groups, type Subject } from "./change.js";
import type { DiffContext } from "./context.js";
import { pairByKey, takeRenames } from "./pairs.js";
import type { Change } from "./report.js";

export function diffConstants(before: ApiConstant[], after: ApiConstant[], context: DiffContext): Change[] {
  const pairs = pairByKey<ApiConstant>(before, after, qualifiedName);
  const renames = takeRenames<ApiConstant>(pairs, {
    nameOf: qualifiedName,
    fingerprint: ({ type, value, scope }) => JSON.stringify([type, value, scope]),
    leastAlike: () => 0.75,
  });
  const subject = (each: ApiConstant): Subject => subjectOf(each, context);
  return [
    ...pairs.removed.map((each) =>
      change("constant.removed", subject(each), "this constant is gone.", { before: shown(each) }),
    ),
    ...renames.map(([old, now]) =>
      change("constant.renamed", subject(old), `probably renamed to ${qualifiedName(now)}: the same value.`, {
        before: qualifiedName(old),
        after: qualifiedName(now),
      }),
    ),
    ...pairs.added.map((each) => change("constant.added", subject(each), "a new constant.", { after: shown(each) })),
    ...pairs.both.flatMap(([old, now]) => diffConstant(old, now, subject(now), context)),
  ];
}

function diffConstant(old: ApiConstant, now: ApiConstant, subject: Subject, context: DiffContext): Change[] {
  if (old.value !== now.value && !isVersionMacro(now.name)) {
    const reason = "programs have the value of the SDK they were built for.";
    return [change("constant.value", subject, reason, { before: shown(old), after: shown(now) })];
  }
  const how = context.agreement(old.type, now.type);
  if (how !== "spelling") {
    const isSame = how === "canonical";
    const reason = isSame ? "the same type by another name." : "of another type.";
    const details = { before: old.type, after: now.type };
    return [change(isSame ? "constant.type-spelling" : "constant.type", subject, reason, details)];
  }
  if (context.compare.headerOnlyFacts && old.doc !== now.doc) {
    return [change("constant.doc", subject, "its documentation changed.", context.changedText(old.doc, now.doc))];
  }
  return [];
}

export function isVersionMacro(name: string): boolean {
  return name.endsWith("_INTERFACE_VERSION");
}

function shown({ value }: ApiConstant): string {
  return typeof value === "number" || /^-?\d+n$/.test(value) ? String(value) : JSON.stringify(value);
}

function subjectOf(each: ApiConstant, { scope }: DiffContext): Subject {
  const audience = scope.ofConstant(each.name, each.scope);
  return { audience, group: groups.constants, name: qualifiedName(each), location: each.location };
}
