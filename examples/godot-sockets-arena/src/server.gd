extends Node
# An arena over Networking Sockets: a listen socket with options, a poll group, two lanes per connection, the state of
# the relays, messages in and out. server.ts is the same, line by line.

# First byte of a message. Moves come unreliably on one lane, the rest reliably on the other.
const MOVE := 1
const FIRE := 2
const STATUS := 3
const SNAPSHOT := 10
const HIT := 11
const ACK := 12
const LANES := 2
const RANGE := 10
# Reason to close a connection; 1000 to 1999 are the game's own.
const REFUSED := 1001
# Bytes that may wait on a connection, and bytes per second that are sent on it.
const SEND_BUFFER := 65536
const SEND_RATE := 200000

var listen_socket := 0
var poll_group := 0
# By connection.
var players := {}
var slots_given := 0


func _ready() -> void:
	var game_port := int(OS.get_environment("GAME_PORT"))
	var query_port := int(OS.get_environment("QUERY_PORT"))
	var mode := SteamServer.SERVER_MODE_AUTHENTICATION
	var init: Dictionary = SteamServer.serverInitEx("127.0.0.1", game_port, query_port, mode, "1.0.0.0")
	if init.status != SteamServer.STEAM_API_INIT_RESULT_OK:
		push_error(init.verbal)
		get_tree().quit(1)
		return
	SteamServer.server_connected.connect(_on_server_connected)
	SteamServer.relay_network_status.connect(_on_relay_network_status)
	SteamServer.network_authentication_status.connect(_on_network_authentication_status)
	SteamServer.network_connection_status_changed.connect(_on_network_connection_status_changed)
	var buffer_set := SteamServer.setGlobalConfigValueInt32(SteamServer.NETWORKING_CONFIG_SEND_BUFFER_SIZE, SEND_BUFFER)
	prints("send buffer:", buffer_set)
	SteamServer.initRelayNetworkAccess()
	prints("relays:", SteamServer.getRelayNetworkStatus())
	poll_group = SteamServer.createPollGroup()
	SteamServer.setProduct("480")
	SteamServer.setGameDescription("Headwater arena")
	SteamServer.setDedicatedServer(true)
	SteamServer.logOnAnonymous()


func _process(_delta: float) -> void:
	SteamServer.run_callbacks()
	for message: Dictionary in SteamServer.receiveMessagesOnPollGroup(poll_group, 256):
		_on_message(message)
	if not players.is_empty():
		_send_snapshot()


func _exit_tree() -> void:
	SteamServer.closeListenSocket(listen_socket)
	SteamServer.destroyPollGroup(poll_group)
	SteamServer.serverShutdown()


func _on_server_connected() -> void:
	var address := "127.0.0.1:" + OS.get_environment("GAME_PORT")
	var options := {
		SteamServer.NETWORKING_CONFIG_IP_ALLOW_WITHOUT_AUTH: 1,
		SteamServer.NETWORKING_CONFIG_TIMEOUT_CONNECTED: 5000,
		SteamServer.NETWORKING_CONFIG_NAGLE_TIME: 0,
	}
	listen_socket = SteamServer.createListenSocketIP(address, options)
	prints("online as", SteamServer.getSteamID())
	prints("listening:", SteamServer.getListenSocketAddress(listen_socket))


func _on_relay_network_status(available: int, _ping: int, _config: int, _relay: int, debug_message: String) -> void:
	prints("relays:", available, debug_message)


func _on_network_authentication_status(available: int, debug_message: String) -> void:
	prints("authentication:", available, debug_message)


func _on_network_connection_status_changed(connect_handle: int, connection: Dictionary, old_state: int) -> void:
	var state: int = connection.connection_state
	if state == SteamServer.CONNECTION_STATE_CONNECTING and old_state == SteamServer.CONNECTION_STATE_NONE:
		_accept(connect_handle)
	elif state == SteamServer.CONNECTION_STATE_CONNECTED:
		_enter(connect_handle)
	elif state == SteamServer.CONNECTION_STATE_CLOSED_BY_PEER:
		_leave(connect_handle, connection.end_debug)
	elif state == SteamServer.CONNECTION_STATE_PROBLEM_DETECTED_LOCALLY:
		_leave(connect_handle, connection.end_debug)


func _accept(connection: int) -> void:
	if SteamServer.acceptConnection(connection) != SteamServer.RESULT_OK:
		SteamServer.closeConnection(connection, REFUSED, "the arena cannot accept", false)


func _enter(connection: int) -> void:
	# Lane 0 goes first; lane 1 has what is left.
	var lanes := SteamServer.configureConnectionLanes(connection, LANES, [0, 1], [1, 1])
	SteamServer.setConnectionConfigValueInt32(connection, SteamServer.NETWORKING_CONFIG_SEND_RATE_MIN, SEND_RATE)
	SteamServer.setConnectionConfigValueInt32(connection, SteamServer.NETWORKING_CONFIG_SEND_RATE_MAX, SEND_RATE)
	slots_given += 1
	SteamServer.setConnectionName(connection, "slot " + str(slots_given))
	# Until now, what came in has waited on the connection.
	SteamServer.setConnectionPollGroup(connection, poll_group)
	players[connection] = {"slot": slots_given, "x": 0, "y": 0, "hits": 0}
	prints("enters:", SteamServer.getConnectionName(connection), "lanes", lanes)


func _leave(connection: int, end_debug: String) -> void:
	prints("leaves:", SteamServer.getConnectionName(connection), end_debug)
	SteamServer.closeConnection(connection, 0, "", false)
	# The arena closes behind the last one.
	if players.erase(connection) and players.is_empty():
		get_tree().quit()


func _on_message(message: Dictionary) -> void:
	var player = players.get(message.connection)
	var payload: PackedByteArray = message.payload
	if player == null or payload.is_empty():
		return
	if payload[0] == MOVE and payload.size() == 3:
		player.x = payload[1]
		player.y = payload[2]
	elif payload[0] == FIRE:
		_fire(player)
	elif payload[0] == STATUS:
		_send_status(message.connection)
	# Each lane counts its messages by itself.
	var ack := PackedByteArray([ACK, payload[0], 0, 0, 0, 0])
	ack.encode_u32(2, message.message_number)
	_send(message.connection, ack, SteamServer.NETWORKING_SEND_RELIABLE)


func _fire(shooter: Dictionary) -> void:
	for target: Dictionary in players.values():
		if target.slot == shooter.slot:
			continue
		if absi(target.x - shooter.x) > RANGE or absi(target.y - shooter.y) > RANGE:
			continue
		shooter.hits += 1
		var hit := PackedByteArray([HIT, shooter.slot, target.slot])
		for connection: int in players:
			_send(connection, hit, SteamServer.NETWORKING_SEND_RELIABLE_NO_NAGLE)


func _send_snapshot() -> void:
	var snapshot := PackedByteArray([SNAPSHOT, players.size()])
	for player: Dictionary in players.values():
		snapshot = snapshot + PackedByteArray([player.slot, player.x, player.y])
	for connection: int in players:
		_send(connection, snapshot, SteamServer.NETWORKING_SEND_UNRELIABLE_NO_DELAY)
		SteamServer.flushMessagesOnConnection(connection)


func _send_status(connection: int) -> void:
	var status: Dictionary = SteamServer.getConnectionRealTimeStatus(connection, LANES)
	var info: Dictionary = SteamServer.getConnectionInfo(connection)
	if not status.has("connection_status") or not info.has("remote_address"):
		return
	prints("status of", SteamServer.getConnectionName(connection), "at", info.remote_address)
	prints("lanes", status.lanes_status.size(), "bytes per second", status.connection_status.send_rate)


func _send(connection: int, payload: PackedByteArray, flags: int) -> void:
	var sent: Dictionary = SteamServer.sendMessageToConnection(connection, payload, flags)
	# Without a connection: the player has just left, and the signal of it is on its way.
	if sent.result != SteamServer.RESULT_OK and sent.result != SteamServer.RESULT_NO_CONNECTION:
		prints("not sent:", sent.result)
