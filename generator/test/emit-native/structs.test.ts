// A struct crosses as values without names: C++ hands them to a factory in the order in which the factory names them.
// Two fields of one type that changed places would be told apart by nothing but this.
import { expect, test } from "vitest";
import type { Value } from "../../src/classify/boundApi.js";
import { emitNative } from "../../src/emit/native/emitNative.js";
import { fieldExpression } from "../../src/emit/native/struct.js";
import { bind, model, struct } from "../classify/fixture.js";

const source = model(
  [],
  [
    struct(
      "ThingDone_t",
      [
        ["bool", "m_bFirst"],
        ["bool", "m_bSecond"],
        ["uint8", "m_bThird"],
        ["uint32", "m_unSize"],
        ["uint32", "m_unRoom"],
        ["char [8]", "m_szName"],
      ],
      4001,
    ),
    struct("ThingGone_t", [], 4002),
  ],
);
const api = bind(source, "callbacks: true");
const files = emitNative(api, source, [source], () => undefined);
const content = (name: string): string => files.find(({ path }) => path.endsWith(`/${name}`))?.content ?? "";

test("the glue reads every field, in the order of the factory's parameters, under its own name", () => {
  const read = [...content("structs.cc").matchAll(/value\.(m_\w+)/g)].map(([, field]) => field);
  expect(read).toEqual(["m_bFirst", "m_bSecond", "m_bThird", "m_unSize", "m_unRoom", "m_szName"]);
  const [, parameters = "", object = ""] =
    /\/\/ ThingDone_t\n\s*\(([^)]*)\): object => \(\{ (.*?) \}\)/.exec(content("factories.ts")) ?? [];
  const names = ["first", "second", "third", "size", "room", "name"];
  expect(parameters.split(", ")).toEqual(names.map((name) => `${name}: unknown`));
  expect(object.split(", ")).toEqual(names);
  expect(api.structs[0]?.fields.map(({ name, jsName }) => [name, jsName])).toEqual(
    read.map((field, index) => [field, names[index]]),
  );
});

test("structs are in one order on both sides: their index is all that names them", () => {
  const inGlue = [...content("structs.h").matchAll(/kMake_(\w+)/g)].map(([, name]) => name);
  expect(inGlue).toEqual(["ThingDone_t", "ThingGone_t"]);
  expect([...content("factories.ts").matchAll(/\/\/ (\w+)/g)].map(([, name]) => name)).toEqual(inGlue);
});

const values: [what: string, value: Value, want: string][] = [
  ["a truth", { kind: "bool", cpp: "bool" }, "toJs(environment, value.m_x)"],
  ["a number that is meant as a truth", { kind: "bool", cpp: "uint8" }, "toJs(environment, value.m_x != 0)"],
  ["a number", { kind: "int", cpp: "uint16", bits: 16, signed: false }, "toJs(environment, value.m_x)"],
  ["a text of its own room", { kind: "string", cpp: "char", size: 8 }, "textToJs(environment, value.m_x)"],
  ["a text elsewhere", { kind: "string", cpp: "const char *" }, "toJs(environment, value.m_x)"],
  ["bytes", { kind: "bytes", cpp: "uint8", length: 8 }, "makeBytes(environment.env(), value.m_x, 8)"],
  [
    "numbers",
    { kind: "array", cpp: "uint32", of: { kind: "int", cpp: "uint32", bits: 32, signed: false }, length: 4 },
    "arrayToJs(environment, value.m_x, 4)",
  ],
];

test.each(values)("%s", (_, value, want) => {
  expect(fieldExpression({ name: "m_x", jsName: "x", value })).toBe(want);
});
