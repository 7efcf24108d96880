// Free functions: those the library exports link by name, inline ones only concern who compiles the header.
import type { ApiFunction } from "../model/apiModel.js";
import { change, groups, type Subject } from "./change.js";
import type { DiffContext } from "./context.js";
import { diffCall } from "./diffParams.js";
import { pairByKey, takeRenames } from "./pairs.js";
import type { Change } from "./report.js";
import { signature } from "./signature.js";

export function diffFunctions(before: ApiFunction[], after: ApiFunction[], context: DiffContext): Change[] {
  if (!context.compare.headerOnlyFacts) return [];
  const pairs = pairByKey(before, after, ({ name }) => name);
  const renames = takeRenames(pairs, {
    nameOf: ({ name }) => name,
    fingerprint: (each) => `${each.exported} ${signature(each)}`,
    leastAlike: () => 0.75,
  });
  const subject = (each: ApiFunction): Subject => subjectOf(each, context);
  return [
    ...pairs.removed.map((each) =>
      change("function.removed", subject(each), `this ${kindOf(each)} is gone.`, { before: signature(each) }),
    ),
    ...renames.map(([old, now]) =>
      change("function.renamed", subject(old), `probably renamed to ${now.name}: same signature.`, {
        before: old.name,
        after: now.name,
      }),
    ),
    ...pairs.added.map((each) =>
      change("function.added", subject(each), `a new ${kindOf(each)}.`, { after: signature(each) }),
    ),
    ...pairs.both.flatMap(([old, now]) => diffFunction(old, now, subject(now), context)),
  ];
}

function diffFunction(before: ApiFunction, after: ApiFunction, subject: Subject, context: DiffContext): Change[] {
  const link = { stillLinks: before.exported && after.exported };
  const changes = diffCall({ before, after, subject, link }, context);
  if (before.exported && !after.exported) {
    const reason = "inline in the header now: libraries no longer export it.";
    changes.push(change("function.no-longer-exported", subject, reason));
  }
  if (!before.exported && after.exported) changes.push(change("function.now-exported", subject, "an export now."));
  if (before.doc !== after.doc)
    changes.push(
      change("method.doc", subject, "its documentation changed.", context.changedText(before.doc, after.doc)),
    );
  return changes;
}

function subjectOf(each: ApiFunction, { scope }: DiffContext): Subject {
  const audience = scope.ofFunction(each.name, each.header);
  return { audience, group: groups.functions, name: each.name, location: each.location };
}

function kindOf({ exported }: ApiFunction): string {
  return exported ? "function" : "inline helper";
}
