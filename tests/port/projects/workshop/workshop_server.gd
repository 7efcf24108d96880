extends Node
# Keeps the maps of the Workshop up to date, and rotates them.

signal maps_ready(paths: Array[String])

const SUBSCRIBED: PackedInt64Array = [3000000001, 3000000002, 3000000003]

var downloads := {}
var map_index := -1
var map_paths: Array[String] = []
var rotation_timer: Timer
var thumbnail: Texture2D


func _ready() -> void:
	var init := SteamServer.serverInitEx("127.0.0.1", int(OS.get_environment("GAME_PORT")), int(OS.get_environment("QUERY_PORT")), SteamServer.SERVER_MODE_AUTHENTICATION, "1.0.0.0")
	if init["status"] != 0:
		push_error("Steam: " + init["verbal"])
		get_tree().quit(1)
		return
	SteamServer.item_downloaded.connect(_on_item_downloaded)
	SteamServer.item_installed.connect(_on_item_installed)
	SteamServer.ugc_query_completed.connect(_on_query_completed)
	maps_ready.connect(_on_maps_ready, CONNECT_ONE_SHOT)
	SteamServer.setProduct("workshop")
	SteamServer.setGameDescription("Workshop")
	SteamServer.setDedicatedServer(true)
	SteamServer.logOnAnonymous()
	await SteamServer.server_connected
	print("folder: ", SteamServer.initWorkshopForGameServer(SteamServer.getAppID(), "user/workshop"))
	check_all()


func _process(_delta: float) -> void:
	SteamServer.run_callbacks()


func check_all() -> void:
	for file_id in SUBSCRIBED:
		var state := SteamServer.getItemState(file_id)
		var installed := (state & SteamServer.ITEM_STATE_INSTALLED) != 0
		var outdated := state & SteamServer.ITEM_STATE_NEEDS_UPDATE
		if installed and not outdated:
			add_map(file_id)
		elif SteamServer.downloadItem(file_id, true):
			downloads[file_id] = {"state": state, "tries": 1, "progress": 0.0}
		else:
			print("cannot download ", file_id)
	query()


func query() -> void:
	var handle := SteamServer.createQueryUGCDetailsRequest(SUBSCRIBED)
	if handle == SteamServer.UGC_QUERY_HANDLE_INVALID:
		print("no query")
	else:
		SteamServer.setReturnKeyValueTags(handle, true)
		SteamServer.sendQueryUGCRequest(handle)
	update_progress()
	maps_ready.emit(map_paths)


func update_progress() -> void:
	for file_id: int in downloads:
		var info := SteamServer.getItemDownloadInfo(file_id)
		if info.is_empty():
			continue
		var entry: Dictionary = downloads[file_id]
		entry.progress = 0.0 if info.total == 0 else float(info.downloaded) / info.total
		if entry["progress"] < 1.0:
			entry["tries"] += 1


func add_map(file_id: int) -> void:
	var info: Dictionary = SteamServer.getItemInstallInfo(file_id)
	if info.get("folder", "") != "":
		map_paths.append(info.folder)


func _on_item_downloaded(result: int, file_id: int, app_id: int) -> void:
	if app_id != SteamServer.getAppID():
		return
	if result != SteamServer.RESULT_OK:
		print("download failed: ", result)
	downloads.erase(file_id)


func _on_item_installed(_app_id: int, file_id: int, _legacy_content: int, _manifest_id: int) -> void:
	add_map(file_id)


func _on_query_completed(handle: int, result: int, results_returned: int, total_matching: int, cached: bool, _next_cursor: String) -> void:
	prints("query:", result, results_returned, total_matching, cached)
	for index in results_returned:
		var item := SteamServer.getQueryUGCResult(handle, index)
		if item.get("result") == SteamServer.RESULT_OK:
			print(item.title, " by ", item.steam_id_owner)
	SteamServer.releaseQueryUGCRequest(handle)


func _on_maps_ready(paths: Array[String]) -> void:
	print("maps: %d, downloads: %d" % [paths.size(), downloads.size()])
	paths.append_array(["res://maps/a", "res://maps/b"])
	rotation_timer = Timer.new()
	rotation_timer.wait_time = 0.02
	rotation_timer.timeout.connect(next_map)
	add_child(rotation_timer)
	rotation_timer.start()


func next_map() -> void:
	map_index = (map_index + 1) % map_paths.size()
	var path := map_paths[map_index]
	SteamServer.setMapName(path.get_file())
	print("map: ", path)
	thumbnail = load(path + "/thumbnail.png")
	if map_index == map_paths.size() - 1:
		rotation_timer.stop()
		get_tree().quit()
