// Signals of the Networking Utils page.
import { callback } from "../core/signalSource.js";
import type { NetworkingAvailability } from "./enums.js";

export const networkingUtilsSignals = {
  /**
   * What `getRelayNetworkStatus` says has changed. `ping_measurement` is 1 while pings are measured, else 0.
   * (`SteamRelayNetworkStatus_t`)
   */
  relay_network_status: callback(
    "steamRelayNetworkStatus",
    (
      event,
    ): [
      available: NetworkingAvailability,
      ping_measurement: number,
      available_config: NetworkingAvailability,
      available_relay: NetworkingAvailability,
      debug_message: string,
    ] => [event.avail, event.pingMeasurementInProgress, event.availNetworkConfig, event.availAnyRelay, event.debugMsg],
  ),
};
