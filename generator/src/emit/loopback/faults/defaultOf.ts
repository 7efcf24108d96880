// "Default: all players.", as types and schema say it.
import type { FaultField } from "../../../catalogue/faultTable.js";

/** @param quote - around names */
export function defaultOf({ default: value, means }: FaultField, quote = ""): string | undefined {
  if (value === undefined) return means === undefined ? undefined : `Default: ${means}.`;
  return typeof value === "string" ? `Default: ${quote}${value}${quote}.` : `Default: ${value}.`;
}
