// headwater verify and headwater coverage as users meet them: output, exit codes, messages.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach, describe, expect, onTestFinished, test, vi } from "vitest";
import { run } from "../../src/cli.js";
import { requiredSymbols } from "../../src/emit/native/requiredSymbols.js";
import { currentSdk } from "../../src/sdks/currentSdk.js";
import { boundApi, keptModel } from "../../src/sdks/keptModel.js";
import { elf, pe } from "./images.js";
import { json } from "./jsonFixture.js";

let folder = "";
let stdout = "";
let stderr = "";

beforeEach(() => {
  const made = mkdtempSync(join(tmpdir(), "headwater-verify-"));
  folder = made;
  [stdout, stderr] = ["", ""];
  vi.spyOn(console, "log").mockImplementation((text: string) => {
    stdout += `${text}\n`;
  });
  vi.spyOn(console, "error").mockImplementation((text: string) => {
    stderr += `${text}\n`;
  });
  onTestFinished(() => {
    vi.restoreAllMocks();
    vi.unstubAllEnvs();
    rmSync(made, { recursive: true });
  });
});

function file(name: string, content: Buffer | string): string {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
}

const sdk = currentSdk();
const model = keptModel(sdk);
const needed = requiredSymbols(boundApi(model), model);

describe("headwater verify --lib", () => {
  test("ends with 0 when everything is there", async () => {
    const library = file("libsteam_api.so", elf({ wide: true, hash: "gnu", names: needed }));
    expect([await run(["verify", "--lib", library]), stderr]).toEqual([0, ""]);
    expect(stdout).toContain(`all ${needed.length} exports that the glue of SDK ${sdk} needs are there`);
  });

  test("ends with 1 and names what is missing", async () => {
    const library = file("steam_api64.dll", pe({ wide: true, names: needed.slice(2) }));
    expect(await run(["verify", "--lib", library])).toBe(1);
    for (const name of needed.slice(0, 2)) expect(stdout).toContain(name);
    expect(stderr).toContain(`${library} lacks 2 exports that the glue of SDK ${sdk} needs`);
  });

  test("says what a file is not", async () => {
    expect(await run(["verify", "--lib", file("notes.txt", "hello")])).toBe(1);
    expect(stderr).toContain("notes.txt: it is no library");
  });

  test("knows the SDKs it has models of", async () => {
    expect(await run(["verify", "--lib", "x", "--sdk", "0.1"])).toBe(1);
    expect(stderr).toContain("generator/models has no model of SDK 0.1. There are: ");
  });
});

describe("headwater verify without options", () => {
  test("takes the library a server would", async () => {
    const library = file("libsteam_api.so", elf({ wide: true, hash: "gnu", names: needed }));
    vi.stubEnv("STEAM_API_LIBRARY", library);
    expect(await run(["verify"])).toBe(0);
    expect(stdout).toContain(library);
  });

  test("says how to name one", async () => {
    vi.stubEnv("STEAM_API_LIBRARY", "");
    vi.stubEnv("STEAMWORKS_SDK", "");
    expect(await run(["verify"])).toBe(1);
    expect(stderr).toContain("Name the library with --lib <file>, or a steam_api.json with --json <file>.");
    vi.stubEnv("STEAM_API_LIBRARY", "here.so");
    expect(await run(["verify"])).toBe(1);
    expect(stderr).toContain("STEAM_API_LIBRARY is 'here.so': it must be an absolute path");
    vi.stubEnv("STEAM_API_LIBRARY", "");
    vi.stubEnv("STEAMWORKS_SDK", folder);
    expect(await run(["verify"])).toBe(1);
    expect(stderr).toContain(join(folder, "redistributable_bin"));
  });
});

test("headwater verify --json lists what disagrees, and says whose it is", async () => {
  expect(await run(["verify", "--json", file("steam_api.json", JSON.stringify(json()))])).toBe(1);
  expect(stdout).toContain("steam_api.json is likely stale");
  expect(stdout).toContain("ISteamThing: interface is only in steam_api.json");
  expect(stdout).toContain("isteamgameserver.h:");
  expect(stderr).toMatch(/steam_api\.json disagrees with the headers of SDK [\da-z.]+ on \d+ points/);
});

test("headwater coverage prints and writes nothing", async () => {
  expect(await run(["coverage"])).toBe(0);
  expect(stdout).toMatch(/^\| `ISteamGameServer` \| \d+ \| \d+ \| \d+ \| \d+ \|$/m);
  expect(stdout).toContain("Client-only: it serves ISteamMatchmakingServers.");
  expect(stdout).not.toContain("not bound by this version");
});
