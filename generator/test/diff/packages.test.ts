// Given one change of an SDK or of the overrides, want what users of the packages meet, in JavaScript's names.
import { describe, expect, test } from "vitest";
import type { DiffReport } from "../../src/diff/report.js";
import type { ApiModel } from "../../src/model/apiModel.js";
import {
  brief,
  bumped,
  type Edit,
  enumOf,
  found,
  method,
  methodOf,
  overrides,
  reportOf,
  result,
  thing,
} from "./fixture.js";

const library = (name: string) => `package.library ${name}`;
const bump = library("SteamThing");
const of = (model: ApiModel, name: string, param: string) =>
  found(methodOf(model, name).params, (each) => each.name === param);

type Case = [what: string, edit: (model: ApiModel) => unknown, want: string[]];

const calls: Case[] = [
  ["nothing", () => {}, []],
  ["a client interface less", (model) => model.interfaces.pop(), []],
  ["a new version", bumped(() => {}), [bump]],
  ["the interface less", (model) => model.interfaces.shift(), ["package.removed SteamThing", "package.removed HThing"]],
  [
    "a context more",
    (model) => thing(model).accessors.push({ kind: "user", name: "SteamThing", flatName: "SteamAPI_SteamThing_v001" }),
    ["package.added user.thing"],
  ],
  ["a method less", (model) => thing(model).methods.pop(), ["package.removed SteamThing.query"]],
  [
    "a method more",
    (model) => thing(model).methods.push(method("ISteamThing", "Paint", "void")),
    ["package.added SteamThing.paint"],
  ],
  [
    "a method more that nobody has looked at",
    (model) => thing(model).methods.push(method("ISteamThing", "Paint", "void", ["void *", "pOut"])),
    [],
  ],
  [
    "a parameter that the overrides no longer fit",
    (model) => {
      of(model, "GetSize", "punWidth").name = "punBreadth";
    },
    ["package.undecided SteamThing.getSize"],
  ],
  [
    "a parameter more",
    (model) => methodOf(model, "Close").params.push({ name: "bNow", type: "bool", attributes: {} }),
    ["package.changed SteamThing.close"],
  ],
  [
    "a parameter more that may be left out, though the library's call is another one",
    (model) => methodOf(model, "Close").params.push({ name: "bNow", type: "bool", attributes: {}, default: "false" }),
    ["package.widened SteamThing.close", library("SteamThing.close")],
  ],
  ["a parameter less", (model) => methodOf(model, "Open").params.pop(), ["package.changed SteamThing.open"]],
  [
    "parameters in another order",
    (model) => {
      methodOf(model, "Open").params.reverse();
    },
    ["package.changed SteamThing.open"],
  ],
  [
    "a parameter renamed",
    (model) => {
      of(model, "Open", "unFlags").name = "unBits";
    },
    ["package.parameter-renamed SteamThing.open"],
  ],
  [
    "a parameter of another type",
    (model) => {
      of(model, "Open", "unFlags").type = "uint64";
    },
    ["package.changed SteamThing.open"],
  ],
  [
    "a number of another width is a number still, but not to the library",
    (model) => {
      of(model, "Open", "unFlags").type = "uint16";
      model.typedefs.push({ name: "uint16", type: "unsigned short" });
    },
    [library("SteamThing.open")],
  ],
  [
    "a number of another sign is the same everywhere",
    (model) => {
      of(model, "Open", "unFlags").type = "int32";
    },
    [],
  ],
  [
    "an enum for a number",
    (model) => {
      of(model, "Open", "unFlags").type = "EThing";
    },
    ["package.changed SteamThing.open"],
  ],
  [
    "a default more",
    (model) => {
      of(model, "Open", "unFlags").default = "0";
    },
    ["package.widened SteamThing.open"],
  ],
  [
    "another value returned",
    (model) => {
      methodOf(model, "Open").returnType = "uint64";
    },
    ["package.changed SteamThing.open"],
  ],
  [
    "another call result",
    (model) => {
      methodOf(model, "Query").callResult = "ToyBroke_t";
    },
    ["package.changed SteamThing.query", "package.added ToyBroke"],
  ],
  [
    "words",
    (model) => {
      methodOf(model, "Open").doc = "Opens.";
    },
    ["package.doc SteamThing.open"],
  ],
  [
    "a free function of another signature",
    (model) => {
      found(model.functions, () => true).params = [];
    },
    ["package.changed server.functions.steamThingInit"],
  ],
];

const types: Case[] = [
  [
    "a field more",
    (model) => {
      result(model).fields.push({ name: "m_nMore", type: "int32" });
      for (const layout of Object.values(result(model).layout)) layout.offsets["m_nMore"] = 24;
    },
    ["package.added ThingResult.more"],
  ],
  [
    "a field renamed",
    (model) => {
      found(result(model).fields, ({ name }) => name === "m_ulSize").name = "m_ulBytes";
    },
    ["package.removed ThingResult.size", "package.added ThingResult.bytes"],
  ],
  [
    "a field of another type",
    (model) => {
      found(result(model).fields, () => true).type = "bool";
    },
    ["package.changed ThingResult.result"],
  ],
  [
    "a field at another place",
    (model) => {
      result(model).layout["win32-x64"].offsets["m_ulSize"] = 12;
    },
    [library("ThingResult.size")],
  ],
  [
    "a struct of another size",
    (model) => {
      result(model).layout["win32-x64"].size = 40;
    },
    [library("ThingResult")],
  ],
  [
    "another callback id",
    (model) => {
      result(model).callbackId = 202;
    },
    [library('server.on("thingResult")'), library('user.on("thingResult")')],
  ],
  [
    "a callback less",
    (model) => {
      delete result(model).callbackId;
    },
    ['package.removed server.on("thingResult")', 'package.removed user.on("thingResult")'],
  ],
  ["an enum of the client less: exported all the same", (model) => model.enums.pop(), ["package.removed Toy"]],
  [
    "a member more, before the one that counts",
    (model) => {
      enumOf(model, "EThing").values.splice(
        2,
        1,
        { name: "k_EThingHuge", value: 2 },
        { name: "k_EThingCount", value: 3 },
      );
    },
    ["package.added Thing.Huge", "package.widened Thing.Count"],
  ],
  ["a member less", (model) => enumOf(model, "EResult").values.pop(), ["package.removed Result.Fail"]],
  [
    "a member of another value",
    (model) => {
      found(enumOf(model, "EThing").values, () => true).value = 7;
    },
    ["package.changed Thing.Small"],
  ],
  [
    "a constant of another value",
    (model) => {
      found(model.constants, ({ value }) => value === 64).value = 128;
    },
    ["package.changed k_cchThingNameMax"],
  ],
  [
    "a constant that repeats the interface's version",
    (model) => {
      found(model.constants, ({ value }) => value === "SteamThing001").value = "SteamThing002";
    },
    [],
  ],
  [
    "a handle that became wider",
    (model) => {
      found(model.typedefs, ({ name }) => name === "HThing").type = "unsigned long long";
    },
    [
      "package.changed HThing",
      "package.changed SteamThing.open",
      "package.changed SteamThing.getSize",
      "package.changed SteamThing.close",
    ],
  ],
];

const wanted = (report: DiffReport): string[] => report.packages.map(brief).sort();

describe.each([
  ["calls", calls],
  ["types", types],
])("%s", (_, cases) => {
  test.each(cases)("%s", (__, edit, want) => {
    expect(wanted(reportOf(edit))).toEqual([...want].sort());
  });
});

describe("what the overrides say decides", () => {
  const withMethods = (methods: string): string => overrides.replace("      GetSize:", `${methods}\n      GetSize:`);
  const cases: [what: string, edit: Edit, yaml: string, want: string[]][] = [
    [
      "an output renamed is a key of the result",
      (model) => {
        of(model, "GetSize", "punWidth").name = "punBreadth";
      },
      overrides.replace(
        "punWidth: { role: out }",
        'punWidth: { role: out, until: "1.0" }, punBreadth: { role: out, since: "1.1" }',
      ),
      ["package.changed SteamThing.getSize"],
    ],
    [
      "unless it has a name of its own",
      (model) => {
        of(model, "GetSize", "punWidth").name = "punBreadth";
      },
      overrides.replace(
        "punWidth: { role: out }",
        'punWidth: { role: out, until: "1.0" }, punBreadth: { role: out, name: width, since: "1.1" }',
      ),
      [],
    ],
    [
      "another role, another call",
      () => {},
      overrides.replace(
        "punWidth: { role: out }",
        'punWidth: [{ role: out, until: "1.0" }, { role: in, nullable: true, since: "1.1" }]',
      ),
      ["package.changed SteamThing.getSize"],
    ],
    [
      "an output more is a key more",
      (model) => {
        methodOf(model, "GetSize").params.push({ name: "punDepth", type: "uint32 *", attributes: { out_struct: "" } });
      },
      overrides,
      ["package.widened SteamThing.getSize", library("SteamThing.getSize")],
    ],
    [
      "a method skipped",
      () => {},
      withMethods('      Close: { skip: because, since: "1.1" }'),
      ["package.removed SteamThing.close"],
    ],
    [
      "a method that is called something else",
      () => {},
      withMethods('      Close: { name: shut, since: "1.1" }'),
      ["package.renamed SteamThing.shut"],
    ],
    [
      "a declaration that hand-written code calls",
      (model) => {
        methodOf(model, "Close").params.push({ name: "bNow", type: "bool", attributes: {} });
      },
      withMethods('      Close: { manual: "(thing: number): void" }'),
      ["package.by-hand SteamThing.close"],
    ],
    [
      "a length renamed: no patch release, and nothing that a caller would have to pass",
      (model) => {
        of(model, "Send", "cbData").name = "cubData";
      },
      withMethods("      Send: { params: { pData: { role: bufferIn, length: cbData } } }"),
      ["package.undecided SteamThing.send"],
    ],
    [
      "a length renamed, and said so: nothing for users",
      (model) => {
        of(model, "Send", "cbData").name = "cubData";
      },
      withMethods(
        '      Send: { params: { pData: [{ role: bufferIn, length: cbData, until: "1.0" }, { role: bufferIn, length: cubData }] } }',
      ),
      [],
    ],
  ];
  const send = method("ISteamThing", "Send", "bool", ["const void *", "pData"], ["uint32", "cbData"]);
  test.each(cases)("%s", (_, edit, yaml, want) => {
    const report = reportOf(edit, "headers", yaml, (model) => {
      if (yaml.includes("Send:")) thing(model).methods.push(structuredClone(send));
    });
    expect(wanted(report)).toEqual([...want].sort());
    expect(report.verdict.severity).toBe(
      want.some((each) => /removed|renamed|changed|undecided|library|by-hand/.test(each))
        ? "breaking"
        : want.length > 0
          ? "additive"
          : "none",
    );
  });
});

describe("calls that differ in one point", () => {
  type Param = [type: string, name: string, value?: string];
  type Call = [returnType: string, ...params: Param[]];
  const cases: [what: string, before: Call, after: Call, want: string | undefined][] = [
    [
      "two booleans changed places",
      ["void", ["bool", "bFirst"], ["bool", "bSecond"]],
      ["void", ["bool", "bSecond"], ["bool", "bFirst"]],
      "package.changed",
    ],
    ["a default less", ["void", ["bool", "bFirst", "true"]], ["void", ["bool", "bFirst"]], "package.changed"],
    ["another default", ["void", ["bool", "bFirst", "true"]], ["void", ["bool", "bFirst", "false"]], "package.changed"],
    [
      "as many parameters as before, one of them another one",
      ["void", ["bool", "bFirst"]],
      ["void", ["uint32", "unFirst"]],
      "package.changed",
    ],
    [
      "a value becomes an object",
      ["bool", ["uint32 *", "outA"]],
      ["bool", ["uint32 *", "outA"], ["uint32 *", "outB"]],
      "package.changed",
    ],
    ["nothing becomes a value", ["void"], ["uint32"], "package.changed"],
    ["a value becomes nothing", ["uint32"], ["void"], "package.changed"],
    ["null is no longer possible", ["bool", ["uint32 *", "outA"]], ["void", ["uint32 *", "outA"]], "package.widened"],
    ["null has become possible", ["void", ["uint32 *", "outA"]], ["bool", ["uint32 *", "outA"]], "package.changed"],
    ["the same", ["bool", ["uint32 *", "outA"]], ["bool", ["uint32 *", "outA"]], undefined],
  ];
  const made = ([returnType, ...params]: Call) => ({
    ...method("ISteamThing", "Move", returnType),
    params: params.map(([type, name, value]) => ({
      type,
      name,
      attributes: name.startsWith("out") ? { out_struct: "" } : {},
      ...(value === undefined ? {} : { default: value }),
    })),
  });
  test.each(cases)("%s", (_, before, after, want) => {
    const report = reportOf(
      (model) => thing(model).methods.splice(-1, 1, made(after)),
      "headers",
      overrides,
      (model) => thing(model).methods.push(made(before)),
    );
    const rules = report.packages.filter(({ name }) => name === "SteamThing.move").map(({ rule }) => rule);
    expect(rules.filter((rule) => rule !== "package.library")).toEqual(want === undefined ? [] : [want]);
  });
});

test("what is a number still is another one to the library", () => {
  const closes = (returnType: string) => (model: ApiModel) => {
    methodOf(model, "Close").returnType = returnType;
  };
  const change = (returnType: string): string[] =>
    wanted(reportOf(closes(returnType), "headers", overrides, closes("uint32")));
  expect(change("int32")).toEqual([]);
  expect(change("float")).toEqual([library("SteamThing.close")]);
});

test("constants of one name in two classes are two", () => {
  const own = (scope: string, value: number) => ({
    name: "k_cchMax",
    scope,
    type: "int",
    value,
    location: { file: "isteamthing.h", line: 1 },
  });
  const report = reportOf(
    (model) => {
      found(model.constants, ({ scope }) => scope === "B").value = 3;
    },
    "headers",
    overrides,
    (model) => model.constants.push(own("A", 1), own("B", 2)),
  );
  expect(wanted(report)).toEqual(["package.changed B_k_cchMax"]);
});

describe("how it is said", () => {
  const said = (edit: Edit, yaml = overrides) => {
    const { reason, before, after } = found(reportOf(edit, "headers", yaml).packages, () => true);
    return { reason, before, after };
  };
  test("with both signatures as users see them", () => {
    expect(
      said((model) => void methodOf(model, "Close").params.push({ name: "bNow", type: "bool", attributes: {} })),
    ).toEqual({
      reason: "gained now: boolean.",
      before: "(thing: number): void",
      after: "(thing: number, now: boolean): void",
    });
  });
  test("a value that has to be given now", () => {
    const report = reportOf(
      (model) => void delete of(model, "Open", "unFlags").default,
      "headers",
      overrides,
      (model) => {
        of(model, "Open", "unFlags").default = "0";
      },
    );
    expect(report.packages[0]?.reason).toBe("flags must be given.");
  });
  test("results of several values, null and enums", () => {
    const given = said((model) => {
      of(model, "GetSize", "punHeight").type = "EThing *";
    });
    expect(given).toEqual({
      reason: "returns something else.",
      before: "(thing: number): { width: number; height: number } | null",
      after: "(thing: number): { width: number; height: Thing } | null",
    });
  });
});
