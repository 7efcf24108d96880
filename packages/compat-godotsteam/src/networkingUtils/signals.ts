// Signals of the Networking Utils page.
import { callback, type SignalSources } from "../core/signalSource.js";
import type { NetworkingAvailability } from "./enums.js";

export interface NetworkingUtilsSignals {
  /**
   * What `getRelayNetworkStatus` says has changed. `ping_measurement` is 1 while pings are measured, else 0. Stands for
   * `SteamRelayNetworkStatus_t`.
   */
  relay_network_status: [
    available: NetworkingAvailability,
    ping_measurement: number,
    available_config: NetworkingAvailability,
    available_relay: NetworkingAvailability,
    debug_message: string,
  ];
}

export const networkingUtilsSignals: SignalSources<NetworkingUtilsSignals> = {
  relay_network_status: callback("steamRelayNetworkStatus", (event) => [
    event.avail,
    event.pingMeasurementInProgress,
    event.availNetworkConfig,
    event.availAnyRelay,
    event.debugMsg,
  ]),
};
