// Main Server: what the bits of a Steam ID say of its account.

import { steamId } from "../core/argument.js";
import { gives, page, whether } from "../core/page.js";
import { AccountType } from "../enums.js";

/** A value of AccountType. */
function typeOf(steamId64: bigint): number {
  return Number((steamId64 >> 52n) & 0xfn);
}

/** k_EChatInstanceFlagLobby: half of the highest bit of the 20 for the instance, which are flags for a chat. */
const lobbyFlag = 0x4_0000n << 32n;

function isOf(...types: readonly number[]) {
  return whether([steamId("steam_id")], (_call, steam_id) => types.includes(typeOf(steam_id)));
}

export const accountChecks = page("Main Server", {
  // These look at the bits of the Steam ID only: they work before `serverInitEx`.
  /** The 32-bit account id within a Steam ID. (`CSteamID::GetAccountID`) */
  getSteamID32: gives([steamId("steam_id")], 0, (_call, steam_id) => Number(steam_id & 0xffff_ffffn)),
  /** Whether the account is anonymous: of a user or of a game server. (`CSteamID::BAnonAccount`) */
  isAnonAccount: isOf(AccountType.ACCOUNT_TYPE_ANON_USER, AccountType.ACCOUNT_TYPE_ANON_GAME_SERVER),
  /** Whether the account is an anonymous user. (`CSteamID::BAnonUserAccount`) */
  isAnonUserAccount: isOf(AccountType.ACCOUNT_TYPE_ANON_USER),
  /** Whether the account is a chat, lobbies included. (`CSteamID::BChatAccount`) */
  isChatAccount: isOf(AccountType.ACCOUNT_TYPE_CHAT),
  /** Whether the account is a clan (group). (`CSteamID::BClanAccount`) */
  isClanAccount: isOf(AccountType.ACCOUNT_TYPE_CLAN),
  /** Whether the account is a console user. (`CSteamID::BConsoleUserAccount`) */
  isConsoleUserAccount: isOf(AccountType.ACCOUNT_TYPE_CONSOLE_USER),
  /** Whether the account is an individual: a user on Steam or on a console. (`CSteamID::BIndividualAccount`) */
  isIndividualAccount: isOf(AccountType.ACCOUNT_TYPE_INDIVIDUAL, AccountType.ACCOUNT_TYPE_CONSOLE_USER),
  /** Whether the account is a lobby. (`CSteamID::IsLobby`) */
  isLobby: whether(
    [steamId("steam_id")],
    (_call, steam_id) => typeOf(steam_id) === AccountType.ACCOUNT_TYPE_CHAT && (steam_id & lobbyFlag) !== 0n,
  ),
});
