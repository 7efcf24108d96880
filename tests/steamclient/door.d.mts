import type * as native from "@headwater/native";
import type * as typed from "@headwater/typed";

/** The SDK of Valve's library; undefined for our own. */
export const valveSdk: string | undefined;

/** What servers load. */
export const serverLibrary: string;

/** How often a test repeats what it repeats so often on our own library: through Valve's a tenth shows the difference. */
export function roundsHere(count: number): number;

/** Whether the library that is loaded has no such function, or another one under its name. */
export function isLacking(symbol: string): boolean;

/**
 * The typed API for players. Behind Valve's library there are none, and each copy of the addon has one library in a
 * process: players get a copy of it, with our own library.
 */
export function playersApi(): typeof typed;

/** The native API for players, likewise, with the library loaded. */
export function loadedForPlayers(): typeof native;

/** Runs what loads the addon so that it loads the players' copy. */
export function withPlayersAddon<T>(load: () => T): T;
