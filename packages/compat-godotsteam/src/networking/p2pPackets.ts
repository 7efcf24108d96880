// Networking: packets to and from users by Steam ID, the deprecated way; Networking Messages is its successor.
import type { P2PSessionState as SdkSessionState } from "@headwater/typed";
import { bool, bytes, int32, member, uint32, userId } from "../core/argument.js";
import { withAliases } from "../core/dictionary.js";
import { gives, page, tells, whether } from "../core/page.js";
import type { P2PSend } from "../enums.js";

function sessionState(state: SdkSessionState) {
  return {
    /** Whether packets can flow. */
    connection_active: state.connectionActive,
    /** Whether a connection is being made. */
    connecting: state.connecting,
    /** Why the last attempt failed: a member of `P2PSessionError`. */
    session_error: state.p2pSessionError,
    /** Whether packets go through a relay. */
    using_relay: state.usingRelay,
    /** Bytes that wait to be sent. */
    bytes_queued_for_send: state.bytesQueuedForSend,
    /** Packets that wait to be sent. */
    packets_queued_for_send: state.packetsQueuedForSend,
    /** IPv4 address of the peer in host order; 0 when it is not known. */
    remote_ip: state.remoteIp,
    /** Port of the peer; 0 when it is not known. */
    remote_port: state.remotePort,
  };
}

/** What `getP2PSessionState` returns. */
export interface P2PSessionState extends ReturnType<typeof sessionState> {}

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
export const p2pPackets = page("Networking", {
  /**
   * Lets in a user whom `p2p_session_request` announced. Sending a packet to the user does so as well.
   * (`ISteamNetworking::AcceptP2PSessionWithUser`)
   * @returns false only for an invalid Steam ID.
   */
  acceptP2PSessionWithUser: whether([userId("steam_id_remote")], ({ networking }, steam_id_remote) =>
    networking.acceptP2PSessionWithUser(steam_id_remote),
  ),
  /**
   * Whether new connections may fall back to Steam's relays; they may unless told otherwise.
   * (`ISteamNetworking::AllowP2PPacketRelay`)
   */
  allowP2PPacketRelay: whether([bool("allow")], ({ networking }, allow) => networking.allowP2PPacketRelay(allow)),
  /** Closes one channel; with the last one the session ends. (`ISteamNetworking::CloseP2PChannelWithUser`) */
  closeP2PChannelWithUser: whether(
    [userId("steam_id_remote"), int32("channel")],
    ({ networking }, steam_id_remote, channel) => networking.closeP2PChannelWithUser(steam_id_remote, channel),
  ),
  /**
   * Ends the session with a user; the next packet from there is announced by `p2p_session_request` again.
   * (`ISteamNetworking::CloseP2PSessionWithUser`)
   */
  closeP2PSessionWithUser: whether([userId("steam_id_remote")], ({ networking }, steam_id_remote) =>
    networking.closeP2PSessionWithUser(steam_id_remote),
  ),
  /**
   * How the connection to a user stands. (`ISteamNetworking::GetP2PSessionState`)
   * @returns Empty when there is no session with the user.
   */
  getP2PSessionState: tells([userId("steam_id_remote")], ({ networking }, steam_id_remote): P2PSessionState | null => {
    const state = networking.getP2PSessionState(steam_id_remote);
    return state && sessionState(state);
  }),
  /** Bytes of the next packet on a channel; 0: none waits. (`ISteamNetworking::IsP2PPacketAvailable`) */
  getAvailableP2PPacketSize: gives(
    [int32("channel", 0)],
    0,
    ({ networking }, channel) => networking.isP2PPacketAvailable(channel) ?? 0,
  ),
  /**
   * Takes the next packet of a channel. (`ISteamNetworking::ReadP2PPacket`)
   * @param packet - Bytes to read at most: what {@link SteamServer.getAvailableP2PPacketSize} said. The rest of the packet is
   *   lost.
   * @returns Empty when no packet waits.
   */
  readP2PPacket: tells([uint32("packet"), int32("channel", 0)], ({ networking }, packet, channel): P2PPacket | null => {
    const read = networking.readP2PPacket(channel, packet);
    if (read === null) return null;
    const dictionary = { data: read.data, remote_steam_id: read.steamIdRemote };
    return withAliases(dictionary, { steam_id_remote: "remote_steam_id", steam_idRemote: "remote_steam_id" });
  }),
  /**
   * Sends a packet; connects first where that is needed. `p2p_session_connect_fail` tells when that fails.
   * (`ISteamNetworking::SendP2PPacket`)
   * @param data - At most 1200 bytes unreliably, 1 MiB reliably.
   * @returns Whether the packet is on its way, not whether it arrives.
   */
  sendP2PPacket: whether(
    [userId("steam_id_remote"), bytes("data"), member<P2PSend>("send_type"), int32("channel", 0)],
    ({ networking }, steam_id_remote, data, send_type, channel) =>
      networking.sendP2PPacket(steam_id_remote, data, send_type, channel),
  ),
});
