extends Node
var hp := 100
