# Plays a tape of what a port called and heard to its original: answers each call as the port was answered, if it is the same
# call, and emits the signals where the port got them. A generated steam_server.gd declares SteamServer on top of it.
extends Node

# Seconds of the engine's time in which the server does nothing while the port did something.
const PATIENCE := 1.0

var tape: PackedStringArray
var at := 0
var next: Array
var failed := false
var idle := 0.0


func _enter_tree() -> void:
	tape = FileAccess.get_file_as_string("res://tape.txt").split("\n", false)
	for variable: Array in str_to_var(tape[0]):
		OS.set_environment(variable[0], variable[1])
	_go_on()
	print("The tape begins.")
	# Time stands still but where the port has waited for it, too.
	Engine.time_scale = 0


func _process(delta: float) -> void:
	idle += delta
	if idle > PATIENCE:
		_fail("nothing")


func _exit_tree() -> void:
	if next:
		_fail("the end")


# A call.
func _ask(function: String, args: Array) -> Variant:
	if next.slice(0, 2) != [function, args]:
		_fail(function + str(args))
		return null
	var answer = next[2]
	_go_on()
	return answer


# A call that finds something now and then.
func _poll(function: String, args: Array) -> Array:
	return _ask(function, args) if next.size() == 3 and next[0] == function else []


func _frame() -> void:
	var is_due: bool = next and next[0] == "run_callbacks"
	Engine.time_scale = 0 if is_due else 1
	if not is_due:
		return
	_go_on()
	while next.size() == 2:
		var heard := next
		_go_on()
		callv("emit_signal", [heard[0]] + heard[1])


func _go_on() -> void:
	idle = 0
	at += 1
	next = str_to_var(tape[at]) if at < tape.size() else []


func _fail(done: String) -> void:
	if failed:
		return
	failed = true
	var due := str(next[0], next[1]) if next else "nothing"
	printerr("Entry %d of the tape: the port does %s, the original %s." % [at, due, done])
	get_tree().quit(1)
