// A P2P session breaks.
import { P2PSend, P2PSessionError } from "@headwater/typed";
import { expect, test } from "vitest";
import { control, openArena, startPlayer } from "./arenaFixture.js";

const peer = 76561199000000001n;

test("ISteamNetworking reports whom it cannot reach", async () => {
  const arena = await openArena();
  const failure = arena.steam.waitFor("p2pSessionConnectFail");
  control.inject({ fault: "p2pSessionFailed", steamId: peer });
  expect(await failure).toEqual({ steamIdRemote: peer, p2pSessionError: P2PSessionError.Timeout });
  await arena.close();
});

test("so does ISteamNetworkingMessages", async () => {
  const arena = await openArena();
  const failure = arena.steam.waitFor("steamNetworkingMessagesSessionFailed");
  control.inject({ fault: "p2pSessionFailed", steamId: peer, messages: true });
  expect((await failure).info.identityRemote).toMatchObject({ steamId: peer });
  await arena.close();
});

test("an open session breaks at both ends", async () => {
  const arena = await openArena();
  const player = await startPlayer();
  const packets = arena.steam.networking;
  const request = player.waitFor("p2pSessionRequest");
  expect(packets.sendP2PPacket(player.steamId, Uint8Array.of(1), P2PSend.Reliable)).toBe(true);
  player.networking.acceptP2PSessionWithUser((await request).steamIdRemote);
  await expect.poll(() => packets.getP2PSessionState(player.steamId)?.connectionActive).toBe(true);

  control.inject({ fault: "p2pSessionFailed", steamId: player.steamId });
  expect(packets.getP2PSessionState(player.steamId)).toMatchObject({ connectionActive: false });
  const ended = () => player.networking.getP2PSessionState(arena.steam.steamId)?.connectionActive;
  await expect.poll(ended).toBe(false);
  player.shutdown();
  await arena.close();
});
