// What upgrade asks its user: sorted problems, and YAML that is ready to paste once a role is chosen.
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { classify } from "../../src/classify/classify.js";
import type { ApiModel, ApiParam, ApiStruct } from "../../src/model/apiModel.js";
import { ProblemError, ProblemList } from "../../src/model/problems.js";
import { readFile } from "../../src/overrides/loadOverrides.js";
import type { OverrideFile } from "../../src/overrides/overrides.js";
import { type OpenQuestions, openQuestions } from "../../src/upgrade/openQuestions.js";
import { progressOn } from "../../src/upgrade/progress.js";
import { baseModel, method, thing } from "../diff/fixture.js";

/** What classification asks of the small SDK, after `edit`. */
function questions(edit: (model: ApiModel) => unknown, methods = "", more = ""): OpenQuestions {
  const model = baseModel();
  edit(model);
  const problems = new ProblemList();
  const yaml = `interfaces:\n  ISteamThing: { bind: methods, methods: { ${methods} } }\n${more}`;
  const file = readFile(yaml, "generator/overrides/isteamthing.yaml", "1.1", problems);
  problems.throwIfAny("refused");
  try {
    classify(model, { files: [file as OverrideFile] });
  } catch (error) {
    if (error instanceof ProblemError) return openQuestions(error);
    throw error;
  }
  throw new Error("nothing is open");
}

const sizes = "GetSize: { params: { punWidth: { role: out }, punHeight: { role: out } } }";

function suggestion(returnType: string, ...params: [type: string, name: string][]): string[] {
  const { yaml } = questions((model) => {
    thing(model).methods.push(method("ISteamThing", "New", returnType, ...params));
  });
  const own = yaml.slice(yaml.indexOf("      New:"));
  return own.split("\n").flatMap((line) => (/^ {10}/.test(line) ? [line.trim()] : []));
}

describe("fitting roles by type", () => {
  const cases: [returnType: string, params: [type: string, name: string][], want: string[]][] = [
    [
      "bool",
      [
        ["char *", "pchOut"],
        ["int", "cchOut"],
      ],
      ["pchOut: { role: outString, capacity: cchOut } # char *, or role: bufferOut, capacity: cchOut, written: all"],
    ],
    ["bool", [["NameText *", "pOut"]], ["pOut: { role: outString } # NameText *"]],
    [
      "int",
      [
        ["void *", "pOut"],
        ["uint32", "cbOut"],
      ],
      ["pOut: { role: bufferOut, capacity: cbOut, written: return } # void *, or role: bufferIn, length: cbOut"],
    ],
    [
      "bool",
      [
        ["void *", "pOut"],
        ["HThing", "hThing"],
        ["uint32", "cbOut"],
        ["uint32 *", "pcbOut"],
      ],
      ["pOut: { role: bufferOut, capacity: cbOut, written: pcbOut } # void *, or role: bufferIn, length: cbOut"],
    ],
    [
      "bool",
      [
        ["uint32 *", "pcbOut"],
        ["void *", "pOut"],
        ["int", "cbOut"],
      ],
      [
        "pcbOut: { role: out } # uint32 *, or role: arrayOut, count: cbOut, written: all, or role: in",
        "pOut: { role: bufferOut, capacity: cbOut, written: pcbOut } # void *, or role: bufferIn, length: cbOut",
      ],
    ],
    [
      "bool",
      [
        ["const void *", "pData"],
        ["uint32", "cbData"],
      ],
      ["pData: { role: bufferIn, length: cbData } # const void *"],
    ],
    ["bool", [["const void *", "pData"]], []],
    [
      "bool",
      [
        ["const HThing *", "phThings"],
        ["uint32", "cThings"],
      ],
      ["phThings: { role: arrayIn, count: cThings } # const HThing *, or role: in"],
    ],
    ["bool", [["uint32 *", "punOut"]], ["punOut: { role: out } # uint32 *, or role: in"]],
    ["bool", [["ThingResult_t &", "result"]], ["result: { role: out } # ThingResult_t &"]],
    ["bool", [["void (*)(int)", "pfnHook"]], ["pfnHook: { role: hook } # void (*)(int)"]],
    ["bool", [["FnThing", "pfnHook"]], ["pfnHook: { role: hook } # FnThing"]],
    [
      "bool",
      [
        ["void (*)(void *, const char *)", "pfnHook"],
        ["void *", "pUser"],
        ["int", "nLevel"],
      ],
      ["pfnHook: { role: hook, userData: pUser } # void (*)(void *, const char *)"],
    ],
    // Nobody can give these, or be asked for an answer.
    ["bool", [["int (*)(int)", "pfnHook"]], []],
    ["bool", [["const char **", "ppchOut"]], ["ppchOut: { role: out } # const char **"]],
    ["bool", [["const ThingResult_t *", "pThing"]], []],
  ];
  test.each(cases)("%s, %j", (returnType, params, want) => {
    expect(suggestion(returnType, ...params)).toEqual(want);
  });
});

test("what is stated or annotated already is not asked again, nor what another parameter refers to", () => {
  const added = method(
    "ISteamThing",
    "New",
    "bool",
    ["uint32 *", "punA"],
    ["uint32 *", "punB"],
    ["uint32 *", "punC"],
    ["void *", "pOut"],
    ["uint32 *", "pcbOut"],
  );
  (added.params[1] as ApiParam).attributes["out_struct"] = "";
  const { yaml } = questions(
    (model) => thing(model).methods.push(added),
    `${sizes}, New: { params: { punA: { role: out }, pOut: { role: bufferOut, capacity: pcbOut, written: pcbOut } } }`,
  );
  expect(yaml).not.toMatch(/punA:|punB:|pOut:|pcbOut:/);
  expect(yaml).toContain("punC: { role: out }");
});

test("a size that another parameter refers to is not proposed again", () => {
  const added = method(
    "ISteamThing",
    "New",
    "bool",
    ["void *", "pOut"],
    ["const void *", "pData"],
    ["uint32", "cbData"],
    ["uint32", "cbOut"],
  );
  const { yaml } = questions(
    (model) => thing(model).methods.push(added),
    `${sizes}, New: { params: { pData: { role: bufferIn, length: cbData } } }`,
  );
  expect(yaml).toContain(
    "pOut: { role: bufferOut, capacity: cbOut, written: all } # void *, or role: bufferIn, length: cbOut",
  );
});

test("the draft is YAML of the right shape, under its file and place", () => {
  const { yaml } = questions(() => {});
  expect(yaml.split("\n")[0]).toBe("# generator/overrides/isteamthing.yaml, for isteamthing.h:1");
  expect(parse(yaml)).toEqual({
    interfaces: {
      ISteamThing: {
        methods: { GetSize: { params: { punWidth: { role: "out" }, punHeight: { role: "out" } }, reason: "" } },
      },
    },
  });
});

test("a free function goes under functions", () => {
  const { yaml } = questions(
    (model) => model.functions[0]?.params.push({ name: "punPort", type: "uint32 *", attributes: {} }),
    sizes,
    "functions: { SteamThing_Init: {} }",
  );
  expect(parse(yaml)).toEqual({ functions: { SteamThing_Init: { params: { punPort: { role: "out" } }, reason: "" } } });
  expect(yaml).toContain("# generator/overrides/isteamthing.yaml, for steam_gameserver.h:1");
});

test("problems are sorted into what no longer is so and what nobody says", () => {
  const { stale, missing } = questions((model) => {
    (model.structs[0] as ApiStruct).fields.push({ name: "m_x", type: "Lost" });
  }, "Old: {}, GetSize: { params: { punWidth: { role: out, size: 4 }, punHeight: { role: out } } }");
  expect(stale.map(({ kind, what }) => [kind, what.split(":")[0]])).toEqual([
    ["stale", "stale override"],
    ["misfit", "ISteamThing"],
  ]);
  expect(missing.map(({ kind, what }) => [kind, what])).toEqual([
    ["open", "ThingResult_t: field m_rgReserved (uint32 [4]) is an array, and nothing says how much of it is filled"],
    ["open", "ThingResult_t: no conversion for field m_x (Lost)"],
  ]);
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
