# A player. Where they are and how they do is the server's to say.
extends Node2D

var hp := 100:
	set(value):
		hp = value
		print("HP ", name, " ", hp)

var walked := false

func _process(_delta: float) -> void:
	if not walked and position.x > 50: print("WALKED ", name)
	walked = position.x > 50

func _enter_tree() -> void:
	# The server has named the player after its peer.
	$Input.set_multiplayer_authority(name.to_int())

@rpc("any_peer")
func shoot(_at: Vector2) -> void:
	pass # The server's: see src/player.ts.

@rpc
func hit(by: int) -> void:
	print("HIT by ", by)
