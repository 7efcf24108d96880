// Networking Sockets: who this server is to its peers, and the certificate that proves it.
import { bytes, steamId } from "../core/argument.js";
import { does, gives, page, tells } from "../core/page.js";
import { NetworkingAvailability } from "../networkingUtils/enums.js";

/** What `getCertificateRequest` returns. */
export interface CertificateRequest {
  /** The request, to be signed by who issues certificates. */
  certificate: Uint8Array;
  /** Empty: after a failure the dictionary is, and the message is logged. */
  error_message: string;
}

/** What `setCertificate` returns. */
export interface CertificateAnswer {
  /** Whether the certificate is in use now. */
  response: boolean;
  /** Why it is not. */
  error: string;
}

const unknown = NetworkingAvailability.NETWORKING_AVAILABILITY_UNKNOWN;

export const networkIdentity = page("Networking Sockets", {
  /**
   * This server's identity as text: `steamid:90071992547409921`. Empty before the logon.
   * (`ISteamNetworkingSockets::GetIdentity`)
   */
  getIdentity: gives([], "", ({ networkingSockets, networkingUtils }) => {
    const identity = networkingSockets.getIdentity();
    return identity === null ? "" : networkingUtils.steamNetworkingIdentityToString(identity);
  }),
  /**
   * Changes the identity and closes every connection. Steam itself does not support this.
   * (`ISteamNetworkingSockets::ResetIdentity`)
   */
  resetIdentity: does([steamId("remote_steam_id")], ({ networkingSockets }, remote_steam_id) =>
    networkingSockets.resetIdentity(remote_steam_id),
  ),
  /**
   * Gets ready for connections that prove who is who; after a failure, tries again. `network_authentication_status`
   * tells how it goes on. (`ISteamNetworkingSockets::InitAuthentication`)
   * @returns What {@link SteamServer.getAuthenticationStatus} says now.
   */
  initAuthentication: gives(
    [],
    unknown,
    ({ networkingSockets }): NetworkingAvailability => networkingSockets.initAuthentication(),
  ),
  /**
   * Whether connections can prove who is who: `NETWORKING_AVAILABILITY_CURRENT` means yes.
   * (`ISteamNetworkingSockets::GetAuthenticationStatus`)
   */
  getAuthenticationStatus: gives(
    [],
    unknown,
    ({ networkingSockets }): NetworkingAvailability => networkingSockets.getAuthenticationStatus().availability,
  ),
  /**
   * A request for a certificate, where your own backend issues them; Steam does so by itself.
   * (`ISteamNetworkingSockets::GetCertificateRequest`)
   * @returns Empty on failure, which is logged.
   */
  getCertificateRequest: tells([], ({ networkingSockets }): CertificateRequest => {
    const { ok, blob, errMsg } = networkingSockets.getCertificateRequest();
    if (!ok) throw new Error(errMsg === "" ? "Steam makes no request" : errMsg);
    return { certificate: blob, error_message: errMsg };
  }),
  /** Uses a certificate that your own backend issued. (`ISteamNetworkingSockets::SetCertificate`) */
  setCertificate: tells([bytes("certificate")], ({ networkingSockets }, certificate): CertificateAnswer => {
    const { ok, errMsg } = networkingSockets.setCertificate(certificate);
    return { response: ok, error: errMsg };
  }),
  /**
   * Runs callbacks of this interface alone. Not needed beside `run_callbacks`, which delivers every signal.
   * (`ISteamNetworkingSockets::RunCallbacks`)
   */
  runNetworkingCallbacks: does([], ({ networkingSockets }) => networkingSockets.runCallbacks()),
});
