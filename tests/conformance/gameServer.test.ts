// What a game server asks of Steam about itself and its players, through either door.
import { LoopbackControl } from "@headwater/loopback";
import { DenyReason, type GameClient, type GameServer, P2PSend, SteamNetworkingAvailability } from "@headwater/typed";
import { afterEach, beforeEach, expect, test } from "vitest";
import { loggedOnServer, startPlayer, startServer } from "./loopbackServer.js";

const control = new LoopbackControl();
let server: GameServer;
let player: GameClient;

beforeEach(async () => {
  server = await loggedOnServer();
  player = await startPlayer();
});
afterEach(() => {
  player.shutdown();
  server.shutdown();
  control.clear();
});

test("its address is known once it is logged on", async () => {
  expect(server.gameServer.getPublicIp()).toBe("127.0.0.1");
});

test("a restart is requested once", () => {
  expect(server.gameServer.wasRestartRequested()).toBe(false);
  control.inject({ fault: "restartRequested" });
  expect(server.gameServer.wasRestartRequested()).toBe(true);
  expect(server.gameServer.wasRestartRequested()).toBe(false);
});

test("a token gives the same SteamID each time", async () => {
  const token = "0123456789ABCDEF";
  const ids: bigint[] = [];
  for (let time = 0; time < 2; time++) {
    server.shutdown();
    server = await startServer();
    await server.logOn(token);
    ids.push(server.steamId);
  }
  expect(ids[0]).toBe(ids[1]);
});

test("key values are cleared", () => {
  server.gameServer.setKeyValue("difficulty", "hard");
  expect(control.serverState()).toMatchObject({ keyValues: { difficulty: "hard" } });
  server.gameServer.clearAllKeyValues();
  expect(control.serverState()).toMatchObject({ keyValues: {} });
});

test("users of the older calls are approved, kicked when they are banned, and denied", async () => {
  const { gameServer } = server;
  const connect = async () =>
    gameServer.sendUserConnectAndAuthenticateDeprecated(0, (await player.requestAuthTicket()).ticket);
  const approved = server.waitFor("gsClientApprove");
  expect(await connect()).toBe(player.steamId);
  expect(await approved).toEqual({ steamId: player.steamId, ownerSteamId: player.steamId });

  const kicked = server.waitFor("gsClientKick");
  const ban = { fault: "authResponse", response: "VACBanned", steamId: player.steamId } as const;
  control.inject(ban);
  expect(await kicked).toEqual({ steamId: player.steamId, denyReason: DenyReason.Cheater });

  const denied = server.waitFor("gsClientDeny");
  await connect();
  expect(await denied).toMatchObject({ steamId: player.steamId, denyReason: DenyReason.Cheater });

  control.clear();
  const again = server.waitFor("gsClientApprove");
  await connect();
  await again;
  gameServer.sendUserDisconnectDeprecated(player.steamId);
  expect(control.serverState()).toMatchObject({ players: [] });
});

test("sockets are authenticated by the logon", () => {
  expect(server.networkingSockets.initAuthentication()).toBe(SteamNetworkingAvailability.Current);
});

test("packets: relays are accepted without effect, and a channel is closed by itself", () => {
  const { networking } = server;
  expect(networking.allowP2PPacketRelay(false)).toBe(true);
  expect(networking.closeP2PChannelWithUser(player.steamId, 1)).toBe(false);
  expect(networking.sendP2PPacket(player.steamId, Uint8Array.of(1), P2PSend.Reliable, 1)).toBe(true);
  expect(networking.closeP2PChannelWithUser(player.steamId, 1)).toBe(true);
});
