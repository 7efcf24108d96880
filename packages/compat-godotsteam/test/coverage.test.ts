// Everything of GodotSteam's surface is there, and is what the facts say: from the declarations and at run time.
import * as sdk from "@headwater/typed/enums";
import { describe, expect, test } from "vitest";
import { newNames } from "../scripts/new-names.mjs";
import type { Declared } from "../src/core/page.js";
import { Signal } from "../src/core/signal.js";
import { SteamServer } from "../src/index.js";
import * as pages from "../src/pages.js";
import { differences } from "./compareTypes.js";
import {
  declaredForms,
  declaredNames,
  declaredSignal,
  isDeprecated,
  type Labelled,
  parametersOf,
} from "./declaredApi.js";
import {
  type ClassFacts,
  classes,
  type FunctionFacts,
  facts,
  factsOf,
  type SignalFacts,
  type VersionFacts,
} from "./surface.js";

const members = SteamServer as unknown as Readonly<Record<string, unknown>>;

describe.each(classes)("%s", (folder) => {
  const facts = factsOf(folder);
  test("functions", () => expect(facts.functions.flatMap(functionFaults)).toEqual([]));
  test("signals", () => expect(facts.signals.flatMap(signalFaults)).toEqual([]));
  test("constants", () => expect(facts.constants.flatMap(constantFaults)).toEqual([]));
  test("enums", () => expect(facts.enums.flatMap(enumFaults)).toEqual([]));
  test("enums follow the SDK", () => expect(facts.enums.flatMap((each) => sdkFaults(each, folder))).toEqual([]));
});

test("nothing is there that no facts speak of", () => {
  const known = new Set([...classes.map(factsOf).flatMap(namesOf), ...ofGodot]);
  expect(Object.getOwnPropertyNames(SteamServer).filter((name) => !known.has(name))).toEqual([]);
  expect(declaredNames().filter((name) => !known.has(name))).toEqual([]);
});

test("versions speak of names that are there, and the package of its version", () => {
  const { newest, since, until } = facts<VersionFacts>("versions");
  const known = new Set(classes.map(factsOf).flatMap(namesOf));
  const named = [since, until].flatMap((versions) => Object.values(versions).flat());
  expect(named.filter((name) => !known.has(name))).toEqual([]);
  expect(SteamServer.get_godotsteam_version()).toBe(newest);
  expect(Object.keys(since).at(-1)).toBe(newest);
});

test("declarations and object have the same names", () => {
  expect(declaredNames().sort()).toEqual(Object.getOwnPropertyNames(SteamServer).sort());
});

test("all names of the five documents are in the facts, as many as they have", () => {
  const documents = facts<Document[]>("documents");
  const all = (names: (document: Document) => string[]): Set<string> => new Set(documents.flatMap(names));
  const functions = all((document) => document.functions);
  const signals = all((document) => document.signals);
  const constants = all((document) => document.constants);
  const enums = all((document) => Object.keys(document.enums));
  const enumMembers = all((document) => Object.values(document.enums).flat());
  expect([functions, signals, constants, enums, enumMembers].map(({ size }) => size)).toEqual([102, 13, 38, 9, 169]);
  const known = new Set(classes.map(factsOf).flatMap(namesOf));
  const wanted = [functions, signals, constants, enums, enumMembers, all(({ otherSpellings = [] }) => otherSpellings)];
  expect(wanted.flatMap((names) => [...names]).filter((name) => !known.has(name))).toEqual([]);
});

interface Document {
  title: string;
  functions: string[];
  signals: string[];
  constants: string[];
  enums: Record<string, string[]>;
  otherSpellings?: string[];
}

/** What Godot's Object and Node's EventEmitter have. */
const ofGodot = [
  ...["connect", "disconnect", "is_connected", "has_signal", "emit_signal", "on", "once", "off"],
  ...["CONNECT_DEFERRED", "CONNECT_PERSIST", "CONNECT_ONE_SHOT", "CONNECT_REFERENCE_COUNTED"],
  "CONNECT_APPEND_SOURCE_OBJECT",
];

function spellings({ name, aliases = [] }: { name: string; aliases?: string[] }): string[] {
  return [name, ...aliases];
}

function namesOf({ functions, signals, constants, enums, properties = [] }: ClassFacts): string[] {
  const named = [...functions, ...signals, ...constants, ...enums, ...properties];
  return [...named.flatMap(spellings), ...enums.flatMap((each) => Object.keys(each.members))];
}

/** How a function is declared. */
function declarationOf(name: string): Declared<unknown> | undefined {
  const all: Readonly<Record<string, unknown>> = Object.assign(
    {},
    ...Object.values(pages).map(({ members }) => members),
  );
  return all[name] as Declared<unknown> | undefined;
}

function functionFaults(facts: FunctionFacts): string[] {
  return spellings(facts).flatMap((name) => {
    const forms = declaredForms(name);
    const declared = declarationOf(name);
    if (forms === undefined || declared === undefined || typeof members[name] !== "function")
      return [`${name} is missing`];
    const wanted = [facts.params, ...(facts.forms ?? [])];
    if (forms.length !== wanted.length) return [`${name} has ${forms.length} forms instead of ${wanted.length}`];
    const faults = forms.flatMap((form, index) => [
      ...formFaults(wanted[index] ?? [], parametersOf(form), declared.forms[index]?.args ?? []),
      ...differences(facts.returns, form.getReturnType(), "returned", facts.hidden).map((each) => `returns: ${each}`),
    ]);
    return faults.map((fault) => `${name}: ${fault}`);
  });
}

function formFaults(
  wanted: FunctionFacts["params"],
  declared: readonly Labelled[],
  checked: Declared<unknown>["forms"][0]["args"],
): string[] {
  const wantedNames = wanted.map(({ name }) => name).join(", ");
  // Users see the names of the declaration; errors say those that are checked.
  for (const given of [declared, checked]) {
    const names = given.map(({ name }) => name).join(", ");
    if (names !== wantedNames) return [`takes (${names}) instead of (${wantedNames})`];
  }
  return wanted.flatMap((facts, index) => {
    const { type, optional } = declared[index] as Labelled;
    const faults = differences(facts, optional ? type.getNonNullableType() : type, "given");
    const { initial } = checked[index] as (typeof checked)[0];
    const shown =
      initial === undefined ? undefined : typeof initial === "string" ? JSON.stringify(initial) : `${initial}`;
    if (shown !== facts.default) faults.push(`defaults to ${shown} instead of ${facts.default}`);
    return faults.map((fault) => `${facts.name} ${fault}`);
  });
}

function signalFaults(facts: SignalFacts): string[] {
  return spellings(facts).flatMap((name) => {
    const args = declaredSignal(name);
    if (args === undefined || !(members[name] instanceof Signal)) return [`${name} is missing`];
    const names = args.map((arg) => arg.name);
    const wanted = facts.args.map((arg) => arg.name);
    if (names.join() !== wanted.join())
      return [`${name} brings (${names.join(", ")}) instead of (${wanted.join(", ")})`];
    return facts.args.flatMap((arg, index) =>
      differences(arg, (args[index] as Labelled).type, "returned").map((fault) => `${name}: ${arg.name} ${fault}`),
    );
  });
}

function constantFaults(facts: ClassFacts["constants"][0]): string[] {
  const value = facts.type === "uint64" ? BigInt(facts.value) : Number(facts.value);
  return [
    ...spellings(facts).flatMap((name) =>
      members[name] === value ? [] : [`${name} is ${members[name]}, not ${value}`],
    ),
    ...(facts.aliases ?? []).flatMap((name) => (isDeprecated(name) ? [] : [`${name} is not marked @deprecated`])),
  ];
}

/** What a new SDK has brought, and what is left out without a reason. */
function sdkFaults(facts: ClassFacts["enums"][0], folder: string): string[] {
  const given = members[facts.name] as Readonly<Record<string, number>>;
  const faults = newNames(facts, given).map(
    (member) =>
      `${facts.name}: the SDK brings ${member}: say in data/${folder}.json what GodotSteam calls it, and in its sdkEnum() ` +
      "where the rule makes another name; null there if GodotSteam has none, and why in sdk.without",
  );
  if (facts.sdk === undefined) return faults;
  const { enum: of, without = {} } = facts.sdk;
  const values = new Set(Object.values(given));
  const ofSdk: Readonly<Record<string, unknown>> = { ...(Reflect.get(sdk, of) as object | undefined) };
  for (const [member, value] of Object.entries(ofSdk))
    if (!values.has(value as number) && !(member in without))
      faults.push(`${facts.name} lacks ${of}.${member}, and sdk.without does not say why`);
  for (const member of Object.keys(without))
    if (!(member in ofSdk)) faults.push(`data/ speaks of ${of}.${member}, which the SDK has not`);
  return faults;
}

function enumFaults(facts: ClassFacts["enums"][0]): string[] {
  const { name, members: wanted, deprecated = {} } = facts;
  const declared = members[name];
  if (typeof declared !== "object" || declared === null) return [`${name} is missing`];
  const faults: string[] = [];
  for (const other of facts.aliases ?? []) if (members[other] !== declared) faults.push(`${other} is not ${name}`);
  const given: Readonly<Record<string, unknown>> = { ...declared };
  for (const [member, value] of Object.entries(wanted)) {
    if (given[member] !== value) faults.push(`${name}.${member} is ${given[member]}, not ${value}`);
    if (members[member] !== value) faults.push(`SteamServer.${member} is ${members[member]}, not ${value}`);
  }
  for (const [older, newer] of Object.entries(deprecated)) {
    if (wanted[older] !== wanted[newer]) faults.push(`${older} and ${newer} differ`);
    if (!isDeprecated(older)) faults.push(`${older} is not marked @deprecated`);
  }
  return faults;
}
