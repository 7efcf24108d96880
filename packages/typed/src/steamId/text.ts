// SteamIDs as text: SteamID64 (`76561198006409530`), Steam2 (`STEAM_0:0:23071901`) and Steam3 (`[U:1:46143802]`).
import { AccountType, ChatSteamIDInstanceFlags, Universe } from "../generated/enums.js";
import { checkSteamId, defaultInstance, makeSteamId, steamIdParts } from "./parts.js";

/**
 * Reads any of the three forms: `76561198006409530`, `STEAM_0:0:23071901`, `[U:1:46143802]`.
 *
 * `STEAM_0` and `STEAM_1` both are the public universe: games differ in how they write it.
 *
 * @param text - What a player, a file or a web API wrote.
 * @returns The SteamID.
 * @throws SyntaxError for any other text and for numbers that do not fit; TypeError for anything but text.
 */
export function parseSteamId(text: string): bigint {
  if (typeof text !== "string") throw new TypeError(`parseSteamId() reads text, not a ${typeof text}.`);
  const id = tryParseSteamId(text);
  if (id === undefined) {
    throw new SyntaxError(
      `${JSON.stringify(text.slice(0, 80))} is no SteamID. ` +
        "It must look like 76561198006409530, STEAM_0:0:23071901 or [U:1:46143802].",
    );
  }
  return id;
}

/**
 * As {@link parseSteamId}, for text that need not be one.
 *
 * @param text - What a player, a file or a web API wrote.
 * @returns The SteamID; `undefined` for what is none.
 */
export function tryParseSteamId(text: string): bigint | undefined {
  if (typeof text !== "string") return undefined;
  return parseDecimal(text) ?? parseSteam2(text) ?? parseSteam3(text);
}

/**
 * The SteamID in decimal digits, the form to store and to put into JSON: {@link parseSteamId} reads all of it back.
 *
 * @param steamId - The id.
 * @returns Such as `76561198006409530`.
 */
export function toSteam64(steamId: bigint): string {
  return checkSteamId(steamId).toString();
}

/**
 * `STEAM_0:0:23071901`, the form of older games and their ban lists. It does not say the instance.
 *
 * @param steamId - A user's id.
 * @param publicUniverse - What stands for the public universe: 0 in most games, 1 in some newer ones.
 * @returns The text.
 * @throws RangeError for an account that is not a user's, and for one of universe 0, which would read as the public one.
 */
export function toSteam2(steamId: bigint, publicUniverse: 0 | 1 = 0): string {
  const { universe, accountType, accountId } = steamIdParts(steamId);
  if (accountType !== AccountType.Individual || universe === Universe.Invalid || universe > lastSteam2Universe) {
    throw new RangeError(
      `${steamId} has no Steam2 form: only users of a universe from 1 to ${lastSteam2Universe} have one.`,
    );
  }
  const shown = universe === Universe.Public ? publicUniverse : universe;
  return `STEAM_${shown}:${accountId & 1}:${accountId >>> 1}`;
}

/**
 * `[U:1:46143802]`, as Steam itself writes it: `U` user, `G` game server, `A` anonymous game server, `g` group,
 * `c` group chat, `L` lobby, `T` other chat, `M` multiseat, `P` pending, `C` content server, `a` anonymous user,
 * `I` invalid, `i` any other.
 *
 * Steam leaves the instance out but for `A`, `M`, and `U` where it is not the desktop's. To store ids and read them
 * back, use {@link toSteam64}.
 *
 * @param steamId - The id.
 * @returns The text.
 */
export function toSteam3(steamId: bigint): string {
  const { universe, accountType, instance, accountId } = steamIdParts(steamId);
  const showsInstance =
    accountType === AccountType.AnonGameServer ||
    accountType === AccountType.Multiseat ||
    (accountType === AccountType.Individual && instance !== defaultInstance(accountType));
  return `[${letter(accountType, instance)}:${universe}:${accountId}${showsInstance ? `:${instance}` : ""}]`;
}

function letter(accountType: AccountType, instance: number): string {
  if (accountType === AccountType.Chat) {
    if (instance & ChatSteamIDInstanceFlags.InstanceFlagClan) return "c";
    return instance & ChatSteamIDInstanceFlags.InstanceFlagLobby ? "L" : "T";
  }
  return Object.entries(letters).find(([, each]) => each.accountType === accountType)?.[0] ?? "i";
}

/** `Universe.Dev`; text of other universes is nothing Steam writes. */
const lastSteam2Universe = 4;

/** The letters of Steam3; in chats they also say what kind of chat it is. */
const letters: Readonly<Record<string, { accountType: AccountType; flags?: number }>> = {
  I: { accountType: AccountType.Invalid },
  U: { accountType: AccountType.Individual },
  M: { accountType: AccountType.Multiseat },
  G: { accountType: AccountType.GameServer },
  A: { accountType: AccountType.AnonGameServer },
  P: { accountType: AccountType.Pending },
  C: { accountType: AccountType.ContentServer },
  g: { accountType: AccountType.Clan },
  T: { accountType: AccountType.Chat },
  c: { accountType: AccountType.Chat, flags: ChatSteamIDInstanceFlags.InstanceFlagClan },
  L: { accountType: AccountType.Chat, flags: ChatSteamIDInstanceFlags.InstanceFlagLobby },
  a: { accountType: AccountType.AnonUser },
};

function parseDecimal(text: string): bigint | undefined {
  if (!/^\d{1,20}$/.test(text)) return undefined;
  const id = BigInt(text);
  return BigInt.asUintN(64, id) === id ? id : undefined;
}

function parseSteam2(text: string): bigint | undefined {
  const match = /^STEAM_([0-4]):([01]):(\d{1,10})$/.exec(text);
  if (match === null) return undefined;
  const accountId = Number(match[3]) * 2 + Number(match[2]);
  if (accountId > 0xffffffff) return undefined;
  return makeSteamId({ accountId, universe: (Number(match[1]) || Universe.Public) as Universe });
}

function parseSteam3(text: string): bigint | undefined {
  const match = /^\[([A-Za-z]):(\d{1,3}):(\d{1,10})(?::(\d{1,7}))?\]$/.exec(text);
  if (match === null) return undefined;
  const kind = Object.hasOwn(letters, match[1] as string) ? letters[match[1] as string] : undefined;
  if (kind === undefined) return undefined;
  const { accountType, flags = 0 } = kind;
  const [universe, accountId] = [Number(match[2]), Number(match[3])];
  const instance = match[4] === undefined ? defaultInstance(accountType) : Number(match[4]);
  if (universe > 0xff || accountId > 0xffffffff || instance > 0xfffff) return undefined;
  return makeSteamId({ accountId, accountType, universe: universe as Universe, instance: instance | flags });
}
