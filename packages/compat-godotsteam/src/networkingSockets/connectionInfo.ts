// What is known of a connection, as a dictionary.
import type { SteamNetConnectionInfo } from "@headwater/typed";
import type { NetworkingConnectionState } from "../networkingUtils/enums.js";
import type { NetworkingConnectionEnd } from "../networkingUtils/networkingConnectionEnd.js";
import { steamIdOf } from "./steamIdentity.js";

/** What `network_connection_status_changed` tells of a connection. */
export interface ConnectionDescription {
  /** Steam ID of the peer; 0 when the peer is known by address only. */
  identity: bigint;
  /** What `setConnectionUserData` attached to the connection; -1: nothing. */
  user_data: bigint;
  /** The listen socket it came in on; `LISTEN_SOCKET_INVALID` when it was opened from here. */
  listen_socket: number;
  /** Address of the peer without the port; `::` when there is none or it is not known. */
  remote_address: string;
  /** The data centre the peer is in; 0 when it is not known. */
  remote_pop: number;
  /** The data centre of the relay in use; 0: none. */
  pop_relay: number;
  connection_state: NetworkingConnectionState;
  /** Why it ended, or what is wrong; 0 while nothing is. */
  end_reason: NetworkingConnectionEnd;
  /** The same in words, for logs. */
  end_debug: string;
  /** Handle, kind, peer and name in words, for logs. */
  debug_description: string;
}

/** What `getConnectionInfo` returns. */
export interface ConnectionInfo extends ConnectionDescription {
  /** `NETWORKING_CONNECTION_INFO_FLAG_*` bits. */
  info_flags: number;
}

export function connectionDescription(info: SteamNetConnectionInfo): ConnectionDescription {
  return {
    identity: steamIdOf(info.identityRemote),
    user_data: info.userData,
    listen_socket: info.listenSocket,
    remote_address: info.addrRemote.ip,
    remote_pop: info.idPopRemote,
    pop_relay: info.idPopRelay,
    connection_state: info.state as NetworkingConnectionState,
    end_reason: info.endReason as NetworkingConnectionEnd,
    end_debug: info.endDebug,
    debug_description: info.connectionDescription,
  };
}

export function connectionInfo(info: SteamNetConnectionInfo): ConnectionInfo {
  return { ...connectionDescription(info), info_flags: info.flags };
}
