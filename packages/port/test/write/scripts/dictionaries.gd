extends Node

const LIMITS := {"players": 8, "bots": 2}

var players := {}
var scores: Dictionary[String, int] = {}
var settings := {"map": "delta", "friendly": true}


func add(connection: int, player_name: String) -> void:
	var player := {"name": player_name, "score": 0, "team": null}
	players[connection] = player
	scores[player_name] = scores.get(player_name, 0) + 1
	settings.map = "estuary"
	settings["friendly"] = not settings["friendly"]


func remove(connection: int) -> bool:
	if not players.has(connection):
		return false
	players[connection].score += 1
	return players.erase(connection)


func describe() -> void:
	for connection in players:
		print(connection, " ", players[connection].name)
	for player_name: String in scores.keys():
		if scores[player_name] > LIMITS.players and player_name in scores:
			scores[player_name] -= 1
	var info := SteamServer.getConnectionInfo(1)
	if info.is_empty() or not info.has("remote_address"):
		return
	print(info.remote_address, info.get("identity", 0), info["connection_state"])
	print(info.nothing)
	print({}.is_empty(), {1: "one"}.size(), {"a": 1}.keys())


func mixed(kind: String) -> Dictionary:
	var message := {"type": kind}
	if kind == "chat":
		message["text"] = "hello"
	return message


func listen() -> int:
	var options := {SteamServer.NETWORKING_CONFIG_NAGLE_TIME: 0}
	options[SteamServer.NETWORKING_CONFIG_IP_ALLOW_WITHOUT_AUTH] = true
	return SteamServer.createListenSocketIP("127.0.0.1:27015", options)
