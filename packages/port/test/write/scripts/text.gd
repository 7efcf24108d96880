extends Node


func work(player: String, score: int, ratio: float, values: Array) -> String:
	print("%s has %d" % [player, score])
	print("%5.1f%% of %03d, %-4s|" % [ratio, score, player])
	print("one: %s" % score)
	print("all: %s %s" % values)
	prints(player, score, ratio, values)
	printerr("a \"quoted\" `text` with ${no} holes\n")
	push_warning("slow")
	var text := "score: " + str(score) + player.to_upper()
	text += "!"
	if text.begins_with("score") and not player.is_empty() and text != "":
		text = text.replace("!", "?").strip_edges().substr(1, 3)
	print("{name}: {0}".format({"name": player}), 'single', """long
text""", r"raw\n", &"name")
	return "%s" % text if score > 0 else ""
