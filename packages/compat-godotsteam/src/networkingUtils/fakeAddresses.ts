// Networking Utils: fake IPv4 addresses.
import { text } from "../core/argument.js";
import { emptyDictionary, type MaybeEmpty } from "../core/dictionary.js";
import { ipv4Number } from "../core/ipText.js";
import { SteamServerBase } from "../core/steamServerBase.js";
import type { Result } from "../mainServer/result.js";
import { steamIdOf } from "../networkingSockets/steamIdentity.js";
import { NetworkingFakeIPType } from "./enums.js";

const page = "Networking Utils";

/** What `getRealIdentityForFakeIP` returns. */
export interface RealIdentity {
  /** `RESULT_OK`: the owner is known. */
  result: Result;
  /** The owner's Steam ID; 0 when it is not known. */
  identity: bigint;
}

export class FakeAddresses extends SteamServerBase {
  /**
   * Whether an address is fake: one that stands for a Steam ID.
   *
   * Stands for `ISteamNetworkingUtils::IsFakeIPv4`.
   *
   * @throws TypeError for an argument of the wrong type.
   */
  isFakeIPv4(ip_address: string): boolean {
    const ip = ipv4Number("ip_address", ip_address);
    return this.invoke(page, "isFakeIPv4", [ip], false, ({ networkingUtils }, address) =>
      networkingUtils.isFakeIpv4(address),
    );
  }

  /**
   * Whether an address is fake, and whether it then means the same to everybody.
   *
   * Stands for `ISteamNetworkingUtils::GetIPv4FakeIPType`.
   *
   * @returns `FAKE_IP_TYPE_INVALID` when there is no server, or the text is no address.
   * @throws TypeError for an argument of the wrong type.
   */
  getIPv4FakeIPType(ipv4: string): NetworkingFakeIPType {
    const ip = ipv4Number("ipv4", ipv4);
    return this.invoke(
      page,
      "getIPv4FakeIPType",
      [ip],
      NetworkingFakeIPType.FAKE_IP_TYPE_INVALID,
      ({ networkingUtils }, address) => networkingUtils.getIpv4FakeIpType(address),
    );
  }

  /**
   * Who is behind a fake address of a peer this machine is or was connected with.
   *
   * Stands for `ISteamNetworkingUtils::GetRealIdentityForFakeIP`.
   *
   * @param fake_ip - Address and port: `169.254.0.1:27015`.
   * @throws TypeError for an argument of the wrong type.
   */
  getRealIdentityForFakeIP(fake_ip: string): MaybeEmpty<RealIdentity> {
    const args = [text("fake_ip", fake_ip)] as const;
    return this.invoke(
      page,
      "getRealIdentityForFakeIP",
      args,
      emptyDictionary(),
      ({ networkingUtils }, address): RealIdentity => {
        const { result, identity } = networkingUtils.getRealIdentityForFakeIp(address);
        return { result: result as Result, identity: steamIdOf(identity) };
      },
    );
  }
}
