extends Node

class Peer:
	var connection: int
	var name: String = ""
	var received := 0
	var position := [0.0, 0.0]

	func _init(handle: int) -> void:
		connection = handle

	func label() -> String:
		return name if name != "" else "#%d" % connection

enum Message { HELLO = 1, MOVE, PING, QUIT }

const TICK_RATE := 20.0
const BATCH := 32

var socket := SteamServer.LISTEN_SOCKET_INVALID
var group := SteamServer.NET_POLL_GROUP_INVALID
var peers := {}
var by_name := {}
var accumulated := 0.0
var ticks := 0


func _ready() -> void:
	if SteamServer.serverInitEx("127.0.0.1", int(OS.get_environment("GAME_PORT")), int(OS.get_environment("QUERY_PORT")), SteamServer.SERVER_MODE_NO_AUTHENTICATION, "1.0.0.0").status != OK:
		get_tree().quit(1)
		return
	SteamServer.network_connection_status_changed.connect(_on_status_changed)
	group = SteamServer.createPollGroup()
	var pair := SteamServer.createSocketPair(false, 76561197960265729, 76561197960265730)
	print("pair: ", pair.success)
	SteamServer.setConnectionPollGroup(pair.connection1, group)
	peers[pair.connection1] = Peer.new(pair.connection1)
	play(pair.connection2)


func play(connection: int) -> void:
	var buffer := StreamPeerBuffer.new()
	buffer.put_u8(Message.HELLO)
	buffer.put_utf8_string("Ada")
	send(connection, buffer.data_array)
	for step in 3:
		buffer = StreamPeerBuffer.new()
		buffer.put_u8(Message.MOVE)
		buffer.put_float(step * 0.5)
		buffer.put_float(-step)
		send(connection, buffer.data_array)
	send(connection, PackedByteArray([Message.PING]))
	send(connection, PackedByteArray([200]))
	send(connection, PackedByteArray([Message.QUIT]))


func _process(delta: float) -> void:
	SteamServer.run_callbacks()
	accumulated += delta
	while accumulated >= 1.0 / TICK_RATE:
		accumulated -= 1.0 / TICK_RATE
		tick()


func tick() -> void:
	ticks += 1
	var messages := SteamServer.receiveMessagesOnPollGroup(group, BATCH)
	for i in range(messages.size()):
		var message: Dictionary = messages[i]
		var peer: Peer = peers.get(message["connection"])
		if peer == null:
			continue
		peer.received += 1
		read(peer, message["payload"])


func read(peer: Peer, payload: PackedByteArray) -> void:
	var buffer := StreamPeerBuffer.new()
	buffer.data_array = payload
	var type := buffer.get_u8()
	match type:
		Message.HELLO:
			peer.name = buffer.get_utf8_string()
			by_name[peer.name] = peer
			print("hello ", peer.label())
		Message.MOVE:
			var x := buffer.get_float()
			var y := buffer.get_float()
			peer.position = [x, y]
			print("%s moves to %.2f, %.2f" % [peer.label(), x, y])
		Message.PING:
			print("ping after %d messages" % peer.received)
		Message.QUIT:
			print("quit ", by_name.has(peer.name), " ", peer.position[0])
			close(peer)
		_:
			print("unknown message %d of %d bytes" % [type, payload.size()])


func send(connection: int, payload: PackedByteArray) -> void:
	var sent := SteamServer.sendMessageToConnection(connection, payload, SteamServer.NETWORKING_SEND_RELIABLE)
	if sent.result != SteamServer.RESULT_OK:
		print("not sent: ", sent.result)


func close(peer: Peer) -> void:
	SteamServer.closeConnection(peer.connection, 0, "bye", false)
	peers.erase(peer.connection)
	by_name.erase(peer.name)
	if peers.size() == 0:
		get_tree().quit()


func _exit_tree() -> void:
	SteamServer.destroyPollGroup(group)
	SteamServer.serverShutdown()


func _on_status_changed(handle: int, connection: Dictionary, _old_state: int) -> void:
	if connection.connection_state == SteamServer.CONNECTION_STATE_CONNECTING:
		SteamServer.acceptConnection(handle)
	elif connection["connection_state"] in [SteamServer.CONNECTION_STATE_CLOSED_BY_PEER, SteamServer.CONNECTION_STATE_PROBLEM_DETECTED_LOCALLY]:
		if peers.has(handle):
			close(peers[handle])
