// The library exports what the SDK does, as its headers and the facts about it say, and nothing that could be mistaken
// for it.
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { libraryPath } from "../js/index.js";

interface Model {
  interfaces: { name: string; accessors: { flatName: string }[]; methods: { flatName: string }[] }[];
  functions: { name: string; exported: boolean }[];
  structs: { methods?: { flatName: string }[] }[];
}

const repository = new URL("../../../", import.meta.url);
const read = (path: string) => readFileSync(new URL(path, repository), "utf8");
const { version } = JSON.parse(read("packages/loopback/src/generated/sdk.json")) as { version: string };
const headwater = fileURLToPath(new URL("generator/bin/headwater.js", repository));
const printed = execFileSync(process.execPath, [headwater, "parse", version], { encoding: "utf8", maxBuffer: 2 ** 26 });
const model = JSON.parse(printed) as Model;

/** What programs that use the flat API are compiled against. */
function declaredInFlatHeader(): string[] {
  const header = read(`sdk-headers/${version}/steam_api_flat.h`);
  return [...header.matchAll(/^S_API [^;(]*?(\w+)\(/gm)].map((match) => match[1] ?? "");
}

function exported(library: string): Set<string> {
  const flags = process.platform === "darwin" ? ["-gU"] : ["-D", "--defined-only"];
  const symbols = execFileSync("nm", [...flags, library], { encoding: "utf8" });
  return new Set([...symbols.matchAll(/ _?(\w+)$/gm)].map((match) => match[1] ?? ""));
}

/** No header declares these, but Valve's library has them. */
const undeclared = [
  "GetHSteamPipe",
  "GetHSteamUser",
  "SteamAPI_InitSafe",
  "SteamGameServer_InitSafe",
  "SteamAPI_SteamDatagramHostedAddress_Clear",
  "SteamAPI_SteamDatagramHostedAddress_GetPopID",
  "SteamAPI_SteamDatagramHostedAddress_SetDevAddress",
];

test("exports every function of the SDK", () => {
  const wanted = new Set([
    ...model.interfaces.flatMap((api) => [...api.accessors, ...api.methods].map((each) => each.flatName)),
    ...model.functions.filter((each) => each.exported).map((each) => each.name),
    ...declaredInFlatHeader(),
    ...model.structs.flatMap(({ methods = [] }) => methods.map((each) => each.flatName)),
    ...undeclared,
  ]);
  expect(wanted.size).toBeGreaterThan(1000);
  const present = exported(libraryPath());
  expect([...wanted].filter((name) => !present.has(name))).toEqual([]);
  const ours = [...present].filter((name) => !wanted.has(name));
  expect(ours.filter((name) => !name.startsWith("HeadwaterLoopback_"))).toEqual([]);
  expect(ours).toContain("HeadwaterLoopback_GetServerState");
});

test("has every versioned accessor of the model, for users, servers and both", () => {
  const accessors = [...exported(libraryPath())].filter((name) => /^SteamAPI_Steam\w+_v\d+$/.test(name));
  const wanted = model.interfaces.flatMap((api) => api.accessors.map(({ flatName }) => flatName));
  expect(accessors.sort()).toEqual([...new Set(wanted)].sort());
  expect(accessors.length).toBeGreaterThan(30);
});

test.skipIf(process.platform !== "linux")(
  "what no header declares is in Valve's library (else: nm is no tool of this platform)",
  () => {
    const valves = exported(createRequire(import.meta.url).resolve("steamworks.js/dist/linux64/libsteam_api.so"));
    expect(undeclared.filter((name) => !valves.has(name))).toEqual([]);
  },
);
