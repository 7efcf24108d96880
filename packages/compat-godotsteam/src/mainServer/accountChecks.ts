// Main Server: what kind of account a Steam ID belongs to.
import type { SteamIdLike } from "../core/argument.js";
import { SteamServerBase } from "../core/steamServerBase.js";
import { account, isLobbyAccount } from "./account.js";
import { AccountType } from "./enums.js";

const page = "Main Server";

/** These look at the bits of the Steam ID only: they work before `serverInitEx`. */
export class AccountChecks extends SteamServerBase {
  /**
   * The 32-bit account id within a Steam ID.
   *
   * Stands for `CSteamID::GetAccountID`.
   *
   * @throws TypeError for an argument of the wrong type.
   */
  getSteamID32(steam_id: SteamIdLike): number {
    return this.compute(page, "getSteamID32", [account("steam_id", steam_id)], 0, ({ id }) => id);
  }

  /**
   * Whether the account is anonymous: of a user or of a game server.
   *
   * Stands for `CSteamID::BAnonAccount`.
   *
   * @throws TypeError for an argument of the wrong type.
   */
  isAnonAccount(steam_id: SteamIdLike): boolean {
    return this.compute(
      page,
      "isAnonAccount",
      [account("steam_id", steam_id)],
      false,
      ({ type }) => type === AccountType.ACCOUNT_TYPE_ANON_USER || type === AccountType.ACCOUNT_TYPE_ANON_GAME_SERVER,
    );
  }

  /**
   * Whether the account is an anonymous user.
   *
   * Stands for `CSteamID::BAnonUserAccount`.
   *
   * @throws TypeError for an argument of the wrong type.
   */
  isAnonUserAccount(steam_id: SteamIdLike): boolean {
    return this.compute(
      page,
      "isAnonUserAccount",
      [account("steam_id", steam_id)],
      false,
      ({ type }) => type === AccountType.ACCOUNT_TYPE_ANON_USER,
    );
  }

  /**
   * Whether the account is a chat, lobbies included.
   *
   * Stands for `CSteamID::BChatAccount`.
   *
   * @throws TypeError for an argument of the wrong type.
   */
  isChatAccount(steam_id: SteamIdLike): boolean {
    return this.compute(
      page,
      "isChatAccount",
      [account("steam_id", steam_id)],
      false,
      ({ type }) => type === AccountType.ACCOUNT_TYPE_CHAT,
    );
  }

  /**
   * Whether the account is a clan (group).
   *
   * Stands for `CSteamID::BClanAccount`.
   *
   * @throws TypeError for an argument of the wrong type.
   */
  isClanAccount(steam_id: SteamIdLike): boolean {
    return this.compute(
      page,
      "isClanAccount",
      [account("steam_id", steam_id)],
      false,
      ({ type }) => type === AccountType.ACCOUNT_TYPE_CLAN,
    );
  }

  /**
   * Whether the account is a console user.
   *
   * Stands for `CSteamID::BConsoleUserAccount`.
   *
   * @throws TypeError for an argument of the wrong type.
   */
  isConsoleUserAccount(steam_id: SteamIdLike): boolean {
    return this.compute(
      page,
      "isConsoleUserAccount",
      [account("steam_id", steam_id)],
      false,
      ({ type }) => type === AccountType.ACCOUNT_TYPE_CONSOLE_USER,
    );
  }

  /**
   * Whether the account is an individual: a user on Steam or on a console.
   *
   * Stands for `CSteamID::BIndividualAccount`.
   *
   * @throws TypeError for an argument of the wrong type.
   */
  isIndividualAccount(steam_id: SteamIdLike): boolean {
    return this.compute(
      page,
      "isIndividualAccount",
      [account("steam_id", steam_id)],
      false,
      ({ type }) => type === AccountType.ACCOUNT_TYPE_INDIVIDUAL || type === AccountType.ACCOUNT_TYPE_CONSOLE_USER,
    );
  }

  /**
   * Whether the account is a lobby.
   *
   * Stands for `CSteamID::IsLobby`.
   *
   * @throws TypeError for an argument of the wrong type.
   */
  isLobby(steam_id: SteamIdLike): boolean {
    return this.compute(page, "isLobby", [account("steam_id", steam_id)], false, isLobbyAccount);
  }
}
