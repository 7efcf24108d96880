extends Node

enum Kind { JOIN, LEAVE = 5, CHAT }

var kind: Kind = Kind.JOIN


func simple(command: String) -> int:
	match command:
		"join", "enter":
			kind = Kind.JOIN
		"leave":
			return 1
		_:
			var length := command.length()
			print(length)
	return 0


func within_loop(values: Array[int]) -> void:
	for value in values:
		match value:
			Kind.LEAVE:
				break
			Kind.CHAT when values.size() > 2:
				continue
			0:
				print("nothing")


func steam(result: int) -> String:
	match result:
		SteamServer.RESULT_OK: return "ok"
		SteamServer.RESULT_NO_CONNECTION: return "none"
	return "other"


func pattern(value) -> void:
	match value:
		[1, _]:
			print("a pair")
