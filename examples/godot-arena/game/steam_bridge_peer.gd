# Steam's sockets for an engine without GodotSteam, as in a browser or a test: what SteamMultiplayerPeer does on a connection
# by SteamID, which a program beside it makes (src/steamPlayer.ts). Messages have their lane in front on the way there.
extends MultiplayerPeerExtension

const RELIABLE := 8
const NO_NAGLE := 1
const LANES := 4

var socket := WebSocketPeer.new()
var id := generate_unique_id()
var server := 0
var opened := false
var waiting: Array[PackedByteArray] = []
var channel := 0
var mode := TRANSFER_MODE_RELIABLE

func create_client(url: String) -> Error:
	return socket.connect_to_url(url)

func _send(message: PackedByteArray, lane: int, flags: int) -> Error:
	return socket.send(PackedByteArray([lane, flags]) + message)

func _poll() -> void:
	socket.poll()
	if socket.get_ready_state() == WebSocketPeer.STATE_CLOSED and server != 0:
		server = 0
		peer_disconnected.emit(1)
	while socket.get_available_packet_count() > 0:
		var message := socket.get_packet()
		if not opened:
			# Steam has connected: both ends say their id.
			opened = true
			var own := PackedByteArray()
			own.resize(4)
			own.encode_u32(0, id)
			_send(own, 0, RELIABLE | NO_NAGLE)
		elif server == 0:
			server = message.decode_u32(1)
			peer_connected.emit(server)
		else:
			waiting.append(message)

func _put_packet_script(packet: PackedByteArray) -> Error:
	# As GodotSteam does it: one lane is no channel, and what is to be in order is reliable.
	var lane := channel if channel < LANES - 1 else 0
	return _send(packet, lane, 0 if mode == TRANSFER_MODE_UNRELIABLE else RELIABLE)

func _get_packet_script() -> PackedByteArray: return waiting.pop_front().slice(1)
func _get_available_packet_count() -> int: return waiting.size()
func _get_packet_channel() -> int: return waiting[0][0]
func _get_packet_mode() -> TransferMode: return TRANSFER_MODE_RELIABLE
func _get_packet_peer() -> int: return server
func _get_max_packet_size() -> int: return 524288
func _set_transfer_channel(to: int) -> void: channel = to
func _get_transfer_channel() -> int: return channel
func _set_transfer_mode(to: TransferMode) -> void: mode = to
func _get_transfer_mode() -> TransferMode: return mode
func _set_target_peer(_peer: int) -> void: pass
func _is_server() -> bool: return false
func _is_server_relay_supported() -> bool: return false
func _get_unique_id() -> int: return id
func _close() -> void: socket.close()
func _disconnect_peer(_peer: int, _force: bool) -> void: socket.close()
func _set_refuse_new_connections(_refuse: bool) -> void: pass
func _is_refusing_new_connections() -> bool: return false
func _get_connection_status() -> ConnectionStatus:
	if server != 0: return CONNECTION_CONNECTED
	return CONNECTION_DISCONNECTED if socket.get_ready_state() == WebSocketPeer.STATE_CLOSED else CONNECTION_CONNECTING
