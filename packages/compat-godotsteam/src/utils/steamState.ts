// Utils: the app, Steam's clock and network, asynchronous calls, texts and images.

import { k_uAPICallInvalid, type SteamIPv6ConnectivityProtocol } from "@headwater/typed";
import { int32, member, steamId, text } from "../core/argument.js";
import { emptyDictionary, withHidden } from "../core/dictionary.js";
import { asks, gives, page, tells, whether } from "../core/page.js";
import { APICallFailure, type TextFilteringContext, Universe } from "../enums.js";
import { utilsSignals } from "./signals.js";

const sentences: Readonly<Record<number, string>> = {
  [APICallFailure.STEAM_API_CALL_FAILURE_NONE]: "The call did not fail.",
  [APICallFailure.STEAM_API_CALL_FAILURE_STEAM_GONE]: "The Steam process went away.",
  [APICallFailure.STEAM_API_CALL_FAILURE_NETWORK_FAILURE]: "The connection to Steam was lost.",
  [APICallFailure.STEAM_API_CALL_FAILURE_INVALID_HANDLE]: "Steam does not know the handle of the call.",
  [APICallFailure.STEAM_API_CALL_FAILURE_MISMATCHED_CALLBACK]: "The call was answered with another callback.",
};

/** A sentence for each value of APICallFailure. */
export function failureSentence(failure: number): string {
  return sentences[failure] ?? `Steam gave a reason that this version does not know: ${failure}.`;
}

/** What `isAPICallCompleted` returns. */
export interface APICallState {
  /** Whether the call has been answered. */
  completed: boolean;
  /** Whether it failed. */
  failed: boolean;
}

const nothingCompleted: APICallState = { completed: false, failed: false };

/** What `getImageSize` returns. */
export interface ImageSize {
  /** In pixels. */
  width: number;
  /** In pixels. */
  height: number;
  /** Whether there is such an image: a key that no document lists. */
  readonly success: boolean;
}

/** What `getImageRGBA` returns. */
export interface ImageRGBA {
  /** 4 bytes for each pixel, line by line from the top. */
  buffer: Uint8Array;
  /** Whether there is such an image. */
  success: boolean;
}

/** Red, green, blue, alpha. */
const bytesPerPixel = 4;

export const steamState = page("Utils", {
  /** The app the server belongs to. (`ISteamUtils::GetAppID`) */
  getAppID: gives([], 0, ({ utils }) => utils.getAppId()),
  /** The universe of Steam the server is connected to. (`ISteamUtils::GetConnectedUniverse`) */
  getConnectedUniverse: gives([], Universe.UNIVERSE_INVALID, ({ utils }): Universe => utils.getConnectedUniverse()),
  /** Unix time in seconds, by Steam's clock. (`ISteamUtils::GetServerRealTime`) */
  getServerRealTime: gives([], 0, ({ utils }) => utils.getServerRealTime()),
  /**
   * The country Steam takes the server to be in: two letters. (`ISteamUtils::GetIPCountry`)
   * @returns Empty when it is not known.
   */
  getIPCountry: gives([], "", ({ utils }) => utils.getIpCountry() ?? ""),
  /**
   * Whether IPv6 works. (`ISteamUtils::GetIPv6ConnectivityState`)
   * @param protocol - 1: HTTP, 2: UDP.
   * @returns 0: not known, 1: it works, 2: it does not.
   */
  getIPv6ConnectivityState: gives(
    [member<SteamIPv6ConnectivityProtocol>("protocol")],
    0,
    ({ utils }, protocol): number => utils.getIpv6ConnectivityState(protocol),
  ),
  /** How many calls to Steam were made since the last time this was asked. (`ISteamUtils::GetIPCCallCount`) */
  getIPCCallCount: gives([], 0, ({ utils }) => utils.getIpcCallCount()),
  /**
   * Asks whether a file is signed as the app's settings demand. Answered by `check_file_signature`.
   * (`ISteamUtils::CheckFileSignature`)
   */
  checkFileSignature: asks([text("filename")], utilsSignals.check_file_signature, ({ utils }, filename) =>
    utils.checkFileSignature(filename),
  ),
  /**
   * Says that nothing is completed: calls are answered by signals, and no function tells which call this is about.
   * (`ISteamUtils::IsAPICallCompleted`)
   */
  isAPICallCompleted: gives([], nothingCompleted, ({ server: _running }): APICallState => ({ ...nothingCompleted })),
  /**
   * What Steam says of a call that does not exist, as an English sentence. Why a call failed is logged when it fails.
   * (`ISteamUtils::GetAPICallFailureReason`)
   */
  getAPICallFailureReason: gives([], "", ({ utils }) =>
    failureSentence(utils.getApiCallFailureReason(k_uAPICallInvalid)),
  ),
  /**
   * Makes {@link SteamServer.filterText} work. `filter_text_dictionary_changed` says when the dictionary changes.
   * (`ISteamUtils::InitFilterText`)
   * @returns False when filtering is not available: then texts stay as they are.
   */
  initFilterText: whether([], ({ utils }) => utils.initFilterText()),
  /**
   * A text without profanity, and without what the law forbids. (`ISteamUtils::FilterText`)
   * @param steam_id - Who wrote it.
   */
  filterText: gives(
    [member<TextFilteringContext>("context"), steamId("steam_id"), text("message")],
    "",
    ({ utils }, context, steam_id, message) => utils.filterText(context, steam_id, message).text,
  ),
  /**
   * How large an image is. A server is handed out none: avatars belong to players. (`ISteamUtils::GetImageSize`)
   * @returns Empty when there is no such image.
   */
  getImageSize: tells([int32("image_handle")], ({ utils }, image_handle): ImageSize => {
    const size = utils.getImageSize(image_handle);
    return size === null ? emptyDictionary(withHidden({}, { success: false })) : withHidden(size, { success: true });
  }),
  /**
   * The pixels of an image. A server is handed out none: avatars belong to players. (`ISteamUtils::GetImageSize` and
   * `ISteamUtils::GetImageRGBA`)
   * @returns Without `buffer` when there is no such image.
   */
  getImageRGBA: tells([int32("image_handle")], ({ utils }, image_handle): ImageRGBA => {
    const size = utils.getImageSize(image_handle);
    const buffer = size && utils.getImageRgba(image_handle, size.width * size.height * bytesPerPixel);
    return buffer === null ? emptyDictionary({ success: false }) : { buffer, success: true };
  }),
});
