// The singleton: SteamServer, and its alias Steam.

import { constants } from "./constants.js";
import { assemble } from "./core/assemble.js";
import type { LogError } from "./core/errorLog.js";
import type { EnumMembers, MembersOf } from "./core/joinedTypes.js";
import type { connectFlags, Signal } from "./core/signal.js";
import type { SignalMethods } from "./core/signalMethods.js";
import * as enums from "./enums.js";
import { groups } from "./groups.js";
import { type SteamServerSignals, signals } from "./signals.js";

/** Functions, signals, enums, enum members and constants of GodotSteam Server, under their GodotSteam names. */
export type SteamServerObject = MembersOf<typeof groups> &
  SignalMethods<SteamServerSignals> & {
    readonly [Name in keyof SteamServerSignals]: Signal<SteamServerSignals[Name]>;
  } & Readonly<typeof enums> &
  EnumMembers<typeof enums> &
  Readonly<typeof constants> &
  typeof connectFlags;

const { object, settings } = assemble({ groups, signals, enums, constants });

/**
 * ```ts
 * const { status, verbal } = SteamServer.serverInitEx("", 27015, 27016, SteamServer.SERVER_MODE_AUTHENTICATION, "1.0.0.0");
 * SteamServer.server_connected.connect(() => console.log("logged on as", SteamServer.getSteamID()));
 * SteamServer.logOnAnonymous();
 * setInterval(SteamServer.run_callbacks, 16);
 * ```
 */
export const SteamServer = object as SteamServerObject;

/** {@link SteamServer} by the name that many scripts and documents use. */
export const Steam: SteamServerObject = SteamServer;

/** What GodotSteam has no place for. */
export interface Configuration {
  /** Path of the `libsteam_api` to load at the next `serverInitEx`; without it the usual places are searched. */
  library?: string;
  /** Takes every failure; without it they are printed with `console.error`. */
  logError?: LogError;
}

/** Sets what GodotSteam has no place for. What is left out stays as it is. */
export function configure({ library, logError }: Configuration): void {
  if (library !== undefined) settings.library = library;
  if (logError !== undefined) settings.logError = logError;
}
