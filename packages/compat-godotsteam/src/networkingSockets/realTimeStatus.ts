// Ping, quality, rates and queues of a connection and of its lanes, as dictionaries.
import type { SteamNetConnectionRealTimeLaneStatus, SteamNetConnectionRealTimeStatus } from "@headwater/typed";
import { type MaybeEmpty, withAliases } from "../core/dictionary.js";
import type { Result } from "../mainServer/result.js";
import type { NetworkingConnectionState } from "../networkingUtils/enums.js";

/** What `getConnectionRealTimeStatus` returns. */
export interface RealTimeStatus {
  /** Empty when it was not asked for. */
  connection_status: MaybeEmpty<ConnectionStatus>;
  /** One dictionary for each lane that was asked for. */
  lanes_status: LaneStatus[];
  /** How the call went: a key of GodotSteam's source, not enumerable, and there after a failure as well. */
  readonly response: Result;
}

/** How a connection does. */
export interface ConnectionStatus {
  state: NetworkingConnectionState;
  /** Milliseconds there and back; -1 when it is not known. */
  ping: number;
  /** Share of packets that arrive here in order, 0 to 1; -1 when it is not known. */
  local_quality: number;
  /** The same as the peer sees it. */
  remote_quality: number;
  packets_out_per_second: number;
  bytes_out_per_second: number;
  packets_in_per_second: number;
  bytes_in_per_second: number;
  /** Bytes per second that Steam thinks can be sent. */
  send_rate: number;
  /** Bytes that wait to be sent. */
  pending_unreliable: number;
  /** Bytes that wait to be sent, or to be sent again. */
  pending_reliable: number;
  /** Bytes that were sent and not acknowledged yet. */
  send_unacknowledged_reliable: number;
  /** Microseconds that a message queued now would wait; of no use with several lanes. */
  queue_time: bigint;
  /** Spelling of GodotSteam's source. */
  readonly sent_unacknowledged_reliable: number;
}

/** How a lane of a connection does. */
export interface LaneStatus {
  /** Bytes that wait to be sent. */
  pending_unreliable: number;
  /** Bytes that wait to be sent, or to be sent again. */
  pending_reliable: number;
  /** Bytes that were sent and not acknowledged yet; misspelt as in the documents. */
  sent_unacknowledged_reliatble: number;
  /** Microseconds that a message queued now would wait. */
  queue_time: bigint;
  /** Spelling of GodotSteam's source. */
  readonly sent_unacknowledged_reliable: number;
}

export function connectionStatus(status: SteamNetConnectionRealTimeStatus): ConnectionStatus {
  const dictionary = {
    state: status.state as NetworkingConnectionState,
    ping: status.ping,
    local_quality: status.connectionQualityLocal,
    remote_quality: status.connectionQualityRemote,
    packets_out_per_second: status.outPacketsPerSec,
    bytes_out_per_second: status.outBytesPerSec,
    packets_in_per_second: status.inPacketsPerSec,
    bytes_in_per_second: status.inBytesPerSec,
    send_rate: status.sendRateBytesPerSecond,
    pending_unreliable: status.pendingUnreliableBytes,
    pending_reliable: status.pendingReliableBytes,
    send_unacknowledged_reliable: status.sentUnackedReliableBytes,
    queue_time: status.queueTimeUsec,
  };
  return withAliases(dictionary, { sent_unacknowledged_reliable: "send_unacknowledged_reliable" });
}

export function laneStatus(lane: SteamNetConnectionRealTimeLaneStatus): LaneStatus {
  const dictionary = {
    pending_unreliable: lane.pendingUnreliableBytes,
    pending_reliable: lane.pendingReliableBytes,
    sent_unacknowledged_reliatble: lane.sentUnackedReliableBytes,
    queue_time: lane.queueTimeUsec,
  };
  return withAliases(dictionary, { sent_unacknowledged_reliable: "sent_unacknowledged_reliatble" });
}
