// Enums of all networking pages; the two long ones have files of their own.
import { type EnumValue, enumObject } from "@headwater/typed";

/** How far a networking service is: negative values have failed, 100 is ready. Stands for `ESteamNetworkingAvailability`. */
export const NetworkingAvailability = enumObject({
  NETWORKING_AVAILABILITY_CANNOT_TRY: -102,
  NETWORKING_AVAILABILITY_FAILED: -101,
  NETWORKING_AVAILABILITY_PREVIOUSLY: -100,
  NETWORKING_AVAILABILITY_RETRYING: -10,
  NETWORKING_AVAILABILITY_NEVER_TRIED: 1,
  NETWORKING_AVAILABILITY_WAITING: 2,
  NETWORKING_AVAILABILITY_ATTEMPTING: 3,
  NETWORKING_AVAILABILITY_CURRENT: 100,
  NETWORKING_AVAILABILITY_UNKNOWN: 0,
  NETWORKING_AVAILABILITY_FORCE_32BIT: 2147483647,
});
export type NetworkingAvailability = EnumValue<typeof NetworkingAvailability>;

/** The type of an option. Stands for `ESteamNetworkingConfigDataType`. */
export const NetworkingConfigDataType = enumObject({
  NETWORKING_CONFIG_TYPE_INT32: 1,
  NETWORKING_CONFIG_TYPE_INT64: 2,
  NETWORKING_CONFIG_TYPE_FLOAT: 3,
  NETWORKING_CONFIG_TYPE_STRING: 4,
  NETWORKING_CONFIG_TYPE_FUNCTION_PTR: 5,
  NETWORKING_CONFIG_TYPE_FORCE_32BIT: 2147483647,
});
export type NetworkingConfigDataType = EnumValue<typeof NetworkingConfigDataType>;

/** What an option is set for. Stands for `ESteamNetworkingConfigScope`. */
export const NetworkingConfigScope = enumObject({
  NETWORKING_CONFIG_SCOPE_GLOBAL: 1,
  NETWORKING_CONFIG_SCOPE_SOCKETS_INTERFACE: 2,
  NETWORKING_CONFIG_SCOPE_LISTEN_SOCKET: 3,
  NETWORKING_CONFIG_SCOPE_CONNECTION: 4,
  NETWORKING_CONFIG_SCOPE_FORCE_32BIT: 2147483647,
});
export type NetworkingConfigScope = EnumValue<typeof NetworkingConfigScope>;

/** State of a connection. Stands for `ESteamNetworkingConnectionState`. */
export const NetworkingConnectionState = enumObject({
  CONNECTION_STATE_NONE: 0,
  CONNECTION_STATE_CONNECTING: 1,
  CONNECTION_STATE_FINDING_ROUTE: 2,
  CONNECTION_STATE_CONNECTED: 3,
  CONNECTION_STATE_CLOSED_BY_PEER: 4,
  CONNECTION_STATE_PROBLEM_DETECTED_LOCALLY: 5,
  CONNECTION_STATE_FIN_WAIT: -1,
  CONNECTION_STATE_LINGER: -2,
  CONNECTION_STATE_DEAD: -3,
  CONNECTION_STATE_FORCE_32BIT: 2147483647,
});
export type NetworkingConnectionState = EnumValue<typeof NetworkingConnectionState>;

/** What an address is in the fake-IP system. Stands for `ESteamNetworkingFakeIPType`. */
export const NetworkingFakeIPType = enumObject({
  FAKE_IP_TYPE_INVALID: 0,
  FAKE_IP_TYPE_NOT_FAKE: 1,
  FAKE_IP_TYPE_GLOBAL_IPV4: 2,
  FAKE_IP_TYPE_LOCAL_IPV4: 3,
  FAKE_IP_TYPE_FORCE32BIT: 2147483647,
});
export type NetworkingFakeIPType = EnumValue<typeof NetworkingFakeIPType>;

/** How reading an option went; negative values are failures. Stands for `ESteamNetworkingGetConfigValueResult`. */
export const NetworkingGetConfigValueResult = enumObject({
  NETWORKING_GET_CONFIG_VALUE_BAD_VALUE: -1,
  NETWORKING_GET_CONFIG_VALUE_BAD_SCOPE_OBJ: -2,
  NETWORKING_GET_CONFIG_VALUE_BUFFER_TOO_SMALL: -3,
  NETWORKING_GET_CONFIG_VALUE_OK: 1,
  NETWORKING_GET_CONFIG_VALUE_OK_INHERITED: 2,
  NETWORKING_GET_CONFIG_VALUE_FORCE_32BIT: 2147483647,
});
export type NetworkingGetConfigValueResult = EnumValue<typeof NetworkingGetConfigValueResult>;

/** What an identity is made of. Stands for `ESteamNetworkingIdentityType`. */
export const NetworkingIdentityType = enumObject({
  IDENTITY_TYPE_INVALID: 0,
  IDENTITY_TYPE_STEAMID: 16,
  IDENTITY_TYPE_IP_ADDRESS: 1,
  IDENTITY_TYPE_GENERIC_STRING: 2,
  IDENTITY_TYPE_GENERIC_BYTES: 3,
  IDENTITY_TYPE_UNKNOWN_TYPE: 4,
  IDENTITY_TYPE_XBOX_PAIRWISE: 17,
  IDENTITY_TYPE_SONY_PSN: 18,
  IDENTITY_TYPE_FORCE_32BIT: 2147483647,
});
export type NetworkingIdentityType = EnumValue<typeof NetworkingIdentityType>;

/** How much the networking says, from nothing to everything. Stands for `ESteamNetworkingSocketsDebugOutputType`. */
export const NetworkingSocketsDebugOutputType = enumObject({
  NETWORKING_SOCKET_DEBUG_OUTPUT_TYPE_NONE: 0,
  NETWORKING_SOCKET_DEBUG_OUTPUT_TYPE_BUG: 1,
  NETWORKING_SOCKET_DEBUG_OUTPUT_TYPE_ERROR: 2,
  NETWORKING_SOCKET_DEBUG_OUTPUT_TYPE_IMPORTANT: 3,
  NETWORKING_SOCKET_DEBUG_OUTPUT_TYPE_WARNING: 4,
  NETWORKING_SOCKET_DEBUG_OUTPUT_TYPE_MSG: 5,
  NETWORKING_SOCKET_DEBUG_OUTPUT_TYPE_VERBOSE: 6,
  NETWORKING_SOCKET_DEBUG_OUTPUT_TYPE_DEBUG: 7,
  NETWORKING_SOCKET_DEBUG_OUTPUT_TYPE_EVERYTHING: 8,
  NETWORKING_SOCKET_DEBUG_OUTPUT_TYPE_FORCE_32BIT: 2147483647,
});
export type NetworkingSocketsDebugOutputType = EnumValue<typeof NetworkingSocketsDebugOutputType>;
