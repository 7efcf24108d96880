// What options of an init can be.
import { describe, wrongType } from "@headwater/native/errors";
import { checkNumber } from "./checkNumber.js";

/** Options of every context. */
export const contextOptionNames = ["library", "pump", "pumpIntervalMs", "turnMs"] as const;

/**
 * Checks a port.
 *
 * @param who - `GameServer.init`, for the error
 * @param name - of the option
 * @param port - what was given
 * @param least - 1, or 0 where that means something
 * @throws TypeError or RangeError for what is no port.
 */
export function checkPort(who: string, name: string, port: unknown, least: number): void {
  checkNumber(
    `${who}: ${name}`,
    port,
    `a port from ${least} to 65535`,
    (value) => Number.isInteger(value) && value >= least && value <= 65535,
  );
}

/**
 * Checks a text.
 *
 * @param who - `GameServer.init`, for the error
 * @param name - of the option
 * @param text - what was given
 * @param example - one that would do, for the error
 * @throws TypeError for what is no text.
 */
export function checkText(who: string, name: string, text: unknown, example: string): void {
  if (typeof text !== "string")
    throw wrongType(`${who}: ${name} must be a text such as ${JSON.stringify(example)}, got ${describe(text)}.`);
}
