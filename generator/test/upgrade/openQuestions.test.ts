// What upgrade asks its user: sorted problems, and YAML that is ready to paste once a role is chosen.
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import type { ApiParam } from "../../src/model/apiModel.js";
import { ProblemError, ProblemList } from "../../src/model/problems.js";
import { readFile } from "../../src/overrides/loadOverrides.js";
import type { OverrideFile, Overrides } from "../../src/overrides/overrides.js";
import { openQuestions } from "../../src/upgrade/openQuestions.js";
import { progressOn } from "../../src/upgrade/progress.js";
import { suggestOverride } from "../../src/upgrade/suggestOverride.js";
import { baseModel, method, thing } from "../diff/fixture.js";

function overrides(yaml: string): Overrides {
  const problems = new ProblemList();
  const file = readFile(yaml, "generator/overrides/isteamthing.yaml", "1.1", problems);
  problems.throwIfAny("refused");
  return { files: [file as OverrideFile] };
}

const bound = "interfaces:\n  ISteamThing: { bind: methods }\n";

function suggestion(...params: [type: string, name: string][]): string[] {
  const model = baseModel();
  thing(model).methods.push(method("ISteamThing", "New", "bool", ...params));
  const text = suggestOverride(model, overrides(bound), "ISteamThing", "New") ?? "";
  return text
    .split("\n")
    .filter((line) => /^ {10}/.test(line))
    .map((line) => line.trim());
}

describe("fitting roles by type", () => {
  const cases: [params: [type: string, name: string][], want: string[]][] = [
    [
      [
        ["char *", "pchOut"],
        ["int", "cchOut"],
      ],
      [
        "pchOut: { role: outString, capacity: cchOut } # char *, or role: bufferOut, capacity: cchOut, or role: outString",
      ],
    ],
    [
      [
        ["void *", "pOut"],
        ["uint32", "cbOut"],
      ],
      ["pOut: { role: bufferOut, capacity: cbOut, written: return } # void *, or role: bufferIn, length: cbOut"],
    ],
    [
      [
        ["const void *", "pData"],
        ["uint32", "cbData"],
      ],
      ["pData: { role: bufferIn, length: cbData } # const void *"],
    ],
    [
      [
        ["const HThing *", "phThings"],
        ["uint32", "cThings"],
      ],
      ["phThings: { role: arrayIn, count: cThings } # const HThing *, or role: in"],
    ],
    [[["uint32 *", "punOut"]], ["punOut: { role: out } # uint32 *, or role: in"]],
    [[["ThingResult_t &", "result"]], ["result: { role: out } # ThingResult_t &"]],
    [[["void (*)(int)", "pfnHook"]], ["pfnHook: { role: hook } # void (*)(int)"]],
    [
      [
        ["const char *", "pszName"],
        ["EThing", "eThing"],
        ["const ThingResult_t &", "like"],
      ],
      [],
    ],
  ];
  test.each(cases)("%j", (params, want) => {
    expect(suggestion(...params)).toEqual(want);
  });
});

test("what is stated or annotated already is not asked again", () => {
  const model = baseModel();
  const added = method("ISteamThing", "New", "bool", ["uint32 *", "punA"], ["uint32 *", "punB"], ["uint32 *", "punC"]);
  (added.params[1] as ApiParam).attributes["out_struct"] = "";
  thing(model).methods.push(added);
  const stated =
    "interfaces:\n  ISteamThing:\n    bind: methods\n    methods:\n      New: { params: { punA: { role: out } } }\n";
  const text = suggestOverride(model, overrides(stated), "ISteamThing", "New") ?? "";
  expect(text).not.toMatch(/punA|punB/);
  expect(text).toContain("punC: { role: out }");
});

test("a parameter that another one's override names is its size", () => {
  const model = baseModel();
  thing(model).methods.push(method("ISteamThing", "New", "bool", ["void *", "pOut"], ["uint32 *", "punLength"]));
  const stated =
    "interfaces:\n  ISteamThing:\n    bind: methods\n    methods:\n" +
    "      New: { params: { pBefore: { role: bufferOut, capacity: cb, written: punLength } } }\n";
  const text = suggestOverride(model, overrides(stated), "ISteamThing", "New") ?? "";
  expect(text).not.toMatch(/punLength: \{/);
  expect(text).toContain("pOut: {");
});

test("the draft is YAML of the right shape, under its file and place", () => {
  const model = baseModel();
  const text = suggestOverride(model, overrides(bound), "ISteamThing", "GetSize") as string;
  expect(text.split("\n")[0]).toBe("# generator/overrides/isteamthing.yaml, for isteamthing.h:1");
  expect(parse(text)).toEqual({
    interfaces: {
      ISteamThing: {
        methods: { GetSize: { params: { punWidth: { role: "out" }, punHeight: { role: "out" } }, reason: "" } },
      },
    },
  });
});

test("a free function goes under functions", () => {
  const model = baseModel();
  model.functions[0]?.params.push({ name: "punPort", type: "uint32 *", attributes: {} });
  const text = suggestOverride(model, overrides(""), undefined, "SteamThing_Init") as string;
  expect(parse(text)).toEqual({ functions: { SteamThing_Init: { params: { punPort: { role: "out" } }, reason: "" } } });
  expect(text).toContain("# generator/overrides/steam_gameserver.yaml, for steam_gameserver.h:1");
});

test("problems are sorted into stale, missing and what to add", () => {
  const problems = [
    "generator/overrides/isteamthing.yaml:4: stale override: SDK 1.1 has no method in ISteamThing named Old.",
    "isteamthing.h:1: ISteamThing::GetSize: no role for parameter punWidth (uint32 *). Add one.",
    "isteamthing.h:1: ThingResult_t: no conversion for field m_x (Y). Drop it.",
  ];
  const questions = openQuestions(new ProblemError("open", problems), baseModel(), overrides(bound));
  expect(questions.stale).toEqual(problems.slice(0, 1));
  expect(questions.missing).toEqual(problems.slice(1));
  expect(questions.yaml).toContain("GetSize:");
});

describe("progress", () => {
  const stream = (isTTY: boolean) => {
    const written: string[] = [];
    const write = (text: string): boolean => written.push(text) > 0;
    return { written, stream: { isTTY, write } as unknown as NodeJS.WriteStream };
  };

  test("is shown on a terminal", async () => {
    const { written, stream: terminal } = stream(true);
    expect(await progressOn(terminal).step("reading", () => 7)).toBe(7);
    await expect(progressOn(terminal).step("writing", () => Promise.reject(new Error("full")))).rejects.toThrow("full");
    expect(written.join("")).toMatch(
      /^ {2}reading …\r {2}reading \d+\.\d s {2}\n {2}writing …\r {2}writing: failed\n$/,
    );
  });

  test("is quiet in a pipe", async () => {
    const { written, stream: pipe } = stream(false);
    expect(await progressOn(pipe).step("reading", async () => 7)).toBe(7);
    expect(written).toEqual([]);
  });
});
