// The name of an interface's accessor: it ends with the last three digits of the version.

/**
 * @param {string} name `SteamGameServer`
 * @param {string} version `SteamGameServer015`
 */
export const accessor = (name, version) => `SteamAPI_${name}_v${version.slice(-3)}`;
