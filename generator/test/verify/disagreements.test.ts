// Changes of a steam_api.json -> the disagreements they make, and who is blamed.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { readSteamApiJson, type SteamApiJson } from "../../src/steamApiJson/steamApiJson.js";
import { type Disagreement, disagreementsOf } from "../../src/verify/disagreements.js";
import { json, model } from "./jsonFixture.js";

/** `isteamthing.h:11 ISteamThing::GetName method.signature: bool (int) | void (int)` */
function shown({ name, rule, before, after, location }: Disagreement): string {
  const place = location ? `${location.file}:${location.line} ` : "";
  return `${place}${name} ${rule}: ${after ?? "-"} | ${before ?? "-"}`;
}

test("what only differs in form is no disagreement", () => {
  expect(disagreementsOf(model, json()).map(shown)).toEqual([]);
});

type Change = (json: SteamApiJson) => void;
const method = (each: SteamApiJson, index: number) => each.interfaces[0]?.methods[index] as object;
const first = <T>(list: readonly T[] | undefined): T => list?.[0] as T;

const changes: [what: string, change: Change, want: string[]][] = [
  [
    "another interface version",
    (each) => Object.assign(first(each.interfaces), { version_string: "SteamThing001" }),
    ["isteamthing.h:10 ISteamThing interface.version: SteamThing002 | SteamThing001"],
  ],
  [
    "another accessor",
    (each) =>
      Object.assign(first(first(each.interfaces).accessors), { name_flat: "SteamAPI_SteamGameServerThing_v001" }),
    [
      "isteamthing.h:10 ISteamThing by SteamGameServerThing accessor.renamed: SteamAPI_SteamGameServerThing_v002 | SteamAPI_SteamGameServerThing_v001",
    ],
  ],
  [
    "an interface more",
    (each) => each.interfaces.push({ classname: "ISteamNew", methods: [] }),
    ["ISteamNew interface.removed: - | -"],
  ],
  [
    "a method less",
    (each) => first(each.interfaces).methods.pop(),
    ["isteamthing.h:12 ISteamThing::Ask method.added: SteamAPICall_t (const SteamAddress_t &address) | -"],
  ],
  [
    "another type",
    (each) => Object.assign(method(each, 0), { returntype: "void" }),
    [
      "isteamthing.h:11 ISteamThing::GetName method.signature: bool (char *pchName, int cchName) | void (char *pchName, int cchName)",
    ],
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
      "isteamthing.h:11 ISteamThing::GetName(pchName) parameter.renamed: pchName | pchText",
      "isteamthing.h:11 ISteamThing::GetName(pchName) parameter.annotations: out_string_count(cchName) | none",
    ],
  ],
  [
    "another call result",
    (each) => Object.assign(method(each, 1), { callresult: "Other_t" }),
    ["isteamthing.h:12 ISteamThing::Ask method.call-result: ThingAnswer_t | Other_t"],
  ],
  [
    "another callback id",
    (each) => Object.assign(first(each.callback_structs), { callback_id: 902 }),
    ["isteamthing.h:20 ThingAnswer_t callback.id: 901 | 902"],
  ],
  ["a callback less", (each) => each.callback_structs.pop(), ["isteamthing.h:20 ThingAnswer_t struct.added: - | -"]],
  [
    "another field beside a union",
    (each) => Object.assign(first(each.structs).fields[1] as object, { fieldtype: "uint32" }),
    ["isteamthing.h:30 SteamAddress_t::m_port field.type: uint16 | uint32"],
  ],
  [
    "a struct's flat function less",
    (each) => first(each.structs).methods?.pop(),
    ["isteamthing.h:30 SteamAddress_t::Clear method.added: void () | -"],
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
      "isteamthing.h:5 ISteamThing::EKind::k_EKindNone enum-member.renumbered: 0 | 1",
      "isteamthing.h:5 ISteamThing::EKind::k_EKindSome enum-member.removed: - | 2",
    ],
  ],
  [
    "another constant",
    (each) => Object.assign(first(each.consts), { constval: "8 * 3" }),
    ["isteamthing.h:6 k_cchThing constant.value: 16 | 24"],
  ],
  [
    "another type of a constant",
    (each) => Object.assign(first(each.consts), { consttype: "uint32" }),
    ["isteamthing.h:6 k_cchThing constant.type: int | uint32"],
  ],
  [
    "another typedef",
    (each) => Object.assign(first(each.typedefs), { type: "unsigned long" }),
    ["uint64 typedef.changed: unsigned long long | unsigned long"],
  ],
];

test.each(changes)("%s", (_, change, want) => {
  const changed = json();
  change(changed);
  const found = disagreementsOf(model, changed);
  expect(found.map(shown)).toEqual(want);
  expect(found.map((each) => each.stale)).toEqual(want.map(() => "steam_api.json"));
});

describe("a library decides about names that one side has alone", () => {
  const accessor = (version: string) => `SteamAPI_SteamGameServerThing_v${version}`;
  function verdicts(exported: string[]): string[] {
    const changed = json();
    Object.assign(first(first(changed.interfaces).accessors), { name_flat: accessor("001") });
    first(changed.interfaces).methods.pop();
    return disagreementsOf(model, changed, new Set(exported)).map(
      ({ rule, stale, evidence }) => `${rule}: ${stale}, ${evidence}`,
    );
  }
  const ask = "SteamAPI_ISteamThing_Ask";

  test("it exports what the headers say", () => {
    expect(verdicts([accessor("002"), ask])).toEqual([
      `accessor.renamed: steam_api.json, the library exports ${accessor("002")}`,
      `method.added: steam_api.json, the library exports ${ask}`,
    ]);
  });

  test("it exports what the JSON says", () => {
    expect(verdicts([accessor("001")])).toEqual([
      `accessor.renamed: headers, the library exports ${accessor("001")}`,
      `method.added: headers, the library does not export ${ask}`,
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
