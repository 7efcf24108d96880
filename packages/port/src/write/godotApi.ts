// What scripts use of Godot itself, as signature = TypeScript. `$` is the object, `$1` an argument, `$*` all of them;
// `gd` is the module that is written beside the scripts. Of an array `element` is what it holds, of a dictionary `key`
// and `value`; `?` behind a type: may be null; behind an argument's: may be left out. `...`: any number more.
// A method of a value that changes the value itself, which bytes cannot, is assigned: `@= `.
import { arrayOf, fixed, Type } from "./types.js";

const rows = `
str(...) string = gd.str($*)
len(any) int = gd.size($1)
bool(any) bool = gd.truthy($1)
absi(int) self = Math.abs($1)
abs(number) self = Math.abs($1)
absf(float) float = Math.abs($1)
sign(number) self = Math.sign($1)
mini(int, int) self = Math.min($*)
maxi(int, int) self = Math.max($*)
min(number, number, ...) self = Math.min($*)
max(number, number, ...) self = Math.max($*)
minf(float, float) float = Math.min($*)
maxf(float, float) float = Math.max($*)
clamp(number, number, number) self = Math.min(Math.max($1, $2), $3)
clampi(int, int, int) self = Math.min(Math.max($1, $2), $3)
clampf(float, float, float) float = Math.min(Math.max($1, $2), $3)
lerp(float, float, float) float = gd.lerp($*)
floor(float) float = Math.floor($1)
floori(float) int = Math.floor($1)
ceil(float) float = Math.ceil($1)
ceili(float) int = Math.ceil($1)
round(float) float = Math.round($1)
roundi(float) int = Math.round($1)
sqrt(float) float = Math.sqrt($1)
pow(float, float) float = Math.pow($*)
sin(float) float = Math.sin($1)
cos(float) float = Math.cos($1)
atan2(float, float) float = Math.atan2($*)
randi() int = gd.randi()
randf() float = Math.random()
randi_range(int, int) int = gd.randi_range($*)
randf_range(float, float) float = gd.randf_range($*)
randomize() void = void 0
range(int, int?, int?) int[] = gd.range($*)
is_instance_valid(any) bool = ($1 !== null)
var_to_bytes(any) bytes = variantToBytes($1)
bytes_to_var(bytes) any = bytesToVariant($1) as any
var_to_str(any) string = gd.to_json($1)
get_tree() SceneTree = gd.get_tree()
set_process(bool) void = void 0
set_physics_process(bool) void = void 0
SceneTree.quit(int?) void = $.quit($*)
SceneTree.create_timer(float, ...) SceneTreeTimer = $.create_timer($1)
SceneTree.process_frame any = $.process_frame
SceneTree.physics_frame any = $.process_frame
SceneTreeTimer.timeout any = $.timeout
OS.get_environment(string) string = (process.env[$1] ?? "")
OS.has_environment(string) bool = ($1 in process.env)
OS.get_cmdline_args() string[] = process.argv.slice(2)
OS.get_cmdline_user_args() string[] = process.argv.slice(2)
OS.has_feature(string) bool = gd.has_feature($1)
OS.is_debug_build() bool = gd.has_feature("debug")
OS.get_ticks_msec() int = gd.ticks_msec()
OS.get_process_id() int = process.pid
OS.delay_msec(int) void = gd.delay_msec($1)
Time.get_ticks_msec() int = gd.ticks_msec()
Time.get_ticks_usec() int = (gd.ticks_msec() * 1000)
Time.get_unix_time_from_system() float = (Date.now() / 1000)
Time.get_datetime_string_from_system(...) string = new Date().toISOString().slice(0, 19)
Time.get_time_string_from_system(...) string = new Date().toISOString().slice(11, 19)
Engine.has_singleton(string) bool = ($1 === "Steam" || $1 === "SteamServer")
Engine.is_editor_hint() bool = false
Engine.get_frames_per_second() float = gd.ticks_per_second
DisplayServer.get_name() string = "headless"
JSON.stringify(any, ...) string = gd.to_json($1)
JSON.parse_string(string) any = gd.from_json($1)
string.length() int = $.length
string.size() int = $.length
string.is_empty() bool = ($ === "")
string.to_int() int = gd.to_int($)
string.to_float() float = Number.parseFloat($)
string.is_valid_int() bool = gd.is_valid_int($)
string.is_valid_float() bool = gd.is_valid_float($)
string.is_valid_ip_address() bool = gd.is_valid_ip($)
string.to_lower() string = $.toLowerCase()
string.to_upper() string = $.toUpperCase()
string.strip_edges(...) string = $.trim()
string.begins_with(string) bool = $.startsWith($1)
string.ends_with(string) bool = $.endsWith($1)
string.contains(string) bool = $.includes($1)
string.find(string, int?) int = $.indexOf($*)
string.rfind(string) int = $.lastIndexOf($1)
string.count(string) int = ($.split($1).length - 1)
string.replace(string, string) string = $.replaceAll($*)
string.split(string?, bool?, int?) string[] = gd.split($, $*)
string.substr(int, int?) string = gd.substr($, $*)
string.left(int) string = $.slice(0, $1)
string.right(int) string = gd.right($, $1)
string.trim_prefix(string) string = gd.trim_prefix($, $1)
string.trim_suffix(string) string = gd.trim_suffix($, $1)
string.pad_zeros(int) string = $.padStart($1, "0")
string.lpad(int, string?) string = $.padStart($*)
string.rpad(int, string?) string = $.padEnd($*)
string.repeat(int) string = $.repeat($1)
string.capitalize() string = gd.capitalize($)
string.join(string[]) string = $1.join($)
string.format(any, ...) string = gd.format_names($, $1)
string.to_utf8_buffer() bytes = Buffer.from($)
string.to_ascii_buffer() bytes = Buffer.from($, "latin1")
string.hex_to_int() int = Number.parseInt($, 16)
string.sha256_text() string = gd.sha256($)
string.md5_text() string = gd.md5($)
string.hash() int = gd.hash($)
string.get_slice(string, int) string = ($.split($1)[$2] ?? "")
string.get_file() string = gd.get_file($)
string.get_base_dir() string = gd.get_base_dir($)
string.get_extension() string = gd.get_extension($)
string.get_basename() string = gd.get_basename($)
string.path_join(string) string = gd.path_join($, $1)
bytes.size() int = $.length
bytes.is_empty() bool = ($.length === 0)
bytes.slice(int, int?) bytes = $.slice($*)
bytes.get(int) int = gd.at($, $1)
bytes.has(int) bool = $.includes($1)
bytes.find(int) int = $.indexOf($1)
bytes.duplicate() bytes = $.slice()
bytes.get_string_from_utf8() string = gd.text_of($)
bytes.get_string_from_ascii() string = gd.text_of($)
bytes.hex_encode() string = Buffer.from($).toString("hex")
bytes.decode_u8(int) int = gd.view($).getUint8($1)
bytes.decode_s8(int) int = gd.view($).getInt8($1)
bytes.decode_u16(int) int = gd.view($).getUint16($1, true)
bytes.decode_s16(int) int = gd.view($).getInt16($1, true)
bytes.decode_u32(int) int = gd.view($).getUint32($1, true)
bytes.decode_s32(int) int = gd.view($).getInt32($1, true)
bytes.decode_u64(int) wide = gd.view($).getBigUint64($1, true)
bytes.decode_s64(int) wide = gd.view($).getBigInt64($1, true)
bytes.decode_float(int) float = gd.view($).getFloat32($1, true)
bytes.decode_double(int) float = gd.view($).getFloat64($1, true)
bytes.encode_u8(int, int) void = gd.view($).setUint8($1, $2)
bytes.encode_s8(int, int) void = gd.view($).setInt8($1, $2)
bytes.encode_u16(int, int) void = gd.view($).setUint16($1, $2, true)
bytes.encode_s16(int, int) void = gd.view($).setInt16($1, $2, true)
bytes.encode_u32(int, int) void = gd.view($).setUint32($1, $2, true)
bytes.encode_s32(int, int) void = gd.view($).setInt32($1, $2, true)
bytes.encode_u64(int, wide) void = gd.view($).setBigUint64($1, $2, true)
bytes.encode_s64(int, wide) void = gd.view($).setBigInt64($1, $2, true)
bytes.encode_float(int, float) void = gd.view($).setFloat32($1, $2, true)
bytes.encode_double(int, float) void = gd.view($).setFloat64($1, $2, true)
bytes.fill(int) void = $.fill($1)
bytes.append(int) void @= gd.joined($, [$1])
bytes.push_back(int) void @= gd.joined($, [$1])
bytes.append_array(bytes) void @= gd.joined($, $1)
bytes.resize(int) void @= gd.resized($, $1)
bytes.clear() void @= new Uint8Array()
array.size() int = $.length
array.is_empty() bool = ($.length === 0)
array.append(element) void = $.push($1)
array.push_back(element) void = $.push($1)
array.push_front(element) void = $.unshift($1)
array.append_array(same) void = $.push(...$1)
array.pop_back() element? = ($.pop() ?? null)
array.pop_front() element? = ($.shift() ?? null)
array.insert(int, element) void = $.splice($1, 0, $2)
array.remove_at(int) void = $.splice($1, 1)
array.erase(element) void = gd.erase($, $1)
array.clear() void = $.length = 0
array.has(element) bool = $.includes($1)
array.find(element) int = $.indexOf($1)
array.count(element) int = gd.count($, $1)
array.front() element? = ($.at(0) ?? null)
array.back() element? = ($.at(-1) ?? null)
array.slice(int, int?) same = $.slice($*)
array.duplicate(...) same = [...$]
array.reverse() void = $.reverse()
array.sort() void = gd.sort($)
array.sort_custom(callable) void = gd.sort_custom($, $1)
array.shuffle() void = gd.shuffle($)
array.pick_random() element = gd.pick_random($)
array.max() element? = gd.most($, 1)
array.min() element? = gd.most($, -1)
array.filter(callable) same = $.filter($1)
array.map(callable) any[] = $.map($1)
array.any(callable) bool = $.some($1)
array.all(callable) bool = $.every($1)
array.reduce(callable, any?) any = $.reduce($*)
array.resize(int) void = $.length = $1
array.fill(element) void = $.fill($1)
dictionary.size() int = $.size
dictionary.is_empty() bool = ($.size === 0)
dictionary.has(key) bool = $.has($1)
dictionary.has_all(key[]) bool = $1.every((key) => $.has(key))
dictionary.get(key) value? = ($.get($1) ?? null)
dictionary.get(key, value) value = ($.get($1) ?? $2)
dictionary.get_or_add(key, value) value = gd.get_or_add($, $1, $2)
dictionary.set(key, value) void = $.set($1, $2)
dictionary.erase(key) bool = $.delete($1)
dictionary.clear() void = $.clear()
dictionary.keys() key[] = [...$.keys()]
dictionary.values() value[] = [...$.values()]
dictionary.find_key(value) key? = gd.find_key($, $1)
dictionary.merge(same, bool?) void = gd.merge($, $*)
dictionary.duplicate(...) same = new Map($)
record.size() int = Object.keys($).length
record.keys() string[] = Object.keys($)
record.values() any[] = Object.values($)
record.duplicate(...) same = structuredClone($)
any.size() int = gd.size($)
any.length() int = gd.size($)
any.is_empty() bool = (gd.size($) === 0)
any.has(any) bool = gd.has($, $1)
any.get(any, any?) any = gd.get($, $*)
any.keys() any[] = gd.keys($)
any.values() any[] = gd.values($)
any.erase(any) void = gd.erase($, $1)
any.append(any) void = $.push($1)
any.push_back(any) void = $.push($1)
any.duplicate(...) any = structuredClone($)
StreamPeerBuffer.new() StreamPeerBuffer = new gd.StreamPeerBuffer()
StreamPeerBuffer.data_array bytes = $.data_array
StreamPeerBuffer.big_endian bool = $.big_endian
StreamPeerBuffer.seek(int) void = $.seek($1)
StreamPeerBuffer.get_position() int = $.get_position()
StreamPeerBuffer.get_size() int = $.get_size()
StreamPeerBuffer.get_available_bytes() int = $.get_available_bytes()
StreamPeerBuffer.put_u8(int) void = $.put_u8($1)
StreamPeerBuffer.put_8(int) void = $.put_8($1)
StreamPeerBuffer.put_u16(int) void = $.put_u16($1)
StreamPeerBuffer.put_16(int) void = $.put_16($1)
StreamPeerBuffer.put_u32(int) void = $.put_u32($1)
StreamPeerBuffer.put_32(int) void = $.put_32($1)
StreamPeerBuffer.put_u64(wide) void = $.put_u64($1)
StreamPeerBuffer.put_64(wide) void = $.put_64($1)
StreamPeerBuffer.put_float(float) void = $.put_float($1)
StreamPeerBuffer.put_double(float) void = $.put_double($1)
StreamPeerBuffer.put_data(bytes) void = $.put_data($1)
StreamPeerBuffer.put_utf8_string(string) void = $.put_utf8_string($1)
StreamPeerBuffer.get_u8() int = $.get_u8()
StreamPeerBuffer.get_8() int = $.get_8()
StreamPeerBuffer.get_u16() int = $.get_u16()
StreamPeerBuffer.get_16() int = $.get_16()
StreamPeerBuffer.get_u32() int = $.get_u32()
StreamPeerBuffer.get_32() int = $.get_32()
StreamPeerBuffer.get_u64() wide = $.get_u64()
StreamPeerBuffer.get_64() wide = $.get_64()
StreamPeerBuffer.get_float() float = $.get_float()
StreamPeerBuffer.get_double() float = $.get_double()
StreamPeerBuffer.get_utf8_string(int?) string = $.get_utf8_string($*)
Timer.new() Timer = new gd.Timer()
Timer.timeout any = $.timeout
Timer.wait_time float = $.wait_time
Timer.one_shot bool = $.one_shot
Timer.autostart bool = $.autostart
Timer.start(float?) void = $.start($*)
Timer.stop() void = $.stop()
Timer.is_stopped() bool = $.is_stopped()
Timer.queue_free() void = $.stop()
add_child(Timer) void = $1.enter()
`;

export interface GodotCall {
  readonly parameters: readonly string[];
  readonly optional: number;
  /** Any number of arguments more. */
  readonly more: boolean;
  readonly returns: string;
  readonly code: string;
  /** The result is assigned to the object. */
  readonly assigned: boolean;
}

const calls = new Map<string, GodotCall[]>();
for (const row of rows.trim().split("\n")) {
  const [, name = "", list, returns = "", assigned, code = ""] =
    /^([\w.]+)(?:\(([^)]*)\))? (\S+) (@?)= (.*)$/.exec(row) ?? [];
  const parameters = (list ?? "").split(", ").filter((each) => each !== "" && each !== "...");
  const call = {
    parameters: parameters.map((each) => each.replace("?", "")),
    optional: parameters.filter((each) => each.endsWith("?")).length,
    more: (list ?? "").includes("..."),
    returns,
    code,
    assigned: assigned === "@",
  };
  calls.set(name, [...(calls.get(name) ?? []), call]);
}

/** What takes so many arguments; else the last of that name, so that an error can say so. */
export function godotCall(name: string, args: number): GodotCall | undefined {
  const found = calls.get(name);
  return found?.find((each) => fits(each, args)) ?? found?.at(-1);
}

export function fits({ parameters, optional, more }: GodotCall, args: number): boolean {
  return args >= parameters.length - optional && (more || args <= parameters.length);
}

/** Classes of Godot that are here. */
export const godotObjects: ReadonlySet<string> = new Set([...calls.keys()].map((name) => name.split(".")[0] ?? ""));

/** A type of a row, for the object or arguments that are there. `undefined`: it is not to become one with anything. */
export function rowType(name: string, object: Type | undefined, args: readonly Type[]): Type | undefined {
  const bare = name.replace("?", "");
  if (bare.endsWith("[]")) return arrayOf(rowType(bare.slice(0, -2), object, args) ?? new Type("any"));
  switch (bare) {
    case "any":
      return new Type("any");
    case "int":
      return fixed("int");
    case "wide":
      return fixed("int", { wide: "use" });
    case "float":
    case "bool":
    case "string":
    case "bytes":
    case "callable":
    case "void":
      return fixed(bare);
    case "number":
      return undefined;
    case "self":
      return args[0]?.found;
    case "same":
      return object?.found;
    case "element":
    case "value":
      return object?.found.element;
    case "key":
      return object?.found.key;
    default:
      return fixed("object", { of: bare, tsName: `gd.${bare}` });
  }
}
