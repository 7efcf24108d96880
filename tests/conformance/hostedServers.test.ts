// Hosted servers on the loopback: what their host tells them by the environment, their login, tickets, connections.
import { LoopbackControl } from "@headwater/loopback";
import { type GameServer, Result, SteamNetworkingConnectionState } from "@headwater/typed";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { loggedOnServer, startPlayer, startServer } from "./loopbackServer.js";

const control = new LoopbackControl();
const dev = 0x64_65_76;
const fra = 0x66_72_61;
let server: GameServer;

beforeEach(async () => {
  server = await loggedOnServer();
});
afterEach(() => {
  delete process.env["SDR_LISTEN_PORT"];
  delete process.env["SDR_POPID"];
  server.shutdown();
});

test("a server that is not hosted says so", () => {
  const sockets = server.networkingSockets;
  expect(sockets.getHostedDedicatedServerPort()).toBe(0);
  expect(sockets.getHostedDedicatedServerPopId()).toBe(0);
  expect(sockets.getHostedDedicatedServerAddress().result).toBe(Result.InvalidState);
  expect(sockets.getGameCoordinatorServerLogin().result).toBe(Result.Fail);
  expect(() => sockets.createHostedDedicatedServerListenSocket(0)).toThrow("its host sets SDR_LISTEN_PORT");
});

describe("a hosted server", () => {
  beforeEach(() => {
    process.env["SDR_LISTEN_PORT"] = "27300";
  });

  test("knows where it is", () => {
    const sockets = server.networkingSockets;
    expect(sockets.getHostedDedicatedServerPort()).toBe(27300);
    expect(sockets.getHostedDedicatedServerPopId()).toBe(dev);
    const { result, routing } = sockets.getHostedDedicatedServerAddress();
    expect(result).toBe(Result.OK);
    // Its length, then the address, port and data centre.
    const view = new DataView(routing.buffer, routing.byteOffset, routing.byteLength);
    expect([0, 4, 8, 12].map((at) => view.getUint32(at, true))).toEqual([12, 0x7f000001, 27300, dev]);
    process.env["SDR_POPID"] = "fra";
    expect(sockets.getHostedDedicatedServerPopId()).toBe(fra);
  });

  test("proves to its game's backend who it is", async () => {
    const { result, blob } = server.networkingSockets.getGameCoordinatorServerLogin();
    expect(result).toBe(Result.OK);
    const { time, ...login } = control.readServerLogin(blob);
    expect(login).toEqual({ appId: 480, steamId: server.steamId, dataCenter: "dev", port: 27300 });
    expect(Math.abs(time - Date.now() / 1000)).toBeLessThan(600);
    const forged = Uint8Array.from(blob, (byte, at) => (at === 50 ? byte ^ 1 : byte));
    expect(() => control.readServerLogin(forged)).toThrow("no loopback of this user and world has signed");
    process.env["SDR_POPID"] = "fra1".repeat(600);
    expect(control.readServerLogin(server.networkingSockets.getGameCoordinatorServerLogin().blob).dataCenter).toBe(
      "fra1",
    );
    server.shutdown();
    server = await startServer();
    expect(server.networkingSockets.getGameCoordinatorServerLogin().result).toBe(Result.NotLoggedOn);
  });

  test("is reached by who has a ticket", async () => {
    const player = await startPlayer();
    const caller = player.networkingSockets;
    const listener = server.networkingSockets.createHostedDedicatedServerListenSocket(3);
    expect(() => caller.connectToHostedDedicatedServer(server.steamId, 3)).toThrow("There is no ticket");
    expect(caller.findRelayAuthTicketForServer(server.steamId, 3)).toBe(0);
    const ticket = control.relayTicket(server.steamId, 3);
    const forged = Uint8Array.from(ticket, (byte, at) => (at === 50 ? byte ^ 1 : byte));
    expect(caller.receivedRelayAuthTicket(forged)).toBe(false);
    expect(caller.receivedRelayAuthTicket(ticket)).toBe(true);
    expect(caller.findRelayAuthTicketForServer(server.steamId, 3)).toBeGreaterThan(0);
    expect(caller.findRelayAuthTicketForServer(server.steamId, 4)).toBe(0);

    const asked = server.waitFor(
      "steamNetConnectionStatusChanged",
      ({ info }) => info.listenSocket === listener && info.state === SteamNetworkingConnectionState.Connecting,
    );
    const outgoing = caller.connectToHostedDedicatedServer(server.steamId, 3);
    const connected = player.waitFor(
      "steamNetConnectionStatusChanged",
      ({ connection, info }) => connection === outgoing && info.state === SteamNetworkingConnectionState.Connected,
    );
    expect(server.networkingSockets.acceptConnection((await asked).connection)).toBe(Result.OK);
    expect((await connected).info.identityRemote).toEqual({ type: "steamid", steamId: server.steamId });
    player.shutdown();
  });
});

test("tickets are made for an app that runs", () => {
  server.shutdown();
  expect(() => control.relayTicket(1n)).toThrow("nothing is initialised");
});
