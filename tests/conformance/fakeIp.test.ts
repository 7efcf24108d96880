// FakeIPs on the loopback: addresses that stand for SteamIDs, for connections and for datagrams.
import { isIPv4 } from "node:net";
import { LoopbackControl } from "@headwater/loopback";
import {
  type GameClient,
  type GameServer,
  type HSteamNetConnection,
  k_nSteamNetworkingSend_Reliable,
  k_nSteamNetworkingSend_Unreliable,
  ReceiveBatch,
  Result,
  SteamNetworkingConnectionState,
  SteamNetworkingFakeIPType,
} from "@headwater/typed";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { playersApi } from "../steamclient/door.mjs";
import { startPlayer, startServer } from "./loopbackServer.js";

let server: GameServer;
let player: GameClient;

beforeEach(async () => {
  server = await startServer();
  player = await startPlayer();
});
afterEach(() => {
  new LoopbackControl().clear();
  player.shutdown();
  server.shutdown();
});

const dotted = (ip: number) => [24, 16, 8, 0].map((shift) => (ip >>> shift) & 255).join(".");

/** Has the server take a FakeIP; the addresses of its ports. */
async function allocate(count: number): Promise<{ ip: string; port: number }[]> {
  expect(server.networkingSockets.beginAsyncRequestFakeIp(count)).toBe(true);
  const answer = server.waitFor("steamNetworkingFakeIpResult");
  await server.logOnAnonymous();
  const { result, identity, ip, ports } = await answer;
  expect([result, identity]).toEqual([Result.OK, { type: "steamid", steamId: server.steamId }]);
  return [...ports].slice(0, count).map((port) => ({ ip: dotted(ip), port }));
}

/** Lets the player in at a port of the FakeIP that the server listens on. */
async function meet(address: { ip: string; port: number }): Promise<{
  atServer: HSteamNetConnection;
  atPlayer: HSteamNetConnection;
}> {
  // Not the end of an earlier one.
  const asked = server.waitFor(
    "steamNetConnectionStatusChanged",
    ({ info }) => info.state === SteamNetworkingConnectionState.Connecting,
  );
  const connected = player.waitFor(
    "steamNetConnectionStatusChanged",
    ({ info }) => info.state === SteamNetworkingConnectionState.Connected,
  );
  const atPlayer = player.networkingSockets.connectByIpAddress(address);
  const { connection: atServer, info } = await asked;
  expect(info.identityRemote).toEqual({ type: "steamid", steamId: player.steamId });
  expect(server.networkingSockets.acceptConnection(atServer)).toBe(Result.OK);
  expect((await connected).info.identityRemote).toEqual({ type: "steamid", steamId: server.steamId });
  return { atServer, atPlayer };
}

describe("an address", () => {
  test("is asked for before the logon and given with it", async () => {
    const sockets = server.networkingSockets;
    expect(sockets.getFakeIp(0).result).toBe(Result.NoMatch);
    expect(sockets.beginAsyncRequestFakeIp(0)).toBe(false);
    expect(sockets.beginAsyncRequestFakeIp(5)).toBe(false);
    const answered = server.waitFor("steamNetworkingFakeIpResult");
    expect(sockets.beginAsyncRequestFakeIp(3)).toBe(true);
    expect(sockets.beginAsyncRequestFakeIp(1)).toBe(false);
    server.runCallbacks();
    expect(sockets.getFakeIp(0).result).toBe(Result.Busy);
    await server.logOnAnonymous();
    const { ip, ports } = await answered;
    expect(isIPv4(dotted(ip))).toBe(true);
    expect(dotted(ip)).toMatch(/^169\.254\./);
    expect([...ports].filter((port) => port !== 0)).toHaveLength(3);
    expect(sockets.getFakeIp(0)).toMatchObject({ result: Result.OK, ip, ports });
    expect(sockets.getFakeIp(2)).toMatchObject({ result: Result.OK, ip });
    expect(sockets.getFakeIp(2).ports[0]).toBe(ports[2]);
    expect(sockets.getFakeIp(3).result).toBe(Result.InvalidParam);
    expect(sockets.beginAsyncRequestFakeIp(1)).toBe(false);
  });

  test("can be refused, and asked for again", async () => {
    const refusal = new LoopbackControl().inject({ fault: "fakeIpRefused", result: "LimitExceeded", times: 1 });
    await server.logOnAnonymous();
    const refused = server.waitFor("steamNetworkingFakeIpResult");
    expect(server.networkingSockets.beginAsyncRequestFakeIp(1)).toBe(true);
    expect(await refused).toMatchObject({ result: Result.LimitExceeded, ip: 0 });
    expect(refusal.hits).toBe(1);
    expect(server.networkingSockets.getFakeIp(0).result).toBe(Result.LimitExceeded);
    const given = server.waitFor("steamNetworkingFakeIpResult");
    expect(server.networkingSockets.beginAsyncRequestFakeIp(1)).toBe(true);
    expect((await given).result).toBe(Result.OK);
  });

  test("moves along with the SteamID of another logon, and so do its ports", async () => {
    const [address] = await allocate(1);
    const port = server.networkingSockets.createFakeUdpPort(0);
    const before = server.steamId;
    server.logOff();
    await server.logOn("0123456789ABCDEF0123456789ABCDEF");
    expect(server.steamId).not.toBe(before);
    expect(player.networkingUtils.getRealIdentityForFakeIp(address as never)).toEqual({
      result: Result.OK,
      identity: { type: "steamid", steamId: server.steamId },
    });
    const atPlayer = player.networkingSockets.createFakeUdpPort(-1);
    atPlayer?.sendMessageToFakeIp(address as never, Uint8Array.of(7), k_nSteamNetworkingSend_Unreliable);
    const batch = new ReceiveBatch({ capacity: 1, bytes: 64 });
    await expect.poll(() => port?.receiveMessages(batch), { timeout: 15_000, interval: 5 }).toBe(1);
  });

  test("leads to whom it stands for, as long as they are there", async () => {
    const [first, second] = await allocate(2);
    const utils = server.networkingUtils;
    const identity = { type: "steamid", steamId: server.steamId };
    for (const address of [first, second]) {
      expect(utils.steamNetworkingIpAddrGetFakeIpType(address as never)).toBe(SteamNetworkingFakeIPType.GlobalIPv4);
      expect(player.networkingUtils.getRealIdentityForFakeIp(address as never)).toEqual({
        result: Result.OK,
        identity,
      });
    }
    const beyond = { ip: first?.ip ?? "", port: (second?.port ?? 0) + 1 };
    expect(utils.getRealIdentityForFakeIp(beyond).result).toBe(Result.NoMatch);
    expect(utils.getRealIdentityForFakeIp({ ip: "127.0.0.1", port: 1 }).result).toBe(Result.InvalidParam);
    expect(utils.isFakeIpv4(0x7f000001)).toBe(false);
    server.shutdown();
    expect(player.networkingUtils.getRealIdentityForFakeIp(first as never).result).toBe(Result.NoMatch);
    expect(() => player.networkingSockets.connectByIpAddress(first as never)).toThrow(
      /Nobody has the FakeIP 169\.254\./,
    );
  });
});

test("connections by FakeIP know the addresses of both ends", async () => {
  const sockets = server.networkingSockets;
  expect(() => sockets.createListenSocketP2PFakeIp(0)).toThrow("There is no FakeIP port of index 0");
  const [first, second] = await allocate(2);
  if (!first || !second) throw new Error("no ports");
  sockets.createListenSocketP2PFakeIp(1);
  const { atServer, atPlayer } = await meet(second);
  expect(player.networkingSockets.getRemoteFakeIpForConnection(atPlayer)).toEqual({
    result: Result.OK,
    address: second,
  });
  // The player has no FakeIP: the server gets to know one that it alone knows.
  const { result, address } = sockets.getRemoteFakeIpForConnection(atServer);
  expect(result).toBe(Result.OK);
  const utils = server.networkingUtils;
  expect(utils.steamNetworkingIpAddrGetFakeIpType(address)).toBe(SteamNetworkingFakeIPType.LocalIPv4);
  expect(utils.getRealIdentityForFakeIp(address)).toEqual({
    result: Result.OK,
    identity: { type: "steamid", steamId: player.steamId },
  });
  expect(sockets.getRemoteFakeIpForConnection(atServer).address).toEqual(address);
  sockets.sendMessageToConnection(atServer, Uint8Array.of(1, 2), k_nSteamNetworkingSend_Reliable);
  for await (const message of player.messages({ connection: atPlayer })) {
    expect(message.data).toEqual(Uint8Array.of(1, 2));
    break;
  }
  expect(sockets.getRemoteFakeIpForConnection(4711 as HSteamNetConnection).result).toBe(Result.InvalidParam);
  const pair = sockets.createSocketPair(false, null, null);
  expect(sockets.getRemoteFakeIpForConnection(pair?.connection1 as HSteamNetConnection).result).toBe(Result.IPNotFound);
});

describe("a UDP port", () => {
  type Port = NonNullable<ReturnType<GameServer["networkingSockets"]["createFakeUdpPort"]>>;

  /** The next datagram of a port, with the address it came from. */
  async function receive(
    port: Port,
    batch: ReceiveBatch,
  ): Promise<{ data: number[]; from: { ip: string; port: number } }> {
    await expect.poll(() => port.receiveMessages(batch), { timeout: 15_000, interval: 5 }).toBe(1);
    const identity = batch.identity(0);
    if (identity.type !== "ip") throw new Error(`from ${identity.type}`);
    return { data: [...batch.payload(0)], from: { ip: identity.ip, port: identity.port } };
  }

  test("carries datagrams to a FakeIP, and back to whom they came from", async () => {
    expect(server.networkingSockets.createFakeUdpPort(0)).toBeNull();
    const [address] = await allocate(1);
    const atServer = server.networkingSockets.createFakeUdpPort(0) as Port;
    expect(server.networkingSockets.createFakeUdpPort(0)).toBeNull();
    const atPlayer = player.networkingSockets.createFakeUdpPort(-1) as Port;
    const send = (port: Port, to: unknown, ...data: number[]) =>
      port.sendMessageToFakeIp(to as never, Uint8Array.from(data), k_nSteamNetworkingSend_Unreliable);
    expect(send(atPlayer, address, 1, 2, 3)).toBe(Result.OK);
    const arrived = await receive(atServer, new ReceiveBatch({ capacity: 4, bytes: 4096 }));
    expect(arrived.data).toEqual([1, 2, 3]);
    expect(server.networkingUtils.getRealIdentityForFakeIp(arrived.from).identity).toEqual({
      type: "steamid",
      steamId: player.steamId,
    });
    expect(send(atServer, arrived.from, 4, 5)).toBe(Result.OK);
    const answer = await receive(atPlayer, new (playersApi().ReceiveBatch)({ capacity: 4, bytes: 4096 }));
    expect(answer).toEqual({ data: [4, 5], from: address });

    expect(send(atPlayer, { ip: "127.0.0.1", port: 1 }, 1)).toBe(Result.InvalidParam);
    expect(send(atServer, { ip: "169.254.255.1", port: 1 }, 1)).toBe(Result.NoConnection);
    expect(atPlayer.sendMessageToFakeIp(address as never, new Uint8Array(4097), 0)).toBe(Result.InvalidParam);
    expect(atPlayer.sendMessageToFakeIp(address as never, new Uint8Array(1), 8)).toBe(Result.InvalidParam);

    // Forgotten, the server is called anew with the next datagram.
    atPlayer.scheduleCleanup(address as never);
    expect(send(atPlayer, address, 6)).toBe(Result.OK);
    expect((await receive(atServer, new ReceiveBatch({ capacity: 4, bytes: 4096 }))).data).toEqual([6]);
    atPlayer.destroyFakeUdpPort();
    atServer.destroyFakeUdpPort();
    expect(server.networkingSockets.createFakeUdpPort(0)).not.toBeNull();
  });
});
