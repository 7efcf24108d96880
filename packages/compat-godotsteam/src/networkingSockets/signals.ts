// Signals of the Networking Sockets page.

import { callback, type SignalSources } from "../core/signalSource.js";
import type { Result } from "../mainServer/result.js";
import type { NetworkingAvailability, NetworkingConnectionState } from "../networkingUtils/enums.js";
import { type ConnectionDescription, connectionDescription } from "./connectionInfo.js";
import { fakeIPText, portList } from "./fakeIPText.js";
import { steamIdOf } from "./steamIdentity.js";

export interface NetworkingSocketsSignals {
  /**
   * Answers `beginAsyncRequestFakeIP`. `port_list` has eight entries, 0 beyond the ports that were assigned. Stands for
   * `SteamNetworkingFakeIPResult_t`.
   */
  fake_ip_result: [result: Result, identity: bigint, fake_ip: string, port_list: number[]];
  /** What `getAuthenticationStatus` says has changed. Stands for `SteamNetAuthenticationStatus_t`. */
  network_authentication_status: [available: NetworkingAvailability, debug_message: string];
  /**
   * Somebody connects, is connected, or is not any more: `connection.connection_state` against `old_state`. Stands for
   * `SteamNetConnectionStatusChangedCallback_t`.
   */
  network_connection_status_changed: [
    connect_handle: number,
    connection: ConnectionDescription,
    old_state: NetworkingConnectionState,
  ];
}

export const networkingSocketsSignals: SignalSources<NetworkingSocketsSignals> = {
  fake_ip_result: callback("steamNetworkingFakeIpResult", ({ result, identity, ip, ports }) => [
    result,
    steamIdOf(identity),
    fakeIPText(ip),
    portList(ports),
  ]),
  network_authentication_status: callback("steamNetAuthenticationStatus", ({ avail, debugMsg }) => [avail, debugMsg]),
  network_connection_status_changed: callback("steamNetConnectionStatusChanged", ({ connection, info, oldState }) => [
    connection,
    connectionDescription(info),
    oldState,
  ]),
};
