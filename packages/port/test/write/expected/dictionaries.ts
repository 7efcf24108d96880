import { SteamServer, is_empty } from "@headwater/compat-godotsteam";
import * as gd from "../../../runtime/godot.js";

interface Player {
  name: string;
  score: number;
  team: any;
}

export const LIMITS = { players: 8, bots: 2 };

export const players = new Map<number, Player>();
export const scores = new Map<string, number>();
export const settings = { map: "delta", friendly: true };

export function add(connection: number, player_name: string): void {
  const player = { name: player_name, score: 0, team: null };
  players.set(connection, player);
  scores.set(player_name, (scores.get(player_name) ?? 0) + 1);
  settings.map = "estuary";
  settings.friendly = !settings.friendly;
}

export function remove(connection: number): boolean {
  if (!players.has(connection)) {
    return false;
  }
  gd.at(players, connection).score += 1;
  return players.delete(connection);
}

export function describe(): void {
  for (const connection of players.keys()) {
    console.log(`${connection} ${gd.at(players, connection).name}`);
  }
  for (const player_name of [...scores.keys()]) {
    if (gd.at(scores, player_name) > LIMITS.players && scores.has(player_name)) {
      scores.set(player_name, gd.at(scores, player_name) - 1);
    }
  }
  const info = SteamServer.getConnectionInfo(1);
  if (is_empty(info) || info.remote_address === undefined) {
    return;
  }
  console.log(`${info.remote_address}${(info.identity ?? 0n)}${info.connection_state}`);
  // Not translated: there is no `nothing` in it, only `identity`, `user_data`, `listen_socket`, `remote_address`, `remote_pop`, `pop_relay`, `connection_state`, `end_reason`, `end_debug`, `debug_description`, `info_flags`
  //   print(info.nothing)
  console.log(`${(new Map<any, any>().size === 0)}${new Map<number, string>([[1, "one"]]).size}${gd.str([...new Map<string, number>([["a", 1]]).keys()])}`);
}

export function mixed(kind: string): Map<any, any> {
  const message = new Map<any, any>([["type", kind]]);
  if (kind === "chat") {
    message.set("text", "hello");
  }
  return message;
}

export function listen(): number {
  const options: Record<number, boolean | bigint | number | string> = { [SteamServer.NETWORKING_CONFIG_NAGLE_TIME]: 0 };
  options[SteamServer.NETWORKING_CONFIG_IP_ALLOW_WITHOUT_AUTH] = true;
  return SteamServer.createListenSocketIP("127.0.0.1:27015", options);
}
