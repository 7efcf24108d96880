# A stand-in for the singleton: the signals that the probes use, delivered by run_callbacks() alone.
extends Node

signal server_connected()
signal policy_response(secure)
signal client_kick(steam_id, reason)
signal client_approved(steam_id, owner_id)

var waiting := []

func deliver_later(name: String, args := []) -> void:
	waiting.append([name, args])

func run_callbacks() -> void:
	while not waiting.is_empty():
		var next: Array = waiting.pop_front()
		callv("emit_signal", [next[0]] + next[1])
