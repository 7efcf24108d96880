// Networking Sockets: what is known of a connection, and what can be attached to it.
import {
  k_cchSteamNetworkingMaxConnectionAppName,
  type SteamNetConnectionInfo,
  type SteamNetConnectionRealTimeLaneStatus,
  type SteamNetConnectionRealTimeStatus,
} from "@headwater/typed";
import { bool, handle32, int32, int64, keptText } from "../core/argument.js";
import { emptyDictionary, type MaybeEmpty, withAliases, withHidden } from "../core/dictionary.js";
import { does, gives, page, tells, whether } from "../core/page.js";
import { Result } from "../enums.js";
import type { NetworkingConnectionEnd, NetworkingConnectionState } from "../networkingUtils/enums.js";
import { steamIdOf } from "./steamIdentity.js";

export function connectionDescription(info: SteamNetConnectionInfo) {
  return {
    /** Steam ID of the peer; 0 when the peer is known by address only. */
    identity: steamIdOf(info.identityRemote),
    /** What `setConnectionUserData` attached to the connection; -1: nothing. */
    user_data: info.userData,
    /** The listen socket it came in on; `LISTEN_SOCKET_INVALID` when it was opened from here. */
    listen_socket: info.listenSocket as number,
    /** Address of the peer without the port; `::` when there is none or it is not known. */
    remote_address: info.addrRemote.ip,
    /** The data centre the peer is in; 0 when it is not known. */
    remote_pop: info.idPopRemote,
    /** The data centre of the relay in use; 0: none. */
    pop_relay: info.idPopRelay,
    connection_state: info.state as NetworkingConnectionState,
    /** Why it ended, or what is wrong; 0 while nothing is. */
    end_reason: info.endReason as NetworkingConnectionEnd,
    /** The same in words, for logs. */
    end_debug: info.endDebug,
    /** Handle, kind, peer and name in words, for logs. */
    debug_description: info.connectionDescription,
  };
}

/** What `network_connection_status_changed` tells of a connection. */
export interface ConnectionDescription extends ReturnType<typeof connectionDescription> {}

export function connectionInfo(info: SteamNetConnectionInfo) {
  return {
    ...connectionDescription(info),
    /** `NETWORKING_CONNECTION_INFO_FLAG_*` bits. */
    info_flags: info.flags,
  };
}

/** What `getConnectionInfo` returns. */
export interface ConnectionInfo extends ReturnType<typeof connectionInfo> {}

/** What `getConnectionRealTimeStatus` returns. */
export interface RealTimeStatus {
  /** Empty when it was not asked for. */
  connection_status: MaybeEmpty<ConnectionStatus>;
  /** One dictionary for each lane that was asked for. */
  lanes_status: LaneStatus[];
  /** How the call went: a key of GodotSteam's source, not enumerable, and there after a failure as well. */
  readonly response: Result;
}

export function connectionStatus(status: SteamNetConnectionRealTimeStatus) {
  const dictionary = {
    state: status.state as NetworkingConnectionState,
    /** Milliseconds there and back; -1 when it is not known. */
    ping: status.ping,
    /** Share of packets that arrive here in order, 0 to 1; -1 when it is not known. */
    local_quality: status.connectionQualityLocal,
    /** The same as the peer sees it. */
    remote_quality: status.connectionQualityRemote,
    packets_out_per_second: status.outPacketsPerSec,
    bytes_out_per_second: status.outBytesPerSec,
    packets_in_per_second: status.inPacketsPerSec,
    bytes_in_per_second: status.inBytesPerSec,
    /** Bytes per second that Steam thinks can be sent. */
    send_rate: status.sendRateBytesPerSecond,
    /** Bytes that wait to be sent. */
    pending_unreliable: status.pendingUnreliableBytes,
    /** Bytes that wait to be sent, or to be sent again. */
    pending_reliable: status.pendingReliableBytes,
    /** Bytes that were sent and not acknowledged yet. */
    send_unacknowledged_reliable: status.sentUnackedReliableBytes,
    /** Microseconds that a message queued now would wait; of no use with several lanes. */
    queue_time: status.queueTimeUsec,
  };
  return withAliases(dictionary, {
    /** Spelling of GodotSteam's source. */
    sent_unacknowledged_reliable: "send_unacknowledged_reliable",
  });
}

/** How a connection does. */
export interface ConnectionStatus extends ReturnType<typeof connectionStatus> {}

export function laneStatus(lane: SteamNetConnectionRealTimeLaneStatus) {
  const dictionary = {
    /** Bytes that wait to be sent. */
    pending_unreliable: lane.pendingUnreliableBytes,
    /** Bytes that wait to be sent, or to be sent again. */
    pending_reliable: lane.pendingReliableBytes,
    /** Bytes that were sent and not acknowledged yet; misspelt as in the documents. */
    sent_unacknowledged_reliatble: lane.sentUnackedReliableBytes,
    /** Microseconds that a message queued now would wait. */
    queue_time: lane.queueTimeUsec,
  };
  return withAliases(dictionary, {
    /** Spelling of GodotSteam's source. */
    sent_unacknowledged_reliable: "sent_unacknowledged_reliatble",
  });
}

/** How a lane of a connection does. */
export interface LaneStatus extends ReturnType<typeof laneStatus> {}

/** What `getDetailedConnectionStatus` returns. */
export interface DetailedConnectionStatus {
  /** 0; -1 when there is no such connection. */
  success: number;
  /** The report; empty when there is no such connection. */
  buffer: string;
  /** Spelling of GodotSteam's source. */
  readonly status: string;
}

const getConnectionRealTimeStatus = tells(
  [handle32("connection_handle"), int32("lanes"), bool("get_status", true)],
  ({ networkingSockets }, connection_handle, lanes, get_status): RealTimeStatus => {
    const answer = networkingSockets.getConnectionRealTimeStatus(connection_handle, lanes);
    const response = answer.result;
    if (response !== Result.RESULT_OK) return emptyDictionary(withHidden({}, { response }));
    const dictionary = {
      connection_status: get_status ? connectionStatus(answer.status) : emptyDictionary(),
      lanes_status: answer.lanes.map(laneStatus),
    };
    return withHidden(dictionary, { response });
  },
);

export const connectionData = page("Networking Sockets", {
  /**
   * Who is at the other end, and how the connection stands. (`ISteamNetworkingSockets::GetConnectionInfo`)
   * @returns Empty when there is no such connection.
   */
  getConnectionInfo: tells(
    [handle32("connection_handle")],
    ({ networkingSockets }, connection_handle): ConnectionInfo | null => {
      const info = networkingSockets.getConnectionInfo(connection_handle);
      return info === null ? null : connectionInfo(info);
    },
  ),
  /**
   * The name given with {@link SteamServer.setConnectionName}; empty without one. (`ISteamNetworkingSockets::GetConnectionName`)
   */
  getConnectionName: gives(
    [handle32("connection_handle")],
    "",
    ({ networkingSockets }, connection_handle) => networkingSockets.getConnectionName(connection_handle) ?? "",
  ),
  /**
   * Ping, quality, rates and queues of a connection and of its lanes.
   * (`ISteamNetworkingSockets::GetConnectionRealTimeStatus`)
   * @param lanes - How many lanes to tell about, 0 to 255; at most those that were configured.
   * @param get_status - Whether to fill `connection_status`.
   * @returns Empty when there is no such connection, or not so many lanes; `response` can be read then.
   */
  getConnectionRealTimeStatus,
  /** @deprecated The signature's spelling of {@link SteamServer.getConnectionRealTimeStatus}. */
  GetConnectionRealTimeStatus: getConnectionRealTimeStatus,
  /**
   * What {@link SteamServer.setConnectionUserData} attached to a connection. (`ISteamNetworkingSockets::GetConnectionUserData`)
   * @returns -1 when nothing is attached, or there is no such connection; 0 without a server.
   */
  getConnectionUserData: gives([handle32("connection_handle")], 0n, ({ networkingSockets }, connection_handle) =>
    networkingSockets.getConnectionUserData(connection_handle),
  ),
  /** A long report on a connection, for logs. (`ISteamNetworkingSockets::GetDetailedConnectionStatus`) */
  getDetailedConnectionStatus: tells(
    [handle32("connection_handle")],
    ({ networkingSockets }, connection_handle): DetailedConnectionStatus => {
      const report = networkingSockets.getDetailedConnectionStatus(connection_handle);
      return withAliases({ success: report === null ? -1 : 0, buffer: report ?? "" }, { status: "buffer" });
    },
  ),
  /**
   * Names a connection, for logs. (`ISteamNetworkingSockets::SetConnectionName`)
   * @param name - Cut at 127 bytes.
   */
  setConnectionName: does(
    [handle32("connection_handle"), keptText("name", k_cchSteamNetworkingMaxConnectionAppName)],
    ({ networkingSockets }, connection_handle, name) => networkingSockets.setConnectionName(connection_handle, name),
  ),
  /**
   * Attaches an integer to a connection: it comes back with messages, in `getConnectionInfo` and in signals.
   * (`ISteamNetworkingSockets::SetConnectionUserData`)
   * @returns Whether there is such a connection.
   */
  setConnectionUserData: whether(
    [handle32("connection_handle"), int64("user_data")],
    ({ networkingSockets }, connection_handle, user_data) =>
      networkingSockets.setConnectionUserData(connection_handle, user_data),
  ),
});
