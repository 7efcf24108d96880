// Libraries that load but lack something: said at once if nothing works without it, else by the call that needs it.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { libraryInfo, loadLibrary, server, user } from "@headwater/native";
import { afterAll, describe, expect, test } from "vitest";
import { currentSdk } from "../../generator/src/sdks/currentSdk.js";
import { alwaysNeeded, canCompile, compileLibrary, whyNoCompiler } from "./compiledLibrary.js";

const folder = mkdtempSync(join(tmpdir(), "headwater-missing-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe.skipIf(!canCompile)(`libraries that lack something (else: ${whyNoCompiler})`, () => {
  test("another library altogether", () => {
    const path = compileLibrary(folder, "other.so", ["hello"]);
    expect(() => loadLibrary(path)).toThrowError(
      `${path} (the path given): it is not a Steam library, or one older than SDK 1.53: it does not export ` +
        `SteamAPI_ManualDispatch_Init nor 9 others, without which nothing works. Take the one of SDK ${currentSdk()}.`,
    );
  });

  test.each(alwaysNeeded)("one without %s", (lacking) => {
    const exported = alwaysNeeded.filter((name) => name !== lacking);
    const path = compileLibrary(folder, `without-${lacking}.so`, exported);
    expect(() => loadLibrary(path)).toThrowError(
      `${path} (the path given): it is not a Steam library, or one older than SDK 1.53: it does not export ` +
        `${lacking}, without which nothing works. Take the one of SDK ${currentSdk()}.`,
    );
    expect(libraryInfo()).toBeUndefined();
  });

  test("one that needs another that is not there", () => {
    const needed = compileLibrary(folder, "libneeded.so", ["needed"]);
    const path = compileLibrary(folder, "needing.so", alwaysNeeded, ["-Wl,--no-as-needed", needed]);
    rmSync(needed);
    expect(() => loadLibrary(path)).toThrowError(/needing\.so \(the path given\): .*libneeded\.so/);
  });

  // The last one: it stays loaded.
  test("one with the bare necessities loads, and says what it lacks when that is called", () => {
    const path = compileLibrary(folder, "bare.so", alwaysNeeded);
    const info = loadLibrary(path);
    expect(info).toMatchObject({ path, isLoopback: false, incompatible: [] });
    expect(info.sdkVersion).toBeUndefined();
    expect(info.missing).toContain("SteamAPI_ISteamGameServer_LogOnAnonymous");
    expect(() => user.init()).toThrowError(
      /^user\.init: .*bare\.so does not export SteamAPI_InitFlat; it belongs to an SDK this package does not know/,
    );
    expect(server.init(0, 27015, 0, 2, "1.0.0.0")).toEqual({ code: 0, message: "" });
    expect(server.runCallbacks(() => {})).toBe(0);
    expect(() => server.ISteamGameServer.LogOnAnonymous()).toThrowError(
      /^ISteamGameServer\.LogOnAnonymous: the library handed out no ISteamGameServer .*bare\.so/,
    );
    server.shutdown();
  });
});
