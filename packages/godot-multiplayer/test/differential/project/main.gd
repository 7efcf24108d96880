# Gives each line of packets.txt to a server as if it came from peer 50, and says what came of it.
extends Node
const peer_id = 50
var said: Array[String] = []
var root := Node.new()
var world := Node.new()
var input: Node
var before := ""

func _ready():
	await get_tree().process_frame
	root.name = "Root"
	add_child(root)
	var server := SceneMultiplayer.new()
	get_tree().set_multiplayer(server, root.get_path())
	var peer = load("res://peer.gd").new()
	peer.said = said
	server.peer_packet.connect(func(_id, data): said.append("raw " + data.hex_encode()))
	server.multiplayer_peer = peer
	var net = load("res://net.gd").new()
	net.name = "Net"
	net.said = said
	root.add_child(net)
	world.name = "World"
	root.add_child(world)
	input = load("res://input.gd").new()
	input.name = "Input"
	var sync := MultiplayerSynchronizer.new()
	sync.name = "Sync"
	var config := SceneReplicationConfig.new()
	config.add_property(^".:direction")
	config.property_set_replication_mode(^".:direction", SceneReplicationConfig.REPLICATION_MODE_ALWAYS)
	config.add_property(^".:weapon")
	config.property_set_replication_mode(^".:weapon", SceneReplicationConfig.REPLICATION_MODE_ON_CHANGE)
	sync.replication_config = config
	input.add_child(sync)
	root.add_child(input)
	input.set_multiplayer_authority(peer_id)
	var spawner := MultiplayerSpawner.new()
	spawner.name = "Spawner"
	spawner.spawn_path = ^"../World"
	spawner.add_spawnable_scene("res://thing.tscn")
	spawner.spawn_function = func(data):
		var thing = load("res://thing.tscn").instantiate()
		thing.hp = data if data is int else 0
		thing.set_multiplayer_authority(peer_id)
		return thing
	root.add_child(spawner)
	spawner.set_multiplayer_authority(peer_id)
	peer.peer_connected.emit(peer_id)
	server.poll()
	said.clear()
	before = state()
	Engine.print_error_messages = false
	var packets := FileAccess.get_file_as_string("res://packets.txt").split("\n")
	for index in packets.size():
		peer.waiting.append(packets[index].hex_decode())
		server.poll()
		var now := state()
		if now != before: said.append("state " + now)
		# What one of both has spawned or set, and the other has not, would differ for ever.
		for node in world.get_children(): node.free()
		input.direction = Vector2()
		input.weapon = ""
		before = state()
		if said.size() > 0: print("EFFECT ", index, " ", "|".join(said))
		said.clear()
	print("DONE")
	get_tree().quit()

func state() -> String:
	var names := []
	for node in world.get_children(): names.append("%s=%d" % [str(node.name).to_utf8_buffer().hex_encode(), node.hp])
	return "%s %s %s" % [var_to_bytes(input.direction).hex_encode(), input.weapon.to_utf8_buffer().hex_encode(), ",".join(names)]
