// Records of the Networking Utils page.
import { type ClassRecords, given, plain } from "./classRecords.js";
import { withPair } from "./pairOfConnections.js";

const location = new Uint8Array(512);
const otherLocation = new Uint8Array(512).fill(1);
const timeoutConnected = 25;
const sendRateMin = 10;
const fakePacketLossSend = 2;
const stunServers = 103;
const nagleTime = 12;

export const networkingUtils: ClassRecords = {
  functions: {
    checkPingDataUpToDate: given(60),
    convertPingLocationToString: given(location),
    estimatePingTimeBetweenTwoLocations: given(location, otherLocation),
    estimatePingTimeFromLocalHost: given(location),
    getConfigValue: given(nagleTime, 1, 0),
    getConfigValueInfo: given(timeoutConnected),
    getDirectPingToPOP: given(6579574),
    getIPv4FakeIPType: given("127.0.0.1"),
    getLocalPingLocation: plain,
    getLocalTimestamp: { varying: ["value"] },
    getPingToDataCenter: given(6579574),
    getPOPCount: plain,
    getPOPList: { elsewhere: "No data centre is known." },
    getRealIdentityForFakeIP: given("169.254.0.1:27015"),
    getRelayNetworkStatus: plain,
    initRelayNetworkAccess: plain,
    isFakeIPv4: given("127.0.0.1"),
    iterateGenericEditableConfigValues: given(0, false),
    parsePingLocationString: given("fra=20"),
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
    relay_network_status: {
      provoke: ({ post }) =>
        post("SteamRelayNetworkStatus_t", {
          m_eAvail: 100,
          m_bPingMeasurementInProgress: 1,
          m_eAvailNetworkConfig: 100,
          m_eAvailAnyRelay: 3,
          m_debugMsg: "measuring",
        }),
    },
  },
};
