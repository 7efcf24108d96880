// ISteamNetworkingSockets on the loopback: encrypted UDP on 127.0.0.1, socket pairs, lanes, options, batches.
import {
  type GameClient,
  type GameServer,
  type HSteamListenSocket,
  type HSteamNetConnection,
  type HSteamNetPollGroup,
  k_nSteamNetworkingSend_Reliable,
  k_nSteamNetworkingSend_Unreliable,
  ReceiveBatch,
  Result,
  SendBatch,
  SteamNetworkingConfigValue,
  SteamNetworkingConnectionState,
} from "@headwater/typed";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { playersApi } from "../steamclient/door.mjs";
import { freePort } from "./freePort.js";
import { loggedOnServer, startPlayer } from "./loopbackServer.js";

/** The SteamID of an individual account; the library refuses ids that cannot be one. */
const somebody = 76561197960265729n;

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

interface Link {
  listener: HSteamListenSocket;
  /** The server's and the player's end. */
  atServer: HSteamNetConnection;
  atPlayer: HSteamNetConnection;
  group: HSteamNetPollGroup;
}

/** Connects the player to a fresh listen socket of the server. */
async function connect(): Promise<Link> {
  const listener = server.networkingSockets.createListenSocketIp({ ip: "127.0.0.1", port: await freePort() });
  const address = server.networkingSockets.getListenSocketAddress(listener);
  if (!address) throw new Error("no listen address");
  const group = server.networkingSockets.createPollGroup();
  const arriving = server.waitFor("steamNetConnectionStatusChanged", ({ info }) => info.listenSocket === listener);
  const connected = player.waitFor(
    "steamNetConnectionStatusChanged",
    ({ info }) => info.state === SteamNetworkingConnectionState.Connected,
  );
  const atPlayer = player.networkingSockets.connectByIpAddress(address);
  const { connection: atServer, info } = await arriving;
  expect(info.state).toBe(SteamNetworkingConnectionState.Connecting);
  expect(server.networkingSockets.acceptConnection(atServer)).toBe(Result.OK);
  expect(server.networkingSockets.setConnectionPollGroup(atServer, group)).toBe(true);
  expect((await connected).connection).toBe(atPlayer);
  return { listener, atServer, atPlayer, group };
}

function close({ listener, atPlayer, group }: Link): void {
  player.networkingSockets.closeConnection(atPlayer, 0, "done", false);
  server.networkingSockets.closeListenSocket(listener);
  server.networkingSockets.destroyPollGroup(group);
}

test("connect, tell who is there, close with a reason", async () => {
  const link = await connect();
  const info = server.networkingSockets.getConnectionInfo(link.atServer);
  expect(info).toMatchObject({
    identityRemote: { type: "steamid", steamId: player.steamId },
    state: SteamNetworkingConnectionState.Connected,
    addrRemote: { ip: "127.0.0.1" },
  });
  expect(player.networkingSockets.getIdentity()).toEqual({ type: "steamid", steamId: player.steamId });
  const left = server.waitFor(
    "steamNetConnectionStatusChanged",
    ({ info }) => info.state === SteamNetworkingConnectionState.ClosedByPeer,
  );
  player.networkingSockets.closeConnection(link.atPlayer, 1042, "bye", false);
  expect((await left).info).toMatchObject({ endReason: 1042, endDebug: expect.stringContaining("bye") });
  close(link);
});

test("1,000 reliable messages arrive once, in order, byte for byte", async () => {
  const link = await connect();
  const total = 1000;
  const batch = new (playersApi().SendBatch)();
  const payload = (index: number): Uint8Array =>
    Uint8Array.from({ length: 1 + (index % 300) }, (_, at) => (index + at) & 255);
  let sent = 0;
  const received: Uint8Array[] = [];
  for await (const message of sendWhileReceiving()) {
    expect(message.connection).toBe(link.atServer);
    expect(message.identity).toEqual({ type: "steamid", steamId: player.steamId });
    received.push(message.data);
    if (received.length === total) break;
  }
  expect(received).toEqual(Array.from({ length: total }, (_, index) => payload(index)));
  close(link);

  function sendWhileReceiving(): AsyncIterableIterator<import("@headwater/typed").Message> {
    while (sent < total) {
      while (sent < total && batch.add(link.atPlayer, payload(sent), k_nSteamNetworkingSend_Reliable)) sent++;
      player.networkingSockets.sendMessages(batch);
      expect([...batch.results.subarray(0, batch.count)].every((result) => result > 0n)).toBe(true);
      batch.clear();
    }
    return server.messages(link.group);
  }
});

test("messages of one connection, one call at a time", async () => {
  const link = await connect();
  const { result, messageNumber } = server.networkingSockets.sendMessageToConnection(
    link.atServer,
    new Uint8Array([1, 2, 3]),
    k_nSteamNetworkingSend_Unreliable,
  );
  expect(result).toBe(Result.OK);
  expect(messageNumber).toBe(1n);
  for await (const message of player.messages({ connection: link.atPlayer })) {
    expect(message.data).toEqual(new Uint8Array([1, 2, 3]));
    break;
  }
  close(link);
});

describe("a socket pair", () => {
  function pair(): { connection1: HSteamNetConnection; connection2: HSteamNetConnection } {
    const made = server.networkingSockets.createSocketPair(false, somebody, { type: "string", value: "two" });
    if (!made) throw new Error("no socket pair");
    return made;
  }

  test("knows the identities it was given", () => {
    const { connection1, connection2 } = pair();
    // Each identity is the one its connection sees at the other end.
    expect(server.networkingSockets.getConnectionInfo(connection1)?.identityRemote).toEqual({
      type: "steamid",
      steamId: somebody,
    });
    expect(server.networkingSockets.getConnectionInfo(connection2)?.identityRemote).toEqual({
      type: "string",
      value: "two",
    });
    server.networkingSockets.closeConnection(connection1, 0, null, false);
    expect(server.networkingSockets.closeConnection(connection1, 0, null, false)).toBe(false);
    server.networkingSockets.closeConnection(connection2, 0, null, false);
  });

  test("keeps name and user data", () => {
    const { connection1, connection2 } = pair();
    const sockets = server.networkingSockets;
    sockets.setConnectionName(connection1, "Ünïcode");
    expect(sockets.getConnectionName(connection1)).toBe("Ünïcode");
    expect(sockets.setConnectionUserData(connection1, -(2n ** 62n))).toBe(true);
    expect(sockets.getConnectionUserData(connection1)).toBe(-(2n ** 62n));
    expect(sockets.getConnectionName(12345 as HSteamNetConnection)).toBeNull();
    expect(sockets.getConnectionInfo(12345 as HSteamNetConnection)).toBeNull();
    sockets.closeConnection(connection1, 0, null, false);
    sockets.closeConnection(connection2, 0, null, false);
  });

  test("has lanes and a status", () => {
    const { connection1, connection2 } = pair();
    const sockets = server.networkingSockets;
    expect(sockets.configureConnectionLanes(connection1, [0, 1], [1, 1])).toBe(Result.OK);
    const { result, status, lanes } = sockets.getConnectionRealTimeStatus(connection1, 2);
    expect(result).toBe(Result.OK);
    expect(status.state).toBe(SteamNetworkingConnectionState.Connected);
    expect(lanes).toHaveLength(2);
    expect(sockets.getDetailedConnectionStatus(connection1)).toContain("connected");
    sockets.closeConnection(connection1, 0, null, false);
    sockets.closeConnection(connection2, 0, null, false);
  });

  test("a batch whose slab is too small gives the rest next time, and grows for one large message", () => {
    const { connection1, connection2 } = pair();
    const sockets = server.networkingSockets;
    const batch = new ReceiveBatch({ capacity: 8, bytes: 256 });
    const send = (size: number, fill: number): void => {
      sockets.sendMessageToConnection(connection1, new Uint8Array(size).fill(fill), k_nSteamNetworkingSend_Reliable);
    };
    for (let fill = 1; fill <= 5; fill++) send(100, fill);
    const seen: number[] = [];
    for (let count = receive(); count > 0; count = receive()) {
      for (let row = 0; row < count; row++) {
        const payload = batch.payload(row);
        expect(payload.length).toBe(100);
        seen.push(payload[0] as number);
      }
    }
    expect(seen).toEqual([1, 2, 3, 4, 5]);
    send(5000, 9);
    expect(receive()).toBe(1);
    expect(batch.payload(0)).toEqual(new Uint8Array(5000).fill(9));
    expect(receive()).toBe(0);
    expect(sockets.receiveMessagesOnConnection(4711 as HSteamNetConnection, batch)).toBe(-1);
    sockets.closeConnection(connection1, 0, null, false);
    sockets.closeConnection(connection2, 0, null, false);

    function receive(): number {
      return sockets.receiveMessagesOnConnection(connection2, batch);
    }
  });

  test("an array taken from a batch by transfer hurts nobody", () => {
    const { connection1, connection2 } = pair();
    const sockets = server.networkingSockets;
    const batch = new ReceiveBatch({ capacity: 4, bytes: 64 });
    // Node 20 copies memory that may not be transferred, later versions refuse to.
    const transfer = () => structuredClone(batch.data.buffer, { transfer: [batch.data.buffer as ArrayBuffer] });
    if (Number.parseInt(process.versions.node, 10) < 21) transfer();
    else expect(transfer).toThrow(expect.objectContaining({ name: "DataCloneError" }));
    sockets.sendMessageToConnection(connection1, new Uint8Array(8), k_nSteamNetworkingSend_Reliable);
    expect(sockets.receiveMessagesOnConnection(connection2, batch)).toBe(1);
    sockets.closeConnection(connection1, 0, null, false);
    sockets.closeConnection(connection2, 0, null, false);
  });

  test("a send batch refuses rows outside its memory, and sends nothing then", () => {
    const { connection1, connection2 } = pair();
    const sockets = server.networkingSockets;
    const batch = new SendBatch({ capacity: 4, bytes: 64 });
    batch.add(connection1, new Uint8Array(8), k_nSteamNetworkingSend_Reliable);
    batch.add(connection1, new Uint8Array(8), k_nSteamNetworkingSend_Reliable);
    batch.offsets[1] = 60;
    expect(() => sockets.sendMessages(batch)).toThrowError(
      /row 1 has 8 bytes at offset 60, outside the batch's 64 bytes/,
    );
    batch.count = 9;
    expect(() => sockets.sendMessages(batch)).toThrowError(/batch\.count is 9; the batch holds at most 4/);
    expect(sockets.receiveMessages({ connection: connection2 })).toEqual([]);
    sockets.closeConnection(connection1, 0, null, false);
    sockets.closeConnection(connection2, 0, null, false);
  });
});

test("options are typed, and refused where they do not fit", async () => {
  const sockets = server.networkingSockets;
  const listener = sockets.createListenSocketIp({ ip: "127.0.0.1", port: await freePort() }, [
    { option: SteamNetworkingConfigValue.TimeoutInitial, value: 5000 },
    { option: SteamNetworkingConfigValue.ConnectionUserData, value: 7n },
  ]);
  expect(listener).not.toBe(0);
  sockets.closeListenSocket(listener);
  expect(() =>
    // @ts-expect-error a text is no number
    sockets.createListenSocketIp("127.0.0.1:0", [{ option: SteamNetworkingConfigValue.TimeoutInitial, value: "5" }]),
  ).toThrowError(/value must be a number, got string "5"/);
});
