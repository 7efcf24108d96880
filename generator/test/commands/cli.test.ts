// The command line as users meet it: help, output, exit codes, messages.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { run } from "../../src/cli.js";
import { repositoryRoot } from "../../src/packageRoot.js";
import { keptModelVersions } from "../../src/sdks/keptModel.js";
import { headerFolder } from "../parse/headerFolder.js";

let stdout = "";
let stderr = "";

beforeEach(() => {
  stdout = "";
  stderr = "";
  const collect = (chunk: string | Uint8Array): string => (typeof chunk === "string" ? chunk : chunk.toString());
  vi.spyOn(process.stdout, "write").mockImplementation((chunk) => {
    stdout += collect(chunk);
    return true;
  });
  vi.spyOn(process.stderr, "write").mockImplementation((chunk) => {
    stderr += collect(chunk);
    return true;
  });
  vi.spyOn(console, "error").mockImplementation((text: string) => {
    stderr += `${text}\n`;
  });
});
afterEach(() => {
  vi.restoreAllMocks();
});

const header = { "steam_gameserver.h": "struct A_t { int n; };\n" };

describe("headwater parse", () => {
  test("prints the model of a folder", async () => {
    const folder = headerFolder({ ...header, "sdk.json": '{"sdkVersion":"1.99"}' });
    expect(await run(["parse", folder])).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ schema: 1, sdkVersion: "1.99", structs: [{ name: "A_t" }] });
  });

  test("finds the headers in an SDK's folder", async () => {
    const folder = headerFolder({ "sdk/public/steam/steam_gameserver.h": header["steam_gameserver.h"] });
    expect(await run(["parse", folder])).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ structs: [{ name: "A_t", location: { file: "steam_gameserver.h" } }] });
  });

  test("writes to --out", async () => {
    const folder = headerFolder(header);
    const out = join(folder, "new/model.json");
    expect(await run(["parse", folder, "--out", out])).toBe(0);
    expect(stdout).toBe("");
    expect(JSON.parse(readFileSync(out, "utf8"))).toMatchObject({ structs: [{ name: "A_t" }] });
  });

  test("ends with 1 and the place of an error in a header", async () => {
    const folder = headerFolder({ "steam_gameserver.h": "int ok;\nunknown_t a;\n" });
    expect(await run(["parse", folder])).toBe(1);
    expect(stderr).toContain(`${join(folder, "steam_gameserver.h")}:2:1: error: unknown type name 'unknown_t'`);
    expect(stdout).toBe("");
  });

  test("lists the versions when it does not know one", async () => {
    expect(await run(["parse", "0.1"])).toBe(1);
    expect(stderr).toContain(
      `'0.1' is neither a version that is kept or imported, nor a folder. Versions: ${keptModelVersions().join(", ")}.`,
    );
  });

  test("says what a folder lacks", async () => {
    expect(await run(["parse", join(repositoryRoot, "sdk-headers")])).toBe(1);
    expect(stderr).toContain("no steam_gameserver.h in it, nor in its public/steam");
  });
});

describe("usage", () => {
  test.each([[["parse"]], [["generate"]], [[]]])("%j --help", async (command) => {
    expect(await run([...command, "--help"])).toBe(0);
    expect(stdout).toContain("Usage: headwater");
  });

  test.each([
    [["parse"], "missing required argument 'dir|version'"],
    [["nonsense"], "unknown command 'nonsense'"],
    [["parse", "sdk", "--ouput", "x"], "Did you mean --out?"],
  ])("%j", async (argv, message) => {
    expect(await run(argv)).toBe(1);
    expect(stderr).toContain(message);
  });
});
