// What is said of names, and that the data behind it holds together.
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { editDistance } from "../src/editDistance.js";
import { Judge } from "../src/judge.js";
import type { Status } from "../src/judgement.js";
import type { Use } from "../src/use.js";
import { facts } from "./facts.js";

const judge = new Judge(facts);

function judged(name: string, more: Partial<Use> = {}) {
  return judge.judge({ name, expected: "any", language: "gdscript", line: 1, column: 1, ...more });
}

test.each<[name: string, status: Status, target: string | undefined]>([
  ["serverInitEx", "supported", "serverInitEx"],
  ["run_callbacks", "supported", "run_callbacks"],
  ["server_connected", "supported", "server_connected"],
  ["RESULT_OK", "supported", "RESULT_OK"],
  ["Result", "supported", "Result"],
  ["NETWORKING_SEND_RELIABLE", "supported", "NETWORKING_SEND_RELIABLE"],
  ["inventory_handle", "supported", "inventory_handle"],
  ["connect", "supported", "connect"],
  ["cancelServerAuthTicket", "renamed", "cancelAuthTicket"],
  ["userHasLicenceForApp", "renamed", "userHasLicenseForApp"],
  ["RESULT_INVALID_STEAMID", "renamed", "RESULT_INVALID_STEAM_ID"],
  ["NETWORKING_SEND_URELIABLE_NO_NAGLE", "renamed", "NETWORKING_SEND_UNRELIABLE_NO_NAGLE"],
  ["gamplay_stats", "renamed", "gameplay_stats"],
  ["initGameServer", "renamed", "serverInit"],
  ["beginAuthSession", "differs", "beginAuthSession"],
  ["getPublicIP", "differs", "getPublicIP"],
  ["call_deferred", "differs", undefined],
  ["showWorkshopEULA", "client-only", "showWorkshopEULA"],
  ["setRichPresence", "client-only", undefined],
  ["steamInit", "client-only", undefined],
  ["lobby_created", "client-only", undefined],
  ["LobbyType", "client-only", undefined],
  ["LOBBY_TYPE_PUBLIC", "client-only", undefined],
  ["addIdentity", "removed", undefined],
  ["steamworks_error", "removed", undefined],
  ["frobnicate", "unknown", undefined],
  ["toString", "unknown", undefined],
  ["constructor", "unknown", undefined],
])("%s is %s", (name, status, target) => {
  expect(judged(name)).toMatchObject({ status, ...(target === undefined ? {} : { target }) });
  expect(judged(name).target).toBe(target);
});

test.each<[name: string, enumName: string, language: Use["language"], status: Status, target: string | undefined]>([
  ["RESULT_OK", "Result", "gdscript", "supported", "Result.RESULT_OK"],
  ["Ok", "Result", "gdscript", "unknown", undefined],
  ["Ok", "Result", "csharp", "supported", "Result.RESULT_OK"],
  ["ResultOk", "Result", "csharp", "supported", "Result.RESULT_OK"],
  ["NoTrade", "SteamItemFlags", "csharp", "renamed", "ItemFlags.STEAM_ITEM_NO_TRADE"],
  ["RESULT_INVALID_STEAMID", "Result", "gdscript", "renamed", "Result.RESULT_INVALID_STEAM_ID"],
  ["Public", "LobbyType", "csharp", "client-only", undefined],
  ["Nonsense", "Result", "csharp", "unknown", undefined],
])("%s of %s in %s is %s", (name, enumName, language, status, target) => {
  const { status: found, target: to } = judged(name, { enumName, language, expected: "member" });
  expect([found, to]).toEqual([status, target]);
});

test.each<[name: string, status: Status, target: string | undefined]>([
  ["ServerInitEx", "supported", "serverInitEx"],
  ["GetSteamId", "supported", "getSteamID"],
  ["ServerConnected", "supported", "server_connected"],
  ["RunCallbacks", "supported", "run_callbacks"],
  ["CancelServerAuthTicket", "renamed", "cancelAuthTicket"],
  ["SetRichPresence", "client-only", undefined],
])("C#'s %s is %s", (name, status, target) => {
  const found = judged(name, { language: "csharp" });
  expect([found.status, found.target]).toEqual([status, target]);
  expect(judged(name).status, "GDScript is strict").toBe("unknown");
});

test.each<[name: string, nearest: string | undefined]>([
  ["setServerNme", "setServerName"],
  ["SetServerName", "setServerName"],
  ["logOnAnonymus", "logOnAnonymous"],
  ["server_conected", "server_connected"],
  ["setRichPresense", "setRichPresence"],
  ["RESULT_KO", "RESULT_OK"],
  ["x", undefined],
  ["somethingQuiteElse", undefined],
])("nearest to %s is %s", (name, nearest) => {
  expect(judged(name)).toMatchObject({ status: "unknown" });
  expect(judged(name).nearest).toBe(nearest);
});

test("a signal where a function of a like name is", () => {
  expect(judged("connect", { expected: "signal" }).kind).toBe("function");
  expect(judged("ServerConnected", { language: "csharp", expected: "signal" }).kind).toBe("signal");
});

test("older scripts are told what changed", () => {
  expect(judged("connectP2P").how).toMatch(/Since GodotSteam 3\.3 \/ 4\.3: .*Since GodotSteam 3\.4 \/ 4\.4: /);
});

test("every name of the data is known, and works or says how", () => {
  const names = facts.pages.flatMap(({ functions, signals, constants }) => [...functions, ...signals, ...constants]);
  expect(names.length).toBeGreaterThan(400);
  for (const { name, aliases = [] } of names) {
    expect([name, judged(name).target]).toEqual([name, name]);
    for (const alias of aliases) expect([alias, judged(alias).status]).toEqual([alias, "renamed"]);
  }
  for (const { members, name: enumName } of facts.pages.flatMap(({ enums }) => enums)) {
    for (const name of Object.keys(members)) {
      expect(["supported", "renamed"]).toContain(judged(name, { enumName, expected: "member" }).status);
    }
  }
});

test("every constant of the client is known, told by its beginning", () => {
  const names = readFileSync(new URL("fixtures/clientConstants.txt", import.meta.url), "utf8")
    .split(/\s+/)
    .filter(Boolean);
  expect(names.filter((name) => judged(name).status === "unknown")).toEqual([]);
});

test("every page of the client has advice, and advice names what is there", () => {
  const { functions, signals, enums, constantPrefixes } = facts.client;
  const pages = [functions, signals, enums, constantPrefixes].flatMap((byPage) => Object.keys(byPage));
  expect([...new Set(pages)].filter((page) => facts.advice.pages[page] === undefined)).toEqual([]);
  const texts = JSON.stringify(facts.advice);
  const named = [...texts.matchAll(/`(\w+)(?:\([^`]*\))?`/g)].map((match) => match[1] ?? "");
  expect(named.length).toBeGreaterThan(20);
  const ofPeers = ["get_peer_id_from_steam64"];
  expect(named.filter((name) => judged(name).status === "unknown" && !ofPeers.includes(name))).toEqual([]);
});

test("renames, changes and substitutes lead to names that are there", () => {
  const { renamed, changed } = facts.history;
  const targets = [...renamed.map((each) => each.new), ...changed.flatMap(({ names }) => names)];
  for (const name of [...targets, ...Object.values(facts.client.instead)]) {
    expect([name, judged(name).target]).toEqual([name, name]);
  }
});

test("nothing that works is listed as removed, renamed or client-only", () => {
  const { renamed, removed } = facts.history;
  const { functions, signals, enums, instead } = facts.client;
  const gone = [
    ...renamed.map(({ old }) => old),
    ...removed.flatMap((each) => [...(each.functions ?? []), ...(each.signals ?? [])]),
    ...[functions, signals, enums].flatMap((each) => Object.values(each).flat()),
  ];
  const working = new Set<string>();
  for (const page of facts.pages) {
    for (const each of [...page.functions, ...page.signals, ...page.enums]) {
      for (const name of [each.name, ...(each.aliases ?? [])]) working.add(name);
    }
  }
  expect(gone.filter((name) => working.has(name))).toEqual([]);
  expect(gone.filter((name, index) => gone.indexOf(name) !== index)).toEqual([]);
  expect(Object.keys(instead).filter((name) => !gone.includes(name))).toEqual([]);
});

test.each<[a: string, b: string, limit: number, want: number]>([
  ["kitten", "sitting", 5, 3],
  ["abcd", "abdc", 3, 1],
  ["", "abc", 3, 3],
  ["abc", "abc", 0, 0],
  ["abc", "xyz", 1, 2],
  ["a", "abcdef", 2, 3],
])("from %j to %j within %i: %i", (a, b, limit, want) => {
  expect(editDistance(a, b, limit)).toBe(want);
  expect(editDistance(b, a, limit)).toBe(want);
});
