// ISteamNetworkingUtils with its configuration functions, in which the option decides the type of the value.
import type { ConfigValue } from "../generated/configOptions.js";
import type {
  SteamNetworkingConfigScope,
  SteamNetworkingConfigValue,
  SteamNetworkingGetConfigValueResult,
  SteamNetworkingSocketsDebugOutputType,
} from "../generated/enums.js";
import { SteamNetworkingUtils } from "../generated/interfaces/steamNetworkingUtils.js";
import { calling } from "./ownNames.js";

/** What the addon calls the parameters. */
const optionParameters = { opt: "option", eValue: "option", eScopeType: "scope", scopeObj: "object" };

/**
 * Options of the networking, pings, and text forms of addresses and identities.
 *
 * Stands for `ISteamNetworkingUtils`.
 */
export class NetworkingUtils extends SteamNetworkingUtils {
  /**
   * Sends what the networking says of itself, up to a level, to a function.
   *
   * Stands for `ISteamNetworkingUtils::SetDebugOutputFunction`.
   *
   * @param detailLevel - The least important kind of message to send.
   * @param listener - Called on its own turn, whatever thread it comes from; `null` takes it off.
   * @throws TypeError or RangeError for an argument of the wrong type or range; Error before init and after shutdown.
   * @example
   * ```ts
   * server.networkingUtils.setDebugOutputFunction(SteamNetworkingSocketsDebugOutputType.Warning, (_, text) => {
   *   console.warn("networking:", text);
   * });
   * ```
   */
  setDebugOutputFunction(
    detailLevel: SteamNetworkingSocketsDebugOutputType,
    listener?: ((type: SteamNetworkingSocketsDebugOutputType, message: string) => void) | null,
  ): void {
    calling("NetworkingUtils.setDebugOutputFunction", { eDetailLevel: "detailLevel", pfnFunc: "listener" }, () =>
      this.native.SetDebugOutputFunction(detailLevel, listener as never),
    );
  }

  /**
   * Sets an option for everything, or for one connection or listen socket.
   *
   * Stands for `ISteamNetworkingUtils::SetConfigValue`.
   *
   * @param option - The option and its value.
   * @param scope - What it is set for.
   * @param object - The handle of a connection or listen socket; not for the global scope and the sockets interface.
   * @returns Whether the option exists in the scope and takes the value.
   * @throws TypeError or RangeError for a value the option does not take, and for options that hold C++ pointers; Error
   * before init and after shutdown.
   * @example
   * ```ts
   * server.networkingUtils.setConfigValue(
   *   { option: SteamNetworkingConfigValue.TimeoutInitial, value: 5000 },
   *   SteamNetworkingConfigScope.Global,
   * );
   * ```
   */
  setConfigValue(option: ConfigValue, scope: SteamNetworkingConfigScope, object?: number): boolean {
    return calling("NetworkingUtils.setConfigValue", optionParameters, () =>
      this.native.SetConfigValue(option, scope, object),
    );
  }

  /**
   * The same as {@link setConfigValue}; the SDK has both.
   *
   * Stands for `ISteamNetworkingUtils::SetConfigValueStruct`.
   *
   * @param option - As of {@link setConfigValue}.
   * @param scope - As of {@link setConfigValue}.
   * @param object - As of {@link setConfigValue}.
   * @returns As {@link setConfigValue}.
   * @throws as {@link setConfigValue}
   */
  setConfigValueStruct(option: ConfigValue, scope: SteamNetworkingConfigScope, object?: number): boolean {
    return calling("NetworkingUtils.setConfigValueStruct", optionParameters, () =>
      this.native.SetConfigValueStruct(option, scope, object),
    );
  }

  /**
   * The value of an option, inherited ones included.
   *
   * Stands for `ISteamNetworkingUtils::GetConfigValue`.
   *
   * @param option - The option.
   * @param scope - What to ask it of.
   * @param object - The handle of a connection or listen socket; not for the global scope and the sockets interface.
   * @returns `result`, and `value`: a number, a bigint for 64-bit options, a text; undefined when `result` is negative
   * and for options that hold C++ pointers.
   * @throws TypeError or RangeError for an argument of the wrong type or range; Error before init and after shutdown.
   * @example
   * ```ts
   * const { value } = server.networkingUtils.getConfigValue(
   *   SteamNetworkingConfigValue.SendBufferSize,
   *   SteamNetworkingConfigScope.Connection,
   *   connection,
   * );
   * console.log("bytes that may wait:", value);
   * ```
   */
  getConfigValue(
    option: SteamNetworkingConfigValue,
    scope: SteamNetworkingConfigScope,
    object?: number,
  ): { result: SteamNetworkingGetConfigValueResult; value: number | bigint | string | undefined } {
    const [result, value] = calling("NetworkingUtils.getConfigValue", optionParameters, () =>
      this.native.GetConfigValue(option, scope, object),
    );
    return { result: result as SteamNetworkingGetConfigValueResult, value };
  }
}
