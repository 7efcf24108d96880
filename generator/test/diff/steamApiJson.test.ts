// Real SDKs pair by pair: reduced steam_api.json files of four versions, and the reports they lead to.
// `npx vitest run generator/test/diff -u` accepts changed expectations, after reading them.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Ajv } from "ajv";
import { describe, expect, test } from "vitest";
import type { ComparedSdk } from "../../src/diff/comparedSdk.js";
import { diffSdks } from "../../src/diff/diffSdks.js";
import { renderMarkdown } from "../../src/diff/renderMarkdown.js";
import { renderText } from "../../src/diff/renderText.js";
import type { DiffReport } from "../../src/diff/report.js";
import { loadOverrides } from "../../src/overrides/loadOverrides.js";
import { generatorRoot } from "../../src/packageRoot.js";
import { keptModel } from "../../src/sdks/keptModel.js";
import { modelOfSteamApiJson } from "../../src/steamApiJson/modelOfSteamApiJson.js";
import { readSteamApiJson } from "../../src/steamApiJson/steamApiJson.js";
import { baseModel, brief, reportOf, result } from "./fixture.js";

const folder = fileURLToPath(new URL(".", import.meta.url));
const kept = ["1.60", "1.64"].map(keptModel);

function side(version: string): ComparedSdk {
  const json = readSteamApiJson(join(folder, `steam_api/${version}.json`));
  return { model: modelOfSteamApiJson(json, version), origin: "steam_api.json" };
}

function compare(from: ComparedSdk, to: ComparedSdk): DiffReport {
  const overridesOf = (version: string) => loadOverrides(join(generatorRoot, "overrides"), "overrides", version);
  return diffSdks(from, to, { overridesOf, known: kept });
}

const isValid = new Ajv().compile(JSON.parse(readFileSync(join(generatorRoot, "diff.schema.json"), "utf8")) as object);

const pairs: [from: string, to: string][] = [
  ["1.60", "1.62"],
  ["1.62", "1.63"],
  ["1.63", "1.64"],
];

describe.each(pairs)("%s to %s", (from, to) => {
  const report = compare(side(from), side(to));

  test("as text", async () => {
    await expect(renderText(report, false)).toMatchFileSnapshot(`expected/${from}-${to}.txt`);
  });

  test("as Markdown", async () => {
    await expect(renderMarkdown(report)).toMatchFileSnapshot(`expected/${from}-${to}.md`);
  });

  test("as JSON, by the published schema", async () => {
    expect(isValid(report) || isValid.errors).toBe(true);
    await expect(`${JSON.stringify(report, null, 2)}\n`).toMatchFileSnapshot(`expected/${from}-${to}.json`);
  });

  test("the other way round, what was added is removed", () => {
    const back = compare(side(to), side(from));
    const count = (one: DiffReport, what: RegExp) => one.changes.filter(({ rule }) => what.test(rule)).length;
    expect(count(back, /\.removed$/)).toBe(count(report, /\.added(?:-unmeasured)?$/));
    expect(count(back, /\.added(?:-unmeasured)?$/)).toBe(count(report, /\.removed$/));
  });
});

test("a terminal gets colours, a pipe none", () => {
  const report = compare(side("1.60"), side("1.62"));
  const esc = String.fromCharCode(27);
  expect(renderText(report, false)).not.toContain(esc);
  const coloured = renderText(report, true);
  expect(coloured).toContain(`${esc}[31m`);
  expect(coloured.replace(new RegExp(`${esc}\\[\\d+m`, "g"), "")).toBe(renderText(report, false));
});

describe("beside headers", () => {
  test.each(kept.map((model) => [model.sdkVersion, model] as const))(
    "%s: nothing is missing that the file leaves out",
    (version, model) => {
      // The reduced file names few things: of those nothing may differ.
      const json = side(version);
      const named = new Set([...json.model.structs, ...json.model.enums].map(({ name }) => name));
      const { changes } = compare(json, { model, origin: "headers" });
      const aboutNamed = changes.filter(({ name }) => named.has(name.split("::")[0] as string));
      expect(aboutNamed.filter(({ rule }) => !/^(?:method|enum-member)\.added$/.test(rule)).map(brief)).toEqual([]);
    },
  );

  test("a removed callback is seen, an unnamed helper struct is not missed", () => {
    const json: ComparedSdk = { model: baseModel(), origin: "steam_api.json" };
    json.model.structs = json.model.structs.filter(({ name }) => name !== "ToyBroke_t");
    const headers: ComparedSdk = { model: baseModel(), origin: "headers" };
    headers.model.structs.push({ ...result(baseModel()), name: "Helper_t" });
    delete headers.model.structs.at(-1)?.callbackId;
    expect(
      diffSdks(headers, json, { overridesOf: () => ({ files: [] }) }).changes.map(
        ({ rule, name }) => `${rule} ${name}`,
      ),
    ).toEqual(["struct.removed ToyBroke_t"]);
  });

  test("what a steam_api.json cannot say is not compared, and said so", () => {
    const report = reportOf((model) => {
      result(model).layout["win32-x64"].size = 40;
      model.functions = [];
    }, "steam_api.json");
    expect(report.changes).toEqual([]);
    expect(report.notCompared.join("\n")).toMatch(/Layouts[\s\S]*Free functions[\s\S]*documentation/);
    expect(reportOf(() => {}).notCompared).toEqual([]);
  });

  test("a field more without layouts is taken for a change of the layout", () => {
    const report = reportOf((model) => {
      result(model).fields.push({ name: "m_nMore", type: "int32" });
    }, "steam_api.json");
    expect(report.changes.map(brief)).toEqual(["field.added-unmeasured ThingResult_t::m_nMore !"]);
  });

  test("fields in another order too", () => {
    const report = reportOf((model) => {
      result(model).fields.reverse();
    }, "steam_api.json");
    expect(report.changes.map(brief)).toEqual(["struct.layout ThingResult_t !"]);
  });
});

test("the committed models differ as the schema says", () => {
  const [old, now] = kept.map((model): ComparedSdk => ({ model, origin: "headers" }));
  const report = compare(old as ComparedSdk, now as ComparedSdk);
  expect(isValid(report) || isValid.errors).toBe(true);
  expect(report.changes.filter(({ location }) => location === undefined).map(({ group }) => group)).toEqual(
    report.changes.filter(({ group }) => group === "Typedefs").map(({ group }) => group),
  );
});
