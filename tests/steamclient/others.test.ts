// Servers of others, built without a thought of Headwater and linked to Valve's library, run on the loopback's steamclient.
import { execFile } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { steamclientEnvironment, steamclientPath } from "@headwater/loopback";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { repositoryRoot } from "../repository.js";
import { findsClients, valveLibrary, valveSdks } from "./valveLibraries.mjs";

const run = promisify(execFile);

describe.skipIf(!findsClients).each(valveSdks)("a C++ server of SDK %s (else: Linux x64 only)", (sdk) => {
  const folder = mkdtempSync(join(tmpdir(), "headwater-others-"));
  const program = join(folder, "server");
  const env = { ...steamclientEnvironment(join(folder, "client")), SteamAppId: "480", XDG_RUNTIME_DIR: folder };

  beforeAll(async () => {
    const headers = join(folder, "headers");
    const headwater = join(repositoryRoot, "generator/bin/headwater.js");
    await run(process.execPath, [headwater, "restate", sdk, "--out", headers]);
    const library = dirname(valveLibrary(sdk));
    const source = join(import.meta.dirname, "programs/server.cc");
    const link = [`-L${library}`, "-lsteam_api", `-Wl,-rpath,${library}`];
    await run(process.env["CXX"] || "c++", ["-std=c++17", `-I${headers}`, source, "-o", program, ...link]);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test("initialises, hears its callbacks and sends messages", async () => {
    const { stdout, stderr } = await run(program, [], { env });
    expect(stdout).toBe("app 480, items 0\n");
    expect(stderr).toContain("[headwater loopback] this is the loopback steamclient for development and tests");
  });

  test("is refused a player's pipe, with what there is instead", async () => {
    const { stderr } = await run(program, ["player"], { env });
    expect(stderr).toMatch(/\[headwater loopback\] players cannot use this steamclient.*libsteam_api/);
  });

  test.each([
    ["a fault", '{ "faults": [{ "fault": "initRefused" }] }', "Init refused: a port cannot be had"],
    ["a mistake in a scenario", '{ "faults": [{ "fault": "rain" }] }', 'there is no fault "rain"'],
  ])("is refused its init by %s, with the reason", async (_, scenario, reason) => {
    const refused = run(program, [], { env: { ...env, HEADWATER_LOOPBACK_SCENARIO: scenario } });
    await expect(refused).rejects.toMatchObject({ stderr: expect.stringContaining(reason) });
  });

  test("finds no client without the environment", async () => {
    await expect(run(program, [], { env: { SteamAppId: "480", HOME: folder } })).rejects.toThrow();
  });
});

test.skipIf(!findsClients)(
  "the client knows the versions that it implements, and no others (else: Linux x64 only)",
  async () => {
    const folder = mkdtempSync(join(tmpdir(), "headwater-versions-"));
    const program = join(folder, "versions");
    await run(process.env["CXX"] || "c++", [join(import.meta.dirname, "programs/versions.cc"), "-o", program, "-ldl"]);
    const asked = [
      "SteamClient020",
      "SteamGameServer015",
      "STEAMHTTP_INTERFACE_VERSION003",
      "SteamClient999",
      "",
      "x".repeat(1000),
    ];
    const { stdout } = await run(program, [steamclientPath(), ...asked]);
    rmSync(folder, { recursive: true });
    expect(stdout.trimEnd().split("\n")).toEqual([
      "SteamClient020 known, given",
      "SteamGameServer015 known",
      "STEAMHTTP_INTERFACE_VERSION003 known",
      "SteamClient999 unknown",
      " unknown",
      `${"x".repeat(1000)} unknown`,
    ]);
  },
);
