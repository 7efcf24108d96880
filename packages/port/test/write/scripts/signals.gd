extends Node

signal round_started
signal scored(player: int, points: int)

var heard := []


func _ready() -> void:
	SteamServer.server_connected.connect(_on_connected)
	SteamServer.client_kick.connect(_on_kick, CONNECT_ONE_SHOT)
	SteamServer.validate_auth_ticket_response.connect(_on_ticket.bind("gate"))
	SteamServer.policy_response.connect(func(secure): print("secure: ", secure))
	SteamServer.server_disconnected.connect(Callable(self, "_on_disconnected"))
	SteamServer.connect("client_approved", _on_approved)
	SteamServer.connect("client_denied", self, "_on_denied")
	scored.connect(_on_scored)
	round_started.emit()
	emit_signal("scored", 1, 10)
	if scored.is_connected(_on_scored):
		scored.disconnect(_on_scored)
	_later.call_deferred("soon")


func _on_connected() -> void:
	heard.append("connected")


func _on_kick(steam_id, reason) -> void:
	print(steam_id, reason)


func _on_ticket(id: int, response: int, owner: int, gate: String) -> void:
	print(id == owner, response, gate)


func _on_disconnected(result: int) -> void:
	print(result)


func _on_scored(player: int, points: int) -> void:
	print(player, ": ", points)


func _later(text: String) -> void:
	print(text)


func _on_approved(steam_id, owner_id):
	print(steam_id, owner_id)


func _on_denied(steam_id, reason, message):
	print(steam_id, reason, message)
