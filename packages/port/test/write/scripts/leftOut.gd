extends Node

@onready var list: ItemList = $Players

var shown: int:
	set(value):
		shown = value


@rpc("any_peer")
func hello(text: String) -> void:
	print(text)


func _ready() -> void:
	Steam.createLobby(Steam.LOBBY_TYPE_PUBLIC, 4)
	SteamServer.setServerNme("a slip")
	var scene = load("res://player.tscn")
	add_child(scene.instantiate())
	list.clear()
	var direction := Vector2.UP
	for i in 2:
		print(i)
		print(direction)
	print(still_here(), SteamServer.setCookie(1, "a", "b", "c"))


func still_here() -> bool:
	if list.visible:
		return true
	return list.item_count > 0
