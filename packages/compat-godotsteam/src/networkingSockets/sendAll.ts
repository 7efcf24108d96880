// Sends several messages on one connection through a table made for them.
import { type HSteamNetConnection, type NetworkingSockets, SendBatch } from "@headwater/typed";

/** @returns Per message its number, or the negative EResult of why it was not sent. */
export function sendAll(
  sockets: NetworkingSockets,
  messages: readonly Uint8Array[],
  connection: HSteamNetConnection,
  flags: number,
): bigint[] {
  if (messages.length === 0) return [];
  const bytes = messages.reduce((sum, { length }) => sum + length, 0);
  const batch = new SendBatch({ capacity: messages.length, bytes: Math.max(bytes, 1) });
  for (const message of messages) batch.add(connection, message, flags);
  sockets.sendMessages(batch);
  return [...batch.results.subarray(0, messages.length)];
}
