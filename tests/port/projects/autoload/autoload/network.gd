extends Node
## Steam's side of the server. Everything else listens to its signals.

signal online(steam_id: int)
signal offline
signal player_joined(steam_id: int, player_name: String)
signal player_left(steam_id: int)

enum State { OFF, STARTING, ONLINE, FAILED }

var state: State = State.OFF
var app_id: int = 480
var known_players: Dictionary = {}
var last_error := ""
var _retries := 0


func start() -> bool:
	state = State.STARTING
	var response: Dictionary = SteamServer.serverInitEx("127.0.0.1", Settings.game_port, Settings.query_port, SteamServer.SERVER_MODE_AUTHENTICATION, "1.2.0.0")
	if response["status"] > SteamServer.STEAM_API_INIT_RESULT_OK:
		last_error = response["verbal"]
		state = State.FAILED
		return false
	SteamServer.server_connected.connect(_on_server_connected)
	SteamServer.server_connect_failure.connect(_on_server_connect_failure)
	SteamServer.server_disconnected.connect(func(_result: int) -> void: offline.emit())
	SteamServer.setProduct(str(app_id))
	SteamServer.setGameDescription("Autoloads")
	SteamServer.setDedicatedServer(true)
	SteamServer.setServerName(Settings.server_name)
	SteamServer.setMaxPlayerCount(Settings.max_players)
	SteamServer.setPasswordProtected(Settings.has_password())
	SteamServer.setGameTags(",".join(Settings.tags))
	SteamServer.logOnAnonymous()
	return true


func stop() -> void:
	if state == State.OFF:
		return
	SteamServer.setAdvertiseServerActive(false)
	SteamServer.logOff()
	state = State.OFF


func _process(_delta: float) -> void:
	if state != State.OFF:
		SteamServer.run_callbacks()


func _exit_tree() -> void:
	SteamServer.serverShutdown()


func add_player(steam_id: int, player_name: String) -> void:
	if known_players.has(steam_id):
		return
	known_players[steam_id] = {"name": player_name, "since": Time.get_ticks_msec(), "score": 0}
	player_joined.emit(steam_id, player_name)


func remove_player(steam_id: int) -> void:
	if known_players.erase(steam_id):
		player_left.emit(steam_id)


func name_of(steam_id: int) -> String:
	return known_players[steam_id].name if steam_id in known_players else "nobody"


func _on_server_connected() -> void:
	state = State.ONLINE
	_retries = 0
	SteamServer.setAdvertiseServerActive(true)
	online.emit(SteamServer.getSteamID())


func _on_server_connect_failure(result: int, retrying: bool) -> void:
	_retries += 1
	last_error = "cannot log on: %d (%d times)" % [result, _retries]
	if not retrying:
		state = State.FAILED
		offline.emit()
