class_name PlayerSession
extends RefCounted
## Who a connection is, and how far Steam has got with it.

enum Status { WAITING, PLAYING, REFUSED }

const NAMES := ["waiting", "playing", "refused"]

var steam_id: int
var owner_id := 0
var status: Status = Status.WAITING
var joined_at: int
var warnings: Array[String] = []


func _init(id: int) -> void:
	steam_id = id
	joined_at = Time.get_ticks_msec()


func accept(owner: int) -> void:
	owner_id = owner
	status = Status.PLAYING


func refuse() -> void:
	status = Status.REFUSED


func is_family_shared() -> bool:
	return owner_id != 0 and owner_id != steam_id


func warn(text: String) -> int:
	warnings.append(text)
	return warnings.size()


func describe() -> String:
	return "%s (%d warnings)" % [NAMES[status], warnings.size()]


static func compare(a: PlayerSession, b: PlayerSession) -> bool:
	return a.steam_id < b.steam_id
