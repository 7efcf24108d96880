extends Node
# What values do in Godot: it runs in the engine, and translated by headwater-port, and says the same.

func _ready() -> void:
	numbers()
	texts()
	dictionaries()
	arrays()
	bytes()
	packets()
	conversions()
	get_tree().quit()


func numbers() -> void:
	var a := 7
	var b := -2
	prints("division", a / 2, b / 3, a % 3, b % 3, -7 / 2, -7 % 3)
	prints("floats", a / 2.0, float(a) / 2, int(3.9), int(-3.9), roundi(2.5), floori(-0.5))
	prints("bits", a & 3, a | 8, a ^ 2, a << 3, a >> 1, ~a)
	prints("limits", clampi(12, 0, 10), maxi(3, 4), mini(3, 4), absi(-4))
	prints("booleans", a > 2 and b < 0, not a, a == 7.0)


func texts() -> void:
	var name := "Ada Lovelace"
	prints("length", name.length(), name.substr(4, 4), name.left(3), name.right(4))
	prints("search", name.find("Love"), name.find("x"), name.begins_with("Ada"), name.contains("lace"))
	prints("split", name.split(" "), ",a,,b".split(","), ",a,,b".split(",", false))
	prints("case", name.to_upper(), name.to_lower(), "  x ".strip_edges() + "|")
	prints("format %d of %s at %.2f" % [3, "ten", 1.5], "%5d|%-5s|%05d|%x" % [42, "ab", 42, 255])
	prints("numbers", "12".to_int(), "x".to_int(), "1.5".to_float(), "7".is_valid_int(), "7a".is_valid_int())
	prints("joined", ", ".join(["a", "b", "c"]), str(1, "b", true, null))


func dictionaries() -> void:
	var scores := {"zoe": 1, "ann": 2, 7: "seven"}
	scores["bob"] = 3
	scores.erase("zoe")
	scores["zoe"] = 4
	scores["ann"] = 5
	prints("order", scores.keys(), scores.values(), scores.size())
	for key in scores:
		prints("entry", key, scores[key])
	prints("has", scores.has("bob"), scores.has("nobody"), scores.get("nobody", -1), "ann" in scores)
	scores.merge({"ann": 0, "new": 9})
	prints("merged", scores)
	var by_id := {3: "c", 1: "a", 2: "b"}
	prints("by id", by_id.keys(), by_id[1], by_id.is_empty())


func arrays() -> void:
	var list := [5, 3, 8]
	list.append(1)
	list.push_front(9)
	prints("array", list, list.size(), list.has(8), list.find(3), list[-1])
	list.sort()
	prints("sorted", list)
	prints("popped", list.pop_back(), list.pop_front())
	list.sort_custom(func(a, b): return a > b)
	prints("custom", list, list.slice(1), list.slice(0, 2), list.map(func(each): return each * 2))
	prints("filtered", list.filter(func(each): return each > 3), list.min(), list.max(), [1, 2] + [3])
	for i in range(3):
		prints("range", i)
	for i in range(6, 0, -2):
		prints("down", i)


func bytes() -> void:
	var data := PackedByteArray([1, 2, 250])
	data.append(300)
	prints("bytes", data, data.size(), data[3], data.slice(1, 3))
	data.append_array("hé".to_utf8_buffer())
	prints("text", data, data.slice(4).get_string_from_utf8(), data.hex_encode())
	data.resize(10)
	prints("resized", data, data.find(250), data.has(7))


func packets() -> void:
	var packet := PackedByteArray()
	packet.resize(22)
	packet.encode_u8(0, 200)
	packet.encode_s8(1, -3)
	packet.encode_u16(2, 65000)
	packet.encode_s32(4, -70000)
	packet.encode_u32(8, 4000000000)
	packet.encode_float(12, 1.5)
	packet.encode_u16(20, 77777)
	prints("packet", packet)
	prints("unsigned", packet.decode_u8(0), packet.decode_u16(2), packet.decode_u32(8), packet.decode_u16(20))
	prints("signed", packet.decode_s8(1), packet.decode_s32(4), packet.decode_float(12))


func conversions() -> void:
	var number: float = 3
	var whole: int = 4.0
	var flag := bool(2)
	prints("typed", number / 2, whole / 3, flag, int(true), float("1.5"), int("12"), str(12) + "3")
	var packed := PackedByteArray([1, true, 3.7])
	prints("packed", packed, Array(packed))
	match whole:
		3, 4:
			prints("three or four")
		_:
			prints("another")
