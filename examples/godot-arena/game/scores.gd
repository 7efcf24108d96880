extends Node

var score := {}

@rpc
func scored(who: int, points: int) -> void:
	score[who] = points
	print("SCORED ", who, " ", points)
