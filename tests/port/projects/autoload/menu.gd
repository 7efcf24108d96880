extends Control


func _on_host_pressed() -> void:
	Steam.createLobby(Steam.LOBBY_TYPE_PUBLIC, 4)
