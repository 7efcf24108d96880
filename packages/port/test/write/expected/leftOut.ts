import { SteamServer } from "@headwater/compat-godotsteam";
import * as gd from "../../../runtime/godot.js";

// Not translated: `$Players` is a node of a scene
//   @onready var list: ItemList = $Players

// Not translated: it cannot be read: a property with a getter or setter
//   var shown: int:
//   	set(value):
//   		shown = value

// Not translated: `@rpc` is Godot's multiplayer: see @headwater/godot-multiplayer
//   @rpc("any_peer")
//   func hello(text: String) -> void:
//   	print(text)

export function _ready(): void {
  // Not translated: `createLobby` is client-only: A lobby belongs to a user, and a dedicated server is none: it cannot make, join or read one. It is found in the server list instead (`setAdvertiseServerActive`, `setKeyValue`, `setGameTags`, `setMapName`, `setMaxPlayerCount`), or players keep a lobby among themselves and its owner hands the server's Steam ID or address on (`setLobbyGameServer` on the client, `lobby_game_created` at the others). Who may join is decided by `beginAuthSession`, not by being in the lobby.
  //   Steam.createLobby(Steam.LOBBY_TYPE_PUBLIC, 4)
  // Not translated: `setServerNme` is no name of GodotSteam that we know
  //   SteamServer.setServerNme("a slip")
  // Not translated: what a scene or a resource holds has no counterpart
  //   var scene = load("res://player.tscn")
  // Not translated: it needs `scene`, which is not translated
  //   add_child(scene.instantiate())
  // Not translated: it needs `list`, which is not translated
  //   list.clear()
  // Not translated: `Vector2` has no counterpart
  //   var direction := Vector2.UP
  for (let i = 0; i < 2; i++) {
    console.log(i);
    // Not translated: it needs `direction`, which is not translated
    //   print(direction)
  }
  console.log(`${still_here()}${gd.str(SteamServer.setHTTPCookie(1, "a", "b", "c"))}`);
}

export function still_here(): boolean {
  // Not translated: it needs `list`, which is not translated
  //   if list.visible:
  //   	return true
  // Not translated: it needs `list`, which is not translated
  //   return list.item_count > 0
  throw new Error("leftOut.gd:31 is not translated");
}
