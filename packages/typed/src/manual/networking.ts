// ISteamNetworking whose packets are read whole: Steam cuts a packet to the room it is given, and the rest is gone.
import { outOfRange } from "@headwater/native/errors";
import type { SNetListenSocket, SNetSocket } from "../generated/aliases.js";
import { SteamNetworking } from "../generated/interfaces/steamNetworking.js";

/**
 * The older peer-to-peer packets; new games take {@link NetworkingSockets} or {@link NetworkingMessages}.
 *
 * Stands for `ISteamNetworking`.
 */
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
   * @example
   * ```ts
   * for (let packet = server.networking.readP2PPacket(); packet; packet = server.networking.readP2PPacket())
   *   console.log(packet.steamIdRemote, packet.data.length);
   * ```
   */
  override readP2PPacket(
    channel: number = 0,
    data?: Uint8Array | number,
  ): { data: Uint8Array; steamIdRemote: bigint } | null {
    try {
      const size = this.native.IsP2PPacketAvailable(channel);
      if (size === null) return null;
      const room = roomFor("readP2PPacket", size, data);
      return super.readP2PPacket(channel, room);
    } catch (error) {
      throw this.named("readP2PPacket", error, { nChannel: "channel" });
    }
  }

  /**
   * Takes the next data of a socket.
   *
   * Stands for `ISteamNetworking::RetrieveDataFromSocket`.
   *
   * @param socket - The connection.
   * @param data - A buffer to fill, or the most bytes to take; without it, as many as there are.
   * @returns The bytes; `null` if there are none.
   * @throws RangeError if there are more than `data` has room for, in which case they stay; TypeError for an argument of
   * the wrong type; Error after shutdown.
   * @deprecated Use {@link NetworkingSockets}.
   */
  override retrieveDataFromSocket(socket: SNetSocket, data?: Uint8Array | number): Uint8Array | null {
    try {
      const size = this.native.IsDataAvailableOnSocket(socket);
      if (size === null) return null;
      return super.retrieveDataFromSocket(socket, roomFor("retrieveDataFromSocket", size, data));
    } catch (error) {
      throw this.named("retrieveDataFromSocket", error, { hSocket: "socket" });
    }
  }

  /**
   * Takes the next data of any socket that came in on a listen socket.
   *
   * Stands for `ISteamNetworking::RetrieveData`.
   *
   * @param listenSocket - The listen socket.
   * @param data - A buffer to fill, or the most bytes to take; without it, as many as there are.
   * @returns The bytes and the socket; `null` if there are none.
   * @throws RangeError if there are more than `data` has room for, in which case they stay; TypeError for an argument of
   * the wrong type; Error after shutdown.
   * @deprecated Use {@link NetworkingSockets}.
   */
  override retrieveData(
    listenSocket: SNetListenSocket,
    data?: Uint8Array | number,
  ): { data: Uint8Array; socket: SNetSocket } | null {
    try {
      const waiting = this.native.IsDataAvailable(listenSocket);
      if (waiting === null) return null;
      return super.retrieveData(listenSocket, roomFor("retrieveData", waiting[0], data));
    } catch (error) {
      throw this.named("retrieveData", error, { hListenSocket: "listenSocket" });
    }
  }
}

/** @throws RangeError if what waits does not fit: the library would cut it. */
function roomFor(method: string, size: number, data: Uint8Array | number = size): Uint8Array | number {
  const room = typeof data === "object" ? data.byteLength : data;
  if (!(room < size)) return data;
  throw outOfRange(
    `Networking.${method}: ${size} bytes wait, data has room for ${room}. Nothing was read: give more room, or leave ` +
      "data out.",
  );
}
