// The policy, written down a second time: a rule that was weakened, or that nobody judged, shows here.
import { expect, test } from "vitest";
import { rules } from "../../src/diff/rules.js";

const want = {
  dangerous: `
    callback.id enum-member.renumbered field.added-unmeasured interface.vtable method.signature struct.layout
    struct.union`,
  breaking: `
    accessor.removed accessor.renamed callback.no-longer constant.removed constant.renamed constant.type
    constant.value enum-member.removed enum-member.renamed enum.removed enum.renamed field.removed field.renamed
    field.type function.no-longer-exported function.removed function.renamed interface.removed interface.version
    method.call-result method.removed method.renamed method.types package.by-hand package.changed package.library
    package.removed package.renamed package.undecided parameter.default-changed parameter.default-removed
    struct.removed struct.renamed typedef.changed typedef.removed typedef.renamed`,
  additive: `
    accessor.added callback.became constant.added enum-member.added enum-member.end-moved enum.added field.added
    function.added function.now-exported interface.added method.added package.added package.widened
    parameter.default-added struct.added typedef.added`,
  cosmetic: `
    constant.doc constant.type-spelling enum.doc field.reserved-used field.type-spelling function.code interface.doc
    interface.hidden interface.order method.callback method.doc method.inline method.type-spelling package.doc package.parameter-renamed
    parameter.annotations parameter.renamed struct.doc typedef.doc`,
};

test.each(Object.entries(want))("%s", (severity, names) => {
  const own = Object.entries(rules)
    .filter(([, rule]) => ("danger" in rule ? "dangerous" : rule.severity) === severity)
    .map(([name]) => name);
  expect(own.sort()).toEqual(names.trim().split(/\s+/));
});
