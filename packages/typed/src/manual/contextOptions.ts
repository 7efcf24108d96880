// Options of an init, checked before Steam sees them: a misspelt one would otherwise do nothing, in silence.
import { nearest } from "./nearest.js";

/** Options of every context. */
export const contextOptionNames = ["library", "pump", "pumpIntervalMs", "turnMs"] as const;

/**
 * @param who - `GameServer.init`
 * @param names - the options there are
 * @throws TypeError for what is no object, and for an unknown option.
 */
export function checkOptions(who: string, options: unknown, names: readonly string[]): void {
  if (typeof options !== "object" || options === null)
    throw new TypeError(`${who}: expected an object of options (${names.join(", ")}), got ${String(options)}.`);
  for (const name of Object.keys(options)) {
    if (names.includes(name)) continue;
    const meant = nearest(name, names);
    throw new TypeError(`${who}: there is no option ${name}${meant === undefined ? "." : `; ${meant} is meant?`}`);
  }
}

/** @throws TypeError or RangeError for what is no port. */
export function checkPort(who: string, name: string, port: unknown, least: number): void {
  if (typeof port !== "number")
    throw new TypeError(`${who}: ${name} must be a port, a number from ${least} to 65535, got ${typeof port}.`);
  if (!Number.isInteger(port) || port < least || port > 65535)
    throw new RangeError(`${who}: ${name} must be a port from ${least} to 65535, got ${port}.`);
}

/** @throws TypeError for what is no text. */
export function checkText(who: string, name: string, text: unknown, example: string): void {
  if (typeof text !== "string")
    throw new TypeError(`${who}: ${name} must be a text such as ${JSON.stringify(example)}, got ${typeof text}.`);
}
