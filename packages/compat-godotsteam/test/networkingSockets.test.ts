// Networking Sockets: a player and a server over UDP, address texts, options, lanes, and what GodotSteam gets wrong.
import { setImmediate as nextTurn } from "node:timers/promises";
import { libraryPath } from "@headwater/loopback";
import { GameClient } from "@headwater/typed";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type ConfigOptions, type LoggedError, SteamServer, type SteamServerSignals } from "../src/index.js";
import { freeUdpPort } from "./freeUdpPort.js";
import { logged, next, post, startLoggedOn } from "./loopback.js";
import { addressPayload, connectionInfoFields } from "./networkPayload.js";
import { oneId, otherId } from "./records/pairOfConnections.js";

let errors: LoggedError[];
let player: GameClient;
const messages = (): string[] => errors.map(({ message }) => message);
const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
const bytes = (given: string): Uint8Array => new TextEncoder().encode(given);

beforeEach(async () => {
  errors = logged();
  player = await GameClient.init({ library: libraryPath(), pumpIntervalMs: 1 });
  await startLoggedOn();
});
afterEach(() => {
  player.shutdown();
  SteamServer.serverShutdown();
});

function pair(): [number, number] {
  const { connection1, connection2 } = SteamServer.createSocketPair(false, oneId, otherId);
  if (!connection1 || !connection2) throw new Error("The loopback makes no pair.");
  return [connection1, connection2];
}

type Change = SteamServerSignals["network_connection_status_changed"];

/** The first change of a connection to a state, from now on. */
async function changeTo(state: number): Promise<Change> {
  const changes: Change[] = [];
  const collect = (...change: Change): unknown => changes.push(change);
  SteamServer.on("network_connection_status_changed", collect);
  const [change] = await until(() => {
    SteamServer.run_callbacks();
    return changes.filter(([, { connection_state }]) => connection_state === state);
  });
  SteamServer.off("network_connection_status_changed", collect);
  return change;
}

/** What `ask` gives as soon as that is something. */
async function until<T>(ask: () => T[]): Promise<[T, ...T[]]> {
  for (;;) {
    const [first, ...rest] = ask();
    if (first !== undefined) return [first, ...rest];
    await nextTurn();
  }
}

test("a player connects, talks and leaves", async () => {
  const port = await freeUdpPort();
  const socket = SteamServer.createListenSocketIP(`127.0.0.1:${port}`, {});
  const knocked = changeTo(SteamServer.CONNECTION_STATE_CONNECTING);
  const remote = player.networkingSockets.connectByIpAddress(`127.0.0.1:${port}`);
  const [handle, connection, old] = await knocked;
  expect(old).toBe(SteamServer.CONNECTION_STATE_NONE);
  expect(connection).toMatchObject({
    identity: player.steamId,
    listen_socket: socket,
    remote_address: "127.0.0.1",
    user_data: -1n,
  });

  const connected = changeTo(SteamServer.CONNECTION_STATE_CONNECTED);
  expect(SteamServer.acceptConnection(handle)).toBe(SteamServer.RESULT_OK);
  expect((await connected)[0]).toBe(handle);
  const group = SteamServer.createPollGroup();
  expect(SteamServer.setConnectionPollGroup(handle, group)).toBe(true);
  expect(SteamServer.setConnectionUserData(handle, 42)).toBe(true);

  const { result } = SteamServer.sendMessageToConnection(
    handle,
    bytes("welcome"),
    SteamServer.NETWORKING_SEND_RELIABLE,
  );
  expect(result).toBe(SteamServer.RESULT_OK);
  for await (const message of player.messages({ connection: remote })) {
    expect(text(message.data)).toBe("welcome");
    break;
  }
  player.networkingSockets.sendMessageToConnection(remote, bytes("thanks"), SteamServer.NETWORKING_SEND_RELIABLE);
  const [received] = await until(() => SteamServer.receiveMessagesOnPollGroup(group, 10));
  expect(received).toMatchObject({ connection: handle, identity: player.steamId, receiver_user_data: 42n, size: 6 });
  expect(text(received.payload)).toBe("thanks");

  const left = changeTo(SteamServer.CONNECTION_STATE_CLOSED_BY_PEER);
  player.networkingSockets.closeConnection(remote, 1234, "good night", false);
  const [, { end_reason, end_debug }, before] = await left;
  expect([end_reason, end_debug, before]).toEqual([1234, "good night", SteamServer.CONNECTION_STATE_CONNECTED]);
  expect(SteamServer.closeConnection(handle, 0, "", false)).toBe(true);
  expect(messages()).toEqual([]);
});

test("identities that are no Steam ID are 0, and addresses are whole", async () => {
  const change = (info: object) =>
    post("SteamNetConnectionStatusChangedCallback_t", { m_hConn: 9, m_info: { ...connectionInfoFields(1n), ...info } });
  const mapped = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 255, 255, 10, 0, 0, 5];
  const changed = next("network_connection_status_changed");
  change({ m_identityRemote: new Uint8Array(136), m_addrRemote: addressPayload(mapped, 1) });
  const [, connection] = await changed;
  expect([connection.identity, connection.remote_address]).toEqual([0n, "10.0.0.5"]);
});

describe("addresses", () => {
  test.each([
    ["127.0.0.1", "127.0.0.1:", "127.0.0.1"],
    ["[::1]", "[::1]:", "::1"],
  ])("of a socket on %s, with and without the port", async (given, withPort, without) => {
    const port = await freeUdpPort();
    const socket = SteamServer.createListenSocketIP(`${given}:${port}`, {});
    expect(socket).not.toBe(SteamServer.LISTEN_SOCKET_INVALID);
    expect(SteamServer.getListenSocketAddress(socket)).toBe(`${withPort}${port}`);
    expect(SteamServer.getListenSocketAddress(socket, true)).toBe(`${withPort}${port}`);
    expect(SteamServer.getListenSocketAddress(socket, false)).toBe(without);
    expect(SteamServer.closeListenSocket(socket)).toBe(true);
    expect(SteamServer.getListenSocketAddress(socket)).toBe("");
    expect(messages()).toEqual([]);
  });

  test("without a port nothing can listen", () => {
    expect(SteamServer.createListenSocketIP("127.0.0.1", {})).toBe(SteamServer.LISTEN_SOCKET_INVALID);
  });

  test.each(["", "localhost:27015", "1.2.3.4.5:1", "1.2.3.4:70000"])("%j is none", (given) => {
    expect(SteamServer.createListenSocketIP(given, {})).toBe(0);
    expect(SteamServer.connectByIPAddress(given, {})).toBe(0);
    expect(messages()).toEqual([
      expect.stringMatching(/^\[STEAM SERVER\] Networking Sockets, createListenSocketIP: /),
      expect.stringMatching(/^\[STEAM SERVER\] Networking Sockets, connectByIPAddress: /),
    ]);
  });
});

describe("config options", () => {
  const connect = (options: ConfigOptions): number => SteamServer.connectByIPAddress("127.0.0.1:9", options);

  test("are set before anything happens, converted to what each takes", () => {
    const connection = connect({
      [SteamServer.NETWORKING_CONFIG_CONNECTION_USER_DATA]: 7,
      [SteamServer.NETWORKING_CONFIG_TIMEOUT_INITIAL]: 2500.9,
      [SteamServer.NETWORKING_CONFIG_SYMMETRIC_CONNECT]: false,
      [SteamServer.NETWORKING_CONFIG_P2P_STUN_SERVER_LIST]: "stun.example:3478",
    });
    expect(messages()).toEqual([]);
    expect(SteamServer.getConnectionUserData(connection)).toBe(7n);
    const value = (option: 24 | 103): Uint8Array | undefined =>
      SteamServer.getConfigValue(option, SteamServer.NETWORKING_CONFIG_SCOPE_CONNECTION, connection).value;
    expect(value(SteamServer.NETWORKING_CONFIG_TIMEOUT_INITIAL)).toEqual(new Uint8Array([0xc4, 0x09, 0, 0]));
    expect(text(value(SteamServer.NETWORKING_CONFIG_P2P_STUN_SERVER_LIST) as Uint8Array)).toBe("stun.example:3478");
  });

  test("user data has 64 bits, and a sign", () => {
    const connection = connect({ [SteamServer.NETWORKING_CONFIG_CONNECTION_USER_DATA]: -(2n ** 63n) });
    expect(SteamServer.getConnectionUserData(connection)).toBe(-(2n ** 63n));
    expect(SteamServer.getConnectionInfo(connection).user_data).toBe(-(2n ** 63n));
  });

  test.each<[ConfigOptions, string]>([
    [{ 1: 5 }, "config_options[1]: there is no option 1 that takes a value"],
    [{ 201: 5 }, "config_options[201]: there is no option 201 that takes a value"],
    [Object.fromEntries([["toString", 5]]), "config_options[toString]: there is no option toString that takes a value"],
    [{ 24: "5" }, 'config_options[24] is "5"; the option takes an integer'],
    [{ 103: 5 }, "config_options[103] is 5; the option takes text"],
    [{ 40: 0.5e300 }, "config_options[40] is 5e+299; the option takes a 64-bit integer"],
  ])("%j is logged, and nothing is opened", (options, what) => {
    expect(connect(options)).toBe(SteamServer.NETWORKING_CONNECTION_INVALID);
    expect(messages()).toEqual([`[STEAM SERVER] Networking Sockets, connectByIPAddress: ${what}`]);
  });

  test.each([[[[24, 1, 5000]]], [new Map([[24, 5000]])], [undefined], [5]])("%j is no dictionary", (options) => {
    expect(() => connect(options as never)).toThrow(
      /^SteamServer\.connectByIPAddress\(\): config_options is .*; expected a dictionary of options, as \{ \[/,
    );
  });
});

test("a pair of nobody is none, with every key", () => {
  const none = { success: false, connection1: 0, connection2: 0 };
  expect(SteamServer.createSocketPair(false, 0, 0)).toEqual(none);
});

describe("lanes", () => {
  test("as many as asked for, and no more are read", () => {
    const [connection] = pair();
    expect(SteamServer.configureConnectionLanes(connection, 2, [0, 10, 7], [1, 3, 9])).toBe(SteamServer.RESULT_OK);
    const status = SteamServer.getConnectionRealTimeStatus(connection, 2, false);
    expect([status.connection_status, status.lanes_status?.length, status.response]).toEqual([{}, 2, 1]);
    const tooMany = SteamServer.getConnectionRealTimeStatus(connection, 3);
    expect([{ ...tooMany }, tooMany.response]).toEqual([{}, SteamServer.RESULT_INVALID_PARAM]);
  });

  test("an array that is too short is not read beyond its end", () => {
    const [connection] = pair();
    expect(SteamServer.configureConnectionLanes(connection, 2, [0], [1, 1])).toBe(SteamServer.RESULT_NONE);
    expect(SteamServer.configureConnectionLanes(connection, 2, [0, 1], [1, 70000])).toBe(SteamServer.RESULT_NONE);
    expect(messages()).toEqual([
      "[STEAM SERVER] Networking Sockets, configureConnectionLanes: priorities is an array of 1; there are 2 lanes",
      "[STEAM SERVER] Networking Sockets, configureConnectionLanes: weights[1] is 70000; expected an integer from 0 to 65535",
    ]);
  });
});

describe("messages", () => {
  const reliable = SteamServer.NETWORKING_SEND_RELIABLE;

  test("a connection that does not exist", () => {
    const sent = SteamServer.sendMessageToConnection(5, bytes("x"), reliable);
    expect(sent).toEqual({ result: SteamServer.RESULT_INVALID_PARAM, message_number: 0n });
    expect(SteamServer.sendMessages([bytes("x")], 5, reliable)).toEqual([-8n]);
    expect(SteamServer.receiveMessagesOnConnection(5, 10)).toEqual([]);
    expect(SteamServer.receiveMessagesOnPollGroup(5, 10)).toEqual([]);
    const { success, buffer, status } = SteamServer.getDetailedConnectionStatus(5);
    expect([success, buffer, status]).toEqual([-1, "", ""]);
    expect(SteamServer.getConnectionInfo(5)).toEqual({});
    expect(SteamServer.getConnectionUserData(5)).toBe(-1n);
  });

  test("any number may be asked for", () => {
    const [one, other] = pair();
    expect(SteamServer.sendMessages(["a", "b", "c", "d"].map(bytes), one, reliable)).toEqual([1n, 2n, 3n, 4n]);
    const received = (max: number): string =>
      SteamServer.receiveMessagesOnConnection(other, max)
        .map(({ payload }) => text(payload))
        .join("");
    expect([-1, 0, 1, 2, 2 ** 31 - 1, 10].map(received)).toEqual(["", "", "a", "bc", "d", ""]);
    expect(SteamServer.sendMessages([], one, reliable)).toEqual([]);
    expect(messages()).toEqual([]);
  });

  test("payloads are their own, and larger together than the table they are received in", () => {
    const [one, other] = pair();
    const payloads = [1, 2, 3, 4].map((value) => new Uint8Array(400_000).fill(value));
    expect(SteamServer.sendMessages(payloads, one, reliable)).toEqual([1n, 2n, 3n, 4n]);
    const received = SteamServer.receiveMessagesOnConnection(other, 4);
    SteamServer.sendMessages(payloads.toReversed(), one, reliable);
    SteamServer.receiveMessagesOnConnection(other, 4);
    expect(received.map(({ size, payload }) => [size, payload.length, payload[0], payload.at(-1)])).toEqual(
      [1, 2, 3, 4].map((value) => [400_000, 400_000, value, value]),
    );
  });

  test("an array of integers is packed, as in GDScript", () => {
    const [one, other] = pair();
    SteamServer.sendMessages([[104, 105] as never], one, reliable);
    expect(SteamServer.receiveMessagesOnConnection(other, 1)[0]?.payload).toEqual(bytes("hi"));
    expect(() => SteamServer.sendMessages(["hi"] as never, one, reliable)).toThrow(
      'SteamServer.sendMessages(): messages[0] is "hi"; expected a Uint8Array.',
    );
  });
});

test("getIdentity() is the server's id as text", () => {
  expect(SteamServer.getIdentity()).toBe(`steamid:${SteamServer.getSteamID()}`);
});
