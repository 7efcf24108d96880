// The interfaces beside game server and sockets, on the loopback: what it has of them, and how the rest says "no".
import { createSocket } from "node:dgram";
import { once } from "node:events";
import { LoopbackControl } from "@headwater/loopback";
import {
  type GameServer,
  type HTTPRequestHandle,
  Result,
  type SteamAPICall,
  SteamCallError,
  type SteamInventoryResult,
  SteamNetworkingConfigDataType,
  SteamNetworkingConfigScope,
  SteamNetworkingConfigValue,
  SteamNetworkingGetConfigValueResult,
  SteamNetworkingSocketsDebugOutputType,
  SteamTimeoutError,
  type UGCQueryHandle,
  type UGCUpdateHandle,
} from "@headwater/typed";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { currentSdk } from "../../generator/src/sdks/currentSdk.js";
import { keptModel } from "../../generator/src/sdks/keptModel.js";
import { loggedOnServer } from "./loopbackServer.js";

let server: GameServer;

beforeAll(async () => {
  server = await loggedOnServer();
});
afterAll(() => server.shutdown());

test("every interface of a server is there", () => {
  expect([
    server.client.getIpcCallCount(),
    server.gameServerStats.setUserStatInt32(1n, "x", 1),
    server.http.setHttpRequestContextValue(1 as HTTPRequestHandle, 1n),
    server.inventory.getResultStatus(0 as SteamInventoryResult),
    server.networkingMessages.closeSessionWithUser(76561197960265729n),
    server.ugc.getNumSubscribedItems(false),
    server.utils.getAppId(),
  ]).toEqual([expect.any(Number), false, false, expect.any(Number), false, 0, 480]);
});

/** As the SDK that the packages are generated for has it. */
function versionOf(name: string): string {
  return keptModel(currentSdk()).interfaces.find((each) => each.name === name)?.versionString as string;
}

test("the client library tells which interface versions it offers", () => {
  const { client, functions } = server;
  const pipe = functions.steamGameServerGetHSteamPipe();
  expect(client.getISteamUtils(pipe, versionOf("ISteamUtils"))).toBe(true);
  expect(client.getISteamUtils(pipe, "SteamUtils999")).toBe(false);
  const user = functions.steamGameServerGetHSteamUser();
  expect(client.getISteamGameServer(user, pipe, versionOf("ISteamGameServer"))).toBe(true);
  // The last of the table, which has another place in the client of another SDK.
  expect(client.getISteamRemotePlay(user, pipe, "STEAMREMOTEPLAY_INTERFACE_VERSION999")).toBe(false);
});

test("Steam's clock", () => {
  const now = Date.now() / 1000;
  expect(Math.abs(server.utils.getServerRealTime() - now)).toBeLessThan(5);
  expect(server.utils.isApiCallCompleted(1n as SteamAPICall)).toEqual({
    completed: false,
    failed: expect.any(Boolean),
  });
});

describe("options", () => {
  const { Global, Connection } = SteamNetworkingConfigScope;

  test("are read as they were written, by type", () => {
    const utils = server.networkingUtils;
    const { OK } = SteamNetworkingGetConfigValueResult;
    const given = [
      { option: SteamNetworkingConfigValue.TimeoutInitial, value: 4321 },
      { option: SteamNetworkingConfigValue.FakePacketLoss_Send, value: 0.5 },
    ] as const;
    for (const option of given) {
      const before = utils.getConfigValue(option.option, Global).value;
      expect(utils.setConfigValue(option, Global)).toBe(true);
      expect(utils.getConfigValue(option.option, Global)).toEqual({ result: OK, value: option.value });
      expect(utils.setConfigValueStruct({ ...option, value: before as number }, Global)).toBe(true);
    }
    expect(utils.getConfigValue(SteamNetworkingConfigValue.TimeoutInitial, Connection, 4711)).toEqual({
      result: SteamNetworkingGetConfigValueResult.BadScopeObj,
      value: undefined,
    });
  });

  test("refuse values of another type, and pointers", () => {
    const utils = server.networkingUtils;
    const { TimeoutInitial, Callback_ConnectionStatusChanged } = SteamNetworkingConfigValue;
    expect(() => utils.setConfigValue({ option: TimeoutInitial, value: "1" as never }, Global)).toThrowError(
      'NetworkingUtils.setConfigValue: option.value must be a number, got string "1".',
    );
    expect(() =>
      utils.setConfigValue({ option: Callback_ConnectionStatusChanged, value: 1 } as never, Global),
    ).toThrowError(/option 201 holds a C\+\+ pointer and cannot be set from JavaScript/);
  });

  test("have the types the library says they have", () => {
    const utils = server.networkingUtils;
    const sample: Record<number, unknown> = {
      [SteamNetworkingConfigDataType.Int32]: 1,
      [SteamNetworkingConfigDataType.Int64]: 1n,
      [SteamNetworkingConfigDataType.Float]: 1.5,
      [SteamNetworkingConfigDataType.String]: "",
    };
    let known = 0;
    for (const [name, option] of Object.entries(SteamNetworkingConfigValue)) {
      if (typeof option !== "number") continue;
      const info = utils.getConfigValueInfo(option);
      // Options of the relay network and of newer Steam clients are not part of every library.
      if (!info || info.dataType === SteamNetworkingConfigDataType.Ptr) continue;
      known++;
      // Reading the value's type is enough: a wrong one throws before the library is asked.
      const attempt = (): boolean =>
        utils.setConfigValue({ option, value: sample[info.dataType] } as never, Connection, 4711);
      expect([name, attempt()]).toEqual([name, false]);
    }
    expect(known).toBeGreaterThan(30);
  });
});

test("text forms of addresses and identities", () => {
  const utils = server.networkingUtils;
  const address = { ip: "::1", port: 27015 };
  expect(utils.steamNetworkingIpAddrToString(address, true)).toBe("[::1]:27015");
  expect(utils.steamNetworkingIpAddrParseString("1.2.3.4:5")).toEqual({ ip: "1.2.3.4", port: 5 });
  expect(utils.steamNetworkingIpAddrParseString("nonsense")).toBeNull();
  const identity = { type: "steamid", steamId: 76561197960265729n } as const;
  expect(utils.steamNetworkingIdentityToString(identity)).toBe("steamid:76561197960265729");
  expect(utils.steamNetworkingIdentityParseString("steamid:76561197960265729")).toEqual(identity);
  expect(utils.steamNetworkingIdentityParseString("str:somebody")).toEqual({ type: "string", value: "somebody" });
});

test("a port that is taken is an error that says so", async () => {
  const taken = createSocket("udp4");
  taken.bind(0, "127.0.0.1");
  await once(taken, "listening");
  const listen = (): unknown => server.networkingSockets.createListenSocketIp(`127.0.0.1:${taken.address().port}`);
  expect(listen).toThrow(SteamCallError);
  expect(listen).toThrow(
    /^NetworkingSockets\.createListenSocketIp: Steam refused: .* \(the address is in use: another/,
  );
  taken.close();
});

test("a call result that is not waited for any longer", async () => {
  const stop = AbortSignal.abort(new Error("changed my mind"));
  await expect(server.gameServer.getServerReputation({ signal: stop })).rejects.toThrow("changed my mind");
  new LoopbackControl().inject({ fault: "apiCallLost", times: 1 });
  const lost = server.gameServer.getServerReputation({ timeoutMs: 1 });
  await expect(lost).rejects.toThrow(SteamTimeoutError);
  await expect(lost).rejects.toThrow("SteamGameServer.getServerReputation: Steam did not answer within 1 ms.");
});

test("a hook is called from the library's threads, and not after it is taken off", async () => {
  const utils = server.networkingUtils;
  const lines: string[] = [];
  const first = new Promise<[level: number, text: string]>((resolve) => {
    utils.setDebugOutputFunction(SteamNetworkingSocketsDebugOutputType.Everything, (level, text) => {
      lines.push(text);
      resolve([level, text]);
    });
  });
  // The library refuses this, and says so.
  const refused = (): unknown => server.networkingSockets.createListenSocketIp("127.0.0.1:0");
  expect(refused).toThrow(
    "NetworkingSockets.createListenSocketIp: Steam refused: Cannot create listen socket. Must specify local port.",
  );
  const [level, text] = await first;
  expect(level).toBeGreaterThan(0);
  expect(text.length).toBeGreaterThan(0);
  utils.setDebugOutputFunction(SteamNetworkingSocketsDebugOutputType.None, null);
  const before = lines.length;
  expect(refused, "the reason is known without a listener").toThrow("Must specify local port.");
  await new Promise((resolve) => setImmediate(resolve));
  expect(lines.length).toBe(before);
});

describe("not available", () => {
  test("call results reject with what to do", async () => {
    await expect(server.gameServerStats.requestUserStats(1n)).rejects.toThrowError(
      "SteamGameServerStats.requestUserStats: Steam did not take the call; log on first, and check the arguments.",
    );
    await expect(server.http.sendHttpRequest(1 as HTTPRequestHandle)).rejects.toThrowError(
      /Steam did not take the call/,
    );
    await expect(server.ugc.createItem(480, 0)).rejects.toThrowError(/Steam did not take the call/);
  });

  test("clans are taken, and players get along", async () => {
    const clan = 103582791429521408n;
    const player = 76561197960265729n;
    expect(await server.gameServer.associateWithClan(clan)).toEqual({ result: Result.OK });
    expect(await server.gameServer.associateWithClan(player)).toEqual({ result: Result.InvalidParam });
    expect(await server.gameServer.computeNewPlayerCompatibility(player)).toMatchObject({
      result: Result.OK,
      steamIdCandidate: player,
    });
  });

  test("a call result that fails comes as its struct", async () => {
    expect(await server.gameServer.getServerReputation()).toMatchObject({ result: Result.ServiceUnavailable });
  });

  test("queries and outputs are null", () => {
    expect(server.inventory.getResultItems(0 as SteamInventoryResult)).toBeNull();
    expect(server.inventory.getItemDefinitionProperty(1, "name")).toBeNull();
    expect(server.inventory.serializeResult(0 as SteamInventoryResult)).toBeNull();
    expect(server.ugc.getQueryUgcResult(1n as UGCQueryHandle, 0)).toBeNull();
    expect(server.ugc.getSubscribedItems(10, false)).toEqual([]);
    expect(server.ugc.setItemTags(1n as UGCUpdateHandle, ["a", "b"], false)).toBe(false);
    expect(server.networkingSockets.createFakeUdpPort(0)).toBeNull();
  });

  test("a fake UDP port that does not exist says so", async () => {
    const { server: native } = await import("@headwater/native");
    expect(() => native.ISteamNetworkingFakeUDPPort.DestroyFakeUDPPort(7)).toThrowError(
      "ISteamNetworkingFakeUDPPort.DestroyFakeUDPPort: there is no fake UDP port 7. It was destroyed, or the context " +
        "was shut down since CreateFakeUDPPort gave it.",
    );
  });
});
