// Received messages and where they come from, with the handles of this package.
import type * as native from "@headwater/native";
import { describe, wrongType } from "@headwater/native/errors";
import type { HSteamNetConnection, HSteamNetPollGroup } from "../generated/aliases.js";

/** Where messages are received from: a poll group, or one connection. */
export type MessageSource = HSteamNetPollGroup | { readonly connection: HSteamNetConnection };

/**
 * A received message. It stays as it is for as long as it is kept; a kept message keeps the memory it shares with its
 * neighbours, 64 KiB unless it is larger itself: keep `message.data.slice()` to keep no more than a payload.
 */
export interface Message extends native.Message {
  /** The connection it came in on. */
  readonly connection: HSteamNetConnection;
}

/** Reads one source; what was not handed out goes back. */
export type MessageReader = Omit<native.MessageReader, "next"> & { next(): Message | undefined };

/** The source in words, for error messages. */
export function describeSource(source: MessageSource): string {
  return typeof source === "number" ? `poll group ${source}` : `connection ${source.connection}`;
}

/** @throws TypeError for what cannot be a source. */
export function checkSource(who: string, source: unknown): void {
  const isHandle = (value: unknown): boolean => typeof value === "number" && value >>> 0 === value;
  if (isHandle(source)) return;
  const isObject = typeof source === "object" && source !== null;
  const { connection } = (isObject ? source : {}) as { connection?: unknown };
  if (isHandle(connection)) return;
  const got = isObject ? `{ connection: ${describe(connection)} }` : describe(source);
  throw wrongType(`${who}: source must be a poll group's handle or { connection: handle }, got ${got}.`);
}
