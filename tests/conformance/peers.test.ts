// A player and a server reach each other by SteamID on the loopback: messages, packets, sockets.
import {
  type GameClient,
  type GameServer,
  k_nSteamNetworkingSend_Reliable,
  P2PSend,
  ReceiveBatch,
  Result,
  SteamNetworkingConnectionState,
} from "@headwater/typed";
import { afterAll, beforeAll, expect, test } from "vitest";
import { playersApi } from "../steamclient/door.mjs";
import { loggedOnServer, startPlayer } from "./loopbackServer.js";

let server: GameServer;
let player: GameClient;

beforeAll(async () => {
  server = await loggedOnServer();
  player = await startPlayer();
});
afterAll(() => {
  player.shutdown();
  server.shutdown();
});

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const text = (data: Uint8Array): string => new TextDecoder().decode(data);

/** What a function finds at last. Nothing announces the messages of sessions: programs look for them in each frame. */
async function found<T>(look: () => T | null): Promise<T> {
  for (;;) {
    const value = look();
    if (value !== null) return value;
    await new Promise((resolve) => setImmediate(resolve));
  }
}

/** The next message of a channel. */
function message(context: GameClient | GameServer, channel: number): Promise<{ from: unknown; text: string }> {
  const batch = new (context === player ? playersApi().ReceiveBatch : ReceiveBatch)({ capacity: 1 });
  return found(() => {
    if (context.networkingMessages.receiveMessagesOnChannel(channel, batch) === 0) return null;
    expect(batch.channels[0]).toBe(channel);
    return { from: batch.identity(0), text: text(batch.payload(0)) };
  });
}

function identityOf(context: GameClient | GameServer): { type: "steamid"; steamId: bigint } {
  return { type: "steamid", steamId: context.steamId };
}

test("messages: a session is asked for, accepted, used and closed", async () => {
  const asked = server.waitFor("steamNetworkingMessagesSessionRequest");
  expect(
    player.networkingMessages.sendMessageToUser(server.steamId, bytes("hello"), k_nSteamNetworkingSend_Reliable, 3),
  ).toBe(Result.OK);
  expect((await asked).identityRemote).toEqual(identityOf(player));
  expect(server.networkingMessages.acceptSessionWithUser(player.steamId)).toBe(true);
  expect(await message(server, 3)).toEqual({ from: identityOf(player), text: "hello" });
  expect(
    server.networkingMessages.sendMessageToUser(player.steamId, bytes("back"), k_nSteamNetworkingSend_Reliable, 0),
  ).toBe(Result.OK);
  expect(await message(player, 0)).toEqual({ from: identityOf(server), text: "back" });

  const { state, connectionInfo } = player.networkingMessages.getSessionConnectionInfo(server.steamId);
  expect(state).toBe(SteamNetworkingConnectionState.Connected);
  expect(connectionInfo.identityRemote).toEqual(identityOf(server));
  expect(server.networkingMessages.closeSessionWithUser(player.steamId)).toBe(true);
  await found(() => {
    const now = player.networkingMessages.getSessionConnectionInfo(server.steamId).state;
    return now === SteamNetworkingConnectionState.ClosedByPeer ? now : null;
  });
  expect(
    player.networkingMessages.sendMessageToUser(server.steamId, bytes("?"), k_nSteamNetworkingSend_Reliable, 0),
  ).toBe(Result.NoConnection);
});

test("packets: a session is asked for, accepted, used and closed", async () => {
  const asked = server.waitFor("p2pSessionRequest");
  expect(player.networking.sendP2PPacket(server.steamId, bytes("hello"), P2PSend.Reliable)).toBe(true);
  expect(await asked).toEqual({ steamIdRemote: player.steamId });
  expect(server.networking.acceptP2PSessionWithUser(player.steamId)).toBe(true);
  const there = await found(() => server.networking.readP2PPacket());
  expect({ ...there, data: text(there.data) }).toEqual({ steamIdRemote: player.steamId, data: "hello" });

  // Larger than any unreliable packet: its size is asked for first.
  const large = Uint8Array.from({ length: 100_000 }, (_, at) => at % 251);
  expect(server.networking.sendP2PPacket(player.steamId, large, P2PSend.Unreliable)).toBe(false);
  expect(server.networking.sendP2PPacket(player.steamId, large, P2PSend.Reliable, 2)).toBe(true);
  const size = await found(() => player.networking.isP2PPacketAvailable(2));
  expect(size).toBe(large.length);
  expect(player.networking.readP2PPacket(2, size)).toEqual({ data: large, steamIdRemote: server.steamId });

  expect(player.networking.getP2PSessionState(server.steamId)).toMatchObject({
    connectionActive: true,
    connecting: false,
    usingRelay: false,
  });
  expect(player.networking.closeP2PSessionWithUser(server.steamId)).toBe(true);
  expect(player.networking.getP2PSessionState(server.steamId)).toBeNull();
});

test("sockets: a virtual port of a SteamID is connected to", async () => {
  const listener = server.networkingSockets.createListenSocketP2P(7);
  expect(listener).not.toBe(0);
  const arriving = server.waitFor("steamNetConnectionStatusChanged", ({ info }) => info.listenSocket === listener);
  const connected = player.waitFor(
    "steamNetConnectionStatusChanged",
    ({ info }) => info.state === SteamNetworkingConnectionState.Connected,
  );
  const outgoing = player.networkingSockets.connectP2P(server.steamId, 7);
  const { connection: incoming, info } = await arriving;
  expect(info.identityRemote).toEqual(identityOf(player));
  expect(server.networkingSockets.acceptConnection(incoming)).toBe(Result.OK);
  expect((await connected).info).toMatchObject({
    identityRemote: identityOf(server),
    connectionDescription: expect.stringContaining(`P2P steamid:${server.steamId} vport 7`),
  });
  player.networkingSockets.sendMessageToConnection(outgoing, bytes("hello"), k_nSteamNetworkingSend_Reliable);
  for await (const { data, identity } of server.messages({ connection: incoming })) {
    expect({ text: text(data), identity }).toEqual({ text: "hello", identity: identityOf(player) });
    break;
  }
  player.networkingSockets.closeConnection(outgoing, 0, null, false);
  expect(server.networkingSockets.closeListenSocket(listener)).toBe(true);
});
