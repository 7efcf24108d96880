extends Node
# Several statements in a line.
var first := 1; var second := 2
var names: Array[String] = []

func _ready() -> void:
	var count := 0; count += first; count += second
	if count > 2: names.append("many"); names.append("more")
	else: names.append("few"); return
	for each in names: print(each); count -= 1
	var label = $Label; label.text = "hi"; label.show(); count = 5
	print(count); SteamServer.setMaxPlayerCount(count);
	prints("behind", count)

func last() -> int: first = 3; return first
