// Records of the Networking Utils page.
import { type ClassRecords, type FunctionRecord, given, plain } from "./classRecords.js";
import { withPair } from "./pairOfConnections.js";

const fra = "fra=20";
const lo1 = 0x6c_6f_31;
const timeoutConnected = 25;
const sendRateMin = 10;
const fakePacketLossSend = 2;
const stunServers = 103;
const nagleTime = 12;

/** What is known once the pings to the data centres are measured. */
function measured(...args: readonly unknown[]): FunctionRecord {
  return { ...given(...args), before: ({ server }) => server.initRelayNetworkAccess() };
}

/** It concerns where hosts are. */
function ofPlaces(...texts: readonly string[]): FunctionRecord {
  return {
    ...measured(),
    args: ({ server }) => texts.map((text) => server.parsePingLocationString(text).ping_location),
    failing: { args: () => texts.map((_, index) => new Uint8Array(512).fill(index)) },
  };
}

export const networkingUtils: ClassRecords = {
  functions: {
    checkPingDataUpToDate: measured(60),
    convertPingLocationToString: ofPlaces(fra),
    estimatePingTimeBetweenTwoLocations: ofPlaces(fra, "fra=5"),
    estimatePingTimeFromLocalHost: ofPlaces("lo1=8"),
    getConfigValue: given(nagleTime, 1, 0),
    getConfigValueInfo: given(timeoutConnected),
    getDirectPingToPOP: measured(lo1),
    getIPv4FakeIPType: given("169.254.0.1"),
    getLocalPingLocation: { ...measured(), varying: ["age"] },
    getLocalTimestamp: { varying: ["value"] },
    getPingToDataCenter: measured(lo1),
    getPOPCount: measured(),
    getPOPList: measured(),
    getRealIdentityForFakeIP: {
      args: async ({ server, next }) => {
        if (server.beginAsyncRequestFakeIP(1)) await next("fake_ip_result");
        const { ip, ports } = server.getFakeIP();
        return [`${ip}:${ports[0]}`];
      },
      failing: { args: () => ["169.254.0.1:27015"] },
      varying: ["identity", "ip", "port"],
    },
    getRelayNetworkStatus: measured(),
    initRelayNetworkAccess: plain,
    isFakeIPv4: given("169.254.0.1"),
    iterateGenericEditableConfigValues: given(0, false),
    parsePingLocationString: given(fra),
    // No option of a connection is a float; one of an integer takes it.
    setConnectionConfigValueFloat: withPair(({ one }) => [one, sendRateMin, 200000]),
    setConnectionConfigValueInt32: withPair(({ one }) => [one, timeoutConnected, 10000]),
    setConnectionConfigValueString: withPair(({ one }) => [one, stunServers, ""]),
    setDebugOutputFunction: plain,
    setGlobalCallbackFakeIPResult: plain,
    setGlobalCallbackMessagesSessionFailed: plain,
    setGlobalCallbackMessagesSessionRequest: plain,
    setGlobalCallbackSteamNetAuthenticationStatusChanged: plain,
    setGlobalCallbackSteamNetConnectionStatusChanged: plain,
    setGlobalCallbackSteamRelayNetworkStatusChanged: plain,
    setGlobalConfigValueFloat: given(fakePacketLossSend, 0),
    setGlobalConfigValueInt32: given(timeoutConnected, 10000),
    setGlobalConfigValueString: given(stunServers, ""),
  },
  signals: {
    relay_network_status: { provoke: ({ server }) => server.initRelayNetworkAccess() },
  },
};
