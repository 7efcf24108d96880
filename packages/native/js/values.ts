// The types of values with hand-written converters.

/** A SteamNetworkingIPAddr. IPv4 in dotted form, IPv6 without brackets. `"::"` is any address. */
export interface NetworkingAddress {
  ip: string;
  /** 0 to 65535 */
  port: number;
}

/** An address, or its text: `"127.0.0.1:27015"`, `"[::1]:27015"`; without a port it is 0. */
export type NetworkingAddressInput = NetworkingAddress | string;

/** A SteamIPAddress_t: `"127.0.0.1"`, `"::1"`; empty when none is known. */
export type IpAddress = string;

/** Who is at the other end of a connection (SteamNetworkingIdentity). `ip` is 127.0.0.1 or ::1 for the local host. */
export type NetworkingIdentity =
  | { type: "invalid" }
  | { type: "steamid"; steamId: bigint }
  | { type: "ip"; ip: string; port: number }
  /** 1 to 31 bytes of UTF-8 */
  | { type: "string"; value: string }
  /** 1 to 32 bytes */
  | { type: "bytes"; value: Uint8Array }
  | { type: "xbox"; value: string }
  | { type: "psn"; id: bigint }
  /** A type of a newer SDK, in its text form; cannot be passed back. */
  | { type: "unknown"; value: string };

/** An identity; a bare bigint is a SteamID. */
export type NetworkingIdentityInput = NetworkingIdentity | bigint;

/** A networking option and its value: a number, a bigint for 64-bit options, or a text, as the option asks. */
export interface ConfigValue {
  option: number;
  value: number | bigint | string;
}

/** Gets what the networking says of itself: an ESteamNetworkingSocketsDebugOutputType and the text. */
export type DebugListener = (type: number, message: string) => void;
