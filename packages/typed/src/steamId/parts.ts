// A SteamID's parts and the number they make: account number (32 bits), instance (20), account type (4), universe (8).
import { k_unSteamAccountInstanceMask, k_unSteamUserDefaultInstance } from "../generated/constants.js";
import { AccountType, Universe } from "../generated/enums.js";

/** What a SteamID says. */
export interface SteamIdParts {
  /** Which Steam it is of; {@link Universe.Public} but for Valve's own. */
  readonly universe: Universe;
  /** A user's, a game server's, a group's and so on. */
  readonly accountType: AccountType;
  /** Which logon of the account, 0 to 0xFFFFF; in chats bits of {@link ChatSteamIDInstanceFlags}. */
  readonly instance: number;
  /** The account's number, 0 to 0xFFFFFFFF. */
  readonly accountId: number;
}

/**
 * Takes a SteamID apart, whatever it is: {@link isValidSteamId} says whether the parts make sense together.
 *
 * @param steamId - The id, an unsigned number of 64 bits.
 * @returns Its parts.
 * @throws TypeError or RangeError for what cannot be one.
 */
export function steamIdParts(steamId: bigint): SteamIdParts {
  const id = checkSteamId(steamId);
  return {
    universe: Number(id >> 56n) as Universe,
    accountType: Number((id >> 52n) & 0xfn) as AccountType,
    instance: Number((id >> 32n) & 0xfffffn),
    accountId: Number(id & 0xffffffffn),
  };
}

/**
 * The SteamID made of parts: `makeSteamId({ accountId: 46143802 })` is a user of the public universe.
 *
 * Without an instance, it is the desktop's for users and none for all others. (`CSteamID`'s constructor gives the
 * desktop's to whatever is neither a group nor a game server; Steam's own ids of chats and anonymous servers do not
 * have it.)
 *
 * @param parts - The account's number, and what is not as for a user of the public universe.
 * @returns The SteamID.
 * @throws RangeError for a part that does not fit its bits.
 */
export function makeSteamId(parts: Pick<SteamIdParts, "accountId"> & Partial<SteamIdParts>): bigint {
  const { accountId, accountType = AccountType.Individual, universe = Universe.Public } = parts;
  const instance = parts.instance ?? defaultInstance(accountType);
  return (
    (part("universe", universe, 0xff) << 56n) |
    (part("accountType", accountType, 0xf) << 52n) |
    (part("instance", instance, k_unSteamAccountInstanceMask) << 32n) |
    part("accountId", accountId, 0xffffffff)
  );
}

/**
 * The SteamID as it is.
 *
 * @throws TypeError or RangeError for anything but a bigint of 64 bits: a number would have lost digits.
 */
export function checkSteamId(steamId: bigint): bigint {
  if (typeof steamId !== "bigint") {
    throw new TypeError(
      `A SteamID is a bigint, not a ${typeof steamId}: write 76561198006409530n, or read text with parseSteamId().`,
    );
  }
  if (BigInt.asUintN(64, steamId) !== steamId) throw new RangeError(`${steamId} is no SteamID: it must fit 64 bits.`);
  return steamId;
}

/** The instance of an account whose text does not name one. */
export function defaultInstance(accountType: AccountType): number {
  return accountType === AccountType.Individual ? k_unSteamUserDefaultInstance : 0;
}

function part(name: keyof SteamIdParts, value: number, max: number): bigint {
  if (!Number.isInteger(value) || value < 0 || value > max) {
    throw new RangeError(`${name} of a SteamID must be an integer from 0 to ${max}, not ${value}.`);
  }
  return BigInt(value);
}
