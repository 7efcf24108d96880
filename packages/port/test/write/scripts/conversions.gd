extends Node
# Conversions that fall away leave their brackets.
var counts: Dictionary = {}
var limit := 3

func count(key: String) -> bool:
	counts[key] = int(counts.get(key, 0)) + 1
	return int(counts.get(key, 0)) >= limit or counts.is_empty()

func share(hits: int, shots: int, spare: float) -> float:
	var both := float(hits) / float(shots + 1)
	return both + float(spare - 1.0) * 2.0 - int(hits - shots) * 2

func named(first: String, last: String) -> String:
	return str(first + last).to_upper() + String(first + last).to_lower()

func chosen(on: bool, off: bool) -> bool:
	return counts.get("chosen", on or off) and not counts.has("never")

func known(info: Dictionary) -> bool:
	var made := {"name": "x", "size": 1}
	var size := int(made.get("size", limit + 1)) * 2
	return not made.has("size") and size > 2 or not info.has("size")
