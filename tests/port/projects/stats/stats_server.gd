extends Node
## Reads and writes what players have achieved.

const STAT_NAMES: Array[StringName] = [&"kills", &"deaths", &"wins"]
const ACHIEVEMENT := "FIRST_BLOOD"
const TIMEOUT_MSEC := 60000

var players := [76561197960265729, 76561197960265730]
var pending: Dictionary = {}
var waiting := false
var asked := []

@onready var chart = get_node("Chart")


func _ready() -> void:
	var init := SteamServer.serverInitEx("127.0.0.1", int(OS.get_environment("GAME_PORT")), int(OS.get_environment("QUERY_PORT")), SteamServer.SERVER_MODE_AUTHENTICATION, "1.0.0.0")
	assert(init.status == SteamServer.STEAM_API_INIT_RESULT_OK, "no Steam")
	SteamServer.setProduct("stats")
	SteamServer.setGameDescription("Stats")
	SteamServer.setDedicatedServer(true)
	SteamServer.logOnAnonymous()
	await SteamServer.server_connected
	print("online")
	SteamServer.stats_received.connect(_on_stats_received.bind("received"))
	SteamServer.stats_stored.connect(_on_stats_stored)
	request_next()
	waiting = true


func request_next() -> void:
	for player in players:
		if not asked.has(player):
			asked.append(player)
			pending[player] = Time.get_ticks_msec()
			SteamServer.requestUserStats(player)
			return


func _process(_delta: float) -> void:
	SteamServer.run_callbacks()
	if not waiting:
		return
	for steam_id in pending.keys():
		if Time.get_ticks_msec() - pending[steam_id] > TIMEOUT_MSEC:
			print("no answer")
			pending.erase(steam_id)
	if pending.is_empty():
		waiting = false
		finish()


func _on_stats_received(result: int, steam_id: int, how: String) -> void:
	print("%s: %d, known: %s" % [how, result, pending.has(steam_id)])
	if result != SteamServer.RESULT_OK:
		pending.erase(steam_id)
		return
	var line := PackedStringArray()
	for stat in STAT_NAMES:
		line.append("%s=%d" % [stat, SteamServer.getUserStatInt(steam_id, stat)])
	print(", ".join(line))
	chart.add_point(line.size())
	reward(steam_id)


func reward(steam_id: int) -> void:
	var kills := SteamServer.getUserStatInt(steam_id, "kills") + 1
	var set_ok := SteamServer.setUserStatInt(steam_id, "kills", kills)
	var ratio := float(kills) / maxf(1.0, SteamServer.getUserStatInt(steam_id, "deaths"))
	print("kills %d (%s), ratio %.1f" % [kills, set_ok, ratio])
	var achievement := SteamServer.getUserAchievement(steam_id, ACHIEVEMENT)
	if not achievement.is_empty() and not achievement.achieved:
		SteamServer.setUserAchievement(steam_id, ACHIEVEMENT)
	SteamServer.storeUserStats(steam_id)


func _on_stats_stored(result: int, steam_id: int) -> void:
	print("stored: ", result)
	request_next()
	pending.erase(steam_id)


func finish() -> void:
	var total := 0
	for i in range(players.size() - 1, -1, -1):
		total += players[i] % 10
	print("done, ", total)
	get_tree().quit(0 if total > 0 else 1)
