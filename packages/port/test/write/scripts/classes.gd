class_name Match
extends RefCounted

const MAX := 2
static var made := 0

var players: Array[Player] = []
var rules := Rules.new()


class Player:
	var name: String
	var match_of: Match

	func _init(player_name: String) -> void:
		name = player_name

	func leave() -> void:
		if match_of != null:
			match_of.remove(self)


class Rules extends RefCounted:
	var rounds := 3


func _init() -> void:
	made += 1
	SteamServer.server_connected.connect(_on_connected)


func add(player: Player) -> bool:
	if players.size() >= MAX:
		return false
	player.match_of = self
	players.append(player)
	self.rules.rounds += 1
	return true


func remove(player: Player) -> void:
	players.erase(player)


func _on_connected() -> void:
	for player in players:
		print(player.name)


static func create() -> Match:
	return Match.new()
