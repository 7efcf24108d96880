// Without a Steam installation Valve's library refuses to initialise: with its own code and message, not a crash.
import { GameClient, GameServer, libraryInfo, ServerMode, SteamAPIInitResult, SteamInitError } from "@headwater/typed";
import { describe, expect, test } from "vitest";
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

  test("it is recognised as SDK 1.60, with what it lacks and what it has differently", () => {
    expect(libraryInfo()).toEqual({
      path: library,
      isLoopback: false,
      sdkVersion: "1.60",
      missing: [
        "SteamAPI_SteamUGC_v021",
        "SteamAPI_SteamGameServerUGC_v021",
        "SteamAPI_ISteamUGC_SetItemsDisabledLocally",
        "SteamAPI_ISteamUGC_SetSubscriptionsLoadOrder",
        "SteamAPI_ISteamUGC_MarkDownloadedItemAsUnused",
        "SteamAPI_ISteamUGC_GetNumDownloadedItems",
        "SteamAPI_ISteamUGC_GetDownloadedItems",
      ],
      // They took one parameter less.
      incompatible: ["SteamAPI_ISteamUGC_GetNumSubscribedItems", "SteamAPI_ISteamUGC_GetSubscribedItems"],
    });
  });

  test("the user's init fails the same way, and a second try as well", async () => {
    for (let attempt = 0; attempt < 2; attempt++) {
      await expect(GameClient.init({ library })).rejects.toBeInstanceOf(SteamInitError);
    }
  });
});
