// How a session stands, as a dictionary with the parts that were asked for.
import type { SteamNetConnectionInfo, SteamNetConnectionRealTimeStatus } from "@headwater/typed";
import { withAliases } from "../core/dictionary.js";
import { connectionInfo } from "../networkingSockets/connectionInfo.js";
import { connectionStatus } from "../networkingSockets/realTimeStatus.js";
import type { NetworkingConnectionState } from "../networkingUtils/enums.js";
import type { NetworkingConnectionEnd } from "../networkingUtils/networkingConnectionEnd.js";

/**
 * What `getSessionConnectionInfo` returns: `identity` to `info_flags` with `get_connection`, `state` to `queue_time` with
 * `get_status`. The keys mean what they mean in `getConnectionInfo` and `getConnectionRealTimeStatus`.
 */
export interface SessionConnectionInfo {
  /** `CONNECTION_STATE_NONE`: there is no session. */
  connection_state: NetworkingConnectionState;
  identity?: bigint;
  user_data?: bigint;
  listen_socket?: number;
  remote_address?: string;
  remote_pop?: number;
  pop_relay?: number;
  end_reason?: NetworkingConnectionEnd;
  end_debug?: string;
  debug_description?: string;
  info_flags?: number;
  state?: NetworkingConnectionState;
  ping?: number;
  local_quality?: number;
  remote_quality?: number;
  packets_out_per_second?: number;
  bytes_out_per_second?: number;
  packets_in_per_second?: number;
  bytes_in_per_second?: number;
  send_rate?: number;
  pending_unreliable?: number;
  pending_reliable?: number;
  send_unacknowledged_reliable?: number;
  queue_time?: bigint;
  /** Spelling of GodotSteam's source. */
  readonly sent_unacknowledged_reliable?: number;
}

interface Session {
  readonly state: number;
  readonly connectionInfo: SteamNetConnectionInfo;
  readonly quickStatus: SteamNetConnectionRealTimeStatus;
}

export function sessionConnectionInfo(
  session: Session,
  getConnection: boolean,
  getStatus: boolean,
): SessionConnectionInfo {
  const info: SessionConnectionInfo = {
    connection_state: session.state as NetworkingConnectionState,
    ...(getConnection && connectionInfo(session.connectionInfo)),
  };
  if (!getStatus) return info;
  const withStatus = { ...info, ...connectionStatus(session.quickStatus) };
  return withAliases(withStatus, { sent_unacknowledged_reliable: "send_unacknowledged_reliable" });
}
