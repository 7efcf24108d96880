# The client: goes to a server, shows its ticket, plays. The server is no Godot: see src/arena.ts.
extends Node

## What a menu and GodotSteam would know, and how the one at the keyboard plays.
var settings: Dictionary = JSON.parse_string(FileAccess.get_file_as_string("res://arguments.txt"))
var shot_at := 0

func _ready() -> void:
	multiplayer.auth_timeout = 15
	multiplayer.auth_callback = func(_peer, _data): pass
	multiplayer.peer_authenticating.connect(_show_ticket)
	multiplayer.connected_to_server.connect(func(): print("CONNECTED ", multiplayer.get_unique_id()))
	multiplayer.connection_failed.connect(func(): print("FAILED"))
	multiplayer.server_disconnected.connect(func(): print("SERVER GONE"))
	$Spawner.spawned.connect(func(player): print("SPAWNED ", player.name))
	$Spawner.despawned.connect(func(player): print("DESPAWNED ", player.name))
	multiplayer.multiplayer_peer = _connect()

func _connect() -> MultiplayerPeer:
	if settings.has("steam"):
		# With GodotSteam: SteamMultiplayerPeer.new() and create_client(server_steam_id).
		var steam := preload("res://steam_bridge_peer.gd").new()
		steam.create_client(settings.steam)
		return steam
	var peer := WebSocketMultiplayerPeer.new()
	peer.handshake_timeout = 15
	peer.create_client(settings.url)
	return peer

func _show_ticket(peer: int) -> void:
	var proof: PackedByteArray = settings.ticket.hex_decode()
	if not settings.has("steam"):
		# A web socket does not say whose it is.
		var steam_id := PackedByteArray()
		steam_id.resize(8)
		steam_id.encode_u64(0, settings.steam_id.to_int())
		proof = steam_id + proof
	multiplayer.send_auth(peer, proof)
	multiplayer.complete_auth(peer)

func _process(_delta: float) -> void:
	var me := $Players.get_node_or_null(str(multiplayer.get_unique_id()))
	if me == null: return
	me.get_node("Input").direction = Vector2(settings.walk, 0)
	if not settings.shoots or Time.get_ticks_msec() < shot_at: return
	shot_at = Time.get_ticks_msec() + 100
	for other in $Players.get_children():
		# Who has just come in is left alone, and gets somewhere.
		if other != me and other.position.x > 60: me.shoot.rpc_id(1, other.position)
