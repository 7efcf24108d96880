// A bound API beside its model -> what is covered, and for each thing left out the reason the data gives.
import { describe, expect, test } from "vitest";
import type { BoundApi } from "../../src/classify/boundApi.js";
import { coverage } from "../../src/emit/docs/coverage.js";
import { emitCoverage } from "../../src/emit/docs/emitCoverage.js";
import { interfaceReason } from "../../src/emit/docs/interfaceReason.js";
import type { ApiAccessor, ApiInterface, ApiModel, ApiStruct } from "../../src/model/apiModel.js";

const at = (file: string) => ({ file, line: 1 });

function api(name: string, kinds: ApiAccessor["kind"][], types: string[] = []): ApiInterface {
  return {
    name,
    accessors: kinds.map((kind) => ({ kind, name: kind, flatName: `${name}_${kind}` })),
    methods: types.map((type, index) => ({
      name: `M${index}`,
      flatName: `${name}_M${index}`,
      returnType: "void",
      params: [{ name: "p", type, attributes: {} }],
      location: at(`${name}.h`),
    })),
    location: at(`${name}.h`),
  };
}

function callback(name: string, callbackId: number, file: string): ApiStruct {
  return { name, callbackId, fields: [], location: at(file) } as unknown as ApiStruct;
}

const model = {
  sdkVersion: "1.64",
  interfaces: [
    api("IServer", ["user", "gameserver"], ["int", "IMade *", "int"]),
    api("IMade", [], ["int"]),
    api("IClient", ["user"], ["IListener *"]),
    api("IListener", []),
    api("ILost", []),
    api("IForgotten", ["gameserver"]),
  ],
  structs: [
    callback("Event_t", 1, "IServer.h"),
    callback("Result_t", 2, "IServer.h"),
    callback("Unused_t", 3, "IServer.h"),
    callback("Refused_t", 4, "IServer.h"),
    callback("Click_t", 5, "IClient.h"),
  ],
  functions: [
    { name: "Offered", exported: true },
    { name: "Plumbing", exported: true },
    { name: "Inline", exported: false },
    { name: "Skipped", exported: true },
  ],
} as unknown as ApiModel;

const skipped = (name: string, reason: string) => ({ name, reason, location: at("IServer.h") });

const bound = {
  sdkVersion: "1.64",
  interfaces: [
    {
      name: "IServer",
      bind: "methods",
      contexts: ["server"],
      location: at("IServer.h"),
      methods: [
        { kind: "generated", nativeName: "M0", returns: { kind: "callResult", struct: "Result_t" } },
        { kind: "manual", nativeName: "M2", returns: { kind: "void" } },
      ],
    },
  ],
  functions: [{ name: "Offered", context: "server" }],
  callbacks: [{ struct: "Event_t", id: 1 }],
  enums: [{}, {}],
  constants: [{}],
  skipped: [
    skipped("IServer::M1", "It makes a pointer."),
    skipped("IClient", "not bound by this version"),
    skipped("IListener", "not bound by this version"),
    skipped("IForgotten", "Nobody asked for it."),
    skipped("Skipped", "init() stands for it."),
    skipped("Refused_t", "Nothing sends it."),
  ],
} as unknown as BoundApi;

describe("interfaceReason", () => {
  test.each([
    ["IClient", "Client-only: the SDK has an accessor for it for users, none for game servers."],
    ["IListener", "Client-only: it serves IClient."],
    ["ILost", "No accessor and no method of another interface leads to it."],
    ["IMade", undefined],
    ["IForgotten", undefined],
    ["INoSuch", undefined],
  ])("%s: %s", (name, want) => {
    expect(interfaceReason(name, bound, model)).toBe(want);
  });
});

test("coverage counts and groups", () => {
  const all = coverage(bound, model, new Map([["IServer::M2", "manual/m.cc"]]));
  expect(all.interfaces).toEqual([
    {
      name: "IServer",
      contexts: ["server"],
      total: 3,
      generated: 1,
      manual: [{ name: "M2", file: "manual/m.cc" }],
      leftOut: [{ reason: "It makes a pointer.", items: [{ name: "M1", location: at("IServer.h") }] }],
    },
  ]);
  const names = (groups: { reason: string; items: { name: string }[] }[]) =>
    groups.map(({ reason, items }) => `${items.map(({ name }) => name).join(", ")}: ${reason}`);
  expect(names(all.leftOut)).toEqual([
    "IClient: Client-only: the SDK has an accessor for it for users, none for game servers.",
    "IListener: Client-only: it serves IClient.",
    "IForgotten: Nobody asked for it.",
  ]);
  expect(all.functions).toMatchObject({ offered: [{ name: "Offered" }], runtime: ["Plumbing"] });
  expect(names(all.functions.leftOut)).toEqual(["Skipped: init() stands for it."]);
  expect(all.callbacks).toMatchObject({ events: 1, callResults: 1 });
  expect(names(all.callbacks.leftOut)).toEqual([
    "Unused_t: Of a bound interface, but no method leads to it and no override binds it.",
    "Refused_t: Nothing sends it.",
    "Click_t: Client-only: of interfaces that a server does not have.",
  ]);
});

test("docs/coverage.md says all of it", () => {
  const { path, content } = emitCoverage(bound, model, new Map([["IServer::M2", "manual/m.cc"]]));
  expect(path).toBe("docs/coverage.md");
  for (const part of [
    "| `IServer` | 3 | 1 | 1 | 1 |",
    "- `IServer::M2`: [manual/m.cc](../manual/m.cc)",
    "- It makes a pointer.\n  `M1`",
    "Client-only: it serves IClient.\n\n- `IListener`, 0 methods (IServer.h)",
    "- IClient.h: `Click_t`",
  ]) {
    expect(content).toContain(part);
  }
});
