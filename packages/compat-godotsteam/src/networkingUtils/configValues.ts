// Networking Utils: reading and setting options.

import type { SteamNetworkingConfigValue as SdkOption, SteamNetworkingConfigScope as SdkScope } from "@headwater/typed";
import { bool, float, handle32, int32, member, text } from "../core/argument.js";
import { withHidden } from "../core/dictionary.js";
import { gives, page, tells, whether } from "../core/page.js";
import {
  NetworkingConfigDataType,
  NetworkingConfigScope,
  NetworkingConfigValue,
  type NetworkingGetConfigValueResult,
} from "./enums.js";

/** Empty for a value that is not there, or is a pointer. */
export function configValueBytes(
  type: NetworkingConfigDataType,
  value: number | bigint | string | undefined,
): Uint8Array {
  if (typeof value === "string") return new TextEncoder().encode(value);
  if (typeof value === "bigint") return new Uint8Array(BigInt64Array.of(value).buffer);
  if (value === undefined) return new Uint8Array(0);
  const numbers =
    type === NetworkingConfigDataType.NETWORKING_CONFIG_TYPE_FLOAT ? Float32Array.of(value) : Int32Array.of(value);
  return new Uint8Array(numbers.buffer);
}

/** What `getConfigValue` returns. */
export interface ConfigValueRead {
  /** Negative: it could not be read. */
  result: NetworkingGetConfigValueResult;
  /** How the bytes are to be read; 0 when there is no such option. */
  type: NetworkingConfigDataType;
  /** The value: little-endian integers and floats of their size, text as UTF-8; empty when it could not be read. */
  value: Uint8Array;
  /** Bytes of the value: a key of GodotSteam's source, not enumerable. */
  readonly buffer: number;
}

/** What `getConfigValueInfo` returns. */
export interface ConfigValueInfo {
  /** The option's name in the SDK, without its prefix. */
  name: string;
  /** What its values are. */
  type: NetworkingConfigDataType;
  /** The narrowest scope it can be set for. */
  scope: NetworkingConfigScope;
}

/** The SDK's enum has members that GodotSteam's has not. */
const option = member<SdkOption, NetworkingConfigValue>;

/** The other scopes have no handle. */
const scopesOfObjects: readonly SdkScope[] = [
  NetworkingConfigScope.NETWORKING_CONFIG_SCOPE_LISTEN_SOCKET,
  NetworkingConfigScope.NETWORKING_CONFIG_SCOPE_CONNECTION,
];

export const configValues = page("Networking Utils", {
  /**
   * The value of an option, inherited from a wider scope if it is not set in this one.
   * (`ISteamNetworkingUtils::GetConfigValue`)
   * @param connection_handle - The connection or listen socket of these scopes; 0 for the others.
   */
  getConfigValue: tells(
    [option("config_value"), member<SdkScope, NetworkingConfigScope>("scope_type"), handle32("connection_handle")],
    ({ networkingUtils }, config_value, scope_type, connection_handle): ConfigValueRead => {
      const object = scopesOfObjects.includes(scope_type) ? connection_handle : undefined;
      const { result, value } = networkingUtils.getConfigValue(config_value, scope_type, object);
      const type = (networkingUtils.getConfigValueInfo(config_value)?.dataType ?? 0) as NetworkingConfigDataType;
      const bytes = configValueBytes(type, value);
      return withHidden(
        { result: result as NetworkingGetConfigValueResult, type, value: bytes },
        { buffer: bytes.length },
      );
    },
  ),
  /**
   * Name, type and scope of an option. (`ISteamNetworkingUtils::GetConfigValueInfo`)
   * @returns Empty when there is no such option.
   */
  getConfigValueInfo: tells([option("config_value")], ({ networkingUtils }, config_value): ConfigValueInfo | null => {
    const info = networkingUtils.getConfigValueInfo(config_value);
    if (info === null) return null;
    return {
      name: info.name,
      type: info.dataType as NetworkingConfigDataType,
      scope: info.scope as NetworkingConfigScope,
    };
  }),
  /**
   * The option after another one, to go through those that can be edited: begin with `NETWORKING_CONFIG_INVALID`.
   * (`ISteamNetworkingUtils::IterateGenericEditableConfigValues`)
   * @param enumerate_dev_vars - Whether options for development count.
   * @returns `NETWORKING_CONFIG_INVALID` after the last one.
   */
  iterateGenericEditableConfigValues: gives(
    [option("current_value"), bool("enumerate_dev_vars")],
    NetworkingConfigValue.NETWORKING_CONFIG_INVALID,
    ({ networkingUtils }, current_value, enumerate_dev_vars): NetworkingConfigValue =>
      networkingUtils.iterateGenericEditableConfigValues(current_value, enumerate_dev_vars) as NetworkingConfigValue,
  ),
  /**
   * Sets an option of a connection to a fraction. (`ISteamNetworkingUtils::SetConnectionConfigValueFloat`)
   * @returns Whether there are such a connection and option, and the option takes the value.
   */
  setConnectionConfigValueFloat: whether(
    [handle32("connection_handle"), option("config"), float("value")],
    ({ networkingUtils }, connection_handle, config, value) =>
      networkingUtils.setConnectionConfigValueFloat(connection_handle, config, value),
  ),
  /**
   * Sets an option of a connection to an integer. (`ISteamNetworkingUtils::SetConnectionConfigValueInt32`)
   * @returns Whether there are such a connection and option, and the option takes the value.
   */
  setConnectionConfigValueInt32: whether(
    [handle32("connection_handle"), option("config"), int32("value")],
    ({ networkingUtils }, connection_handle, config, value) =>
      networkingUtils.setConnectionConfigValueInt32(connection_handle, config, value),
  ),
  /**
   * Sets an option of a connection to a text. (`ISteamNetworkingUtils::SetConnectionConfigValueString`)
   * @returns Whether there are such a connection and option, and the option takes the value.
   */
  setConnectionConfigValueString: whether(
    [handle32("connection_handle"), option("config"), text("value")],
    ({ networkingUtils }, connection_handle, config, value) =>
      networkingUtils.setConnectionConfigValueString(connection_handle, config, value),
  ),
  /**
   * Sets an option of everything to a fraction. (`ISteamNetworkingUtils::SetGlobalConfigValueFloat`)
   * @returns Whether there is such an option and it takes the value.
   */
  setGlobalConfigValueFloat: whether([option("config"), float("value")], ({ networkingUtils }, config, value) =>
    networkingUtils.setGlobalConfigValueFloat(config, value),
  ),
  /**
   * Sets an option of everything to an integer. (`ISteamNetworkingUtils::SetGlobalConfigValueInt32`)
   * @returns Whether there is such an option and it takes the value.
   */
  setGlobalConfigValueInt32: whether([option("config"), int32("value")], ({ networkingUtils }, config, value) =>
    networkingUtils.setGlobalConfigValueInt32(config, value),
  ),
  /**
   * Sets an option of everything to a text. (`ISteamNetworkingUtils::SetGlobalConfigValueString`)
   * @returns Whether there is such an option and it takes the value.
   */
  setGlobalConfigValueString: whether([option("config"), text("value")], ({ networkingUtils }, config, value) =>
    networkingUtils.setGlobalConfigValueString(config, value),
  ),
});
