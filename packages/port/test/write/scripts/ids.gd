extends Node

var owner_id := 0
var lobby_id: int = 0
var item_id: int = 0
var connection_count := 0
var last_steam_id: int
var admins: Array[int] = [76561197960265729]
var by_player := {}


func _ready() -> void:
	owner_id = SteamServer.getSteamID()
	if owner_id == 0:
		return
	by_player[owner_id] = 1
	connection_count += 1
	last_steam_id = admins[0]
	print(last_steam_id in admins, connection_count, lobby_id, item_id)
	allow(owner_id)
	SteamServer.endAuthSession(account_to_id(connection_count))
	var bytes := PackedByteArray([0, 0, 0, 0, 0, 0, 0, 0])
	bytes.encode_u64(0, connection_count)
	var read := bytes.decode_u64(0)
	var small: int = bytes.decode_u8(0) + 1
	print(read, small, "%d" % owner_id)


func allow(id: int) -> void:
	admins.append(id)
	print(id % 10, id == 5, id > connection_count)


func account_to_id(account: int) -> int:
	return 76561197960265728 + account
