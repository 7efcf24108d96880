// What every Steamworks SDK calls its parts, whatever its version.

/** Reaches all that a dedicated server can use. */
export const entryHeader = "steam_gameserver.h";

export const clientHeader = "steam_api.h";

/** Declares the library's exports: flat C functions. */
export const flatHeader = "steam_api_flat.h";

/** What stands in front of a method's name in that of its flat function. */
export function flatPrefix(owner: string): string {
  return `SteamAPI_${owner}_`;
}
