// What is left to do by hand, of SDKs that Valve made, and code that names what they changed.
import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { writeChangeset } from "../../src/changesets/writeChangeset.js";
import { diffSdks } from "../../src/diff/diffSdks.js";
import { usesOf } from "../../src/diff/uses.js";
import type { ApiModel } from "../../src/model/apiModel.js";
import { overridesOf } from "../../src/overrides/overridesOf.js";
import { keptModel } from "../../src/sdks/keptModel.js";
import type { Transaction } from "../../src/transaction/transaction.js";
import { type FollowUps, followUps } from "../../src/upgrade/followUps.js";
import { uncommitted } from "../../src/upgrade/uncommitted.js";
import { headerFolder } from "../parse/headerFolder.js";

const [before, after] = ["1.64", "1.65a"].map(keptModel) as [ApiModel, ApiModel];

const side = (model: ApiModel) => ({ model, origin: "headers" }) as const;
const report = diffSdks(side(before), side(after), { overridesOf });
const overrides = overridesOf("1.65a");

/** Of 1.64 -> 1.65a. @param sources - hand-written code by path @param words - what is said of names */
function left(sources: Record<string, string> = {}, words: string[] = [], now = after): FollowUps {
  return followUps(before, now, report, {
    overrides,
    words: new Map(words.map((key) => [key, "Said."])),
    sources: new Map(Object.entries(sources)),
  });
}

describe("hand-written code", () => {
  const places = (sources: Record<string, string>): string[] => [
    ...new Set(left(sources).byHand.flatMap((use) => use.places)),
  ];

  test.each([
    ["glue of the addon", "send.cc", "napi_value ISteamNetworkingSockets_SendMessages(napi_env env) {\n}\n", 1],
    ["a call of the flat function", "send.cc", "\n  api.SteamAPI_ISteamNetworkingSockets_SendMessages(self);\n", 2],
    [
      "a class of the loopback",
      "sockets.h",
      "class Sockets : public DefaultSteamNetworkingSockets {\n\n  void SendMessages(int n) override;\n",
      3,
    ],
  ])("%s that names a method of another signature", (_, path, text, line) => {
    expect(places({ [path]: text })).toEqual([`${path}:${line}`]);
  });

  test("what only has the same name is left out", () => {
    const text = "class Chat : public DefaultSteamFriends {\n  void SendMessages(int n) override;\n";
    expect(
      places({ "chat.h": text, "words.ts": "// SteamNetworkingSockets: SendMessages is told of, not called\n" }),
    ).toEqual([]);
  });

  test("members of enums are looked for by their enum, fields beside their struct", () => {
    const difference = (group: string, name: string) =>
      ({ rule: "package.added", severity: "additive", group, name, reason: "new." }) as const;
    const sources = new Map([
      ["a.ts", "export { Result } from 'x';\nconst m_n = 1;\n"],
      ["b.cc", "Thing_t thing;\nthing.m_n = 1;\n"],
    ]);
    const found = usesOf(
      [difference("Enums", "Result.Busy"), difference("Structs and callbacks", "Thing_t::m_n")],
      sources,
    );
    expect(found.map((use) => use.places)).toEqual([["a.ts:1"], ["b.cc:2"]]);
  });
});

test("packages written by hand are in the changeset if they name what broke", () => {
  const written: string[] = [];
  const transaction = { write: (_: string, text: string) => written.push(text) } as unknown as Transaction;
  const call = "/** ISteamUtils */ utils.isSteamRunningOnSteamDeck();";
  writeChangeset(report, new Map([["packages/server/src/a.ts", "const result = Result.OK;"]]), transaction);
  writeChangeset(report, new Map([["packages/server/src/a.ts", call]]), transaction);
  const named = written.map((text) => text.match(/^"@headwater\/(\w+)": \w+$/gm)?.length);
  expect(named).toEqual([3, 4]);
  expect(written[1]).toContain('"@headwater/server": minor');
});

test("names without words are those that the SDK brought", () => {
  const { wordless } = left();
  expect(wordless.length).toBeGreaterThan(0);
  const ofBefore = left({}, [], before);
  expect(ofBefore.wordless).toEqual([]);
  expect(left({}, wordless.slice(1)).wordless).toEqual(wordless.slice(0, 1));
});

test("a new interface of a server is named until an override binds it", () => {
  const [api] = after.interfaces.filter(({ accessors }) => accessors.some(({ kind }) => kind === "gameserver"));
  const own = { ...api, name: "ISteamNews" } as ApiModel["interfaces"][number];
  expect(left({}, [], { ...after, interfaces: [...after.interfaces, own] }).unbound).toEqual(["ISteamNews"]);
  expect(left().unbound).toEqual([]);
});

test("new members of enums are named where hand-written code says their enum again", () => {
  const added = report.changes.find(({ rule }) => rule === "enum-member.added")?.name ?? "";
  const owner = added.slice(0, added.lastIndexOf("::"));
  const sources = { "a.ts": `/** Answers. (\`${owner}\`) */`, "b.cc": `// (\`${owner}\`)`, "c.ts": `/** ${owner} */` };
  const found = left(sources).restated;
  expect(found).toContain(`${added}: a.ts`);
  expect(found.every((line) => line.startsWith(`${owner}::`) && line.endsWith(": a.ts"))).toBe(true);
});

test("what is not committed is found, and nothing where there is no git", () => {
  const root = headerFolder({ "a.txt": "a", "b.txt": "b" });
  expect(uncommitted(root, ["a.txt"])).toEqual([]);
  const git = (...args: string[]) =>
    execFileSync("git", ["-c", "user.name=x", "-c", "user.email=x@x", ...args], { cwd: root });
  git("init", "-q");
  git("add", "a.txt");
  git("commit", "-qm", "x");
  writeFileSync(join(root, "a.txt"), "changed");
  expect(uncommitted(root, ["a.txt", "b.txt", "c.txt"]).sort()).toEqual(["a.txt", "b.txt"]);
  git("commit", "-qam", "x");
  expect(uncommitted(root, ["a.txt"])).toEqual([]);
});
