// @headwater/typed/steamid: SteamIDs without the addon, for servers, clients and browsers.
export {
  isAnonAccount,
  isAnonGameServerAccount,
  isAnonUserAccount,
  isBlankAnonAccount,
  isChatAccount,
  isClanAccount,
  isClanChat,
  isConsoleUserAccount,
  isContentServerAccount,
  isGameServerAccount,
  isIndividualAccount,
  isLobby,
  isPersistentGameServerAccount,
  isValidSteamId,
  staticAccountKey,
} from "./steamId/kinds.js";
export { makeSteamId, type SteamIdParts, steamIdParts } from "./steamId/parts.js";
export { parseSteamId, toSteam2, toSteam3, toSteam64, tryParseSteamId } from "./steamId/text.js";
