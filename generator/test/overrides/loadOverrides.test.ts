// Override files: what is read, what is refused, and where the error points.
import { describe, expect, test } from "vitest";
import { formatProblem, type ProblemError, ProblemList } from "../../src/model/problems.js";
import { compareVersions } from "../../src/model/sdkVersion.js";
import { absentArguments } from "../../src/overrides/absentArguments.js";
import { readFile } from "../../src/overrides/loadOverrides.js";
import type { OverrideFile } from "../../src/overrides/overrides.js";

function read(source: string, sdkVersion = "1.64"): OverrideFile {
  const problems = new ProblemList();
  const file = readFile(source, "generator/overrides/isteamthing.yaml", sdkVersion, problems);
  problems.throwIfAny("refused");
  return file as OverrideFile;
}

function problemsOf(source: string): string[] {
  try {
    read(source);
  } catch (error) {
    return (error as ProblemError).problems.map(formatProblem);
  }
  return [];
}

test("an empty file says nothing about its header", () => {
  expect(read("# nothing\n")).toMatchObject({ header: "isteamthing.h", interfaces: {}, callbacks: false });
});

describe("refused", () => {
  const cases: [what: string, source: string, want: RegExp][] = [
    ["bad YAML", "interfaces:\n  A: {\n", /^generator\/overrides\/isteamthing\.yaml:\d+: /],
    [
      "an unknown key",
      "interfaces:\n  A:\n    bind: methods\n    metods: {}\n",
      /:2: interfaces\.A has an unknown key "metods"\. Remove it or correct its spelling\.$/,
    ],
    [
      "an unknown role",
      "interfaces:\n  A:\n    bind: methods\n    methods:\n      M:\n        params:\n          p: { role: outt }\n",
      /:7: interfaces\.A\.methods\.M\.params\.p\.role must be one of outString, bufferOut, .*\. Choose one\.$/,
    ],
    ["a missing key", "interfaces:\n  A: {}\n", /:2: interfaces\.A must have required property 'bind'\. Correct it\.$/],
    [
      "a version that is none",
      "enums:\n  E: { since: new }\n",
      /:2: enums\.E\.since is no SDK version\. Write it as Valve does, e\.g\. "1\.64" or "1\.65a"\.$/,
    ],
  ];
  test.each(cases)("%s, with file and line", (_, source, want) => {
    const problems = problemsOf(source);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(want);
  });
});

describe("entries for other SDK versions are left out", () => {
  const source = `
interfaces:
  Old: { bind: methods, until: "1.60" }
  New: { bind: methods, since: "1.61" }
enums:
  E:
    optionTypes:
      a: int32
      b: { type: float, since: "1.64" }
`;
  test.each([
    ["1.60", ["Old"], ["a"]],
    ["1.63", ["New"], ["a"]],
    ["1.64", ["New"], ["a", "b"]],
  ])("%s", (version, interfaces, options) => {
    const file = read(source, version);
    expect(Object.keys(file.interfaces)).toEqual(interfaces);
    expect(Object.keys(file.enums["E"]?.optionTypes ?? {})).toEqual(options);
  });
});

test("versions are ordered by number, then by letter; what is no version is newest", () => {
  const ordered = ["1.7", "1.9", "1.60", "1.64", "1.65", "1.65a", "1.65b", "1.66", "public"];
  expect([...ordered].reverse().sort(compareVersions)).toEqual(ordered);
  expect(compareVersions("1.65a", "1.65a")).toBe(0);
});

describe("a parameter's override can depend on the SDK", () => {
  const source = `
interfaces:
  A:
    bind: methods
    methods:
      M:
        params:
          data:
            - { role: bufferIn, length: cbData, until: "1.65" }
            - { role: bufferIn, length: cubData, since: 1.65a }
          old: { role: out, until: "1.64" }
functions:
  F: { params: { new: { role: out, since: 1.65a } } }
`;
  test.each([
    ["1.64", "cbData", ["data", "old"], []],
    ["1.65", "cbData", ["data"], []],
    ["1.65a", "cubData", ["data"], ["new"]],
    ["1.66", "cubData", ["data"], ["new"]],
  ])("%s", (version, length, params, ofFunction) => {
    const file = read(source, version);
    const own = file.interfaces["A"]?.methods?.["M"]?.params ?? {};
    expect(own["data"]?.length).toBe(length);
    expect(Object.keys(own)).toEqual(params);
    expect(Object.keys(file.functions["F"]?.params ?? {})).toEqual(ofFunction);
  });

  test("an error in one of them is on its line", () => {
    expect(problemsOf(source.replace("length: cubData", "lenght: cubData"))).toEqual([
      'generator/overrides/isteamthing.yaml:10: interfaces.A.methods.M.params.data.1 has an unknown key "lenght". Remove it or correct its spelling.',
    ]);
  });
});

test("a line is found by its keys, and by the nearest key there is", () => {
  const file = read("structs:\n  A:\n    drop:\n      b: padding\n");
  expect(file.line(["structs", "A", "drop", "b"])).toBe(4);
  expect(file.line(["structs", "A", "gone"])).toBe(2);
});

test("what a function does without a parameter is found by its flat name, in the overrides of any SDK", () => {
  const source = `
interfaces:
  IThing:
    bind: methods
    methods:
      Do: { params: { all: { absent: "true", since: "1.65" }, other: { role: out } }, reason: why }
`;
  const all = ["1.64", "1.65a"].map((sdkVersion) => ({ files: [read(source, sdkVersion)] }));
  const param = (name: string) => ({ name, type: "bool", attributes: {} });
  expect(absentArguments(all)("SteamAPI_IThing_Do", param("all"))).toBe("true");
  expect(absentArguments(all)("SteamAPI_IThing_Do", param("other"))).toBeUndefined();
  expect(absentArguments(all.slice(0, 1))("SteamAPI_IThing_Do", param("all"))).toBeUndefined();
});
