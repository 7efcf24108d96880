extends Node2D
var hp := 100:
	set(value):
		hp = value
		if is_inside_tree(): print("HP ", name, " ", hp)
var tag := "a"
@rpc func poke(text: String): print("POKED ", name, " ", text)
func _process(_delta):
	if position != _last:
		_last = position
		print("AT ", name, " ", position)
var _last := Vector2()
