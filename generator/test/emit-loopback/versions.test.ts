// What older versions of an interface become: given an older and the newest table, wanted C++.
import { expect, test } from "vitest";
import { emitLoopback } from "../../src/emit/loopback/emitLoopback.js";
import type { ApiMethod, ApiModel, HiddenMethod } from "../../src/model/apiModel.js";
import { method, model } from "./thingModel.js";

const hidden: HiddenMethod[] = [
  { interface: "IThing", at: 1, name: "RunFrame", returnType: "void", params: ["int *"] },
];
const answers = { types: {}, methods: { Api_IThing_Gone: "kGone" } };

function older(methods: ApiMethod[], version: string, concealed: HiddenMethod[] = []): ApiModel {
  return { ...model(methods, { versionString: version }, concealed), sdkVersion: "9.98" };
}

interface Given {
  before: ApiMethod[];
  now: ApiMethod[];
  version?: string;
  concealed?: HiddenMethod[];
  said?: string;
  /** Of a struct, before and now, and where its field is. */
  sizes?: [size: number, offset: number][];
}

function adapter({ before, now, version = "Thing000", concealed = [], said, sizes = [] }: Given): string {
  const [was, is] = [older(before, version, concealed), model(now, {}, hidden)];
  for (const [index, [size, offset]] of sizes.entries()) {
    const layout = { size, align: 4, offsets: { a: offset } };
    const all = { "linux-x64": layout, "win32-x64": layout, "darwin-arm64": layout };
    [was, is][index]?.structs.push({ name: "Details", fields: [], layout: all, location: { file: "", line: 0 } });
  }
  const files = emitLoopback(is, {
    answers,
    known: [was, is],
    overridden: new Map(),
    defined: new Set(),
    absent: () => said,
    faults: { enums: [], faults: [] },
  });
  const texts = files.filter(({ path }) => path.includes("versions")).map(({ content }) => content);
  return texts.join("\n").replace(/\s+/g, " ");
}

const is = method("bool Is()");

test("of a version with two tables the newest counts", () => {
  const text = adapter({ before: [method("void Do()")], now: [is], version: "Thing001" });
  expect(text).not.toContain("class");
  expect(text).toContain('if (std::strcmp(version, "Thing001") == 0) return server.thing;');
});

test.each<[string, Given, string]>([
  [
    "a method calls the newest by its name",
    { before: [is], now: [method("void First()"), is] },
    "virtual bool Is() { return self_.Is(); }",
  ],
  [
    "a parameter that came later has its default",
    { before: [method("void Do(int a)")], now: [withDefault("void Do(int a, bool b)", "true")] },
    "virtual void Do(int a) { self_.Do(a, true); }",
  ],
  [
    "or what the overrides say",
    { before: [method("void Do(int a)")], now: [method("void Do(int a, bool b)")], said: "kAll" },
    "virtual void Do(int a) { self_.Do(a, kAll); }",
  ],
  [
    "a parameter that is const no longer is passed on",
    { before: [method("void Do(const Thing * a)")], now: [method("void Do(Thing * a)")] },
    "self_.Do(const_cast<Thing *>(a));",
  ],
  [
    "a struct that grew is filled as far as the program knows it",
    {
      before: [method("bool Do(Details * a)")],
      now: [is, method("bool Do(Details * a)")],
      sizes: [
        [8, 4],
        [12, 4],
      ],
    },
    "return self_.Do(Shorter<Details, 8>(a));",
  ],
  [
    "a parameter under another name is the one in its place",
    { before: [method("void Do(int a, int old)")], now: [is, method("void Do(int a, int b)")] },
    "virtual void Do(int a, int old) { self_.Do(a, old); }",
  ],
  [
    "a method that is gone is not available",
    { before: [method("int Gone(int a)"), is], now: [is] },
    "virtual int Gone(int) { return kGone; }",
  ],
  [
    "a hidden method is called as well",
    { before: [is], now: [method("void First()"), is], concealed: hidden },
    "virtual void RunFrame(int * hidden0) { self_.RunFrame(hidden0); }",
  ],
])("%s", (_, given, want) => {
  expect(adapter(given)).toContain(want);
});

test("an adapter stands behind its version, and the newest serves its own", () => {
  const text = adapter({ before: [method("void Do(int a)")], now: [is] });
  expect(text).toContain('if (std::strcmp(version, "Thing001") == 0) return newest;');
  expect(text).toContain('if (std::strcmp(version, "Thing000") == 0) {');
  expect(text).toContain("*new AsThing000(static_cast<DefaultThing &>(*newest));");
});

test("a version that only grew at its end needs no adapter, nor does one whose table stayed", () => {
  const grown = adapter({ before: [is], now: [is, method("void Do(int a)")], version: "Thing001" });
  expect(grown).not.toContain("class");
  expect(grown).toContain('if (std::strcmp(version, "Thing001") == 0) return server.thing;');
  const renumbered = adapter({ before: [is], now: [is] });
  expect(renumbered).not.toContain("class");
  expect(renumbered).toContain('if (std::strcmp(version, "Thing000") == 0) return server.thing;');
});

test("of a version with two tables the newest counts", () => {
  const text = adapter({ before: [method("void Do()")], now: [is], version: "Thing001" });
  expect(text).not.toContain("class");
  expect(text).toContain('if (std::strcmp(version, "Thing001") == 0) return server.thing;');
});

test.each<[string, Given, string]>([
  [
    "a parameter of which nothing is said",
    { before: [method("void Do(int a)")], now: [method("void Do(int a, bool b)")] },
    "ithing.h: IThing::Do cannot be called as SDK 9.98 has it without a guess. Say what",
  ],
  [
    "a struct whose fields moved",
    {
      before: [method("void Do(Details * a)")],
      now: [is, method("void Do(Details * a)")],
      sizes: [
        [8, 4],
        [12, 8],
      ],
    },
    "Details: its fields have other places than in SDK 9.98",
  ],
])("%s is an error", (_, given, want) => {
  expect(() => adapter(given)).toThrow(want);
});

function withDefault(declaration: string, value: string): ApiMethod {
  const made = method(declaration);
  const last = made.params.length - 1;
  return { ...made, params: made.params.map((param, at) => (at === last ? { ...param, default: value } : param)) };
}
