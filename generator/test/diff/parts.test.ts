// The parts a comparison is made of: types, pairs, version numbers, changesets.
import { describe, expect, test } from "vitest";
import { changesetName, changesetText } from "../../src/changesets/changesetText.js";
import { condense } from "../../src/diff/condense.js";
import { agreement, MachineTypes } from "../../src/diff/machineTypes.js";
import { pairByKey, takeRenames } from "../../src/diff/pairs.js";
import { bumpOf } from "../../src/diff/verdict.js";
import { baseModel, enumOf, found, methodOf, reportOf, thing } from "./fixture.js";

describe("types agree", () => {
  const table = new MachineTypes(baseModel());
  const cases: [a: string, b: string, want: string][] = [
    ["uint32", "uint32", "spelling"],
    ["uint32", "unsigned int", "canonical"],
    ["HThing", "uint32", "canonical"],
    ["const uint32", "uint32", "canonical"],
    ["HThing *", "unsigned int *", "canonical"],
    ["uint64_steamid", "CSteamID", "canonical"],
    ["uint32", "int", "machine"],
    ["EThing", "int32", "machine"],
    ["EThing", "EToy", "machine"],
    ["CSteamID", "uint64", "machine"],
    ["const char *", "char *", "machine"],
    ["void *", "ThingResult_t *", "machine"],
    ["ThingResult_t *", "const ThingResult_t &", "machine"],
    ["bool", "unsigned char", "machine"],
    ["uint32", "uint64", "none"],
    ["uint32", "float", "none"],
    ["uint32 *", "uint64 *", "none"],
    ["uint32", "uint32 *", "none"],
    ["ThingResult_t *", "ToyBroke_t *", "none"],
    ["char [64]", "char [32]", "none"],
    ["void (*)(int)", "void (*)(int, int)", "none"],
  ];
  test.each(cases)("%s, %s: %s", (a, b, want) => {
    expect(agreement(a, table, b, table)).toBe(want);
    expect(agreement(b, table, a, table)).toBe(want);
  });
});

test("renames: the most alike names, each once", () => {
  const pairs = pairByKey(["GetItem", "GetItems", "Drop"], ["GetItemList", "GetItemsList", "Paint"], (name) => name);
  const likeness = { nameOf: (name: string) => name, fingerprint: () => "", leastAlike: () => 0.5 };
  expect(takeRenames(pairs, likeness)).toEqual([
    ["GetItem", "GetItemList"],
    ["GetItems", "GetItemsList"],
  ]);
  expect(pairs).toEqual({ both: [], removed: ["Drop"], added: ["Paint"] });
});

test.each([
  ["breaking", "1.4.0", "major"],
  ["breaking", "0.4.0", "minor"],
  ["additive", "1.4.0", "minor"],
  ["additive", "0.4.0", "minor"],
  ["cosmetic", "0.4.0", "patch"],
  ["none", "1.0.0", "none"],
] as const)("%s at %s: %s", (severity, version, bump) => {
  expect(bumpOf(severity, version)).toBe(bump);
});

test("many alike changes are one line, dangerous ones never", () => {
  const names = ["A", "B", "C", "D", "E"];
  const report = reportOf((model) => {
    enumOf(model, "EResult").values.push(...names.map((name, index) => ({ name, value: 10 + index })));
    for (const each of thing(model).methods) each.params.push({ name: "bNow", type: "bool", attributes: {} });
  });
  expect(condense(report.changes.filter(({ group }) => group === "Enums"))).toMatchObject([
    { name: "EResult::{A, B, C and 2 more}", reason: "new members.", count: 5 },
  ]);
  expect(condense(report.changes.filter(({ group }) => group === "ISteamThing"))).toHaveLength(4);
});

describe("changeset", () => {
  const packages = [
    { name: "@headwater/native", version: "0.3.0" },
    { name: "@headwater/typed", version: "1.2.0" },
  ];
  test("names the SDKs, so that a repeated run replaces its own", () => {
    expect(changesetName(reportOf(() => {}))).toBe("sdk-1.0-to-1.1.md");
  });

  test("verdict as version bumps, report as summary", () => {
    const report = reportOf((model) => {
      methodOf(model, "Close").params.push({ name: "bNow", type: "bool", attributes: {} });
      enumOf(model, "EResult").values.push({ name: "k_EResultBusy", value: 10 });
      // Not counted, so not told.
      found(model.interfaces, ({ name }) => name === "ISteamToy").methods.pop();
    });
    expect(changesetText(report, packages)).toBe(`---
"@headwater/native": minor
"@headwater/typed": major
---

Steamworks SDK 1.1, was 1.0: use the library of that SDK.

Breaking:

- \`SteamThing.close\`: gained now: boolean. (\`(thing: number): void\` → \`(thing: number, now: boolean): void\`)

New:

- \`Result.Busy\`: new.
`);
  });

  test("another SDK is a patch at least, and a way back is called one", () => {
    const { from, to, ...report } = reportOf(() => {});
    const text = changesetText({ ...report, from: to, to: from }, packages);
    expect(text).toContain('"@headwater/typed": patch');
    expect(text).toContain("Steamworks SDK 1.0, back from 1.1:");
  });
});
