extends Node

# What holds itself.
func ring() -> void:
	var one := {"name": "one", "next": {}}
	var two := {"name": "two", "next": one}
	one.next = two
	one = two
	print(one.name)

func pile() -> void:
	var outer := []
	var inner := [outer]
	outer.append(inner)
	outer = inner
