# A transport in memory: what the server is told, and what it says.
extends MultiplayerPeerExtension
var waiting: Array[PackedByteArray] = []
var said: Array[String]
func _get_packet_script() -> PackedByteArray: return waiting.pop_front()
func _put_packet_script(packet: PackedByteArray) -> Error:
	said.append("sent " + packet.hex_encode())
	return OK
func _get_available_packet_count() -> int: return waiting.size()
func _get_max_packet_size() -> int: return 1 << 20
func _get_packet_channel() -> int: return 0
func _get_packet_mode() -> MultiplayerPeer.TransferMode: return MultiplayerPeer.TRANSFER_MODE_RELIABLE
func _set_transfer_channel(_channel: int) -> void: pass
func _get_transfer_channel() -> int: return 0
func _set_transfer_mode(_mode: MultiplayerPeer.TransferMode) -> void: pass
func _get_transfer_mode() -> MultiplayerPeer.TransferMode: return MultiplayerPeer.TRANSFER_MODE_RELIABLE
func _set_target_peer(_peer: int) -> void: pass
func _get_packet_peer() -> int: return 50
func _is_server() -> bool: return true
func _poll() -> void: pass
func _close() -> void: pass
func _disconnect_peer(_peer: int, _force: bool) -> void: pass
func _get_unique_id() -> int: return 1
func _set_refuse_new_connections(_refuse: bool) -> void: pass
func _is_refusing_new_connections() -> bool: return false
func _is_server_relay_supported() -> bool: return true
func _get_connection_status() -> MultiplayerPeer.ConnectionStatus: return MultiplayerPeer.CONNECTION_CONNECTED
