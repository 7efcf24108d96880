extends Node

@export var greeting := "Welcome"
@onready var status_label: Label = $UI/Status

var started_at := 0


func _ready() -> void:
	Network.online.connect(_on_online)
	Network.offline.connect(_on_offline)
	Network.player_joined.connect(_on_player_joined)
	Network.player_left.connect(func(steam_id: int) -> void:
		print("left: ", Network.known_players.size(), " remain")
		if Network.known_players.is_empty():
			_close()
	)
	if not Network.start():
		push_error(Network.last_error)
		get_tree().quit(1)


func _on_online(steam_id: int) -> void:
	started_at = Time.get_ticks_msec()
	print("online: ", steam_id > 0)
	status_label.text = "Online"
	Network.app_id = SteamServer.getAppID()
	print("%s, app %d" % [greeting, Network.app_id])
	# Two who come and go.
	for number in range(1, 3):
		Network.add_player(number, "Player %02d" % number)
	await get_tree().create_timer(0.05).timeout
	for steam_id_of_player in Network.known_players.keys():
		Network.remove_player(steam_id_of_player)


func _on_player_joined(steam_id: int, player_name: String) -> void:
	print("joined: ", player_name, " ", Network.name_of(steam_id) == player_name)


func _on_offline() -> void:
	print("offline")
	get_tree().quit()


func _close() -> void:
	print("closing, nobody is ", Network.name_of(99))
	Network.stop()
	get_tree().quit()
