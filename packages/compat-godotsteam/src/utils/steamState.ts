// Utils: the app, Steam's clock and network, asynchronous calls.
import { k_uAPICallInvalid, type SteamIPv6ConnectivityProtocol } from "@headwater/typed";
import { member, text } from "../core/argument.js";
import { SteamServerBase } from "../core/steamServerBase.js";
import { Universe } from "../mainServer/enums.js";
import { failureSentence } from "./failureSentence.js";
import { utilsSignals } from "./signals.js";

const page = "Utils";

/** What `isAPICallCompleted` returns. */
export interface APICallState {
  /** Whether the call has been answered. */
  completed: boolean;
  /** Whether it failed. */
  failed: boolean;
}

export class SteamState extends SteamServerBase {
  /**
   * The app the server belongs to.
   *
   * Stands for `ISteamUtils::GetAppID`.
   */
  getAppID(): number {
    return this.invoke(page, "getAppID", [], 0, ({ utils }) => utils.getAppId());
  }

  /**
   * The universe of Steam the server is connected to.
   *
   * Stands for `ISteamUtils::GetConnectedUniverse`.
   */
  getConnectedUniverse(): Universe {
    return this.invoke(
      page,
      "getConnectedUniverse",
      [],
      Universe.UNIVERSE_INVALID,
      ({ utils }) => utils.getConnectedUniverse() as Universe,
    );
  }

  /**
   * Unix time in seconds, by Steam's clock.
   *
   * Stands for `ISteamUtils::GetServerRealTime`.
   */
  getServerRealTime(): number {
    return this.invoke(page, "getServerRealTime", [], 0, ({ utils }) => utils.getServerRealTime());
  }

  /**
   * The country Steam takes the server to be in: two letters.
   *
   * Stands for `ISteamUtils::GetIPCountry`.
   *
   * @returns Empty when it is not known.
   */
  getIPCountry(): string {
    return this.invoke(page, "getIPCountry", [], "", ({ utils }) => utils.getIpCountry() ?? "");
  }

  /**
   * Whether IPv6 works.
   *
   * Stands for `ISteamUtils::GetIPv6ConnectivityState`.
   *
   * @param protocol - 1: HTTP, 2: UDP.
   * @returns 0: not known, 1: it works, 2: it does not.
   * @throws TypeError for an argument of the wrong type.
   */
  getIPv6ConnectivityState(protocol: number): number {
    return this.invoke(
      page,
      "getIPv6ConnectivityState",
      [member<SteamIPv6ConnectivityProtocol>("protocol", protocol)],
      0,
      ({ utils }, ...args) => utils.getIpv6ConnectivityState(...args),
    );
  }

  /**
   * How many calls to Steam were made since the last time this was asked.
   *
   * Stands for `ISteamUtils::GetIPCCallCount`.
   */
  getIPCCallCount(): number {
    return this.invoke(page, "getIPCCallCount", [], 0, ({ utils }) => utils.getIpcCallCount());
  }

  /**
   * Asks whether a file is signed as the app's settings demand. Answered by `check_file_signature`.
   *
   * Stands for `ISteamUtils::CheckFileSignature`.
   *
   * @throws TypeError for an argument of the wrong type.
   */
  checkFileSignature(filename: string): void {
    this.invoke(page, "checkFileSignature", [text("filename", filename)], undefined, ({ utils }, file) =>
      this.emitAnswer(page, "checkFileSignature", utilsSignals.check_file_signature, utils.checkFileSignature(file)),
    );
  }

  /**
   * Says that nothing is completed: calls are answered by signals, and no function tells which call this is about.
   *
   * Stands for `ISteamUtils::IsAPICallCompleted`.
   */
  isAPICallCompleted(): APICallState {
    return this.invoke(page, "isAPICallCompleted", [], { completed: false, failed: false }, () => ({
      completed: false,
      failed: false,
    }));
  }

  /**
   * What Steam says of a call that does not exist, as an English sentence. Why a call failed is logged when it fails.
   *
   * Stands for `ISteamUtils::GetAPICallFailureReason`.
   */
  getAPICallFailureReason(): string {
    return this.invoke(page, "getAPICallFailureReason", [], "", ({ utils }) =>
      failureSentence(utils.getApiCallFailureReason(k_uAPICallInvalid)),
    );
  }
}
