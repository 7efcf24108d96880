// Changes of a steam_api.json -> the disagreements they make, and who is blamed.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { compareJson } from "../../src/verify/compareJson.js";
import type { Disagreement } from "../../src/verify/disagreement.js";
import { readSteamApiJson, type SteamApiJson } from "../../src/verify/steamApiJson.js";
import { json, model } from "./jsonFixture.js";

/** `isteamthing.h:11 ISteamThing::GetName signature: bool (int) | void (int)` */
function shown({ name, what, headers, json, location }: Disagreement): string {
  const place = location ? `${location.file}:${location.line} ` : "";
  return `${place}${name} ${what}: ${headers ?? "-"} | ${json ?? "-"}`;
}

test("what only differs in form blames nobody", () => {
  const found = compareJson(model, json());
  expect(found.map((each) => each.stale)).toEqual(found.map(() => "neither"));
  expect(found.map(shown)).toEqual([
    "isteamsilent.h:1 ISteamSilent interface: 0 methods | -",
    "isteamthing.h:30 SteamAddress_t fields: (anonymous union); uint16 m_port | uint8 [16] m_ipv6; uint16 m_port",
    "isteamthing.h:31 SteamAddress_t::(anonymous union) struct: 0 fields | -",
    "isteamthing.h:5 ISteamThing::EKind::k_EKindAll enum value: 4294967295 | -1",
  ]);
});

type Change = (json: SteamApiJson) => void;
const method = (each: SteamApiJson, index: number) => each.interfaces[0]?.methods[index] as object;
const first = <T>(list: readonly T[] | undefined): T => list?.[0] as T;

const changes: [what: string, change: Change, want: string[]][] = [
  [
    "another interface version",
    (each) => Object.assign(first(each.interfaces), { version_string: "SteamThing001" }),
    ["isteamthing.h:10 ISteamThing version: SteamThing002 | SteamThing001"],
  ],
  [
    "another accessor",
    (each) =>
      Object.assign(first(first(each.interfaces).accessors), { name_flat: "SteamAPI_SteamGameServerThing_v001" }),
    [
      "isteamthing.h:10 ISteamThing accessor SteamAPI_SteamGameServerThing_v002: gameserver SteamGameServerThing | -",
      "isteamthing.h:10 ISteamThing accessor SteamAPI_SteamGameServerThing_v001: - | gameserver SteamGameServerThing",
    ],
  ],
  [
    "an interface more",
    (each) => each.interfaces.push({ classname: "ISteamNew", methods: [] }),
    ["ISteamNew interface: - | 0 methods"],
  ],
  [
    "a method less",
    (each) => first(each.interfaces).methods.pop(),
    ["isteamthing.h:12 ISteamThing::Ask method: SteamAPICall_t (const SteamAddress_t &) | -"],
  ],
  [
    "another type",
    (each) => Object.assign(method(each, 0), { returntype: "void" }),
    ["isteamthing.h:11 ISteamThing::GetName signature: bool (char *, int) | void (char *, int)"],
  ],
  [
    "another parameter name and annotation",
    (each) =>
      Object.assign(method(each, 0), {
        params: [
          { paramname: "pchText", paramtype: "char *" },
          { paramname: "cchName", paramtype: "int" },
        ],
      }),
    [
      "isteamthing.h:11 ISteamThing::GetName parameter names: pchName, cchName | pchText, cchName",
      "isteamthing.h:11 ISteamThing::GetName annotations: pchName: out_string_count cchName | -",
    ],
  ],
  [
    "another call result",
    (each) => Object.assign(method(each, 1), { callresult: "Other_t" }),
    ["isteamthing.h:12 ISteamThing::Ask call result: ThingAnswer_t | Other_t"],
  ],
  [
    "another callback id",
    (each) => Object.assign(first(each.callback_structs), { callback_id: 902 }),
    ["isteamthing.h:20 ThingAnswer_t callback id: 901 | 902"],
  ],
  ["a callback less", (each) => each.callback_structs.pop(), ["isteamthing.h:20 ThingAnswer_t struct: 2 fields | -"]],
  [
    "another field beside a union",
    (each) => Object.assign(first(each.structs).fields[1] as object, { fieldtype: "uint32" }),
    ["isteamthing.h:30 SteamAddress_t fields: (anonymous union); uint16 m_port | uint8 [16] m_ipv6; uint32 m_port"],
  ],
  [
    "a struct's flat function less",
    (each) => first(each.structs).methods?.pop(),
    ["isteamthing.h:30 SteamAddress_t flat function: SteamAPI_SteamAddress_t_Clear | -"],
  ],
  [
    "another enum value, and one more",
    (each) =>
      first(first(each.interfaces).enums).values.splice(
        0,
        1,
        { name: "k_EKindNone", value: "1" },
        { name: "k_EKindSome", value: "2" },
      ),
    [
      "isteamthing.h:5 ISteamThing::EKind::k_EKindNone enum value: 0 | 1",
      "isteamthing.h:5 ISteamThing::EKind::k_EKindSome enum value: - | 2",
    ],
  ],
  [
    "another constant",
    (each) => Object.assign(first(each.consts), { constval: "8 * 3" }),
    ["isteamthing.h:6 k_cchThing constant: 16 | 8 * 3"],
  ],
  [
    "another type of a constant",
    (each) => Object.assign(first(each.consts), { consttype: "uint32" }),
    ["isteamthing.h:6 k_cchThing constant's type: int | uint32"],
  ],
  [
    "another typedef",
    (each) => Object.assign(first(each.typedefs), { type: "unsigned long" }),
    ["uint64 typedef: unsigned long long | unsigned long"],
  ],
];

test.each(changes)("%s", (_, change, want) => {
  const changed = json();
  change(changed);
  const form = new Set(compareJson(model, json()).map(shown));
  const found = compareJson(model, changed).filter((each) => each.stale !== "neither" || !form.has(shown(each)));
  expect(found.map(shown)).toEqual(want);
  expect(found.map((each) => each.stale)).toEqual(want.map(() => "steam_api.json"));
});

describe("a library decides about names that one side has alone", () => {
  const accessor = (version: string) => `SteamAPI_SteamGameServerThing_v${version}`;
  function verdicts(exported: string[]): string[] {
    const changed = json();
    Object.assign(first(first(changed.interfaces).accessors), { name_flat: accessor("001") });
    return compareJson(model, changed, new Set(exported))
      .filter(({ what }) => what.startsWith("accessor"))
      .map(({ what, stale, reason }) => `${what}: ${stale}, ${reason}`);
  }

  test("it exports what the headers say", () => {
    expect(verdicts([accessor("002")])).toEqual([
      `accessor ${accessor("002")}: steam_api.json, the library exports ${accessor("002")}`,
      `accessor ${accessor("001")}: steam_api.json, the library does not export ${accessor("001")}`,
    ]);
  });

  test("it exports what the JSON says", () => {
    expect(verdicts([accessor("001")])).toEqual([
      `accessor ${accessor("002")}: headers, the library does not export ${accessor("002")}`,
      `accessor ${accessor("001")}: headers, the library exports ${accessor("001")}`,
    ]);
  });
});

describe("reading", () => {
  function file(text: string): string {
    const folder = mkdtempSync(join(tmpdir(), "headwater-verify-"));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    writeFileSync(join(folder, "steam_api.json"), text);
    return join(folder, "steam_api.json");
  }

  test("gives what is written", () => {
    expect(readSteamApiJson(file(JSON.stringify(json())))).toEqual(json());
  });

  test.each([
    ["{", "cannot be read as JSON"],
    ["[]", "is no steam_api.json: the whole must be object"],
    ["{}", "is no steam_api.json: the whole must have required property 'interfaces'"],
    ['{"interfaces":[{"classname":"I","methods":[{"methodname":1}]}]}', "/interfaces/0/methods/0"],
  ])("%s", (text, message) => {
    expect(() => readSteamApiJson(file(text))).toThrow(message);
  });
});
