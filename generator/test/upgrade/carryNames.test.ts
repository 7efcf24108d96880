// Every key of an override that holds a name of the SDK: it moves along when a new SDK calls that otherwise.
import { describe, expect, test } from "vitest";
import { parseDocument } from "yaml";
import { classify } from "../../src/classify/classify.js";
import type { ApiModel } from "../../src/model/apiModel.js";
import { type NamedEntries, overrideNames } from "../../src/overrides/names.js";
import { overridesOf, ownOverrideTexts } from "../../src/overrides/overridesOf.js";
import { overrideFileSchema } from "../../src/overrides/schema.js";
import { currentSdk } from "../../src/sdks/currentSdk.js";
import { keptModel } from "../../src/sdks/keptModel.js";
import { carryOver, overrideStyle } from "../../src/upgrade/carryOver.js";
import { baseModel, everywhere, method, thing } from "../diff/fixture.js";

const path = "generator/overrides/isteamthing.yaml";

describe("keys that hold a name", () => {
  /** Everything of the model that overrides can name, under another name. */
  function renamed(model: ApiModel): ApiModel {
    const names = ["GetAnswer", "m_nAnswer", "k_EThingOne", "k_nThingMost", "HThing", "SteamThing_Make", "cbAnswer"];
    const text = JSON.stringify(model).replace(new RegExp(names.join("|"), "g"), "$&Now");
    return { ...(JSON.parse(text) as ApiModel), sdkVersion: "1.62" };
  }

  const model = { ...baseModel(), sdkVersion: "1.60" };
  thing(model).methods.push(method("ISteamThing", "GetAnswer", "bool", ["int", "cbAnswer"]));
  model.structs.push({
    name: "ThingPart_t",
    fields: [{ name: "m_nAnswer", type: "int" }],
    layout: everywhere({ size: 4, align: 4, offsets: { m_nAnswer: 0 } }),
    location: { file: "isteamthing.h", line: 1 },
  });
  model.enums.push({
    name: "EThingKind",
    values: [{ name: "k_EThingOne", value: 1 }],
    location: { file: "isteamthing.h", line: 1 },
  });
  model.constants.push({ name: "k_nThingMost", type: "int", value: 8, location: { file: "isteamthing.h", line: 1 } });
  model.functions.push({
    name: "SteamThing_Make",
    returnType: "void",
    params: [],
    header: "isteamthing.h",
    exported: true,
    location: { file: "isteamthing.h", line: 1 },
  });

  const api = "interfaces:\n  ISteamThing:\n    bind: methods\n";
  const param = `${api}    methods:\n      Do:\n        params:\n`;
  test.each([
    [
      "only",
      `${api}    only:\n      - Close\n      - GetAnswer\n`,
      `${api}    only:\n      - Close\n      - { method: GetAnswer, until: "1.60" }\n      - { method: GetAnswerNow, since: "1.62" }\n`,
    ],
    [
      "drop",
      "structs:\n  ThingPart_t:\n    drop:\n      m_nAnswer: padding\n",
      'structs:\n  ThingPart_t:\n    drop:\n      m_nAnswer: { reason: padding, until: "1.60" }\n      m_nAnswerNow: { reason: padding, since: "1.62" }\n',
    ],
    [
      "length of a field",
      "structs:\n  ThingPart_t:\n    fields:\n      m_rgParts: { length: m_nAnswer, reason: x }\n",
      'structs:\n  ThingPart_t:\n    fields:\n      m_rgParts: [ { length: m_nAnswer, reason: x, until: "1.60" }, { length: m_nAnswerNow, reason: x, since: "1.62" } ]\n',
    ],
    [
      "countedBy",
      `${param}          cb: { countedBy: GetAnswer.m_nAnswer }\n`,
      `${param}          cb: [ { countedBy: GetAnswer.m_nAnswer, until: "1.60" }, { countedBy: GetAnswerNow.m_nAnswerNow, since: "1.62" } ]\n`,
    ],
    [
      "limit",
      `${param}          pch: { limit: k_nThingMost }\n`,
      `${param}          pch: [ { limit: k_nThingMost, until: "1.60" }, { limit: k_nThingMostNow, since: "1.62" } ]\n`,
    ],
    [
      "absent",
      `${param}          e: { absent: "uint8( k_EThingOne )" }\n`,
      `${param}          e: [ { absent: "uint8( k_EThingOne )", until: "1.60" }, { absent: "uint8( k_EThingOneNow )", since: "1.62" } ]\n`,
    ],
    [
      "optionTypes",
      "enums:\n  EThingKind:\n    optionTypes:\n      k_EThingOne: int32\n",
      'enums:\n  EThingKind:\n    optionTypes:\n      k_EThingOne: { type: int32, until: "1.60" }\n      k_EThingOneNow: { type: int32, since: "1.62" }\n',
    ],
    [
      "handles and invalid",
      "handles:\n  HThing:\n    # why\n    invalid: k_nThingMost\n    reason: x\n",
      'handles:\n  HThing:\n    # why\n    invalid: k_nThingMost\n    reason: x\n    until: "1.60"\n  HThingNow:\n    # why\n    invalid: k_nThingMostNow\n    reason: x\n    since: "1.62"\n',
    ],
    [
      "an entry in lines",
      "handles:\n  HOther:\n    invalid: k_nThingMost\n    reason: x\n",
      'handles:\n  HOther:\n    - invalid: k_nThingMost\n      reason: x\n      until: "1.60"\n    - invalid: k_nThingMostNow\n      reason: x\n      since: "1.62"\n',
    ],
    [
      "create",
      `${api}    create: { function: SteamThing_Make, version: THING_VERSION }\n`,
      `interfaces:\n  ISteamThing:\n    - bind: methods\n      create: { function: SteamThing_Make, version: THING_VERSION }\n      until: "1.60"\n` +
        `    - bind: methods\n      create: { function: SteamThing_MakeNow, version: THING_VERSION }\n      since: "1.62"\n`,
    ],
    [
      "requires",
      "requires:\n  SteamThing_Make: why\n",
      'requires:\n  SteamThing_Make: { reason: why, until: "1.60" }\n  SteamThing_MakeNow: { reason: why, since: "1.62" }\n',
    ],
    [
      "notAvailable",
      'notAvailable:\n  types:\n    HThing: k_EThingOne\n  methods:\n    SteamAPI_ISteamThing_GetAnswer: "-1"\n',
      'notAvailable:\n  types:\n    HThing: { answer: k_EThingOne, until: "1.60" }\n    HThingNow: { answer: k_EThingOneNow, since: "1.62" }\n' +
        '  methods:\n    SteamAPI_ISteamThing_GetAnswer: { answer: "-1", until: "1.60" }\n    SteamAPI_ISteamThing_GetAnswerNow: { answer: "-1", since: "1.62" }\n',
    ],
    [
      "a method and what is in it",
      `${api}    methods:\n      GetAnswer: { params: { pOut: { capacity: cbAnswer } } }\n`,
      `${api}    methods:\n      GetAnswer: { params: { pOut: [ { capacity: cbAnswer, until: "1.60" }, { capacity: cbAnswerNow, since: "1.62" } ] }, until: "1.60" }\n` +
        `      GetAnswerNow: { params: { pOut: [ { capacity: cbAnswer, until: "1.60" }, { capacity: cbAnswerNow, since: "1.62" } ] }, since: "1.62" }\n`,
    ],
    [
      "what is limited already",
      `handles:\n  HThing: { reason: x, since: "1.57", until: "1.64" }\n`,
      `handles:\n  HThing: { reason: x, since: "1.57", until: "1.60" }\n  HThingNow: { reason: x, since: "1.62", until: "1.64" }\n`,
    ],
  ])("%s", (_, text, want) => {
    const { files } = carryOver(model, renamed(model), new Map([[path, text]]));
    expect(files.get(path)?.replace(/\s+/g, " ")).toBe(want.replace(/\s+/g, " "));
  });

  test("every text in an override is a name, or known to be none", () => {
    const other = ["since", "until", "reason", "skip", "manual", "name", "deprecated", "default"];
    const ours = ["custom", "customInput", "holder", "optionValue"];
    expect(
      textsIn(overrideFileSchema as Schema, overrideNames).filter((key) => ![...other, ...ours].includes(key)),
    ).toEqual([]);
    // It would be told of one.
    expect(textsIn(overrideFileSchema as Schema, { ...overrideNames, requires: {} })).toContain("requires");
  });
});

interface Schema {
  $ref?: string;
  type?: string | string[];
  enum?: unknown;
  properties?: Record<string, Schema>;
  additionalProperties?: Schema | false;
  oneOf?: Schema[];
  items?: Schema;
}

/** Keys that have texts, or maps by texts, of which `places` says nothing. */
function textsIn({ $ref, ...own }: Schema, places: object, key = ""): string[] {
  const schema: Schema = $ref ? (overrideFileSchema.definitions[$ref.replace(/.*\//, "")] as Schema) : own;
  const { type, enum: values, properties, additionalProperties, oneOf = [], items } = schema;
  if ("text" in places || values !== undefined) return [];
  if (properties !== undefined) {
    const place = (name: string): object => (places as Record<string, object>)[name] ?? {};
    return Object.entries(properties).flatMap(([name, each]) => textsIn(each, place(name), name));
  }
  const inner = additionalProperties || items;
  if (inner && "keys" in places) {
    const { inside, short } = places as NamedEntries;
    return textsIn(inner, short === undefined ? inside : { [short]: { text: "none" }, text: "none", ...inside }, key);
  }
  if (inner) return additionalProperties ? [key] : textsIn(inner, places, key);
  return type === "string" ? [key] : oneOf.flatMap((each) => textsIn(each, places, key));
}

describe("all names of a kind at once, in this repository's overrides", () => {
  const current = keptModel(currentSdk());
  const own = ownOverrideTexts();
  const everyCall = (model: ApiModel) => [...model.interfaces.flatMap(({ methods }) => methods), ...model.functions];
  test.each<[string, (model: ApiModel) => void]>([
    [
      "methods",
      (model) => {
        for (const each of model.interfaces.flatMap(({ methods }) => methods)) {
          const typed = model.shape?.flat.find(({ flatName }) => flatName === each.flatName);
          if (typed !== undefined) typed.flatName += "Anew";
          each.name += "Anew";
          each.flatName += "Anew";
        }
      },
    ],
    [
      "parameters",
      (model) => {
        for (const call of everyCall(model)) {
          for (const each of call.params) {
            each.name += "Anew";
            for (const key of ["out_string_count", "array_count", "out_array_count"]) {
              if (each.attributes?.[key]) each.attributes[key] += "Anew";
            }
          }
        }
      },
    ],
    [
      "fields",
      (model) => {
        for (const { fields, layout } of model.structs) {
          for (const each of fields) if (each.name !== "") each.name += "Anew";
          for (const each of Object.values(layout)) {
            each.offsets = Object.fromEntries(Object.entries(each.offsets).map(([name, at]) => [`${name}Anew`, at]));
          }
        }
      },
    ],
    [
      "members of enums",
      (model) => {
        for (const each of model.enums.flatMap(({ values }) => values)) each.name = each.name.replace(/_|$/, "_Anew$&");
      },
    ],
  ])("%s", (_, rename) => {
    const after = structuredClone({ ...current, sdkVersion: "9.99" });
    rename(after);
    const { files } = carryOver(current, after, own);
    expect(() => classify(after, overridesOf("9.99", files))).not.toThrow();
    expect(classify(current, overridesOf(current.sdkVersion, files))).toEqual(
      classify(current, overridesOf(current.sdkVersion)),
    );
  });
});

test("this repository's overrides are written as they are when something in them is carried over", () => {
  const rewritten = [...ownOverrideTexts()].filter(([, text]) => parseDocument(text).toString(overrideStyle) !== text);
  expect(rewritten.map(([file]) => file)).toEqual([]);
});
