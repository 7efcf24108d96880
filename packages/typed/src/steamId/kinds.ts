// What a SteamID is: CSteamID's questions, answered without the SDK.
import { k_unSteamUserDefaultInstance } from "../generated/constants.js";
import { AccountType, ChatSteamIDInstanceFlags, Universe } from "../generated/enums.js";
import { steamIdParts } from "./parts.js";

/**
 * Whether type, universe, account number and instance make a possible id together. Whether the account exists, only
 * Steam knows. Stands for `CSteamID::IsValid`.
 *
 * @param steamId - The id to look at.
 * @returns Whether it can be one.
 */
export function isValidSteamId(steamId: bigint): boolean {
  const { universe, accountType, instance, accountId } = steamIdParts(steamId);
  if (accountType <= AccountType.Invalid || accountType >= AccountType.Max) return false;
  if (universe <= Universe.Invalid || universe >= Universe.Max) return false;
  switch (accountType) {
    case AccountType.Individual:
      return accountId !== 0 && instance === k_unSteamUserDefaultInstance;
    case AccountType.Clan:
      return accountId !== 0 && instance === 0;
    case AccountType.GameServer:
      return accountId !== 0;
    default:
      return true;
  }
}

/**
 * A user, of Steam or of a console. Stands for `CSteamID::BIndividualAccount`.
 *
 * @param steamId - The id to look at.
 * @returns Whether it is one.
 */
export function isIndividualAccount(steamId: bigint): boolean {
  return isOf(steamId, AccountType.Individual, AccountType.ConsoleUser);
}

/**
 * A game server, with an account or anonymous. Stands for `CSteamID::BGameServerAccount`.
 *
 * @param steamId - The id to look at.
 * @returns Whether it is one.
 */
export function isGameServerAccount(steamId: bigint): boolean {
  return isOf(steamId, AccountType.GameServer, AccountType.AnonGameServer);
}

/**
 * A game server with an account of its own. Stands for `CSteamID::BPersistentGameServerAccount`.
 *
 * @param steamId - The id to look at.
 * @returns Whether it is one.
 */
export function isPersistentGameServerAccount(steamId: bigint): boolean {
  return isOf(steamId, AccountType.GameServer);
}

/**
 * A game server without account. Stands for `CSteamID::BAnonGameServerAccount`.
 *
 * @param steamId - The id to look at.
 * @returns Whether it is one.
 */
export function isAnonGameServerAccount(steamId: bigint): boolean {
  return isOf(steamId, AccountType.AnonGameServer);
}

/**
 * Stands for `CSteamID::BContentServerAccount`.
 *
 * @param steamId - The id to look at.
 * @returns Whether it is one.
 */
export function isContentServerAccount(steamId: bigint): boolean {
  return isOf(steamId, AccountType.ContentServer);
}

/**
 * A Steam group. Stands for `CSteamID::BClanAccount`.
 *
 * @param steamId - The id to look at.
 * @returns Whether it is one.
 */
export function isClanAccount(steamId: bigint): boolean {
  return isOf(steamId, AccountType.Clan);
}

/**
 * A chat of any kind, lobbies among them. Stands for `CSteamID::BChatAccount`.
 *
 * @param steamId - The id to look at.
 * @returns Whether it is one.
 */
export function isChatAccount(steamId: bigint): boolean {
  return isOf(steamId, AccountType.Chat);
}

/**
 * A lobby. Stands for `CSteamID::IsLobby`.
 *
 * @param steamId - The id to look at.
 * @returns Whether it is one.
 */
export function isLobby(steamId: bigint): boolean {
  return isChatWith(steamId, ChatSteamIDInstanceFlags.InstanceFlagLobby);
}

/**
 * The chat of a Steam group.
 *
 * @param steamId - The id to look at.
 * @returns Whether it is one.
 */
export function isClanChat(steamId: bigint): boolean {
  return isChatWith(steamId, ChatSteamIDInstanceFlags.InstanceFlagClan);
}

/**
 * A user of a console. Stands for `CSteamID::BConsoleUserAccount`.
 *
 * @param steamId - The id to look at.
 * @returns Whether it is one.
 */
export function isConsoleUserAccount(steamId: bigint): boolean {
  return isOf(steamId, AccountType.ConsoleUser);
}

/**
 * A user without account. Stands for `CSteamID::BAnonUserAccount`.
 *
 * @param steamId - The id to look at.
 * @returns Whether it is one.
 */
export function isAnonUserAccount(steamId: bigint): boolean {
  return isOf(steamId, AccountType.AnonUser);
}

/**
 * A user or a game server without account. Stands for `CSteamID::BAnonAccount`.
 *
 * @param steamId - The id to look at.
 * @returns Whether it is one.
 */
export function isAnonAccount(steamId: bigint): boolean {
  return isOf(steamId, AccountType.AnonUser, AccountType.AnonGameServer);
}

/**
 * An anonymous id that Steam has not filled in yet. Stands for `CSteamID::BBlankAnonAccount`.
 *
 * @param steamId - The id to look at.
 * @returns Whether it is one.
 */
export function isBlankAnonAccount(steamId: bigint): boolean {
  const { accountId, instance } = steamIdParts(steamId);
  return accountId === 0 && instance === 0 && isAnonAccount(steamId);
}

/**
 * The id without its instance, equal for all logons of one account. Stands for `CSteamID::GetStaticAccountKey`.
 *
 * @param steamId - The id.
 * @returns A key to keep things of an account by.
 */
export function staticAccountKey(steamId: bigint): bigint {
  return steamId - (BigInt(steamIdParts(steamId).instance) << 32n);
}

function isOf(steamId: bigint, ...accountTypes: AccountType[]): boolean {
  return accountTypes.includes(steamIdParts(steamId).accountType);
}

function isChatWith(steamId: bigint, flag: number): boolean {
  const { accountType, instance } = steamIdParts(steamId);
  return accountType === AccountType.Chat && (instance & flag) !== 0;
}
