// Reading from what was closed is no mistake: what waits is still there until this side closes, and then there is nothing.
import type { GameClient, GameServer, HSteamNetConnection } from "@headwater/typed";
import { SteamNetworkingConnectionState } from "@headwater/typed";
import { afterEach, beforeEach, expect, test } from "vitest";
import { freePort } from "../conformance/freePort.js";
import { loggedOnServer, startPlayer } from "../conformance/loopbackServer.js";

let server: GameServer;
let player: GameClient;
let port: number;

beforeEach(async () => {
  server = await loggedOnServer();
  player = await startPlayer();
  port = await freePort();
});
afterEach(() => {
  server.shutdown();
  player.shutdown();
});

/** A connection of the player's that the server has accepted: its two ends. */
async function connected(): Promise<{ near: HSteamNetConnection; far: HSteamNetConnection }> {
  const { Connecting, Connected } = SteamNetworkingConnectionState;
  const accepted = server.waitFor("steamNetConnectionStatusChanged", ({ connection, info }) => {
    if (info.state === Connecting) server.networkingSockets.acceptConnection(connection);
    return info.state === Connected;
  });
  const arrived = player.waitFor("steamNetConnectionStatusChanged", ({ info }) => info.state === Connected);
  const far = player.networkingSockets.connectByIpAddress(`127.0.0.1:${port}`);
  const [{ connection: near }] = await Promise.all([accepted, arrived]);
  return { near, far };
}

test("in the listener that hears of it, and after it", async () => {
  const listenSocket = server.networkingSockets.createListenSocketIp(`127.0.0.1:${port}`);
  const { near, far } = await connected();
  const read: [state: number, messages: number][] = [];
  server.on("steamNetConnectionStatusChanged", ({ connection, info }) => {
    read.push([info.state, [...server.receive({ connection })].length]);
  });
  const closed = server.waitFor(
    "steamNetConnectionStatusChanged",
    ({ info }) => info.state === SteamNetworkingConnectionState.ClosedByPeer,
  );
  player.networkingSockets.sendMessageToConnection(far, new Uint8Array(10), 8);
  player.networkingSockets.closeConnection(far, 1000, "bye", true);
  await closed;
  const gone = server.waitFor(
    "steamNetConnectionStatusChanged",
    ({ info }) => info.state === SteamNetworkingConnectionState.None,
  );
  expect(server.networkingSockets.closeConnection(near, 0, null, false)).toBe(true);
  await gone;
  const { ClosedByPeer, None } = SteamNetworkingConnectionState;
  expect(read).toEqual([
    [ClosedByPeer, 1],
    [None, 0],
  ]);
  expect([...server.receive({ connection: near })]).toEqual([]);
  expect(await server.messages({ connection: near }).next()).toEqual({ done: true, value: undefined });
  server.networkingSockets.closeListenSocket(listenSocket);
});

test("a connection that went with its listen socket, and a poll group", async () => {
  const listenSocket = server.networkingSockets.createListenSocketIp(`127.0.0.1:${port}`);
  const { near } = await connected();
  server.networkingSockets.closeListenSocket(listenSocket);
  expect([...server.receive({ connection: near })]).toEqual([]);
  const group = server.networkingSockets.createPollGroup();
  server.networkingSockets.destroyPollGroup(group);
  expect(server.networkingSockets.receiveMessages(group)).toEqual([]);
});
