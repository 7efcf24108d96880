extends Node
# A game of its own over messages: no RPCs, a fixed tick, commands in and states out.

enum Phase { LOBBY, COUNTDOWN, PLAYING, OVER }
enum { INPUT_NONE = 0, INPUT_LEFT = 1, INPUT_RIGHT = 2, INPUT_FIRE = 4 }

const TICK_SECONDS := 1.0 / 30.0
const COUNTDOWN_TICKS := 3
const WIDTH := 16
const PHASE_NAMES := {Phase.LOBBY: "lobby", Phase.COUNTDOWN: "countdown", Phase.PLAYING: "playing", Phase.OVER: "over"}

class Ship:
	var id: int
	var x: int
	var lives := 2
	var inputs := 0
	var alive: bool:
		get: return lives > 0

	func _init(ship_id: int, start_x: int) -> void:
		id = ship_id
		x = start_x

class Shot extends RefCounted:
	var x := 0
	var owner_ship: Ship = null

@export_range(1, 8) var min_players: int = 2

var phase: Phase = Phase.LOBBY
var tick := 0
var countdown := COUNTDOWN_TICKS
var ships: Array[Ship] = []
var shots: Array[Shot] = []
var script_of_inputs := [[INPUT_RIGHT, INPUT_LEFT | INPUT_FIRE], [INPUT_FIRE, INPUT_NONE], [INPUT_FIRE, INPUT_LEFT]]
var time_left := 0.0
var winner: Ship


func _ready() -> void:
	var mode := SteamServer.SERVER_MODE_NO_AUTHENTICATION
	var init := SteamServer.serverInitEx("127.0.0.1", int(OS.get_environment("GAME_PORT")), int(OS.get_environment("QUERY_PORT")), mode, "0.1.0.0")
	if init.status != SteamServer.STEAM_API_INIT_RESULT_OK:
		get_tree().quit(1)
		return
	for index in min_players:
		ships.append(Ship.new(index + 1, index * (WIDTH - 1)))
	set_phase(Phase.COUNTDOWN)


func _physics_process(delta: float) -> void:
	SteamServer.run_callbacks()
	time_left += delta
	while time_left >= TICK_SECONDS and phase != Phase.OVER:
		time_left -= TICK_SECONDS
		_tick()


func _tick() -> void:
	tick += 1
	match phase:
		Phase.LOBBY:
			pass
		Phase.COUNTDOWN:
			countdown -= 1
			print("%d..." % countdown)
			if countdown <= 0:
				set_phase(Phase.PLAYING)
		Phase.PLAYING:
			_read_inputs()
			_move()
			_shoot()
			_check_end()


func set_phase(next: Phase) -> void:
	phase = next
	print("phase: ", PHASE_NAMES[phase])
	if next == Phase.OVER:
		var summary := {"winner": winner.id if winner else 0, "ticks": tick}
		print("over after %d ticks, winner %s" % [summary.ticks, summary.winner])
		get_tree().quit()


func _read_inputs() -> void:
	var round_inputs: Array = script_of_inputs[tick % script_of_inputs.size()]
	for i in range(ships.size()):
		ships[i].inputs = round_inputs[i] if i < round_inputs.size() else INPUT_NONE


func _move() -> void:
	for ship in ships:
		var step := 0
		if ship.inputs & INPUT_LEFT:
			step -= 4
		if ship.inputs & INPUT_RIGHT:
			step += 4
		ship.x = clampi(ship.x + step, 0, WIDTH - 1)
		if ship.inputs & INPUT_FIRE != 0:
			var shot := Shot.new()
			shot.x = ship.x
			shot.owner_ship = ship
			shots.push_back(shot)


func _shoot() -> void:
	var spent: Array[Shot] = []
	for shot in shots:
		for target in ships:
			if target == shot.owner_ship or target.lives <= 0:
				continue
			if absi(target.x - shot.x) <= 8:
				target.lives -= 1
				spent.append(shot)
				print("ship %d hits ship %d" % [shot.owner_ship.id, target.id])
				break
		if not shot in spent and tick > 20:
			spent.append(shot)
	shots = shots.filter(func(shot: Shot) -> bool: return not spent.has(shot))


func _check_end() -> void:
	var left := ships.filter(func(ship): return ship.lives > 0)
	if left.size() <= 1 or tick > 200:
		winner = left[0] if left.size() == 1 else null
		var lives := ships.map(func(ship: Ship) -> int: return ship.lives)
		print("lives: ", lives)
		set_phase(Phase.OVER)
