// Received messages and where they come from, with the handles of this package.
import type * as native from "@headwater/native";
import type { HSteamNetConnection, HSteamNetPollGroup } from "../generated/aliases.js";

/** Where messages are received from: a poll group, or one connection. */
export type MessageSource = HSteamNetPollGroup | { readonly connection: HSteamNetConnection };

/**
 * A received message. It stays as it is for as long as it is kept; a kept message keeps the memory it shares with its
 * neighbours, 64 KiB unless it is larger itself: keep `message.data.slice()` to keep no more than a payload.
 */
export interface Message extends native.Message {
  readonly connection: HSteamNetConnection;
}

/** Reads one source; what was not handed out goes back. */
export type MessageReader = Omit<native.MessageReader, "next"> & { next(): Message | undefined };

/** The source in words, for error messages. */
export function describeSource(source: MessageSource): string {
  return typeof source === "number" ? `Poll group ${source}` : `Connection ${source.connection}`;
}

export function noSuchSource(source: MessageSource): Error {
  return new Error(`${describeSource(source)} does not exist, or not any more.`);
}
