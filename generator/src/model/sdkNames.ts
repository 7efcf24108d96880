// What every Steamworks SDK calls its parts, whatever its version.

/** Reaches all that a dedicated server can use. */
export const entryHeader = "steam_gameserver.h";

export const clientHeader = "steam_api.h";

/** Declares the library's exports: flat C functions. */
export const flatHeader = "steam_api_flat.h";

/** Ours: what hand-written code needs of later SDKs. */
export const laterHeader = "later.h";

/** What stands in front of a method's name in that of its flat function. */
export function flatPrefix(owner: string): string {
  return `SteamAPI_${owner}_`;
}

/** Every header of an interface includes it. */
export const commonHeader = "steam_api_common.h";

/** The enumerator by which a callback struct carries its id. */
export const callbackIdName = "k_iCallback";

/** The constants from which the callback ids of an interface count; what they capture is whose. */
export const callbackBase = /^k_i(\w+)Callbacks$/i;

/** What stands in front of an accessor's name in that of the function that fills its cache. */
export const accessorFillPrefix = "SteamInternal_Init_";

/** The call by which an interface is got that users and servers share. @param version - its macro */
export function globalAccessorCall(version: string): string {
  return `SteamInternal_FindOrCreateUserInterface( 0, ${version} )`;
}

/** The names by which the flat API has what C++ writes with operators, as expressions of a pointer and an argument. */
export const flatOperators: Readonly<Record<string, (type: string, argument: string) => string>> = {
  Construct: (type) => `new (self) ${type}()`,
  Assign: (_, argument) => `*self = ${argument}`,
  IsLessThan: (_, argument) => `*self < ${argument}`,
  IsEqualTo: (_, argument) => `*self == ${argument}`,
};

/** The constant with the version of an interface. */
export function versionMacro(name: string): string {
  return `${name.replace(/^I/, "").toUpperCase()}_INTERFACE_VERSION`;
}
