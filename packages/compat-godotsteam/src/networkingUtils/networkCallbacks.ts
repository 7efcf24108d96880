// Networking Utils: callbacks of the networking. Signals bring them, whether these functions are called or not.

import type { SteamNetworkingSocketsDebugOutputType } from "@headwater/typed";
import { argumentKind, member, refuse } from "../core/argument.js";
import { messageOf } from "../core/errorLog.js";
import { does, eitherOf, page, whether } from "../core/page.js";
import { NetworkingSocketsDebugOutputType } from "./enums.js";

/** Takes what the networking says of itself. */
export type DebugOutput = (type: NetworkingSocketsDebugOutputType, message: string) => void;

/** A callback of its own would take the place of the signal. */
const delivered = whether([], ({ server: _running }) => true);

const handler = argumentKind<DebugOutput | undefined, DebugOutput>((name, given, where) =>
  given === undefined || typeof given === "function"
    ? (given as DebugOutput | undefined)
    : refuse(where, name, given, "a function"),
);

export const networkCallbacks = page("Networking Utils", {
  /**
   * Hands the debug output of the networking to a function, on a turn of its own; without arguments, ends that.
   * (`ISteamNetworkingUtils::SetDebugOutputFunction`)
   * @param detail_level - How much to say, from `..._NONE` to `..._EVERYTHING`.
   */
  setDebugOutputFunction: eitherOf(
    does([], ({ networkingUtils }) =>
      networkingUtils.setDebugOutputFunction(
        NetworkingSocketsDebugOutputType.NETWORKING_SOCKET_DEBUG_OUTPUT_TYPE_NONE,
        undefined,
      ),
    ),
    does(
      [
        member<SteamNetworkingSocketsDebugOutputType, NetworkingSocketsDebugOutputType>("detail_level"),
        handler("output"),
      ],
      ({ networkingUtils, fail }, detail_level, output) => {
        const guarded: DebugOutput = (type, message) => {
          try {
            output?.(type, message);
          } catch (error) {
            fail(messageOf(error), error);
          }
        };
        networkingUtils.setDebugOutputFunction(detail_level, output && guarded);
      },
    ),
  ),
  /** Says whether `fake_ip_result` is delivered: always while there is a server. */
  setGlobalCallbackFakeIPResult: delivered,
  /** Says whether `network_messages_session_failed` is delivered: always while there is a server. */
  setGlobalCallbackMessagesSessionFailed: delivered,
  /** Says whether `network_messages_session_request` is delivered: always while there is a server. */
  setGlobalCallbackMessagesSessionRequest: delivered,
  /** Says whether `network_authentication_status` is delivered: always while there is a server. */
  setGlobalCallbackSteamNetAuthenticationStatusChanged: delivered,
  /** Says whether `network_connection_status_changed` is delivered: always while there is a server. */
  setGlobalCallbackSteamNetConnectionStatusChanged: delivered,
  /** Says whether `relay_network_status` is delivered: always while there is a server. */
  setGlobalCallbackSteamRelayNetworkStatusChanged: delivered,
});
