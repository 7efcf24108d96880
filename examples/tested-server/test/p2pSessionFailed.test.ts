// A P2P session breaks.
import { P2PSessionError } from "@headwater/typed";
import { expect, test } from "vitest";
import { control, openArena } from "./arenaFixture.js";

const peer = 76561199000000001n;

test("ISteamNetworking reports whom it cannot reach", async () => {
  const arena = await openArena();
  const failure = arena.steam.waitFor("p2pSessionConnectFail");
  control.inject({ fault: "p2pSessionFailed", steamId: peer });
  expect(await failure).toEqual({ steamIdRemote: peer, p2pSessionError: P2PSessionError.Timeout });
  arena.close();
});

test("so does ISteamNetworkingMessages", async () => {
  const arena = await openArena();
  const failure = arena.steam.waitFor("steamNetworkingMessagesSessionFailed");
  control.inject({ fault: "p2pSessionFailed", steamId: peer, messages: true });
  expect((await failure).info.identityRemote).toMatchObject({ steamId: peer });
  arena.close();
});
