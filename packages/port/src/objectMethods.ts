// Methods that every object of Godot has, so the singleton as well.

/** SteamServer has these, in both of Godot's forms. */
export const kept: readonly string[] = ["connect", "disconnect", "is_connected", "has_signal"];

/** What to write for those that it has not. */
export const replaced: Readonly<Record<string, string>> = {
  add_user_signal: "SteamServer has Steam's signals only; use an EventEmitter of your own.",
  call: "Call the function itself: `SteamServer.name(...)`.",
  call_deferred: "Write `setImmediate(() => SteamServer.name(...))`.",
  callv: "Write `SteamServer.name(...args)`.",
  emit_signal: "Write `SteamServer.signal_name.emit(...)`.",
  free: "Write `SteamServer.serverShutdown()`.",
  get: "Read the property itself: `SteamServer.name`.",
  get_class: "There are no Godot classes in Node.",
  get_instance_id: "There are no instance ids in Node: compare objects with `===`.",
  get_method_list: "Write `Object.keys(SteamServer)`.",
  get_property_list: "Write `Object.keys(SteamServer)`.",
  get_signal_connection_list: "Write `SteamServer.signal_name.has_connections()`.",
  get_signal_list: "Write `Object.keys(SteamServer)`.",
  has_method: 'Write `"name" in SteamServer`.',
  has_user_signal: 'Write `SteamServer.has_signal("name")`.',
  is_class: "There are no Godot classes in Node.",
  set: "Write the property itself: `SteamServer.name = value`.",
  set_block_signals: "Signals cannot be blocked: disconnect the handlers.",
  set_deferred: "Write `setImmediate(() => { SteamServer.name = value; })`.",
};
