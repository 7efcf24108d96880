# What Godot makes of arguments of other types than a function declares; arguments.ts is what this package makes of them.
extends Node

var arrived

func takes_int(value: int) -> void: arrived = value
func takes_float(value: float) -> void: arrived = "%.1f" % value
func takes_bool(value: bool) -> void: arrived = value
func takes_text(value: String) -> void: arrived = value
func takes_bytes(value: PackedByteArray) -> void: arrived = value

func _ready() -> void:
	var given := {
		"true": true, "false": false, "zero": 0, "seven": 7, "minus one": -1, "2.9": 2.9, "-2.9": -2.9, "0.0": 0.0,
		"'7'": "7", "''": "", "null": null, "array": [1, 2], "no elements": [], "bytes": PackedByteArray([3, 4]),
		"dictionary": {"a": 1},
	}
	for kind in ["int", "float", "bool", "text", "bytes"]:
		print("CASE ", kind)
		for name in given:
			arrived = "refused"
			callv("takes_" + kind, [given[name]])
			print("SAID ", (name + ": " + str(arrived)).strip_edges())
	get_tree().quit()
