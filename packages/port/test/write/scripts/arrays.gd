extends Node

var names: Array[String] = []
var numbers := [3, 1, 2]
var queue := []
var tags: PackedStringArray = ["a", "b"]
var ids: PackedInt64Array = []


func work() -> void:
	names.append("Ada")
	names += ["Grace"]
	numbers.sort()
	numbers[0] += numbers[-1]
	queue.push_back({"from": 1, "text": "hello"})
	while not queue.is_empty():
		var entry = queue.pop_front()
		print(entry.text, entry["from"])
	var big := numbers.filter(func(number): return number > 1)
	var texts := numbers.map(func(number: int) -> String: return str(number))
	print(big.size(), ", ".join(texts), numbers.has(3), 4 in numbers, numbers.find(1))
	numbers.sort_custom(func(a: int, b: int) -> bool: return a > b)
	for index in range(numbers.size() - 1, -1, -1):
		numbers.remove_at(index)
	ids.append(SteamServer.getSteamID())
	print(tags[0], ids, names.slice(1), numbers + [1], [] == numbers)
