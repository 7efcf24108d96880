import { Callable, SteamServer } from "@headwater/compat-godotsteam";
import * as gd from "../../../runtime/godot.js";

export const round_started = new gd.Signal<[]>();
export const scored = new gd.Signal<[player: number, points: number]>();

export const heard: string[] = [];

export function _ready(): void {
  SteamServer.server_connected.connect(_on_connected);
  SteamServer.client_kick.connect(_on_kick, SteamServer.CONNECT_ONE_SHOT);
  SteamServer.validate_auth_ticket_response.connect(Callable(_on_ticket).bind("gate"));
  SteamServer.policy_response.connect((secure: number) => console.log(`secure: ${secure}`));
  SteamServer.server_disconnected.connect(_on_disconnected);
  SteamServer.client_approved.connect(_on_approved);
  SteamServer.client_denied.connect(_on_denied);
  scored.connect(_on_scored);
  round_started.emit();
  scored.emit(1, 10);
  if (scored.is_connected(_on_scored)) {
    scored.disconnect(_on_scored);
  }
  Callable(_later).call_deferred("soon");
}

export function _on_connected(): void {
  heard.push("connected");
}

export function _on_kick(steam_id: bigint, reason: number): void {
  console.log(`${steam_id}${reason}`);
}

export function _on_ticket(id: bigint, response: number, owner: bigint, gate: string): void {
  console.log(`${id === owner}${response}${gate}`);
}

export function _on_disconnected(result: number): void {
  console.log(result);
}

export function _on_scored(player: number, points: number): void {
  console.log(`${player}: ${points}`);
}

export function _later(text: string): void {
  console.log(text);
}

export function _on_approved(steam_id: bigint, owner_id: bigint): void {
  console.log(`${steam_id}${owner_id}`);
}

export function _on_denied(steam_id: bigint, reason: number, message: string): void {
  console.log(`${steam_id}${reason}${message}`);
}
