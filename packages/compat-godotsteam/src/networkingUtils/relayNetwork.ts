// Networking Utils: Valve's relays and data centres, pings estimated through them, and the clock of the networking.
import { bytes, float, text, uint32 } from "../core/argument.js";
import { does, gives, page, tells, whether } from "../core/page.js";
import { NetworkingAvailability } from "./enums.js";

/** What `getLocalPingLocation` returns. */
export interface LocalPingLocation {
  /** Where this machine is, as 512 bytes for the other functions. */
  location: Uint8Array;
  /** Seconds since it was measured; -1: it is not known. */
  age: number;
}

/** What `getPingToDataCenter` returns. */
export interface DataCenterPing {
  /** The data centre whose relay is in between; 0: none. */
  pop_relay: number;
  /** Milliseconds there and back; -1 when it is not known. */
  ping: number;
}

/** What `parsePingLocationString` returns. */
export interface ParsedPingLocation {
  /** Whether the text is a location. */
  success: boolean;
  /** The location, 512 bytes; zeros when the text is none. */
  ping_location: Uint8Array;
}

/** Bytes of a `SteamNetworkPingLocation_t`. */
const locationBytes = 512;

export const relayNetwork = page("Networking Utils", {
  /**
   * Gets ready to use the relays, and measures pings: call it early. `relay_network_status` tells how it goes on.
   * (`ISteamNetworkingUtils::InitRelayNetworkAccess`)
   */
  initRelayNetworkAccess: does([], ({ networkingUtils }) => networkingUtils.initRelayNetworkAccess()),
  /**
   * Whether the relays can be used: `NETWORKING_AVAILABILITY_CURRENT` means yes.
   * (`ISteamNetworkingUtils::GetRelayNetworkStatus`)
   */
  getRelayNetworkStatus: gives(
    [],
    NetworkingAvailability.NETWORKING_AVAILABILITY_UNKNOWN,
    ({ networkingUtils }): NetworkingAvailability => networkingUtils.getRelayNetworkStatus().availability,
  ),
  /** Where this machine is, by its pings to the relays. (`ISteamNetworkingUtils::GetLocalPingLocation`) */
  getLocalPingLocation: tells([], ({ networkingUtils }): LocalPingLocation => {
    const { location, ageSeconds } = networkingUtils.getLocalPingLocation();
    return { location, age: ageSeconds };
  }),
  /**
   * The ping between two machines, estimated. (`ISteamNetworkingUtils::EstimatePingTimeBetweenTwoLocations`)
   * @param location1 - 512 bytes.
   * @param location2 - 512 bytes.
   * @returns Milliseconds; `NETWORKING_PING_UNKNOWN` or `NETWORKING_PING_FAILED`.
   */
  estimatePingTimeBetweenTwoLocations: gives(
    [bytes("location1"), bytes("location2")],
    0,
    ({ networkingUtils }, location1, location2) =>
      networkingUtils.estimatePingTimeBetweenTwoLocations(location1, location2),
  ),
  /**
   * The ping to another machine, estimated. (`ISteamNetworkingUtils::EstimatePingTimeFromLocalHost`)
   * @param location - Where the other machine is: 512 bytes.
   * @returns Milliseconds; `NETWORKING_PING_UNKNOWN` or `NETWORKING_PING_FAILED`.
   */
  estimatePingTimeFromLocalHost: gives([bytes("location")], 0, ({ networkingUtils }, location) =>
    networkingUtils.estimatePingTimeFromLocalHost(location),
  ),
  /**
   * A location as text, to be sent to other machines. (`ISteamNetworkingUtils::ConvertPingLocationToString`)
   * @param location - 512 bytes.
   */
  convertPingLocationToString: gives([bytes("location")], "", ({ networkingUtils }, location) =>
    networkingUtils.convertPingLocationToString(location),
  ),
  /**
   * The location behind a text of {@link SteamServer.convertPingLocationToString}.
   * (`ISteamNetworkingUtils::ParsePingLocationString`)
   */
  parsePingLocationString: tells(
    [text("location_string")],
    ({ networkingUtils }, location_string): ParsedPingLocation => {
      const location = networkingUtils.parsePingLocationString(location_string);
      return { success: location !== null, ping_location: location ?? new Uint8Array(locationBytes) };
    },
  ),
  /**
   * Measures pings again if they are too old; they are measured without it too.
   * (`ISteamNetworkingUtils::CheckPingDataUpToDate`)
   * @param max_age_in_seconds - How old they may be.
   * @returns Whether they are not too old.
   */
  checkPingDataUpToDate: whether([float("max_age_in_seconds")], ({ networkingUtils }, max_age_in_seconds) =>
    networkingUtils.checkPingDataUpToDate(max_age_in_seconds),
  ),
  /** The best ping to a data centre, and through which one it goes. (`ISteamNetworkingUtils::GetPingToDataCenter`) */
  getPingToDataCenter: tells([uint32("pop_id")], ({ networkingUtils }, pop_id): DataCenterPing => {
    const { ping, viaRelayPop } = networkingUtils.getPingToDataCenter(pop_id);
    return { pop_relay: viaRelayPop, ping };
  }),
  /**
   * The ping to the relays of a data centre, without a detour. (`ISteamNetworkingUtils::GetDirectPingToPOP`)
   * @returns Milliseconds; -1 when it is not known; 0 without a server.
   */
  getDirectPingToPOP: gives([uint32("pop_id")], 0, ({ networkingUtils }, pop_id) =>
    networkingUtils.getDirectPingToPop(pop_id),
  ),
  /** How many data centres there are. (`ISteamNetworkingUtils::GetPOPCount`) */
  getPOPCount: gives([], 0, ({ networkingUtils }) => networkingUtils.getPopCount()),
  /** The ids of all data centres. (`ISteamNetworkingUtils::GetPOPList`) */
  getPOPList: gives([], [], ({ networkingUtils }): number[] => {
    const count = networkingUtils.getPopCount();
    return count > 0 ? networkingUtils.getPopList(count) : [];
  }),
  /**
   * A clock that never goes back, in microseconds from an arbitrary start: the one of `time_received`.
   * (`ISteamNetworkingUtils::GetLocalTimestamp`)
   */
  getLocalTimestamp: gives([], 0n, ({ networkingUtils }) => networkingUtils.getLocalTimestamp()),
});
