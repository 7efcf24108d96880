// Text as Godot makes and reads it.

/** As Godot writes a value. */
export function str(...values: readonly any[]): string {
  return values.map((value) => text(value, false)).join("");
}

function text(value: any, quoted: boolean): string {
  if (value === null || value === undefined) return "<null>";
  if (typeof value === "string") return quoted ? JSON.stringify(value) : value;
  if (Array.isArray(value) || ArrayBuffer.isView(value))
    return `[${[...(value as unknown as Iterable<unknown>)].map((each) => text(each, true)).join(", ")}]`;
  if (typeof value !== "object") return String(value);
  const entries = value instanceof Map ? [...value] : Object.entries(value);
  if (entries.length === 0) return "{  }";
  return `{ ${entries.map(([key, each]) => `${text(key, true)}: ${text(each, true)}`).join(", ")} }`;
}

/** Godot's `%`. */
export function format(pattern: string, values: any): string {
  const list = Array.isArray(values) ? [...values] : [values];
  return pattern.replace(
    /%([-+0 ]*)(\d+|\*)?(?:\.(\d+))?([sdfxXoc%v])/g,
    (_, flags: string, wanted = "0", decimals = "6", kind: string) => {
      if (kind === "%") return "%";
      const width = Number(wanted === "*" ? list.shift() : wanted);
      const said = formatted(list.shift(), kind, Number(decimals));
      const signed = flags.includes("+") && !said.startsWith("-") ? `+${said}` : said;
      if (flags.includes("-")) return signed.padEnd(width);
      return flags.includes("0") ? signed.padStart(width, "0") : signed.padStart(width);
    },
  );
}

function formatted(value: any, kind: string, decimals: number): string {
  switch (kind) {
    case "d":
      return String(typeof value === "number" ? Math.trunc(value) : value);
    case "f":
      return Number(value).toFixed(decimals);
    case "x":
      return BigInt(value).toString(16);
    case "X":
      return BigInt(value).toString(16).toUpperCase();
    case "o":
      return BigInt(value).toString(8);
    case "c":
      return typeof value === "string" ? value : String.fromCodePoint(Number(value));
    default:
      return str(value);
  }
}

/** `"{name}".format({"name": ...})`, and `{0}` of an array. */
export function format_names(pattern: string, values: any): string {
  return pattern.replace(/\{(\w+)\}/g, (whole, key: string) => {
    const value = values instanceof Map ? values.get(key) : values[key];
    return value === undefined ? whole : str(value);
  });
}

/** Godot's `int(text)`: the digits, whatever stands between them. */
export function to_int(value: any): number {
  if (typeof value !== "string") return Math.trunc(Number(value));
  const digits = /^[^.]*/.exec(value)?.[0].replace(/[^\d-]/g, "") ?? "";
  return Number.parseInt(digits, 10) || 0;
}

export function is_valid_int(value: string): boolean {
  return /^[+-]?\d+$/.test(value);
}

export function is_valid_float(value: string): boolean {
  return /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i.test(value);
}

/** @param most - How often it is split at most; 0: as often as it can be. */
export function split(value: string, delimiter = "", allow_empty = true, most = 0): string[] {
  const parts = value.split(delimiter);
  if (most > 0 && parts.length > most + 1) parts.push(parts.splice(most).join(delimiter));
  return allow_empty ? parts : parts.filter((part) => part !== "");
}

export function substr(value: string, from: number, length = -1): string {
  return length < 0 ? value.slice(from) : value.slice(from, from + length);
}

export function right(value: string, length: number): string {
  return length < 0 ? value.slice(-length) : value.slice(Math.max(0, value.length - length));
}

export function trim_prefix(value: string, prefix: string): string {
  return value.startsWith(prefix) ? value.slice(prefix.length) : value;
}

export function trim_suffix(value: string, suffix: string): string {
  return suffix !== "" && value.endsWith(suffix) ? value.slice(0, -suffix.length) : value;
}

export function capitalize(value: string): string {
  return value.replaceAll("_", " ").replace(/\b\w/g, (letter) => letter.toUpperCase());
}

export function get_file(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}

export function get_base_dir(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf("/")));
}

export function get_extension(path: string): string {
  const file = get_file(path);
  return file.includes(".") ? file.slice(file.lastIndexOf(".") + 1) : "";
}

export function get_basename(path: string): string {
  return trim_suffix(path, `.${get_extension(path)}`);
}

export function path_join(path: string, more: string): string {
  return `${path.replace(/\/$/, "")}/${more.replace(/^\//, "")}`;
}

/** djb2 of 32 bits. */
export function hash(value: string): number {
  let result = 5381;
  for (const character of value) result = (Math.imul(result, 33) + (character.codePointAt(0) ?? 0)) >>> 0;
  return result;
}

/** Godot's `JSON.stringify`. Integers of 64 bits are written out. */
export function to_json(value: any): string {
  if (typeof value === "bigint") return String(value);
  if (value instanceof Map)
    return `{${[...value].map(([key, each]) => `${JSON.stringify(str(key))}:${to_json(each)}`).join(",")}}`;
  if (Array.isArray(value) || ArrayBuffer.isView(value))
    return `[${[...(value as unknown as Iterable<unknown>)].map(to_json).join(",")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value ?? null);
  return to_json(new Map(Object.entries(value)));
}

/** Godot's `JSON.parse_string`: dictionaries are Maps; null for what is no JSON. */
export function from_json(value: string): any {
  try {
    return JSON.parse(value, (_, each) =>
      typeof each === "object" && each !== null && !Array.isArray(each) ? new Map(Object.entries(each)) : each,
    );
  } catch {
    return null;
  }
}
