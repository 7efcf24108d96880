# Connects to the server that the first line of arguments.txt names, says what happens, and does what the server tells it.
extends Node

func _ready():
	var args := FileAccess.get_file_as_string("res://arguments.txt").split("\n")
	if "auth" in args:
		multiplayer.auth_callback = func(id, data):
			print("AUTH ", id, " ", data.hex_encode())
			multiplayer.complete_auth(id)
		multiplayer.peer_authenticating.connect(func(id): multiplayer.send_auth(id, PackedByteArray([0xde, 0xad])))
	multiplayer.connected_to_server.connect(func(): print("CONNECTED ", multiplayer.get_unique_id()))
	multiplayer.connection_failed.connect(func(): print("FAILED"); get_tree().quit())
	multiplayer.server_disconnected.connect(func(): print("SERVER GONE"); get_tree().quit())
	multiplayer.peer_connected.connect(func(id): print("PEER ", id))
	multiplayer.peer_disconnected.connect(func(id): print("PEER GONE ", id))
	multiplayer.peer_packet.connect(func(id, data): print("PACKET ", id, " ", data.hex_encode()))
	$Spawner.spawn_function = func(data): var thing = load("res://thing.tscn").instantiate(); thing.hp = data["hp"]; return thing
	$Spawner.spawned.connect(func(node): print("SPAWNED ", node.name, " ", node.position, " ", node.hp, " ", node.tag))
	$Spawner.despawned.connect(func(node): print("DESPAWNED ", node.name))
	var peer := WebSocketMultiplayerPeer.new()
	# On a busy machine the usual 3 seconds may be over before anybody is to blame.
	peer.handshake_timeout = 100
	multiplayer.auth_timeout = 100
	peer.create_client(args[0])
	multiplayer.multiplayer_peer = peer
