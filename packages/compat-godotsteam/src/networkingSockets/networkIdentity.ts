// Networking Sockets: who this server is to its peers, and the certificate that proves it.
import { bytes, type SteamIdLike, steamId } from "../core/argument.js";
import { emptyDictionary, type MaybeEmpty } from "../core/dictionary.js";
import { SteamServerBase } from "../core/steamServerBase.js";
import { NetworkingAvailability } from "../networkingUtils/enums.js";

const page = "Networking Sockets";

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

export class NetworkIdentity extends SteamServerBase {
  /**
   * This server's identity as text: `steamid:90071992547409921`. Empty before the logon.
   *
   * Stands for `ISteamNetworkingSockets::GetIdentity`.
   */
  getIdentity(): string {
    return this.invoke(page, "getIdentity", [], "", ({ networkingSockets, networkingUtils }) => {
      const identity = networkingSockets.getIdentity();
      return identity === null ? "" : networkingUtils.steamNetworkingIdentityToString(identity);
    });
  }

  /**
   * Changes the identity and closes every connection. Steam itself does not support this.
   *
   * Stands for `ISteamNetworkingSockets::ResetIdentity`.
   *
   * @throws TypeError for an argument of the wrong type.
   */
  resetIdentity(remote_steam_id: SteamIdLike): void {
    const id = steamId("remote_steam_id", remote_steam_id);
    this.invoke(page, "resetIdentity", [id], undefined, ({ networkingSockets }, identity) =>
      networkingSockets.resetIdentity(identity),
    );
  }

  /**
   * Gets ready for connections that prove who is who; after a failure, tries again. `network_authentication_status`
   * tells how it goes on.
   *
   * Stands for `ISteamNetworkingSockets::InitAuthentication`.
   *
   * @returns What {@link getAuthenticationStatus} says now.
   */
  initAuthentication(): NetworkingAvailability {
    return this.invoke(page, "initAuthentication", [], unknown, ({ networkingSockets }) =>
      networkingSockets.initAuthentication(),
    );
  }

  /**
   * Whether connections can prove who is who: `NETWORKING_AVAILABILITY_CURRENT` means yes.
   *
   * Stands for `ISteamNetworkingSockets::GetAuthenticationStatus`.
   */
  getAuthenticationStatus(): NetworkingAvailability {
    return this.invoke(
      page,
      "getAuthenticationStatus",
      [],
      unknown,
      ({ networkingSockets }) => networkingSockets.getAuthenticationStatus().availability,
    );
  }

  /**
   * A request for a certificate, where your own backend issues them; Steam does so by itself.
   *
   * Stands for `ISteamNetworkingSockets::GetCertificateRequest`.
   *
   * @returns Empty on failure, which is logged.
   */
  getCertificateRequest(): MaybeEmpty<CertificateRequest> {
    return this.invoke(
      page,
      "getCertificateRequest",
      [],
      emptyDictionary(),
      ({ networkingSockets }): CertificateRequest => {
        const { ok, blob, errMsg } = networkingSockets.getCertificateRequest();
        if (!ok) throw new Error(errMsg === "" ? "Steam makes no request" : errMsg);
        return { certificate: blob, error_message: errMsg };
      },
    );
  }

  /**
   * Uses a certificate that your own backend issued.
   *
   * Stands for `ISteamNetworkingSockets::SetCertificate`.
   *
   * @throws TypeError for an argument of the wrong type.
   */
  setCertificate(certificate: Uint8Array): MaybeEmpty<CertificateAnswer> {
    const blob = bytes("certificate", certificate);
    return this.invoke(
      page,
      "setCertificate",
      [blob],
      emptyDictionary(),
      ({ networkingSockets }, given): CertificateAnswer => {
        const { ok, errMsg } = networkingSockets.setCertificate(given);
        return { response: ok, error: errMsg };
      },
    );
  }

  /**
   * Runs callbacks of this interface alone. Not needed beside `run_callbacks`, which delivers every signal.
   *
   * Stands for `ISteamNetworkingSockets::RunCallbacks`.
   */
  runNetworkingCallbacks(): void {
    this.invoke(page, "runNetworkingCallbacks", [], undefined, ({ networkingSockets }) =>
      networkingSockets.runCallbacks(),
    );
  }
}
