extends Node


func pack(id: int, text: String) -> PackedByteArray:
	var packet := PackedByteArray()
	packet.resize(3)
	packet[0] = 7
	packet.encode_u16(1, id)
	packet.append(255)
	packet.append_array(text.to_utf8_buffer())
	return packet + PackedByteArray([1, 2])


func unpack(packet: PackedByteArray) -> void:
	if packet.size() < 3 or packet[0] != 7:
		return
	var id := packet.decode_u16(1)
	print(id, packet.slice(4).get_string_from_utf8(), packet.decode_float(0))
	var buffer := StreamPeerBuffer.new()
	buffer.data_array = packet
	buffer.seek(1)
	print(buffer.get_u8(), buffer.get_available_bytes())
	buffer.put_u64(SteamServer.getSteamID())
	var data: Dictionary = bytes_to_var(var_to_bytes({"type": "hello"}))
	print(data.type, data.get("name", "nobody"), JSON.stringify(data))
	var json = JSON.parse_string("{}")
	if json == null or not json is Dictionary:
		return
	print(json["a"], json.get("b"), json.has("c"))
