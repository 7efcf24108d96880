// What the bits of a SteamID64 say: account id, instance, type.
import { type Argument, steamId } from "../core/argument.js";
import { AccountType } from "./enums.js";

export interface Account {
  /** AccountID_t: the low 32 bits. */
  readonly id: number;
  /** The 20 bits above; for chats, flags. */
  readonly instance: number;
  /** A value of AccountType. */
  readonly type: number;
}

export function accountOf(steamId64: bigint): Account {
  return {
    id: Number(steamId64 & 0xffff_ffffn),
    instance: Number((steamId64 >> 32n) & 0xf_ffffn),
    type: Number((steamId64 >> 52n) & 0xfn),
  };
}

/** A Steam ID as an argument, taken apart. */
export function account(name: string, given: unknown): Argument<Account> {
  return (where) => accountOf(steamId(name, given)(where));
}

/** k_EChatInstanceFlagLobby: half of the highest instance bit. */
const lobbyFlag = 0x4_0000;

export function isLobbyAccount({ type, instance }: Account): boolean {
  return type === AccountType.ACCOUNT_TYPE_CHAT && (instance & lobbyFlag) !== 0;
}
