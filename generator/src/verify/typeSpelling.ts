// Types as both sources can be compared by: steam_api.json writes some with a keyword or a scope, others without.

/** `struct Outer::Inner *` -> `Inner *` */
export function plainType(type: string): string {
  return type
    .replace(/\b(?:union|struct|class|enum) /g, "")
    .replace(/\b(?:\w+::)+(?=\w|\()/g, "")
    .replace(/\s+/g, " ")
    .replace(/\s*([*&]+)/g, " $1")
    .replace(/\s*\[/g, " [")
    .trim();
}

/** Whether the headers have an unnamed union or struct here, which steam_api.json cannot express. */
export function isUnnamed(type: string): boolean {
  return /\((?:anonymous|unnamed)\b/.test(type);
}
