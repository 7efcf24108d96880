extends Node
# Packets over the old P2P networking: dictionaries as var_to_bytes makes them.

const CHANNEL = 0
const PACKET_READ_LIMIT: int = 32

var peers: Array = []
var packets_read = 0
var handlers := {
	"hello": _on_hello,
	"chat": _on_chat,
	"bye": _on_bye,
}


func _ready() -> void:
	var port := int(OS.get_environment("GAME_PORT"))
	var ok = SteamServer.serverInitEx("127.0.0.1", port, int(OS.get_environment("QUERY_PORT")), SteamServer.SERVER_MODE_AUTHENTICATION, "1.0.0.0")
	if ok.status != 0:
		get_tree().quit(1)
		return
	SteamServer.p2p_session_request.connect(_on_p2p_session_request)
	SteamServer.p2p_session_connect_fail.connect(_on_p2p_session_connect_fail)
	SteamServer.server_connected.connect(_on_server_connected)
	SteamServer.setProduct("packets")
	SteamServer.setGameDescription("Packets")
	SteamServer.setDedicatedServer(true)
	SteamServer.logOnAnonymous()


func _process(_delta: float) -> void:
	SteamServer.run_callbacks()
	read_all_p2p_packets()


func read_all_p2p_packets(read_count: int = 0) -> void:
	if read_count >= PACKET_READ_LIMIT:
		return
	if SteamServer.getAvailableP2PPacketSize(CHANNEL) > 0:
		read_p2p_packet()
		read_all_p2p_packets(read_count + 1)


func read_p2p_packet() -> void:
	var packet_size: int = SteamServer.getAvailableP2PPacketSize(CHANNEL)
	if packet_size > 0:
		var this_packet: Dictionary = SteamServer.readP2PPacket(packet_size, CHANNEL)
		if this_packet.is_empty() or this_packet == null:
			print("WARNING: read an empty packet with non-zero size!")
			return
		packets_read += 1
		handle(this_packet["steam_id_remote"], bytes_to_var(this_packet["data"]))


func handle(sender: int, message: Dictionary) -> void:
	var type: String = message.get("type", "")
	if not handlers.has(type):
		print("unknown message: '%s'" % type)
		return
	handlers[type].call(sender, message)


func _on_hello(sender: int, message: Dictionary) -> void:
	if not peers.has(sender):
		peers.append(sender)
	print("hello from %s" % message["name"])
	send_p2p_packet(sender, {"type": "welcome", "players": peers.size()})


func _on_chat(sender: int, message: Dictionary) -> void:
	var text: String = str(message["text"]).strip_edges().left(10)
	print("chat: ", text)
	broadcast({"type": "chat", "from": sender, "text": text})


func _on_bye(sender: int, _message: Dictionary) -> void:
	peers.erase(sender)
	SteamServer.closeP2PSessionWithUser(sender)
	print("bye, %d left" % peers.size())


func broadcast(packet_data: Dictionary) -> void:
	for peer in peers:
		send_p2p_packet(peer, packet_data)


func send_p2p_packet(this_target: int, packet_data: Dictionary) -> void:
	var send_type: int = SteamServer.P2P_SEND_RELIABLE
	var this_data: PackedByteArray
	this_data.append_array(var_to_bytes(packet_data))
	if not SteamServer.sendP2PPacket(this_target, this_data, send_type, CHANNEL):
		print("not sent: ", packet_data["type"])


func _on_p2p_session_request(remote_id: int) -> void:
	SteamServer.acceptP2PSessionWithUser(remote_id)


func _on_p2p_session_connect_fail(steam_id: int, session_error: int) -> void:
	match session_error:
		0: print("session failure with %s: no error given" % steam_id)
		1: print("session failure with %s: target user not running the same game" % steam_id)
		4: print("session failure with %s: timeout since target was not responding" % steam_id)
		_: print("session failure with %s: unknown error %s" % [steam_id, session_error])


func _on_server_connected() -> void:
	# What a player would send.
	handle(1, {"type": "hello", "name": "Ada"})
	handle(2, {"type": "hello", "name": "Grace"})
	handle(1, bytes_to_var(var_to_bytes({"type": "chat", "text": "  a longer text than allowed "})))
	handle(2, {"type": "dance"})
	handle(2, {"type": "bye"})
	print(peers)
	get_tree().quit()
