// What an override says of a parameter must be possible: its role, the keys beside it, the parameters they name.
import { describe, expect, test } from "vitest";
import { formatProblem, type ProblemError } from "../../src/model/problems.js";
import { bind, bindMethod, method, model, param } from "./fixture.js";

type Given = [type: string, name: string, attributes?: Record<string, string>];

function problemsOf(returnType: string, given: Given[], overrides: string): string[] {
  const params = given.map(([type, name, attributes = {}]) => param(type, name, { attributes }));
  // A line each, from line 6 on.
  const stated = overrides.split("\n").map((line) => `\n        ${line}`);
  try {
    bind(model([method(returnType, "Do", params)]), "", `Do: { params: {${stated.join(",")}} }`);
  } catch (error) {
    return (error as ProblemError).problems.map(formatProblem);
  }
  return [];
}

const bytes: Given[] = [
  ["const void *", "pData"],
  ["uint32", "cbData"],
  ["HThing", "hThing"],
];
const out: Given[] = [
  ["void *", "pOut"],
  ["uint32", "cbOut"],
  ["uint32 *", "pcbOut"],
  ["const uint32 *", "pcbConst"],
];
const at = "isteamthing.h:7: ISteamThing::Do: ";
const file = "generator/overrides/isteamthing.yaml";

describe("references", () => {
  const cases: [what: string, returnType: string, given: Given[], overrides: string, want: string[]][] = [
    ["that are right", "bool", bytes, "pData: { role: bufferIn, length: cbData }", []],
    [
      "to no parameter",
      "bool",
      bytes,
      "pData: { role: bufferIn, length: cbDta }",
      [
        "length of parameter pData is cbDta, which is no parameter of it (nearest: cbData). Write one of cbData in FILE:6.",
      ],
    ],
    [
      "to a handle",
      "bool",
      bytes,
      "pData: { role: bufferIn, length: hThing }",
      ["length of parameter pData is hThing, a HThing, not an integer by value. Write one of cbData in FILE:6."],
    ],
    [
      "to itself",
      "bool",
      bytes,
      "pData: { role: bufferIn, length: pData }",
      ["length of parameter pData is pData, a const void *, not an integer by value. Write one of cbData in FILE:6."],
    ],
    [
      "by value to what takes a pointer",
      "bool",
      out,
      "pOut: { role: bufferOut, capacity: cbOut, written: cbOut }\npcbOut: { role: out }\npcbConst: { role: in }",
      [
        "written of parameter pOut is cbOut, a uint32, not a pointer to an integer. Write one of pcbOut, all in FILE:6.",
      ],
    ],
    [
      "to what the function cannot write to",
      "bool",
      out,
      "pOut: { role: bufferOut, capacity: cbOut, written: pcbConst }\npcbOut: { role: out }\npcbConst: { role: in }",
      [
        "written of parameter pOut is pcbConst, a const uint32 *, not a pointer to an integer. Write one of pcbOut, all in FILE:6.",
      ],
    ],
    [
      "to a returned bool",
      "bool",
      out,
      "pOut: { role: bufferOut, capacity: cbOut, written: return }\npcbOut: { role: out }\npcbConst: { role: in }",
      [
        "written of parameter pOut is return, but the call returns bool, which is no number. Write one of pcbOut, all in FILE:6.",
      ],
    ],
    [
      "to the returned number of elements, where nothing else can tell it",
      "int",
      [
        ["uint32 *", "punIds"],
        ["uint32", "cIds"],
        ["uint32 *", "pcIds"],
      ],
      "punIds: { role: arrayOut, count: cIds, written: pcIds }\npcIds: { role: out }",
      ["written of parameter punIds is pcIds, a uint32 *. Write one of return, all in FILE:6."],
    ],
    [
      "to what has a role of its own",
      "bool",
      bytes,
      "pData: { role: bufferIn, length: cbData }\ncbData: { role: in }",
      ["length of parameter pData is cbData, which has the role in of its own. Say only one of both in FILE:6."],
    ],
    [
      "to the capacity of another buffer",
      "bool",
      [
        ["void *", "pA"],
        ["void *", "pB"],
        ["uint32", "cb"],
      ],
      "pA: { role: bufferOut, capacity: cb, written: all }\npB: { role: bufferOut, capacity: cb, written: all }",
      ["capacity of parameter pB is cb, which pA has as capacityOf already. Say only one of both in FILE:7."],
    ],
    [
      "to the capacity of another text: equal ones can share it",
      "bool",
      [
        ["char *", "pchA"],
        ["char *", "pchB"],
        ["uint32", "cch"],
      ],
      "pchA: { role: outString, capacity: cch, size: 64 }\npchB: { role: outString, capacity: cch, size: 64 }",
      [],
    ],
    [
      "to the capacity of a longer text",
      "bool",
      [
        ["char *", "pchA"],
        ["char *", "pchB"],
        ["uint32", "cch"],
      ],
      "pchA: { role: outString, capacity: cch, size: 64 }\npchB: { role: outString, capacity: cch, size: 32 }",
      ["capacity of parameter pchB is cch, which pchA has as capacityOf already. Say only one of both in FILE:7."],
    ],
    [
      "of an annotation that names a parameter of another method",
      "bool",
      [
        ["char *", "pchText", { out_string_count: "cchTxt" }],
        ["uint32", "cchText"],
      ],
      "",
      [
        "capacity of parameter pchText is cchTxt, which is no parameter of it (nearest: cchText). Write one of cchText in FILE:5.",
      ],
    ],
  ];
  test.each(cases)("%s", (_, returnType, given, overrides, want) => {
    expect(problemsOf(returnType, given, overrides)).toEqual(want.map((each) => at + each.replace(/FILE(?=:)/, file)));
  });
});

describe("a number that seems to belong to a pointer, but to which nothing refers", () => {
  const cases: [what: string, given: Given[], overrides: string, want: RegExp | undefined][] = [
    [
      "the twin of a buffer",
      [
        ["const Address *", "pOption"],
        ["int", "nOption"],
      ],
      "pOption: { role: in }",
      /nOption \(int\) is called as if it belonged to pOption/,
    ],
    [
      "a size",
      [
        ["uint32 *", "punA"],
        ["uint32", "cbMax"],
      ],
      "punA: { role: out }",
      /cbMax \(uint32\) is called as if it were a size/,
    ],
    [
      "a length",
      [
        ["uint32 *", "punA"],
        ["uint32", "unArrayLength"],
      ],
      "punA: { role: out }",
      /is called as if it were a size/,
    ],
    [
      "named by an annotation",
      [
        ["uint32 *", "punA", { array_count: "n" }],
        ["uint32", "n"],
      ],
      "punA: { role: out }",
      /n \(uint32\) is named by an annotation of punA/,
    ],
    [
      "stated to be an input",
      [
        ["uint32 *", "punA"],
        ["uint32", "cbMax"],
      ],
      "punA: { role: out }\ncbMax: { role: in }",
      undefined,
    ],
    [
      "a handle",
      [
        ["uint32 *", "punA"],
        ["HThing", "cThings"],
      ],
      "punA: { role: out }",
      undefined,
    ],
    ["where there is no pointer", [["uint32", "cPlayersMax"]], "", undefined],
    [
      "where the only pointer is a text",
      [
        ["const char *", "pchName"],
        ["uint32", "cMax"],
      ],
      "",
      undefined,
    ],
    [
      "another name",
      [
        ["uint32 *", "punA"],
        ["uint32", "nChannel"],
      ],
      "punA: { role: out }",
      undefined,
    ],
  ];
  test.each(cases)("%s", (_, given, overrides, want) => {
    const found = problemsOf("bool", given, overrides);
    if (want === undefined) expect(found).toEqual([]);
    else {
      expect(found).toHaveLength(1);
      expect(found[0]).toMatch(want);
      expect(found[0]).toMatch(
        /but no role refers to it\. Name it in the override .* or write `\w+: \{ role: in \}` in generator/,
      );
    }
  });
});

describe("keys that do not go with the role", () => {
  const cases: [given: Given[], overrides: string, want: string][] = [
    [
      bytes,
      "pData: { role: bufferIn, length: cbData, capacity: cbData }",
      `the override of parameter pData has "capacity", which role bufferIn does not take. Remove it, or write one of length, nullable, name instead in ${file}:6.`,
    ],
    [
      bytes,
      "pData: { role: bufferIn, length: cbData }\ncbData: { name: size }",
      `the override of parameter cbData has "name", which role countOf does not take. Remove it in ${file}:7.`,
    ],
    [
      bytes,
      "pData: { role: bufferIn, length: cbData }\nhThing: { max: 9 }",
      `the override of parameter hThing has "max", which role in does not take. Remove it, or write one of nullable, default, limit, name instead in ${file}:7.`,
    ],
    [
      bytes,
      "pData: { role: bufferIn }",
      `the override of parameter pData (const void *) lacks "length", which role bufferIn needs. Add it in ${file}:6.`,
    ],
    [
      [["uint32", "x"]],
      "x: { role: out }",
      `no conversion for parameter x (uint32) in role out. Give it another role in ${file}:6.`,
    ],
    [
      [["uint32", "x"]],
      "x: { nullable: true }",
      `no conversion for parameter x (uint32) in role in. Give it another role in ${file}:6.`,
    ],
    [
      [["const Address &", "x"]],
      "x: { role: in, nullable: true }",
      `no conversion for parameter x (const Address &) in role in. Give it another role in ${file}:6.`,
    ],
    [
      [["char *", "x"]],
      "x: { role: outString }",
      `no conversion for parameter x (char *) in role outString. Give it another role in ${file}:6.`,
    ],
  ];
  test.each(cases)("%j %s", (given, overrides, want) => {
    expect(problemsOf("bool", given, overrides)).toEqual([at + want]);
  });
});

test("everything wrong with a method comes at once", () => {
  const given: Given[] = [...bytes, ["uint32 *", "punA"], ["void *", "pB"]];
  expect(problemsOf("bool", given, "pData: { role: bufferIn, length: x }\nhThing: { max: 1 }")).toHaveLength(4);
});

test("an SDK that renames a length is not silently taken for a new input", () => {
  const renamed = method("void", "Send", [param("const void *", "pData"), param("uint32", "cubData")]);
  const overrides = "Send: { params: { pData: { role: bufferIn, length: cbData } } }";
  expect(() => bindMethod(renamed, overrides)).toThrow(
    /length of parameter pData is cbData, which is no parameter of it/,
  );
  const perSdk =
    'Send: { params: { pData: [{ role: bufferIn, length: cbData, until: "1.63" }, { role: bufferIn, length: cubData, since: "1.64" }] } }';
  expect(bindMethod(renamed, perSdk).params.map(({ role }) => role.kind)).toEqual(["bufferIn", "countOf"]);
});
