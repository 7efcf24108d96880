// Typedefs, by what they finally stand for. Methods that use one say for themselves what it does to them.
import type { ApiTypedef } from "../model/apiModel.js";
import { change, groups, type Subject } from "./change.js";
import type { DiffContext } from "./context.js";
import { pairByKey, takeRenames } from "./pairs.js";
import type { Change } from "./report.js";

export function diffTypedefs(before: ApiTypedef[], after: ApiTypedef[], context: DiffContext): Change[] {
  const pairs = pairByKey(before, after, ({ name }) => name);
  const renames = takeRenames(pairs, {
    nameOf: ({ name }) => name,
    fingerprint: ({ type }) => type,
    leastAlike: () => 0.75,
  });
  const subject = ({ name }: ApiTypedef): Subject => ({
    audience: context.scope.ofType(name),
    group: groups.typedefs,
    name,
    location: { file: "", line: 0 },
  });
  return [
    ...pairs.removed.map((each) => change("typedef.removed", subject(each), "gone.", { before: each.type })),
    ...renames.map(([old, now]) =>
      change("typedef.renamed", subject(old), `probably renamed to ${now.name}: the same type.`, {
        before: old.name,
        after: now.name,
      }),
    ),
    ...pairs.added.map((each) => change("typedef.added", subject(each), "new.", { after: each.type })),
    ...pairs.both.flatMap(([old, now]) => {
      if (context.agreement(old.type, now.type) !== "spelling") {
        const details = { before: old.type, after: now.type };
        return [change("typedef.changed", subject(now), "stands for another type.", details)];
      }
      return context.compare.headerOnlyFacts && old.doc !== now.doc
        ? [change("typedef.doc", subject(now), "its documentation changed.", context.changedText(old.doc, now.doc))]
        : [];
    }),
  ];
}
