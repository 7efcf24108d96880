extends "res://base.gd"
# What the server calls.
@rpc func say(value): heard.rpc_id(1, [value]); print("SAID")
@rpc func counted(values: Array[int], names: Dictionary[String, int]): print("COUNTED ", values, " ", names)
@rpc("authority", "call_remote", "unreliable", 2) func Upper(x): print("UPPER ", x)
@rpc func steer(direction: Vector2, weapon: String):
	$"../Input".set_multiplayer_authority(multiplayer.get_unique_id())
	$"../Input".direction = direction
	$"../Input".weapon = weapon
@rpc func call_it(method: String, args: Array, peer: int): callv("rpc_id", [peer, method] + args)
@rpc func send_raw(data: PackedByteArray, peer: int): multiplayer.send_bytes(data, peer)
# What the server has to implement.
@rpc("any_peer") func heard(_values: Array): pass
@rpc("any_peer", "call_remote", "unreliable_ordered") func _under(x): print("CALLED _under ", x, " by ", multiplayer.get_remote_sender_id())
@rpc("any_peer") func hello(_name: String, _number: int, _weight: float): pass
@rpc("any_peer") func bytes_only(_data: PackedByteArray): pass
