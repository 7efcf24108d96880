// Signals of the Networking Sockets page.

import { callback } from "../core/signalSource.js";
import type { Result } from "../enums.js";
import type { NetworkingAvailability, NetworkingConnectionState } from "../networkingUtils/enums.js";
import { type ConnectionDescription, connectionDescription } from "./connectionData.js";
import { fakeIPText, portList } from "./fakeIP.js";
import { steamIdOf } from "./steamIdentity.js";

export const networkingSocketsSignals = {
  /**
   * Answers `beginAsyncRequestFakeIP`. `port_list` has eight entries, 0 beyond the ports that were assigned.
   * (`SteamNetworkingFakeIPResult_t`)
   */
  fake_ip_result: callback(
    "steamNetworkingFakeIpResult",
    ({ result, identity, ip, ports }): [result: Result, identity: bigint, fake_ip: string, port_list: number[]] => [
      result,
      steamIdOf(identity),
      fakeIPText(ip),
      portList(ports),
    ],
  ),
  /** What `getAuthenticationStatus` says has changed. (`SteamNetAuthenticationStatus_t`) */
  network_authentication_status: callback(
    "steamNetAuthenticationStatus",
    ({ avail, debugMsg }): [available: NetworkingAvailability, debug_message: string] => [avail, debugMsg],
  ),
  /**
   * Somebody connects, is connected, or is not any more: `connection.connection_state` against `old_state`.
   * (`SteamNetConnectionStatusChangedCallback_t`)
   */
  network_connection_status_changed: callback(
    "steamNetConnectionStatusChanged",
    ({
      connection,
      info,
      oldState,
    }): [connect_handle: number, connection: ConnectionDescription, old_state: NetworkingConnectionState] => [
      connection,
      connectionDescription(info),
      oldState,
    ],
  ),
};
