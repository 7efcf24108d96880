extends Node
# A dedicated server without lobbies: players connect by address, prove with a ticket who they are, talk, are listed,
# and can be kicked. The first one is the operator. server.ts is the same, line by line.

const MAX_PLAYERS := 2
# First byte of what a player sends.
const JOIN := 1
const COMMAND := 2
# Reasons to close a connection; 1000 to 1999 are the game's own.
const KICKED := 1001
const REFUSED := 1002

var listen_socket := 0
var poll_group := 0
# By connection.
var players := {}
var stopping := false


func _ready() -> void:
	var game_port := int(OS.get_environment("GAME_PORT"))
	var query_port := int(OS.get_environment("QUERY_PORT"))
	var mode := SteamServer.SERVER_MODE_AUTHENTICATION_AND_SECURE
	var init: Dictionary = SteamServer.serverInitEx("127.0.0.1", game_port, query_port, mode, "1.0.0.0")
	if init.status != SteamServer.STEAM_API_INIT_RESULT_OK:
		push_error(init.verbal)
		get_tree().quit(1)
		return
	SteamServer.server_connected.connect(_on_server_connected)
	SteamServer.server_connect_failure.connect(_on_server_connect_failure)
	SteamServer.server_disconnected.connect(_on_server_disconnected)
	SteamServer.policy_response.connect(_on_policy_response)
	SteamServer.validate_auth_ticket_response.connect(_on_validate_auth_ticket_response)
	SteamServer.client_kick.connect(_on_client_kick)
	SteamServer.network_connection_status_changed.connect(_on_network_connection_status_changed)
	poll_group = SteamServer.createPollGroup()
	SteamServer.setProduct("480")
	SteamServer.setModDir("headwaters")
	SteamServer.setGameDescription("Headwaters")
	SteamServer.setDedicatedServer(true)
	SteamServer.setServerName("Headwaters, ported")
	SteamServer.setMapName("delta")
	SteamServer.setGameTags("ported,friendly")
	SteamServer.setMaxPlayerCount(MAX_PLAYERS)
	SteamServer.setPasswordProtected(false)
	_set_rules()
	SteamServer.logOnAnonymous()


func _process(_delta: float) -> void:
	SteamServer.run_callbacks()
	for message: Dictionary in SteamServer.receiveMessagesOnPollGroup(poll_group, 64):
		_on_message(message.connection, message.payload)


func _exit_tree() -> void:
	SteamServer.serverShutdown()


# What a rules query of the server browser returns.
func _set_rules() -> void:
	SteamServer.clearAllKeyValues()
	SteamServer.setKeyValue("gravity", "800")
	SteamServer.setKeyValue("friendly_fire", "off")


func _on_server_connected() -> void:
	prints("online as", SteamServer.getSteamID())
	# After a loss of connection Steam connects again.
	if listen_socket != SteamServer.LISTEN_SOCKET_INVALID:
		return
	# Players without a certificate, as on a LAN: their ticket proves who they are.
	var options := {SteamServer.NETWORKING_CONFIG_IP_ALLOW_WITHOUT_AUTH: 1}
	listen_socket = SteamServer.createListenSocketIP("127.0.0.1:" + OS.get_environment("GAME_PORT"), options)
	var bot := SteamServer.createUnauthenticatedUserConnection()
	SteamServer.updateUserData(bot, "Rusty", 40)
	SteamServer.setBotPlayerCount(1)
	SteamServer.setAdvertiseServerActive(true)


func _on_server_connect_failure(result: int, retrying: bool) -> void:
	prints("cannot log on:", result)
	if not retrying:
		get_tree().quit(1)


func _on_server_disconnected(result: int) -> void:
	prints("offline:", result)
	if stopping:
		get_tree().quit()


func _on_policy_response(secure: int) -> void:
	prints("protected by VAC:", secure)


func _on_network_connection_status_changed(connect_handle: int, connection: Dictionary, old_state: int) -> void:
	var state: int = connection.connection_state
	if state == SteamServer.CONNECTION_STATE_CONNECTING and old_state == SteamServer.CONNECTION_STATE_NONE:
		_accept(connect_handle)
	elif state == SteamServer.CONNECTION_STATE_CLOSED_BY_PEER:
		_leave(connect_handle)
	elif state == SteamServer.CONNECTION_STATE_PROBLEM_DETECTED_LOCALLY:
		_leave(connect_handle)


func _accept(connection: int) -> void:
	if stopping:
		SteamServer.closeConnection(connection, REFUSED, "the server stops", false)
		return
	if players.size() == MAX_PLAYERS:
		SteamServer.closeConnection(connection, REFUSED, "the server is full", false)
		return
	if SteamServer.acceptConnection(connection) != SteamServer.RESULT_OK:
		SteamServer.closeConnection(connection, REFUSED, "the server cannot accept", false)
		return
	SteamServer.setConnectionPollGroup(connection, poll_group)
	var player := {
		"connection": connection,
		"steam_id": 0,
		"name": "?",
		"score": 0,
		"operator": players.is_empty(),
		"session": false,
		"playing": false,
	}
	players[connection] = player


func _leave(connection: int) -> void:
	SteamServer.closeConnection(connection, 0, "", false)
	var player = players.get(connection)
	if player == null:
		return
	_forget(player)
	if player.playing:
		_broadcast(player.name + " left")


func _on_message(connection: int, payload: PackedByteArray) -> void:
	var player = players.get(connection)
	if player == null or payload.is_empty():
		return
	if payload[0] == JOIN and not player.session:
		_join(player, payload)
	elif payload[0] == COMMAND and player.playing:
		_obey(player, payload.slice(1).get_string_from_utf8())


# JOIN, steam id (8 bytes), size of the ticket (2 bytes), ticket, name.
func _join(player: Dictionary, payload: PackedByteArray) -> void:
	if payload.size() < 11:
		_kick(player, "no ticket")
		return
	player.steam_id = payload.decode_u64(1)
	var ticket_end := 11 + payload.decode_u16(9)
	var ticket := payload.slice(11, ticket_end)
	player.name = payload.slice(ticket_end).get_string_from_utf8()
	var result := SteamServer.beginAuthSession(ticket, ticket.size(), player.steam_id)
	player.session = result == SteamServer.BEGIN_AUTH_SESSION_RESULT_OK
	if not player.session:
		_kick(player, "not a ticket of yours")


# Steam's verdict on a ticket, and later what becomes of it.
func _on_validate_auth_ticket_response(steam_id: int, response: int, _owner_id: int) -> void:
	for player: Dictionary in players.values():
		if player.steam_id != steam_id or not player.session:
			continue
		if response != SteamServer.AUTH_SESSION_RESPONSE_OK:
			prints("Steam refuses", player.name, response)
			_kick(player, "Steam refuses your ticket")
		else:
			player.playing = true
			SteamServer.updateUserData(steam_id, player.name, player.score)
			_broadcast(player.name + " joined")


func _on_client_kick(steam_id: int, reason: int) -> void:
	for player: Dictionary in players.values():
		if player.steam_id == steam_id:
			prints("Steam kicks", player.name, reason)
			_kick(player, "kicked by Steam")


func _obey(player: Dictionary, command: String) -> void:
	# With two spaces more there are three words at least.
	var words := (command + "  ").split(" ")
	match words[0]:
		"say":
			_broadcast(player.name + ": " + command.substr(4))
		"score":
			player.score += 1
			SteamServer.updateUserData(player.steam_id, player.name, player.score)
		"players":
			for each: Dictionary in players.values():
				_tell(player, each.name + " " + str(each.score))
		_:
			_obey_operator(player, words)


func _obey_operator(player: Dictionary, words: PackedStringArray) -> void:
	var key := words[1]
	var value := words[2]
	if not player.operator:
		_tell(player, "only the operator can do that")
	elif words[0] == "kick" and key != "":
		_kick_named(key)
	elif words[0] == "map" and key != "":
		SteamServer.setMapName(key)
		_set_rules()
	elif words[0] == "rule" and value != "":
		SteamServer.setKeyValue(key, value)
	elif words[0] == "stop":
		_stop()
	else:
		_tell(player, "say, score, players, kick NAME, map NAME, rule KEY VALUE, stop")


func _kick_named(player_name: String) -> void:
	for player: Dictionary in players.values():
		if player.name == player_name:
			_kick(player, "kicked by the operator")
			_broadcast(player_name + " was kicked")


func _kick(player: Dictionary, reason: String) -> void:
	prints("kick", player.name, "-", reason)
	SteamServer.closeConnection(player.connection, KICKED, reason, true)
	_forget(player)


func _forget(player: Dictionary) -> void:
	if player.session:
		SteamServer.endAuthSession(player.steam_id)
	players.erase(player.connection)


func _broadcast(text: String) -> void:
	prints(text)
	for player: Dictionary in players.values():
		if player.playing:
			_tell(player, text)


func _tell(player: Dictionary, text: String) -> void:
	SteamServer.sendMessageToConnection(player.connection, text.to_utf8_buffer(), SteamServer.NETWORKING_SEND_RELIABLE)


func _stop() -> void:
	stopping = true
	for player: Dictionary in players.values():
		_kick(player, "the server stops")
	SteamServer.setAdvertiseServerActive(false)
	# What was said last needs a moment to arrive.
	await get_tree().create_timer(0.25).timeout
	SteamServer.closeListenSocket(listen_socket)
	SteamServer.destroyPollGroup(poll_group)
	SteamServer.logOff()
