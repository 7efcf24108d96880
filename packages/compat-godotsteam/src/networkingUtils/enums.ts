// Enums of all networking pages.
import type { EnumObject, EnumValue } from "@headwater/typed";
import * as sdk from "@headwater/typed/enums";
import { type Exceptions, type Numbers, sdkEnum } from "../core/sdkEnum.js";

/** As {@link sdkEnum}, with the member that makes an enum as wide as an `int`, as most of the networking have it. */
function wideEnum<Members extends Numbers, Prefix extends string, const Except extends Exceptions>(
  members: EnumObject<Members>,
  prefix: Prefix,
  exceptions: Except,
) {
  const widest = { [`${prefix}FORCE_32BIT`]: 2147483647 };
  return sdkEnum(members, prefix, exceptions, widest as { readonly [Name in `${Prefix}FORCE_32BIT`]: 2147483647 });
}

/** How far a networking service is: negative values have failed, 100 is ready. (`ESteamNetworkingAvailability`) */
export const NetworkingAvailability = wideEnum(sdk.SteamNetworkingAvailability, "NETWORKING_AVAILABILITY_", {});
export type NetworkingAvailability = EnumValue<typeof NetworkingAvailability>;

/** The type of an option. (`ESteamNetworkingConfigDataType`) */
export const NetworkingConfigDataType = wideEnum(sdk.SteamNetworkingConfigDataType, "NETWORKING_CONFIG_TYPE_", {
  Ptr: "NETWORKING_CONFIG_TYPE_FUNCTION_PTR",
});
export type NetworkingConfigDataType = EnumValue<typeof NetworkingConfigDataType>;

/** What an option is set for. (`ESteamNetworkingConfigScope`) */
export const NetworkingConfigScope = wideEnum(sdk.SteamNetworkingConfigScope, "NETWORKING_CONFIG_SCOPE_", {});
export type NetworkingConfigScope = EnumValue<typeof NetworkingConfigScope>;

/** State of a connection. (`ESteamNetworkingConnectionState`) */
export const NetworkingConnectionState = wideEnum(sdk.SteamNetworkingConnectionState, "CONNECTION_STATE_", {});
export type NetworkingConnectionState = EnumValue<typeof NetworkingConnectionState>;

/** What an address is in the fake-IP system. (`ESteamNetworkingFakeIPType`) */
export const NetworkingFakeIPType = sdkEnum(
  sdk.SteamNetworkingFakeIPType,
  "FAKE_IP_TYPE_",
  { GlobalIPv4: "FAKE_IP_TYPE_GLOBAL_IPV4", LocalIPv4: "FAKE_IP_TYPE_LOCAL_IPV4" },
  {
    FAKE_IP_TYPE_FORCE32BIT: 2147483647,
  },
);
export type NetworkingFakeIPType = EnumValue<typeof NetworkingFakeIPType>;

/** How reading an option went; negative values are failures. (`ESteamNetworkingGetConfigValueResult`) */
export const NetworkingGetConfigValueResult = wideEnum(
  sdk.SteamNetworkingGetConfigValueResult,
  "NETWORKING_GET_CONFIG_VALUE_",
  {},
);
export type NetworkingGetConfigValueResult = EnumValue<typeof NetworkingGetConfigValueResult>;

/** What an identity is made of. (`ESteamNetworkingIdentityType`) */
export const NetworkingIdentityType = wideEnum(sdk.SteamNetworkingIdentityType, "IDENTITY_TYPE_", {
  SteamID: "IDENTITY_TYPE_STEAMID",
  XboxPairwiseID: "IDENTITY_TYPE_XBOX_PAIRWISE",
});
export type NetworkingIdentityType = EnumValue<typeof NetworkingIdentityType>;

/** How much the networking says, from nothing to everything. (`ESteamNetworkingSocketsDebugOutputType`) */
export const NetworkingSocketsDebugOutputType = wideEnum(
  sdk.SteamNetworkingSocketsDebugOutputType,
  "NETWORKING_SOCKET_DEBUG_OUTPUT_TYPE_",
  {},
);
export type NetworkingSocketsDebugOutputType = EnumValue<typeof NetworkingSocketsDebugOutputType>;

/** Options of the networking: of all of it, of a listen socket or of a connection. (`ESteamNetworkingConfigValue`) */
export const NetworkingConfigValue = sdkEnum(
  sdk.SteamNetworkingConfigValue,
  "NETWORKING_CONFIG_",
  {
    FakePacketDup_Recv: "NETWORKING_CONFIG_FAKE_PACKET_DUP_REVC",
    Callback_MessagesSessionRequest: "NETWORKING_CONFIG_CALLBACK_MESSAGE_SESSION_REQUEST",
    P2P_STUN_ServerList: "NETWORKING_CONFIG_P2P_STUN_SERVER_LIST",
    P2P_Transport_ICE_Enable: "NETWORKING_CONFIG_P2P_TRANSPORT_ICE_ENABLE",
    P2P_Transport_ICE_Penalty: "NETWORKING_CONFIG_P2P_TRANSPORT_ICE_PENALTY",
    P2P_Transport_SDR_Penalty: "NETWORKING_CONFIG_P2P_TRANSPORT_SDR_PENALTY",
    P2P_TURN_ServerList: "NETWORKING_CONFIG_P2P_TURN_SERVER_LIST",
    P2P_TURN_UserList: "NETWORKING_CONFIG_P2P_TURN_USER_LIST",
    P2P_TURN_PassList: "NETWORKING_CONFIG_P2P_TURN_PASS_LIST",
    P2P_Transport_ICE_Implementation: "NETWORKING_CONFIG_P2P_TRANSPORT_ICE_IMPLEMENTATION",
    SDRClient_ConsecutitivePingTimeoutsFailInitial: "NETWORKING_CONFIG_SDR_CLIENT_CONSEC_PING_TIMEOUT_FAIL_INITIAL",
    SDRClient_ConsecutitivePingTimeoutsFail: "NETWORKING_CONFIG_SDR_CLIENT_CONSEC_PING_TIMEOUT_FAIL",
    LogLevel_P2PRendezvous: "NETWORKING_CONFIG_LOG_LEVEL_P2P_RENDEZVOUS",
    LogLevel_SDRRelayPings: "NETWORKING_CONFIG_LOG_LEVEL_SRD_RELAY_PINGS",
    SDRClient_EnableTOSProbes: null,
    DELETED_EnumerateDevVars: null,
  },
  {
    NETWORKING_CONFIG_VALUE_FORCE32BIT: 2147483647,
    /** @deprecated Older spelling of `NETWORKING_CONFIG_P2P_TURN_USER_LIST`. */
    NETWORKING_CONFIG_P2P_TURN_uSER_LIST: 108,
  },
);
export type NetworkingConfigValue = EnumValue<typeof NetworkingConfigValue>;

/**
 * Why a connection ended. 1000 to 1999 are for your own reasons, 2000 to 2999 for your own errors.
 * (`ESteamNetConnectionEnd`)
 */
export const NetworkingConnectionEnd = sdkEnum(
  sdk.SteamNetConnectionEnd,
  "CONNECTION_END_",
  {
    Local_P2P_ICE_NoPublicAddresses: "CONNECTION_END_NO_PUBLIC_ADDRESS",
    Remote_Min: "CONNECTION_END_REMOVE_MIN",
    Remote_BadProtocolVersion: "CONNECTION_END_BAD_PROTOCOL_VERSION",
    Remote_P2P_ICE_NoPublicAddresses: "CONNECTION_END_REMOTE_P2P_ICE_NO_PUBLIC_ADDRESSES",
    Misc_P2P_Rendezvous: "CONNECTION_END_MISC_P2P_RENDEZVOUS",
    Misc_P2P_NAT_Firewall: "CONNECTION_END_MISC_P2P_NAT_FIREWALL",
  },
  {
    CONNECTION_END_FORCE32BIT: 2147483647,
  },
);
export type NetworkingConnectionEnd = EnumValue<typeof NetworkingConnectionEnd>;
