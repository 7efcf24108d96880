// Networking Utils: fake IPv4 addresses.
import { text } from "../core/argument.js";
import { ipv4Number } from "../core/ipText.js";
import { gives, page, tells, whether } from "../core/page.js";
import type { Result } from "../enums.js";
import { steamIdOf } from "../networkingSockets/steamIdentity.js";
import { NetworkingFakeIPType } from "./enums.js";

/** What `getRealIdentityForFakeIP` returns. */
export interface RealIdentity {
  /** `RESULT_OK`: the owner is known. */
  result: Result;
  /** The owner's Steam ID; 0 when it is not known. */
  identity: bigint;
}

export const fakeAddresses = page("Networking Utils", {
  /** Whether an address is fake: one that stands for a Steam ID. (`ISteamNetworkingUtils::IsFakeIPv4`) */
  isFakeIPv4: whether([ipv4Number("ip_address")], ({ networkingUtils }, ip_address) =>
    networkingUtils.isFakeIpv4(ip_address),
  ),
  /**
   * Whether an address is fake, and whether it then means the same to everybody.
   * (`ISteamNetworkingUtils::GetIPv4FakeIPType`)
   * @returns `FAKE_IP_TYPE_INVALID` when there is no server, or the text is no address.
   */
  getIPv4FakeIPType: gives(
    [ipv4Number("ipv4")],
    NetworkingFakeIPType.FAKE_IP_TYPE_INVALID,
    ({ networkingUtils }, ipv4): NetworkingFakeIPType => networkingUtils.getIpv4FakeIpType(ipv4),
  ),
  /**
   * Who is behind a fake address of a peer this machine is or was connected with.
   * (`ISteamNetworkingUtils::GetRealIdentityForFakeIP`)
   * @param fake_ip - Address and port: `169.254.0.1:27015`.
   */
  getRealIdentityForFakeIP: tells([text("fake_ip")], ({ networkingUtils }, fake_ip): RealIdentity => {
    const { result, identity } = networkingUtils.getRealIdentityForFakeIp(fake_ip);
    return { result: result, identity: steamIdOf(identity) };
  }),
});
