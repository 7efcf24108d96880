// The library exports what the headers of its SDK declare, and nothing else.
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { libraryPath } from "../js/index.js";

interface Model {
  interfaces: { name: string; accessors: { flatName: string }[]; methods: { flatName: string }[] }[];
  functions: { name: string; exported: boolean }[];
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

function exported(): Set<string> {
  const flags = process.platform === "darwin" ? ["-gU"] : ["-D", "--defined-only"];
  const symbols = execFileSync("nm", [...flags, libraryPath()], { encoding: "utf8" });
  return new Set([...symbols.matchAll(/ _?(\w+)$/gm)].map((match) => match[1] ?? ""));
}

test("exports every function of the SDK", () => {
  const wanted = new Set([
    ...model.interfaces.flatMap((api) => [...api.accessors, ...api.methods].map((each) => each.flatName)),
    ...model.functions.filter((each) => each.exported).map((each) => each.name),
    ...declaredInFlatHeader(),
  ]);
  expect(wanted.size).toBeGreaterThan(1000);
  const present = exported();
  expect([...wanted].filter((name) => !present.has(name))).toEqual([]);
  const ours = [...present].filter((name) => !wanted.has(name));
  expect(ours.filter((name) => !name.startsWith("HeadwaterLoopback_"))).toEqual([]);
  expect(ours).toContain("HeadwaterLoopback_GetServerState");
});
