// ISteamNetworking whose packets are read whole: Steam cuts a packet to the room it is given, and the rest is gone.
import { SteamNetworking } from "../generated/interfaces/steamNetworking.js";

export class Networking extends SteamNetworking {
  /**
   * Takes the next packet of a channel.
   *
   * Stands for `ISteamNetworking::ReadP2PPacket`.
   *
   * @param channel - The channel that the sender named.
   * @param data - A buffer to fill, or the most bytes to take; without it, as many as the packet has.
   * @returns The bytes and who sent them; `null` if there is no packet.
   * @throws RangeError if the packet is larger than `data`, in which case it stays; TypeError for an argument of the wrong
   * type; Error after shutdown.
   */
  override readP2PPacket(
    channel: number = 0,
    data?: Uint8Array | number,
  ): { data: Uint8Array; steamIdRemote: bigint } | null {
    const size = this.isP2PPacketAvailable(channel);
    if (size === null) return null;
    const room = typeof data === "object" ? data.byteLength : data;
    if (room !== undefined && room < size)
      throw new RangeError(
        `Networking.readP2PPacket: the next packet has ${size} bytes, data has room for ${room}. Nothing was read: give ` +
          "more room, or leave data out.",
      );
    return super.readP2PPacket(channel, data ?? size);
  }
}
