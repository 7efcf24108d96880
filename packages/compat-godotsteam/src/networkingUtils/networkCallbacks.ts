// Networking Utils: callbacks of the networking. Signals bring them, whether these functions are called or not.
import type { SteamNetworkingSocketsDebugOutputType } from "@headwater/typed";
import { type Argument, member, refuse } from "../core/argument.js";
import { messageOf } from "../core/errorLog.js";
import { SteamServerBase } from "../core/steamServerBase.js";
import { NetworkingSocketsDebugOutputType } from "./enums.js";

const page = "Networking Utils";

/** Takes what the networking says of itself. */
export type DebugOutput = (type: NetworkingSocketsDebugOutputType, message: string) => void;

export class NetworkCallbacks extends SteamServerBase {
  /**
   * Ends the debug output of the networking.
   *
   * Stands for `ISteamNetworkingUtils::SetDebugOutputFunction`.
   */
  setDebugOutputFunction(): void;
  /**
   * Hands the debug output of the networking to a function, on a turn of its own.
   *
   * @param detail_level - How much to say, from `..._NONE` to `..._EVERYTHING`.
   * @throws TypeError for an argument of the wrong type.
   */
  setDebugOutputFunction(detail_level: NetworkingSocketsDebugOutputType, output: DebugOutput): void;
  setDebugOutputFunction(
    detail_level: NetworkingSocketsDebugOutputType = NetworkingSocketsDebugOutputType.NETWORKING_SOCKET_DEBUG_OUTPUT_TYPE_NONE,
    output?: DebugOutput,
  ): void {
    const args = [
      member<NetworkingSocketsDebugOutputType>("detail_level", detail_level),
      handlerOf("output", output),
    ] as const;
    this.invoke(page, "setDebugOutputFunction", args, undefined, ({ networkingUtils }, level, handler) => {
      const guarded: DebugOutput = (type, message) => {
        try {
          handler?.(type, message);
        } catch (error) {
          this.fail(page, "setDebugOutputFunction", messageOf(error), error);
        }
      };
      // GodotSteam's enum has the member that only sets its size in C++.
      networkingUtils.setDebugOutputFunction(level as SteamNetworkingSocketsDebugOutputType, handler && guarded);
    });
  }

  /** Says whether `fake_ip_result` is delivered: always while there is a server. */
  setGlobalCallbackFakeIPResult(): boolean {
    return this.invoke(page, "setGlobalCallbackFakeIPResult", [], false, delivered);
  }

  /** Says whether `network_messages_session_failed` is delivered: always while there is a server. */
  setGlobalCallbackMessagesSessionFailed(): boolean {
    return this.invoke(page, "setGlobalCallbackMessagesSessionFailed", [], false, delivered);
  }

  /** Says whether `network_messages_session_request` is delivered: always while there is a server. */
  setGlobalCallbackMessagesSessionRequest(): boolean {
    return this.invoke(page, "setGlobalCallbackMessagesSessionRequest", [], false, delivered);
  }

  /** Says whether `network_authentication_status` is delivered: always while there is a server. */
  setGlobalCallbackSteamNetAuthenticationStatusChanged(): boolean {
    return this.invoke(page, "setGlobalCallbackSteamNetAuthenticationStatusChanged", [], false, delivered);
  }

  /** Says whether `network_connection_status_changed` is delivered: always while there is a server. */
  setGlobalCallbackSteamNetConnectionStatusChanged(): boolean {
    return this.invoke(page, "setGlobalCallbackSteamNetConnectionStatusChanged", [], false, delivered);
  }

  /** Says whether `relay_network_status` is delivered: always while there is a server. */
  setGlobalCallbackSteamRelayNetworkStatusChanged(): boolean {
    return this.invoke(page, "setGlobalCallbackSteamRelayNetworkStatusChanged", [], false, delivered);
  }
}

/** A callback of its own would take the place of the signal. */
function delivered(): boolean {
  return true;
}

function handlerOf(name: string, given: unknown): Argument<DebugOutput | undefined> {
  return (where) => {
    if (given === undefined || typeof given === "function") return given as DebugOutput | undefined;
    return refuse(where, name, given, "a function");
  };
}
