// Networking Utils: values of options as bytes, sizes that are checked, debug output; and sessions of Networking
// Messages, whose dictionary has the parts that were asked for.
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type LoggedError, SteamServer } from "../src/index.js";
import { configValueBytes } from "../src/networkingUtils/configValues.js";
import { logged, startLoggedOn } from "./loopback.js";
import { oneId, otherId } from "./records/pairOfConnections.js";

let errors: LoggedError[];
const messages = (): string[] => errors.map(({ message }) => message);
const scopes = SteamServer.NetworkingConfigScope;

beforeEach(async () => {
  errors = logged();
  await startLoggedOn();
});
afterEach(() => SteamServer.serverShutdown());

describe("getConfigValue", () => {
  test("of a connection, inherited and its own", () => {
    const { connection1 = 0 } = SteamServer.createSocketPair(false, oneId, otherId);
    const read = () =>
      SteamServer.getConfigValue(
        SteamServer.NETWORKING_CONFIG_NAGLE_TIME,
        scopes.NETWORKING_CONFIG_SCOPE_CONNECTION,
        connection1,
      );
    expect(read().result).toBe(SteamServer.NETWORKING_GET_CONFIG_VALUE_OK_INHERITED);
    expect(SteamServer.setConnectionConfigValueInt32(connection1, SteamServer.NETWORKING_CONFIG_NAGLE_TIME, 1)).toBe(
      true,
    );
    const own = read();
    expect(own).toEqual({
      result: SteamServer.NETWORKING_GET_CONFIG_VALUE_OK,
      type: SteamServer.NETWORKING_CONFIG_TYPE_INT32,
      value: new Uint8Array([1, 0, 0, 0]),
    });
    expect(own.buffer).toBe(4);
  });

  test("of everything: the handle does not count", () => {
    const scope = scopes.NETWORKING_CONFIG_SCOPE_GLOBAL;
    const { result, type, value } = SteamServer.getConfigValue(
      SteamServer.NETWORKING_CONFIG_FAKE_PACKET_LOSS_SEND,
      scope,
      9,
    );
    expect([result, type, value]).toEqual([1, SteamServer.NETWORKING_CONFIG_TYPE_FLOAT, new Uint8Array(4)]);
  });

  test("that is not there", () => {
    const scope = scopes.NETWORKING_CONFIG_SCOPE_CONNECTION;
    const nothing = (option: number) => SteamServer.getConfigValue(option as never, scope, 9);
    expect(nothing(SteamServer.NETWORKING_CONFIG_NAGLE_TIME)).toEqual({
      result: SteamServer.NETWORKING_GET_CONFIG_VALUE_BAD_SCOPE_OBJ,
      type: SteamServer.NETWORKING_CONFIG_TYPE_INT32,
      value: new Uint8Array(0),
    });
    expect(nothing(7777)).toEqual({
      result: SteamServer.NETWORKING_GET_CONFIG_VALUE_BAD_VALUE,
      type: 0,
      value: new Uint8Array(0),
    });
    expect(SteamServer.getConfigValueInfo(7777 as never)).toEqual({});
    expect(messages()).toEqual([]);
  });

  test.each([
    [SteamServer.NETWORKING_CONFIG_TYPE_INT32, -2, [0xfe, 0xff, 0xff, 0xff]],
    [SteamServer.NETWORKING_CONFIG_TYPE_INT64, -2n, [0xfe, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff]],
    [SteamServer.NETWORKING_CONFIG_TYPE_FLOAT, 1.5, [0, 0, 0xc0, 0x3f]],
    [SteamServer.NETWORKING_CONFIG_TYPE_STRING, "é", [0xc3, 0xa9]],
    [SteamServer.NETWORKING_CONFIG_TYPE_FUNCTION_PTR, undefined, []],
  ])("type %s: %s as bytes", (type, value, bytes) => {
    expect([...configValueBytes(type, value)]).toEqual(bytes);
  });
});

test("options can be gone through to the end", () => {
  const seen = new Set<number>();
  let option = SteamServer.iterateGenericEditableConfigValues(SteamServer.NETWORKING_CONFIG_INVALID, false);
  while (option !== SteamServer.NETWORKING_CONFIG_INVALID && !seen.has(option)) {
    seen.add(option);
    expect(SteamServer.getConfigValueInfo(option).name).toEqual(expect.any(String));
    option = SteamServer.iterateGenericEditableConfigValues(option, false);
  }
  expect(option).toBe(SteamServer.NETWORKING_CONFIG_INVALID);
  expect(seen).toContain(SteamServer.NETWORKING_CONFIG_NAGLE_TIME);
});

test("a location of the wrong size is refused", () => {
  const short = new Uint8Array(100);
  expect(SteamServer.estimatePingTimeBetweenTwoLocations(new Uint8Array(512), short)).toBe(0);
  expect(SteamServer.estimatePingTimeFromLocalHost(short)).toBe(0);
  expect(SteamServer.convertPingLocationToString(short)).toBe("");
  expect(messages()).toEqual([
    expect.stringMatching(/^\[STEAM SERVER\] Networking Utils, estimatePingTimeBetweenTwoLocations: .*512/),
    expect.stringMatching(/^\[STEAM SERVER\] Networking Utils, estimatePingTimeFromLocalHost: .*512/),
    expect.stringMatching(/^\[STEAM SERVER\] Networking Utils, convertPingLocationToString: .*512/),
  ]);
});

test("a text that is no address", () => {
  expect(SteamServer.isFakeIPv4("somewhere")).toBe(false);
  expect(SteamServer.getIPv4FakeIPType("::1")).toBe(SteamServer.FAKE_IP_TYPE_INVALID);
  expect(SteamServer.getRealIdentityForFakeIP("somewhere")).toEqual({});
  expect(messages()).toHaveLength(3);
});

describe("setDebugOutputFunction", () => {
  /** Makes the networking speak. */
  const speak = (): boolean =>
    SteamServer.closeConnection(SteamServer.connectByIPAddress("127.0.0.1:9", {}), 0, "", false);
  const everything = SteamServer.NETWORKING_SOCKET_DEBUG_OUTPUT_TYPE_EVERYTHING;

  test("hands over what the networking says, until it is called without arguments", async () => {
    const [type, message] = await new Promise<[number, string]>((resolve) => {
      SteamServer.setDebugOutputFunction(everything, (...said) => resolve(said));
      speak();
    });
    SteamServer.setDebugOutputFunction();
    expect(SteamServer.NetworkingSocketsDebugOutputType[type as 1]).toEqual(expect.any(String));
    expect(message).not.toBe("");
  });

  test("a function that throws is logged", async () => {
    await new Promise<void>((resolve) => {
      SteamServer.setDebugOutputFunction(everything, () => {
        resolve();
        throw new Error("full disk");
      });
      speak();
    });
    SteamServer.setDebugOutputFunction();
    expect(messages()[0]).toBe("[STEAM SERVER] Networking Utils, setDebugOutputFunction: full disk");
  });

  test("takes a function only", () => {
    expect(() => SteamServer.setDebugOutputFunction(everything, "log" as never)).toThrow(
      'SteamServer.setDebugOutputFunction(): output is "log"; expected a function.',
    );
  });
});

describe("getSessionConnectionInfo", () => {
  const keys = (...wanted: [boolean, boolean]): string[] =>
    Object.keys(SteamServer.getSessionConnectionInfo(76561197960287930n, ...wanted));

  test("has the parts that were asked for", () => {
    expect(keys(false, false)).toEqual(["connection_state"]);
    const withConnection = keys(true, false);
    expect([withConnection.length, withConnection.at(1), withConnection.at(-1)]).toEqual([
      11,
      "identity",
      "info_flags",
    ]);
    const withStatus = keys(false, true);
    expect([withStatus.length, withStatus.at(1), withStatus.at(-1)]).toEqual([14, "state", "queue_time"]);
    expect(keys(true, true)).toEqual([...withConnection, ...withStatus.slice(1)]);
  });
});
