// The singleton: SteamServer, and its alias Steam.

import { constants } from "./constants.js";
import { assemble } from "./core/assemble.js";
import type { LogError } from "./core/errorLog.js";
import type { EnumMembers, FunctionsOf, SignalsOf } from "./core/joinedTypes.js";
import type { connectFlags, Signal } from "./core/signal.js";
import type { SignalMethods } from "./core/signalMethods.js";
import * as enums from "./enums.js";
import type { InventoryHandleProperties } from "./mainServer/inventoryHandles.js";
import * as pages from "./pages.js";
import * as signals from "./signals.js";

/** The arguments of every signal, by its name. */
export type SteamServerSignals = SignalsOf<typeof signals>;

/** Functions, signals, enums, enum members and constants of GodotSteam Server, under their GodotSteam names. */
export type SteamServerObject = FunctionsOf<typeof pages> &
  InventoryHandleProperties &
  SignalMethods<SteamServerSignals> & {
    readonly [Name in keyof SteamServerSignals]: Signal<SteamServerSignals[Name]>;
  } & Readonly<typeof enums> &
  EnumMembers<typeof enums> &
  Readonly<typeof constants> &
  typeof connectFlags;

const { object, settings } = assemble({ pages, signals, enums, constants });

/**
 * ```ts
 * const { status, verbal } = SteamServer.serverInitEx("", 27015, 27016, SteamServer.SERVER_MODE_AUTHENTICATION, "1.0.0.0");
 * SteamServer.server_connected.connect(() => console.log("logged on as", SteamServer.getSteamID()));
 * SteamServer.logOnAnonymous();
 * setInterval(SteamServer.run_callbacks, 16);
 * ```
 * All functions throw a TypeError for an argument of the wrong type, and log whatever else goes wrong.
 */
export const SteamServer = object as SteamServerObject;

/** Enums as types, where GDScript has them: `let mode: SteamServer.ServerMode`. */
export declare namespace SteamServer {
  export type APICallFailure = enums.APICallFailure;
  export type AccountType = enums.AccountType;
  export type AuthSessionResponse = enums.AuthSessionResponse;
  export type BeginAuthSessionResult = enums.BeginAuthSessionResult;
  export type CheckFileSignature = enums.CheckFileSignature;
  export type DenyReason = enums.DenyReason;
  export type FilePathType = enums.FilePathType;
  export type FloatingGamepadTextInputMode = enums.FloatingGamepadTextInputMode;
  export type GameIDType = enums.GameIDType;
  export type GamepadTextInputLineMode = enums.GamepadTextInputLineMode;
  export type GamepadTextInputMode = enums.GamepadTextInputMode;
  export type HTTPMethod = enums.HTTPMethod;
  export type HTTPStatusCode = enums.HTTPStatusCode;
  export type IPType = enums.IPType;
  export type ItemFlags = enums.ItemFlags;
  export type ItemPreviewType = enums.ItemPreviewType;
  export type ItemState = enums.ItemState;
  export type ItemStatistic = enums.ItemStatistic;
  export type ItemUpdateStatus = enums.ItemUpdateStatus;
  export type LocalFileChange = enums.LocalFileChange;
  export type NetworkingAvailability = enums.NetworkingAvailability;
  export type NetworkingConfigDataType = enums.NetworkingConfigDataType;
  export type NetworkingConfigScope = enums.NetworkingConfigScope;
  export type NetworkingConfigValue = enums.NetworkingConfigValue;
  export type NetworkingConnectionEnd = enums.NetworkingConnectionEnd;
  export type NetworkingConnectionState = enums.NetworkingConnectionState;
  export type NetworkingFakeIPType = enums.NetworkingFakeIPType;
  export type NetworkingGetConfigValueResult = enums.NetworkingGetConfigValueResult;
  export type NetworkingIdentityType = enums.NetworkingIdentityType;
  export type NetworkingSocketsDebugOutputType = enums.NetworkingSocketsDebugOutputType;
  export type P2PSend = enums.P2PSend;
  export type P2PSessionError = enums.P2PSessionError;
  export type RemoteStoragePlatform = enums.RemoteStoragePlatform;
  export type RemoteStoragePublishedFileVisibility = enums.RemoteStoragePublishedFileVisibility;
  export type Result = enums.Result;
  export type ServerMode = enums.ServerMode;
  export type SocketConnectionType = enums.SocketConnectionType;
  export type SocketState = enums.SocketState;
  export type SteamAPICallFailure = enums.SteamAPICallFailure;
  export type SteamAPIInitResult = enums.SteamAPIInitResult;
  export type SteamItemFlags = enums.SteamItemFlags;
  export type TextFilteringContext = enums.TextFilteringContext;
  export type UGCContentDescriptorID = enums.UGCContentDescriptorID;
  export type UGCMatchingUGCType = enums.UGCMatchingUGCType;
  export type UGCQuery = enums.UGCQuery;
  export type UGCReadAction = enums.UGCReadAction;
  export type Universe = enums.Universe;
  export type UserHasLicenseForAppResult = enums.UserHasLicenseForAppResult;
  export type UserUGCList = enums.UserUGCList;
  export type UserUGCListSortOrder = enums.UserUGCListSortOrder;
  export type WorkshopEnumerationType = enums.WorkshopEnumerationType;
  export type WorkshopFileAction = enums.WorkshopFileAction;
  export type WorkshopFileType = enums.WorkshopFileType;
  export type WorkshopVideoProvider = enums.WorkshopVideoProvider;
  export type WorkshopVote = enums.WorkshopVote;
}

/** {@link SteamServer} by the name that many scripts and documents use. */
export { SteamServer as Steam };

/** What GodotSteam has no place for. */
export interface Configuration {
  /** Path of the `libsteam_api` to load at the next `serverInitEx`; without it the usual places are searched. */
  library?: string;
  /** Takes every failure; without it they are printed with `console.error`. */
  logError?: LogError;
}

/**
 * Sets what GodotSteam has no place for.
 *
 * @param configuration - what is left out stays as it is
 */
export function configure(configuration: Configuration): void {
  const { library, logError } = configuration;
  if (library !== undefined) settings.library = library;
  if (logError !== undefined) settings.logError = logError;
}
