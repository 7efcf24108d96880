extends Node
var direction := Vector2()
var weapon := ""
