// Networking: packets to and from users by Steam ID, the deprecated way; Networking Messages is its successor.
import { bool, bytes, int32, member, type SteamIdLike, uint32, userId } from "../core/argument.js";
import { emptyDictionary, type MaybeEmpty, withAliases } from "../core/dictionary.js";
import { SteamServerBase } from "../core/steamServerBase.js";
import type { P2PSend } from "./enums.js";

const page = "Networking";

/** What `getP2PSessionState` returns. */
export interface P2PSessionState {
  /** Whether packets can flow. */
  connection_active: boolean;
  /** Whether a connection is being made. */
  connecting: boolean;
  /** Why the last attempt failed: a member of `P2PSessionError`. */
  session_error: number;
  /** Whether packets go through a relay. */
  using_relay: boolean;
  /** Bytes that wait to be sent. */
  bytes_queued_for_send: number;
  /** Packets that wait to be sent. */
  packets_queued_for_send: number;
  /** IPv4 address of the peer in host order; 0 when it is not known. */
  remote_ip: number;
  /** Port of the peer; 0 when it is not known. */
  remote_port: number;
}

/** What `readP2PPacket` returns. */
export interface P2PPacket {
  /** The packet, cut to the size asked for. */
  data: Uint8Array;
  /** Who sent it. */
  remote_steam_id: bigint;
  /** Older spelling of `remote_steam_id`. */
  readonly steam_id_remote: bigint;
  /** Oldest spelling of `remote_steam_id`. */
  readonly steam_idRemote: bigint;
}

/** In all functions a bare account id means the individual account. */
export class P2PPackets extends SteamServerBase {
  /**
   * Lets in a user whom `p2p_session_request` announced. Sending a packet to the user does so as well.
   *
   * Stands for `ISteamNetworking::AcceptP2PSessionWithUser`.
   *
   * @returns false only for an invalid Steam ID.
   * @throws TypeError for an argument of the wrong type.
   */
  acceptP2PSessionWithUser(steam_id_remote: SteamIdLike): boolean {
    const id = userId("steam_id_remote", steam_id_remote);
    return this.invoke(page, "acceptP2PSessionWithUser", [id], false, ({ networking }, user) =>
      networking.acceptP2PSessionWithUser(user),
    );
  }

  /**
   * Whether new connections may fall back to Steam's relays; they may unless told otherwise.
   *
   * Stands for `ISteamNetworking::AllowP2PPacketRelay`.
   *
   * @throws TypeError for an argument of the wrong type.
   */
  allowP2PPacketRelay(allow: boolean): boolean {
    return this.invoke(page, "allowP2PPacketRelay", [bool("allow", allow)], false, ({ networking }, allowed) =>
      networking.allowP2PPacketRelay(allowed),
    );
  }

  /**
   * Closes one channel; with the last one the session ends.
   *
   * Stands for `ISteamNetworking::CloseP2PChannelWithUser`.
   *
   * @throws TypeError for an argument of the wrong type.
   */
  closeP2PChannelWithUser(steam_id_remote: SteamIdLike, channel: number): boolean {
    const args = [userId("steam_id_remote", steam_id_remote), int32("channel", channel)] as const;
    return this.invoke(page, "closeP2PChannelWithUser", args, false, ({ networking }, ...rest) =>
      networking.closeP2PChannelWithUser(...rest),
    );
  }

  /**
   * Ends the session with a user; the next packet from there is announced by `p2p_session_request` again.
   *
   * Stands for `ISteamNetworking::CloseP2PSessionWithUser`.
   *
   * @throws TypeError for an argument of the wrong type.
   */
  closeP2PSessionWithUser(steam_id_remote: SteamIdLike): boolean {
    const id = userId("steam_id_remote", steam_id_remote);
    return this.invoke(page, "closeP2PSessionWithUser", [id], false, ({ networking }, user) =>
      networking.closeP2PSessionWithUser(user),
    );
  }

  /**
   * How the connection to a user stands.
   *
   * Stands for `ISteamNetworking::GetP2PSessionState`.
   *
   * @returns Empty when there is no session with the user.
   * @throws TypeError for an argument of the wrong type.
   */
  getP2PSessionState(steam_id_remote: SteamIdLike): MaybeEmpty<P2PSessionState> {
    const id = userId("steam_id_remote", steam_id_remote);
    return this.invoke(
      page,
      "getP2PSessionState",
      [id],
      emptyDictionary(),
      ({ networking }, user): MaybeEmpty<P2PSessionState> => {
        const state = networking.getP2PSessionState(user);
        if (state === null) return emptyDictionary();
        return {
          connection_active: state.connectionActive,
          connecting: state.connecting,
          session_error: state.p2pSessionError,
          using_relay: state.usingRelay,
          bytes_queued_for_send: state.bytesQueuedForSend,
          packets_queued_for_send: state.packetsQueuedForSend,
          remote_ip: state.remoteIp,
          remote_port: state.remotePort,
        };
      },
    );
  }

  /**
   * Bytes of the next packet on a channel; 0: none waits.
   *
   * Stands for `ISteamNetworking::IsP2PPacketAvailable`.
   *
   * @throws TypeError for an argument of the wrong type.
   */
  getAvailableP2PPacketSize(channel: number = 0): number {
    const args = [int32("channel", channel)] as const;
    return this.invoke(
      page,
      "getAvailableP2PPacketSize",
      args,
      0,
      ({ networking }, from) => networking.isP2PPacketAvailable(from) ?? 0,
    );
  }

  /**
   * Takes the next packet of a channel.
   *
   * Stands for `ISteamNetworking::ReadP2PPacket`.
   *
   * @param packet - Bytes to read at most: what {@link getAvailableP2PPacketSize} said. The rest of the packet is lost.
   * @returns Empty when no packet waits.
   * @throws TypeError for an argument of the wrong type.
   */
  readP2PPacket(packet: number, channel: number = 0): MaybeEmpty<P2PPacket> {
    const args = [uint32("packet", packet), int32("channel", channel)] as const;
    return this.invoke(
      page,
      "readP2PPacket",
      args,
      emptyDictionary(),
      ({ networking }, size, from): MaybeEmpty<P2PPacket> => {
        const read = networking.readP2PPacket(from, size);
        if (read === null) return emptyDictionary();
        const dictionary = { data: read.data, remote_steam_id: read.steamIdRemote };
        return withAliases(dictionary, { steam_id_remote: "remote_steam_id", steam_idRemote: "remote_steam_id" });
      },
    );
  }

  /**
   * Sends a packet; connects first where that is needed. `p2p_session_connect_fail` tells when that fails.
   *
   * Stands for `ISteamNetworking::SendP2PPacket`.
   *
   * @param data - At most 1200 bytes unreliably, 1 MiB reliably.
   * @returns Whether the packet is on its way, not whether it arrives.
   * @throws TypeError for an argument of the wrong type.
   */
  sendP2PPacket(steam_id_remote: SteamIdLike, data: Uint8Array, send_type: P2PSend, channel: number = 0): boolean {
    const args = [
      userId("steam_id_remote", steam_id_remote),
      bytes("data", data),
      member<P2PSend>("send_type", send_type),
      int32("channel", channel),
    ] as const;
    return this.invoke(page, "sendP2PPacket", args, false, ({ networking }, ...rest) =>
      networking.sendP2PPacket(...rest),
    );
  }
}
