import { SteamServer } from "@headwater/compat-godotsteam";
import * as gd from "../../../runtime/godot.js";

export let owner_id = 0n;
export const lobby_id: bigint = 0n; // A guess by its name: an id of 64 bits.
export const item_id: number = 0; // A guess: nothing here says whether it has 64 bits (bigint).
export let connection_count = 0n;
export let last_steam_id: bigint = 0n;
export const admins: bigint[] = [76561197960265729n];
export const by_player = new Map<bigint, number>();

export function _ready(): void {
  owner_id = SteamServer.getSteamID();
  if (owner_id === 0n) {
    return;
  }
  by_player.set(owner_id, 1);
  connection_count += 1n;
  last_steam_id = gd.at(admins, 0);
  console.log(`${admins.includes(last_steam_id)}${connection_count}${lobby_id}${item_id}`);
  allow(owner_id);
  SteamServer.endAuthSession(account_to_id(connection_count));
  const bytes = Uint8Array.from([0, 0, 0, 0, 0, 0, 0, 0]);
  gd.view(bytes).setBigUint64(0, connection_count, true);
  const read = gd.view(bytes).getBigUint64(0, true);
  const small: number = gd.view(bytes).getUint8(0) + 1;
  console.log(`${read}${small}${`${owner_id}`}`);
}

export function allow(id: bigint): void {
  admins.push(id);
  console.log(`${id % 10n}${id === 5n}${id > connection_count}`);
}

export function account_to_id(account: bigint): bigint {
  return 76561197960265728n + account;
}
