@tool
extends Node
## What a scene may set, and what an engine calls.

## How many may play.
@export var max_players: int = 8
@export_range(1, 60) var tick_rate := 30
@export var motd: String
@onready var label = $UI/Label
@onready var started := Time.get_ticks_msec()
var elapsed := 0.0  # In seconds.


func _process(delta: float) -> void:
	elapsed += delta
	SteamServer.run_callbacks()


func _physics_process(_delta):
	pass


func _input(event):
	print(event)


func _exit_tree() -> void:
	# The last thing.
	SteamServer.serverShutdown()
