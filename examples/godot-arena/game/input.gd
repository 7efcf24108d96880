# What a player wants to do. Its client says it; the synchronizer below brings it to the server.
extends Node

var direction := Vector2()
