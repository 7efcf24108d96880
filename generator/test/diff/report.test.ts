// What a report says besides which changes there are: reasons, verdict, order, whom it concerns.
import { describe, expect, test } from "vitest";
import {
  baseModel,
  brief,
  bumped,
  type Edit,
  enumOf,
  everywhere,
  found,
  method,
  methodOf,
  reportOf,
  result,
  thing,
} from "./fixture.js";

describe("reasons", () => {
  const reasonOf = (edit: Edit): string =>
    reportOf(edit).changes.find(({ severity }) => severity === "breaking")?.reason ?? "";
  const cases: [what: string, edit: Edit, want: string][] = [
    [
      "what came",
      (model) => methodOf(model, "Close").params.push({ name: "bNow", type: "bool", attributes: {}, default: "false" }),
      "gained bool bNow = false: it still links under the same name, and nothing else tells the two apart.",
    ],
    ["what went", (model) => methodOf(model, "Open").params.shift(), "lost const char *pszName: it still links"],
    [
      "what helps",
      (model) => {
        bumped((each) => methodOf(each, "Close").params.pop())(model);
      },
      "the accessor of the new interface version keeps the libraries apart.",
    ],
    [
      "who is safe",
      (model) => {
        found(model.functions, ({ exported }) => !exported).returnType = "void";
      },
      "callers no longer compile.",
    ],
    [
      "the new name",
      (model) => {
        Object.assign(methodOf(model, "GetSize"), { name: "GetSize2", flatName: "SteamAPI_ISteamThing_GetSize2" });
      },
      "probably renamed to GetSize2: same signature.",
    ],
    [
      "where a layout differs",
      (model) => {
        result(model).layout["win32-x64"].size = 40;
      },
      "win32-x64: 40 bytes, were 32: programs built for one SDK read the other's at the wrong place. Not on linux-x64, darwin-arm64.",
    ],
    [
      "what moved",
      (model) => {
        result(model).layout = everywhere({
          size: 28,
          align: 4,
          offsets: { m_eResult: 0, m_ulSize: 4, m_rgReserved: 12 },
        });
      },
      "win32-x64: 28 bytes, were 32, aligned to 4, was to 8, m_ulSize at 4, was at 8, m_rgReserved at 12, was at 16",
    ],
  ];
  test.each(cases)("%s", (_, edit, want) => {
    expect(reasonOf(edit)).toContain(want);
  });

  test("a layout that differs somewhere names the platforms", () => {
    const { changes } = reportOf((model) => {
      result(model).layout["win32-x64"].size = 40;
    });
    expect(changes[0]?.platforms).toEqual(["win32-x64"]);
  });
});

describe("verdict", () => {
  const cases: [what: string, edit: Edit, verdict: string, overall: string][] = [
    ["nothing", () => {}, "none none", "none none"],
    [
      "words",
      (model) => {
        thing(model).doc = "Things.";
      },
      "cosmetic patch",
      "cosmetic patch",
    ],
    [
      "more",
      (model) => thing(model).methods.push(method("ISteamThing", "Paint", "void")),
      "additive minor",
      "additive minor",
    ],
    ["less", (model) => thing(model).methods.pop(), "breaking major", "breaking major"],
    ["less for clients", (model) => model.interfaces.pop(), "none none", "breaking major"],
  ];
  test.each(cases)("%s", (_, edit, verdict, overall) => {
    const report = reportOf(edit);
    expect(Object.values(report.verdict).join(" ")).toBe(verdict);
    expect(Object.values(report.overall).join(" ")).toBe(overall);
  });
});

describe("whom it concerns", () => {
  test("the server side comes first, then the worst", () => {
    const { changes } = reportOf((model) => {
      model.interfaces.pop();
      thing(model).methods.push(method("ISteamThing", "Paint", "void"));
      found(enumOf(model, "EResult").values, () => true).value = 3;
      methodOf(model, "Close").params.pop();
    });
    expect(changes.map(({ audience, rule }) => `${audience} ${rule}`)).toEqual([
      "server method.signature",
      "server method.added",
      "server enum-member.renumbered",
      "client interface.removed",
    ]);
  });

  test("a type is the server's if a server interface leads to it, wherever it stands", () => {
    const audienceOf = (edit: Edit) => reportOf(edit).changes[0]?.audience;
    expect(audienceOf((model) => enumOf(model, "EResult").values.pop())).toBe("server");
    expect(
      audienceOf((model) => {
        found(enumOf(model, "EToy").values, () => true).value = 1;
      }),
    ).toBe("client");
    expect(
      audienceOf((model) => {
        result(model).callbackId = 1;
      }),
    ).toBe("server");
    expect(
      audienceOf((model) => {
        found(model.structs, ({ name }) => name === "ToyBroke_t").callbackId = 1;
      }),
    ).toBe("client");
  });

  test("a change says where it stands", () => {
    expect(reportOf((model) => thing(model).methods.pop()).changes[0]?.location).toEqual({
      file: "isteamthing.h",
      line: 1,
    });
  });
});

test("comparing is pure and goes both ways", () => {
  const [before, after] = [baseModel(), baseModel()];
  thing(after).methods.pop();
  const copies = structuredClone([before, after]);
  expect(reportOf((model) => thing(model).methods.pop()).changes.map(brief)).toEqual([
    "method.removed ISteamThing::Query",
  ]);
  expect([before, after]).toEqual(copies);
});
