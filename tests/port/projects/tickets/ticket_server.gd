extends Node
# Admits players by their tickets. Who has none, or a bad one, is sent away.

const MAX_WARNINGS := 3
const REASONS := {
	SteamServer.AUTH_SESSION_RESPONSE_VAC_BANNED: "banned by VAC",
	SteamServer.AUTH_SESSION_RESPONSE_NO_LICENSE_OR_EXPIRED: "does not own the game",
	SteamServer.AUTH_SESSION_RESPONSE_AUTH_TICKET_INVALID: "has no valid ticket",
}

var sessions: Dictionary[int, PlayerSession] = {}
var banned: Array[int] = []
var queue := []


func _ready() -> void:
	var init := SteamServer.serverInitEx("127.0.0.1", int(OS.get_environment("GAME_PORT")), int(OS.get_environment("QUERY_PORT")), SteamServer.SERVER_MODE_AUTHENTICATION, "1.0.0.0")
	if init.status != SteamServer.STEAM_API_INIT_RESULT_OK:
		get_tree().quit(1)
		return
	SteamServer.validate_auth_ticket_response.connect(_on_ticket)
	SteamServer.client_approved.connect(_on_approved)
	SteamServer.client_denied.connect(_on_denied)
	SteamServer.server_connected.connect(_on_connected, CONNECT_ONE_SHOT)
	SteamServer.setProduct("tickets")
	SteamServer.setGameDescription("Tickets")
	SteamServer.setDedicatedServer(true)
	SteamServer.logOnAnonymous()


func _process(_delta: float) -> void:
	SteamServer.run_callbacks()


func _on_connected() -> void:
	print("ready")
	var forged := PackedByteArray()
	forged.resize(16)
	forged.encode_u32(0, 0xdeadbeef)
	print("forged: ", join(76561197960265729, forged))
	print("empty: ", join(76561197960265730, PackedByteArray()))
	banned.append(76561197960265731)
	print("banned: ", join(76561197960265731, forged))
	for session in sorted_sessions():
		print(session.describe())
	var session: PlayerSession = PlayerSession.new(76561197960265732)
	sessions[session.steam_id] = session
	session.accept(76561197960265733)
	print("shared: ", session.is_family_shared(), ", license: ", describe_license(session.steam_id, SteamServer.getAppID()))
	while session.warn("spam") < MAX_WARNINGS:
		pass
	print(session.describe())
	leave(session.steam_id)
	print("left: ", sessions.size())
	get_tree().quit()


func join(steam_id: int, ticket: PackedByteArray) -> bool:
	if steam_id in banned:
		return false
	if ticket.is_empty():
		kick(steam_id, "no ticket")
		return false
	var result := SteamServer.beginAuthSession(ticket, ticket.size(), steam_id)
	match result:
		SteamServer.BEGIN_AUTH_SESSION_RESULT_OK:
			sessions[steam_id] = PlayerSession.new(steam_id)
			return true
		SteamServer.BEGIN_AUTH_SESSION_RESULT_INVALID_TICKET, SteamServer.BEGIN_AUTH_SESSION_RESULT_EXPIRED_TICKET:
			kick(steam_id, "bad ticket")
		SteamServer.BEGIN_AUTH_SESSION_RESULT_DUPLICATE_REQUEST:
			kick(steam_id, "twice here")
		_:
			kick(steam_id, "result %d" % result)
	return false


func leave(steam_id: int) -> void:
	var session = sessions.get(steam_id)
	if not session:
		return
	SteamServer.endAuthSession(session.steam_id)
	sessions.erase(steam_id)


func kick(steam_id: int, why: String) -> void:
	var session: PlayerSession = sessions.get(steam_id)
	if session != null:
		session.refuse()
		leave(steam_id)
	print("kick %d: %s" % [steam_id, why])


func sorted_sessions() -> Array[PlayerSession]:
	var list: Array[PlayerSession] = []
	for each in sessions.values():
		list.append(each)
	list.sort_custom(PlayerSession.compare)
	return list


func describe_license(steam_id: int, app_id: int) -> String:
	var license := SteamServer.userHasLicenseForApp(steam_id, app_id)
	if license == SteamServer.USER_HAS_LICENSE_RESULT_HAS_LICENSE:
		return "owned"
	return "none" if license == SteamServer.USER_HAS_LICENSE_RESULT_DOES_NOT_HAVE_LICENSE else "unknown"


func _on_ticket(auth_id: int, response: int, owner_id: int) -> void:
	if not sessions.has(auth_id):
		return
	if response == SteamServer.AUTH_SESSION_RESPONSE_OK:
		sessions[auth_id].accept(owner_id)
	else:
		kick(auth_id, REASONS.get(response, "unknown reason"))


func _on_approved(steam_id: int, owner_id: int) -> void:
	prints("approved", steam_id, owner_id)


func _on_denied(steam_id: int, reason: int, message: String) -> void:
	prints("denied", steam_id, reason, message)
