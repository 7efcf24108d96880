// The library exports what the SDK does, as its headers and the facts about it say, and nothing that could be mistaken
// for it.
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { expect, test } from "vitest";
import { libraryPath } from "../js/index.js";

interface Model {
  interfaces: { name: string; accessors: { flatName: string }[]; methods: { flatName: string }[] }[];
  functions: { name: string; exported: boolean }[];
}

interface Facts {
  interfaces: { accessors: { flatName: string }[]; methods: { flatName: string }[] }[];
  structs: { flatMethods?: { flatName: string }[] }[];
}

const repository = new URL("../../../", import.meta.url);
const read = (path: string) => readFileSync(new URL(path, repository), "utf8");
const { version } = JSON.parse(read("packages/loopback/src/generated/sdk.json")) as { version: string };
const model = JSON.parse(read(`generator/models/${version}.json`)) as Model;

/** Functions of structs (SteamAPI_SteamNetworkingIdentity_ToString...), which the model does not hold. */
function declaredInFlatHeader(): string[] {
  const header = read(`sdk-headers/${version}/steam_api_flat.h`);
  return [...header.matchAll(/^S_API [^;(]*?(\w+)\(/gm)].map((match) => match[1] ?? "");
}

function exported(library: string): Set<string> {
  const flags = process.platform === "darwin" ? ["-gU"] : ["-D", "--defined-only"];
  const symbols = execFileSync("nm", [...flags, library], { encoding: "utf8" });
  return new Set([...symbols.matchAll(/ _?(\w+)$/gm)].map((match) => match[1] ?? ""));
}

/** Gathered apart from our headers: what Valve describes, structs' functions included. */
function inFacts(): string[] {
  const facts = JSON.parse(read(`generator/test/facts/${version}.json`)) as Facts;
  return [
    ...facts.interfaces.flatMap((api) => [...api.accessors, ...api.methods].map((each) => each.flatName)),
    ...facts.structs.flatMap((struct) => (struct.flatMethods ?? []).map((each) => each.flatName)),
  ];
}

/** No header declares these, but Valve's library has them. */
const undeclared = ["GetHSteamPipe", "GetHSteamUser", "SteamAPI_InitSafe", "SteamGameServer_InitSafe"];

test("exports every function of the SDK", () => {
  const wanted = new Set([
    ...model.interfaces.flatMap((api) => [...api.accessors, ...api.methods].map((each) => each.flatName)),
    ...model.functions.filter((each) => each.exported).map((each) => each.name),
    ...declaredInFlatHeader(),
    ...inFacts(),
    ...undeclared,
  ]);
  expect(wanted.size).toBeGreaterThan(1000);
  const present = exported(libraryPath());
  expect([...wanted].filter((name) => !present.has(name))).toEqual([]);
  const ours = [...present].filter((name) => !wanted.has(name));
  expect(ours.filter((name) => !name.startsWith("HeadwaterLoopback_"))).toEqual([]);
  expect(ours).toContain("HeadwaterLoopback_GetServerState");
});

test("has every versioned accessor of the facts, for users, servers and both", () => {
  const accessors = [...exported(libraryPath())].filter((name) => /^SteamAPI_Steam\w+_v\d+$/.test(name));
  const facts = inFacts().filter((name) => /_v\d+$/.test(name));
  expect(accessors.sort()).toEqual([...new Set(facts)].sort());
  expect(accessors.length).toBeGreaterThan(30);
});

test.skipIf(process.platform !== "linux")(
  "what no header declares is in Valve's library (else: nm is no tool of this platform)",
  () => {
    const valves = exported(createRequire(import.meta.url).resolve("steamworks.js/dist/linux64/libsteam_api.so"));
    expect(undeclared.filter((name) => !valves.has(name))).toEqual([]);
  },
);
