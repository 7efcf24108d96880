// Programs compiled against our headers and linked with the loopback in the ordinary way, as -lsteam_api.
import { execFile } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { libraryPath } from "@headwater/loopback";
import { afterAll, expect, test } from "vitest";
import { currentSdk } from "../../generator/src/sdks/currentSdk.js";
import { keptModel } from "../../generator/src/sdks/keptModel.js";
import { repositoryRoot } from "../repository.js";

const run = promisify(execFile);
const folder = mkdtempSync(join(tmpdir(), "headwater-plain-"));
const version = currentSdk();

/** The name of the user's accessor of an interface, which has its version in it. */
function accessor(name: string): string {
  const found = keptModel(version).interfaces.find((each) => each.name === name)?.accessors;
  return found?.find(({ kind }) => kind === "user")?.flatName as string;
}

afterAll(() => rmSync(folder, { recursive: true }));

/** Compiles one of the programs, and runs it as player Ada. */
async function output(compiler: string, source: string, ...flags: string[]): Promise<string[]> {
  const program = join(folder, source.replace(".", "-"));
  const library = dirname(libraryPath());
  await run(compiler, [
    ...["-Wall", "-Wextra", "-Werror", ...flags],
    join(repositoryRoot, "tests/others/programs", source),
    ...["-o", program, `-L${library}`, "-lsteam_api", `-Wl,-rpath,${library}`],
  ]);
  const env = {
    ...process.env,
    HEADWATER_LOOPBACK_NAME: "Ada",
    HEADWATER_LOOPBACK_STEAMID: "76561199000000042",
    HEADWATER_LOOPBACK_APPID: "480",
  };
  return (await run(program, [], { env, timeout: 20_000 })).stdout.trim().split("\n");
}

// Windows has neither -l nor -rpath.
const unixTest = test.skipIf(process.platform === "win32");

unixTest("the flat API, with the SDK's headers", async () => {
  const headers = join(repositoryRoot, "sdk-headers", version);
  const lines = await output(process.env["CXX"] || "c++", "plain.cc", "-std=c++17", `-I${headers}`);
  expect(lines).toEqual(["player 76561199000000042 answer 0 app 480"]);
});

unixTest("the flat API from C, and a fault", async () => {
  const names = [`-DUSER_ACCESSOR=${accessor("ISteamUser")}`, `-DFRIENDS_ACCESSOR=${accessor("ISteamFriends")}`];
  const include = join(repositoryRoot, "packages/loopback/include");
  const lines = await output(
    process.env["CC"] || "cc",
    "plain.c",
    ...["-std=c11", "-pedantic", `-I${include}`],
    ...names,
  );
  expect(lines).toEqual(["Ada 76561199000000042 1", "callback 103, 4 bytes", "0"]);
});
