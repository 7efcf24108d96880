// The addon's list for broadcasts with connections as handles.
import { type BroadcastOptions as NativeBroadcastOptions, Recipients as NativeRecipients } from "@headwater/native";
import type { HSteamNetConnection } from "../generated/aliases.js";
import type { ConnectionArray } from "./batches.js";

/** Options of {@link NetworkingSockets.broadcast}. */
export interface BroadcastOptions extends NativeBroadcastOptions {
  /** A connection of the list that does not get the message, such as the one it came from. */
  except?: HSteamNetConnection;
}

/** The connections of a broadcast: a set of up to 65,536, which is cheap to keep and to send to. */
export interface Recipients extends NativeRecipients {
  /** The connections, one a row; those behind {@link size} mean nothing. */
  readonly connections: ConnectionArray;
  /**
   * Looks for a connection.
   *
   * @param connection - one of this context's
   * @returns Whether it is in the list.
   */
  has(connection: HSteamNetConnection): boolean;
  /** @param connection - Is in the list from now on. */
  add(connection: HSteamNetConnection): this;
  /**
   * @param connection - Is in the list no more.
   * @returns Whether it was.
   */
  delete(connection: HSteamNetConnection): boolean;
  /**
   * @param connection - One of the list.
   * @returns What came of the last broadcast to it: the message's number, or the negative of a {@link Result}; undefined for one that is not in the list.
   */
  resultOf(connection: HSteamNetConnection): bigint | undefined;
  /** The connections, in no order. */
  [Symbol.iterator](): IterableIterator<HSteamNetConnection>;
}

/** Makes a list, of the connections given. */
export const Recipients: new (connections?: Iterable<HSteamNetConnection>) => Recipients = NativeRecipients as never;
