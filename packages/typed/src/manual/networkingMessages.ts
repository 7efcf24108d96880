// ISteamNetworkingMessages with its receive function, which fills a batch.
import type { ReceiveBatch } from "@headwater/native";
import { SteamNetworkingMessages } from "../generated/interfaces/steamNetworkingMessages.js";

/**
 * Messages to peers, without connections to care for.
 *
 * Stands for `ISteamNetworkingMessages`.
 */
export class NetworkingMessages extends SteamNetworkingMessages {
  /**
   * Receives what waits on a channel into a batch, whose former content is overwritten. Allocates nothing.
   *
   * Stands for `ISteamNetworkingMessages::ReceiveMessagesOnChannel`.
   *
   * @param localChannel - The channel the sender named.
   * @param batch - What to fill, as far as it has room.
   * @returns The number of messages received.
   * @throws TypeError or RangeError for an argument of the wrong type or range; Error before init and after shutdown.
   * @example
   * ```ts
   * const batch = new ReceiveBatch();
   * const count = server.networkingMessages.receiveMessagesOnChannel(0, batch);
   * for (let row = 0; row < count; row++) console.log(batch.identity(row), batch.sizes[row]);
   * ```
   */
  receiveMessagesOnChannel(localChannel: number, batch: ReceiveBatch): number {
    try {
      return this.native.ReceiveMessagesOnChannel(localChannel, batch);
    } catch (error) {
      throw this.named("receiveMessagesOnChannel", error, { nLocalChannel: "localChannel" });
    }
  }
}
