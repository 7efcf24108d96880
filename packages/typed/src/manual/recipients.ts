// The addon's list for broadcasts with connections as handles.
import { type BroadcastOptions as NativeBroadcastOptions, Recipients as NativeRecipients } from "@headwater/native";
import type { HSteamNetConnection } from "../generated/aliases.js";
import type { ConnectionArray } from "./batches.js";

export interface BroadcastOptions extends NativeBroadcastOptions {
  /** A connection of the list that does not get the message, such as the one it came from. */
  except?: HSteamNetConnection;
}

/** The connections of a broadcast: a set of up to 65,536, which is cheap to keep and to send to. */
export interface Recipients extends NativeRecipients {
  readonly connections: ConnectionArray;
  has(connection: HSteamNetConnection): boolean;
  add(connection: HSteamNetConnection): this;
  delete(connection: HSteamNetConnection): boolean;
  resultOf(connection: HSteamNetConnection): bigint | undefined;
  [Symbol.iterator](): IterableIterator<HSteamNetConnection>;
}

export const Recipients: new (connections?: Iterable<HSteamNetConnection>) => Recipients = NativeRecipients as never;
