extends Node

var current = null
var names := []
var title := ""
var count := 0
var timer: Timer


func work(given, list: Array, maybe: Dictionary = {}) -> int:
	if names:
		return 1
	elif not title and not count:
		return 2
	if current != null and current.score > 0:
		return current.score
	var found = find(given)
	if not found:
		return 3
	print(found.score)
	var other = find("x")
	print(other.score, list.size() if list else 0, maybe)
	if !title || count > 1 && title != "a":
		pass  # Nothing to do.
	current = found
	return -1 if found == null else found.score


func find(wanted: String):
	for each in [{"name": "a", "score": 1}]:
		if each.name == wanted:
			return each
	return null


func start() -> void:
	timer = Timer.new()
	timer.one_shot = true
	timer.timeout.connect(start)
	add_child(timer)
	timer.start(0.5)
	assert(timer != null, "no timer")
