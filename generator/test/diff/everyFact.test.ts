// The report of an upgrade against a comparison of its own: which names state something else, by sets of texts, without
// any of what src/diff knows. Neither may name what the other does not.
import { expect, test } from "vitest";
import { diffLibraries } from "../../src/diff/diffSdks.js";
import type { ApiMethod, ApiModel, ApiParam } from "../../src/model/apiModel.js";
import { keptModel } from "../../src/sdks/keptModel.js";

/** What is stated, by whose it is: the SDK's names, and their members below them. */
function factsOf(model: ApiModel): Map<string, Map<string, string>> {
  const facts = new Map<string, Map<string, string>>();
  const state = (owner: string, member: string, fact: unknown): void => {
    const own = facts.get(owner) ?? new Map<string, string>();
    own.set(member, `${own.get(member) ?? ""}${JSON.stringify(fact)}`);
    facts.set(owner, own);
  };
  const call = (each: Pick<ApiMethod, "returnType" | "params">): unknown[] => [each.returnType, each.params.map(param)];
  const param = ({ attributes: { desc: _, ...attributes }, ...rest }: ApiParam): unknown[] => [
    ...[rest.name, rest.type, rest.default],
    Object.entries(attributes).sort(),
  ];
  for (const { name, versionString, accessors, methods } of model.interfaces) {
    // One that no accessor hands out has its version in a macro alone.
    const macro = `${name.slice(1).toUpperCase()}_INTERFACE_VERSION`;
    state(name, "", [versionString ?? model.constants.find((each) => each.name === macro)?.value, accessors]);
    for (const each of methods) {
      state(name, each.name, [call(each), each.flatName, each.callResult, each.callback, each.inline]);
    }
  }
  for (const { name, callbackId, isUnion, layout, fields, methods = [] } of model.structs) {
    // Where fields are follows from them; a struct that keeps its size names those that are new in it.
    state(name, "", [callbackId, isUnion, Object.values(layout).map(({ size, align }) => [size, align])]);
    for (const each of fields) state(name, each.name || each.type.replace(/^.*:/, ""), [each.type, each.bits]);
    for (const each of methods) state(name, each.name, call(each));
  }
  const scoped = ({ name, scope }: { name: string; scope?: string }): string => (scope ? `${scope}::${name}` : name);
  for (const each of model.enums) {
    state(scoped(each), "", "enum");
    for (const { name, value } of each.values) state(scoped(each), name, value | 0);
  }
  for (const each of model.constants) state(scoped(each), "", [each.type, each.value]);
  for (const { name, type } of model.typedefs) state(name, "", type);
  for (const each of model.functions) state(each.name, "", [call(each), each.exported]);
  return facts;
}

/** Names whose facts differ; of what came or went altogether its own name only. */
function changedFacts(before: ApiModel, after: ApiModel): Set<string> {
  const [old, now] = [factsOf(before), factsOf(after)];
  const changed = new Set<string>();
  for (const owner of new Set([...old.keys(), ...now.keys()])) {
    const [a, b] = [old.get(owner), now.get(owner)];
    if (a === undefined || b === undefined) changed.add(owner);
    else {
      for (const member of new Set([...a.keys(), ...b.keys()])) {
        if (a.get(member) !== b.get(member)) changed.add(member === "" ? owner : `${owner}::${member}`);
      }
    }
  }
  return changed;
}

/** Names that the report speaks of, those that something was renamed to as well. */
function reported(before: ApiModel, after: ApiModel): Set<string> {
  const side = (model: ApiModel) => ({ model, origin: "headers" }) as const;
  return new Set(
    diffLibraries(side(before), side(after)).flatMap(({ rule, name, reason, after: to = "" }) => {
      const own = name.replace(/(?<!::)\([^()]*\)$| by .*$/, "");
      const owner = own.includes("::") ? `${own.replace(/::[^:]*$/, "")}::` : "";
      // Places in a table follow from the methods that came and went; hidden ones are none of the model's lists.
      if (["interface.order", "interface.vtable", "interface.hidden"].includes(rule)) return [];
      if (rule === "struct.layout" && !/ bytes|aligned/.test(reason)) return [];
      if (rule === "parameter.renamed" || !rule.endsWith(".renamed")) return [own];
      return [own, rule === "method.renamed" ? owner + to.replace(/^SteamAPI_[^_]+_/, "") : owner + to];
    }),
  );
}

test.each([
  ["1.60", "1.65a"],
  ["1.64", "1.65a"],
  ["1.65a", "1.64"],
  ["1.65a", "1.60"],
])("SDK %s to %s", (...versions) => {
  const [before, after] = versions.map(keptModel) as [ApiModel, ApiModel];
  // An interface tells of its version itself.
  const [facts, report] = [changedFacts(before, after), reported(before, after)].map((names) =>
    [...names].filter((name) => !name.endsWith("_INTERFACE_VERSION")).sort(),
  );
  expect(report?.length).toBeGreaterThan(100);
  expect(report).toEqual(facts);
});
