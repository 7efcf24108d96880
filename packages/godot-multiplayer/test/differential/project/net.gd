extends Node
var said: Array[String]
func note(method: String, args: Array): said.append("call %s %s" % [method, var_to_bytes(args).hex_encode()])
@rpc("any_peer") func any(value): note("any", [value])
@rpc("any_peer") func two(a, b): note("two", [a, b])
@rpc("any_peer") func none(): note("none", [])
@rpc("any_peer") func numbers(a: int, b: float, c: bool): note("numbers", [a, b, c])
@rpc("any_peer") func texts(a: String, b: StringName, c: NodePath): note("texts", [a, b, str(c)])
@rpc("any_peer") func vectors(a: Vector2, b: Vector3i, c: Color): note("vectors", [a, b, c])
@rpc("any_peer") func containers(a: Array, b: Dictionary, c: PackedByteArray): note("containers", [a, b, c])
@rpc func forbidden(value): note("forbidden", [value])
