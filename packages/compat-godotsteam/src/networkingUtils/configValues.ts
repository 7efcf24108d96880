// Networking Utils: reading and setting options.
import type { SteamNetworkingConfigValue as SdkOption, SteamNetworkingConfigScope as SdkScope } from "@headwater/typed";
import { type Argument, bool, float, handle32, int32, member, text } from "../core/argument.js";
import { emptyDictionary, type MaybeEmpty, withHidden } from "../core/dictionary.js";
import { SteamServerBase } from "../core/steamServerBase.js";
import { configValueBytes } from "./configValueBytes.js";
import { type NetworkingConfigDataType, NetworkingConfigScope, type NetworkingGetConfigValueResult } from "./enums.js";
import { NetworkingConfigValue } from "./networkingConfigValue.js";

const page = "Networking Utils";

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
  type: NetworkingConfigDataType;
  /** The narrowest scope it can be set for. */
  scope: NetworkingConfigScope;
}

export class ConfigValues extends SteamServerBase {
  /**
   * The value of an option, inherited from a wider scope if it is not set in this one.
   *
   * Stands for `ISteamNetworkingUtils::GetConfigValue`.
   *
   * @param connection_handle - The connection or listen socket of these scopes; 0 for the others.
   * @throws TypeError for an argument of the wrong type.
   */
  getConfigValue(
    config_value: NetworkingConfigValue,
    scope_type: NetworkingConfigScope,
    connection_handle: number,
  ): MaybeEmpty<ConfigValueRead> {
    const args = [
      option("config_value", config_value),
      member<SdkScope>("scope_type", scope_type),
      handle32("connection_handle", connection_handle),
    ] as const;
    return this.invoke(
      page,
      "getConfigValue",
      args,
      emptyDictionary(),
      ({ networkingUtils }, wanted, scope, handle) => {
        const object = scopesOfObjects.includes(scope) ? handle : undefined;
        const { result, value } = networkingUtils.getConfigValue(wanted, scope, object);
        const type = (networkingUtils.getConfigValueInfo(wanted)?.dataType ?? 0) as NetworkingConfigDataType;
        const bytes = configValueBytes(type, value);
        return withHidden(
          { result: result as NetworkingGetConfigValueResult, type, value: bytes },
          { buffer: bytes.length },
        );
      },
    );
  }

  /**
   * Name, type and scope of an option.
   *
   * Stands for `ISteamNetworkingUtils::GetConfigValueInfo`.
   *
   * @returns Empty when there is no such option.
   * @throws TypeError for an argument of the wrong type.
   */
  getConfigValueInfo(config_value: NetworkingConfigValue): MaybeEmpty<ConfigValueInfo> {
    const args = [option("config_value", config_value)] as const;
    return this.invoke(page, "getConfigValueInfo", args, emptyDictionary(), ({ networkingUtils }, wanted) => {
      const info = networkingUtils.getConfigValueInfo(wanted);
      if (info === null) return emptyDictionary();
      return {
        name: info.name,
        type: info.dataType as NetworkingConfigDataType,
        scope: info.scope as NetworkingConfigScope,
      };
    });
  }

  /**
   * The option after another one, to go through those that can be edited: begin with `NETWORKING_CONFIG_INVALID`.
   *
   * Stands for `ISteamNetworkingUtils::IterateGenericEditableConfigValues`.
   *
   * @param enumerate_dev_vars - Whether options for development count.
   * @returns `NETWORKING_CONFIG_INVALID` after the last one.
   * @throws TypeError for an argument of the wrong type.
   */
  iterateGenericEditableConfigValues(
    current_value: NetworkingConfigValue,
    enumerate_dev_vars: boolean,
  ): NetworkingConfigValue {
    const args = [option("current_value", current_value), bool("enumerate_dev_vars", enumerate_dev_vars)] as const;
    return this.invoke(
      page,
      "iterateGenericEditableConfigValues",
      args,
      NetworkingConfigValue.NETWORKING_CONFIG_INVALID,
      ({ networkingUtils }, current, developing) =>
        networkingUtils.iterateGenericEditableConfigValues(current, developing) as NetworkingConfigValue,
    );
  }

  /**
   * Sets an option of a connection to a fraction.
   *
   * Stands for `ISteamNetworkingUtils::SetConnectionConfigValueFloat`.
   *
   * @returns Whether there are such a connection and option, and the option takes the value.
   * @throws TypeError for an argument of the wrong type.
   */
  setConnectionConfigValueFloat(connection_handle: number, config: NetworkingConfigValue, value: number): boolean {
    const args = [
      handle32("connection_handle", connection_handle),
      option("config", config),
      float("value", value),
    ] as const;
    return this.invoke(page, "setConnectionConfigValueFloat", args, false, ({ networkingUtils }, handle, set, to) =>
      networkingUtils.setConnectionConfigValueFloat(handle, set, to),
    );
  }

  /**
   * Sets an option of a connection to an integer.
   *
   * Stands for `ISteamNetworkingUtils::SetConnectionConfigValueInt32`.
   *
   * @returns Whether there are such a connection and option, and the option takes the value.
   * @throws TypeError for an argument of the wrong type.
   */
  setConnectionConfigValueInt32(connection_handle: number, config: NetworkingConfigValue, value: number): boolean {
    const args = [
      handle32("connection_handle", connection_handle),
      option("config", config),
      int32("value", value),
    ] as const;
    return this.invoke(page, "setConnectionConfigValueInt32", args, false, ({ networkingUtils }, handle, set, to) =>
      networkingUtils.setConnectionConfigValueInt32(handle, set, to),
    );
  }

  /**
   * Sets an option of a connection to a text.
   *
   * Stands for `ISteamNetworkingUtils::SetConnectionConfigValueString`.
   *
   * @returns Whether there are such a connection and option, and the option takes the value.
   * @throws TypeError for an argument of the wrong type.
   */
  setConnectionConfigValueString(connection_handle: number, config: NetworkingConfigValue, value: string): boolean {
    const args = [
      handle32("connection_handle", connection_handle),
      option("config", config),
      text("value", value),
    ] as const;
    return this.invoke(page, "setConnectionConfigValueString", args, false, ({ networkingUtils }, handle, set, to) =>
      networkingUtils.setConnectionConfigValueString(handle, set, to),
    );
  }

  /**
   * Sets an option of everything to a fraction.
   *
   * Stands for `ISteamNetworkingUtils::SetGlobalConfigValueFloat`.
   *
   * @returns Whether there is such an option and it takes the value.
   * @throws TypeError for an argument of the wrong type.
   */
  setGlobalConfigValueFloat(config: NetworkingConfigValue, value: number): boolean {
    const args = [option("config", config), float("value", value)] as const;
    return this.invoke(page, "setGlobalConfigValueFloat", args, false, ({ networkingUtils }, set, to) =>
      networkingUtils.setGlobalConfigValueFloat(set, to),
    );
  }

  /**
   * Sets an option of everything to an integer.
   *
   * Stands for `ISteamNetworkingUtils::SetGlobalConfigValueInt32`.
   *
   * @returns Whether there is such an option and it takes the value.
   * @throws TypeError for an argument of the wrong type.
   */
  setGlobalConfigValueInt32(config: NetworkingConfigValue, value: number): boolean {
    const args = [option("config", config), int32("value", value)] as const;
    return this.invoke(page, "setGlobalConfigValueInt32", args, false, ({ networkingUtils }, set, to) =>
      networkingUtils.setGlobalConfigValueInt32(set, to),
    );
  }

  /**
   * Sets an option of everything to a text.
   *
   * Stands for `ISteamNetworkingUtils::SetGlobalConfigValueString`.
   *
   * @returns Whether there is such an option and it takes the value.
   * @throws TypeError for an argument of the wrong type.
   */
  setGlobalConfigValueString(config: NetworkingConfigValue, value: string): boolean {
    const args = [option("config", config), text("value", value)] as const;
    return this.invoke(page, "setGlobalConfigValueString", args, false, ({ networkingUtils }, set, to) =>
      networkingUtils.setGlobalConfigValueString(set, to),
    );
  }
}

/** The other scopes have no handle. */
const scopesOfObjects: readonly SdkScope[] = [
  NetworkingConfigScope.NETWORKING_CONFIG_SCOPE_LISTEN_SOCKET,
  NetworkingConfigScope.NETWORKING_CONFIG_SCOPE_CONNECTION,
];

/** The SDK's enum has members that GodotSteam's has not. */
function option(name: string, given: unknown): Argument<SdkOption> {
  return member<SdkOption>(name, given);
}
