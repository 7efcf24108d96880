// Without a Steam installation Valve's library refuses to initialise: with its own code and message, not a crash.
import { GameClient, GameServer, libraryInfo, ServerMode, SteamAPIInitResult, SteamInitError } from "@headwater/typed";
import { describe, expect, test } from "vitest";
import { requiredSymbols } from "../../generator/src/emit/native/requiredSymbols.js";
import { keptModel } from "../../generator/src/sdks/keptModel.js";
import { generatedSdk } from "../snapshots/keptSdk.js";
import { realLibrary, whyNoRealLibrary } from "./realLibrary.js";

describe.skipIf(!realLibrary)(`Valve's library without Steam (else: ${whyNoRealLibrary})`, () => {
  const library = realLibrary as string;

  test("the server's init fails with Steam's code and message", async () => {
    const init = GameServer.init({
      gamePort: 27015,
      queryPort: 27016,
      mode: ServerMode.Authentication,
      version: "1.0.0.0",
      library,
    });
    const error = await init.then(
      () => undefined,
      (reason: unknown) => reason,
    );
    expect(error).toBeInstanceOf(SteamInitError);
    expect(error).toMatchObject({ code: SteamAPIInitResult.FailedGeneric });
    expect((error as SteamInitError).message).toContain("steamclient.so");
  });

  test("it is recognised as SDK 1.60, with what it lacks", () => {
    const { api, model } = generatedSdk();
    const methods = keptModel("1.60").interfaces.flatMap((each) => each.methods);
    const described = new Set(methods.map(({ flatName }) => flatName));
    expect(libraryInfo()).toEqual({
      path: library,
      isLoopback: false,
      sdkVersion: "1.60",
      // Its accessors have the names of other versions.
      missing: requiredSymbols(api, model).filter((name) => name.startsWith("SteamAPI_ISteam") && !described.has(name)),
      // Those that take one parameter less are called so.
      incompatible: [],
    });
  });

  test("the user's init fails the same way, and a second try as well", async () => {
    for (let attempt = 0; attempt < 2; attempt++) {
      await expect(GameClient.init({ library })).rejects.toBeInstanceOf(SteamInitError);
    }
  });
});
