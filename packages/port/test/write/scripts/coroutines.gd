extends Node

signal answered(value: int)


func _ready() -> void:
	SteamServer.logOnAnonymous()
	await SteamServer.server_connected
	var result: int = await answered
	var name_of_it := await ask("who", result)
	print(name_of_it)
	forget()


func ask(what: String, times: int) -> String:
	for i in times:
		await get_tree().process_frame
	return what


func forget() -> void:
	await get_tree().create_timer(1.5).timeout
	print("forgotten")
