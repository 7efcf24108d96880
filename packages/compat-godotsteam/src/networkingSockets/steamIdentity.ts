// Identities of the networking as GodotSteam gives them: the Steam ID, or 0; and which kind they are of.
import type { NetworkingIdentity } from "@headwater/typed";
import { NetworkingIdentityType } from "../networkingUtils/enums.js";

/** The SteamID64 of an identity; 0 when it is an address, a name or nobody. */
export function steamIdOf(identity: NetworkingIdentity): bigint {
  return identity.type === "steamid" ? identity.steamId : 0n;
}

const types: Readonly<Record<NetworkingIdentity["type"], NetworkingIdentityType>> = {
  invalid: NetworkingIdentityType.IDENTITY_TYPE_INVALID,
  steamid: NetworkingIdentityType.IDENTITY_TYPE_STEAMID,
  ip: NetworkingIdentityType.IDENTITY_TYPE_IP_ADDRESS,
  string: NetworkingIdentityType.IDENTITY_TYPE_GENERIC_STRING,
  bytes: NetworkingIdentityType.IDENTITY_TYPE_GENERIC_BYTES,
  xbox: NetworkingIdentityType.IDENTITY_TYPE_XBOX_PAIRWISE,
  psn: NetworkingIdentityType.IDENTITY_TYPE_SONY_PSN,
  unknown: NetworkingIdentityType.IDENTITY_TYPE_UNKNOWN_TYPE,
};

/** Of which kind an identity is. */
export function identityTypeOf(identity: NetworkingIdentity): NetworkingIdentityType {
  return types[identity.type];
}
