extends Node
## What the command line and the environment say.

const DEFAULT_PORT := 27015

var game_port := DEFAULT_PORT
var query_port: int = DEFAULT_PORT + 1
var server_name := "Autoload"
var max_players := 8
var password := ""
var tags: PackedStringArray = ["coop", "eu"]


func _ready() -> void:
	if OS.has_environment("GAME_PORT"):
		game_port = int(OS.get_environment("GAME_PORT"))
	if OS.has_environment("QUERY_PORT"):
		query_port = int(OS.get_environment("QUERY_PORT"))
	for argument in OS.get_cmdline_user_args():
		var parts := argument.trim_prefix("--").split("=", true, 1)
		if parts.size() < 2:
			push_warning("Not understood: %s" % argument)
			continue
		match parts[0]:
			"name":
				server_name = parts[1]
			"players", "max-players":
				max_players = clampi(parts[1].to_int(), 1, 64)
			"password":
				password = parts[1]
			_:
				push_warning("Unknown setting: " + parts[0])


func has_password() -> bool:
	return not password.is_empty()
