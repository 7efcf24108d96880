// What a call returned or a signal brought, as text: keys in order, hidden keys, types, and values that are the same on
// every run.

/** Names of keys (or arguments) whose values differ from run to run. */
export type Varying = readonly string[];

export function shape(value: unknown, varying: Varying = [], name = "value"): string {
  if (value === undefined) return "nothing";
  if (value instanceof Uint8Array) return varying.includes(name) ? "bytes" : `bytes(${value.length})`;
  if (Array.isArray(value)) {
    if (varying.includes(name)) return value.length === 0 ? "[]" : `[${shape(value[0], varying)}, ...]`;
    return `[${value.map((each) => shape(each, varying)).join(", ")}]`;
  }
  if (typeof value === "object" && value !== null) return dictionary(value, varying);
  // A call that returns 0 where it gives out handles has failed; a key may well be 0 at times.
  const failed = name === "value" && (value === 0 || value === 0n);
  if (varying.includes(name) && !failed) return typeof value;
  return typeof value === "bigint" ? `${value}n` : typeof value === "string" ? JSON.stringify(value) : String(value);
}

function dictionary(value: object, varying: Varying): string {
  const keys = Object.entries(value).map(([key, each]) => `${key}: ${shape(each, varying, key)}`);
  const hidden = Object.getOwnPropertyNames(value).filter((key) => !Object.keys(value).includes(key));
  const body = keys.length === 0 ? "{}" : `{ ${keys.join(", ")} }`;
  return hidden.length === 0 ? body : `${body} also ${hidden.join(", ")}`;
}
