import { SteamServer } from "@headwater/compat-godotsteam";
import * as gd from "../../../runtime/godot.js";

// What a scene may set, and what an engine calls.

// How many may play.
export const max_players: number = 8; // Exported: a scene may set it.
export const tick_rate: number = 30; // Exported: a scene may set it.
export let motd: string = ""; // Exported: a scene may set it.
// Not translated: `$UI/Label` is a node of a scene
//   @onready var label = $UI/Label
export const started = gd.ticks_msec();
export let elapsed = 0.0; // In seconds.

export function _process(delta: number): void {
  elapsed += delta;
  SteamServer.run_callbacks();
}

export function _physics_process(_delta: number): void {
}

// Not translated: `_input`: a server has no screen and no input
//   func _input(event):
//   	print(event)

export function _exit_tree(): void {
  // The last thing.
  SteamServer.serverShutdown();
}
