// Networking Utils: Valve's relays and data centres, pings estimated through them, and the clock of the networking.
import { bytes, float, text, uint32 } from "../core/argument.js";
import { emptyDictionary, type MaybeEmpty } from "../core/dictionary.js";
import { SteamServerBase } from "../core/steamServerBase.js";
import { NetworkingAvailability } from "./enums.js";

const page = "Networking Utils";

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

export class RelayNetwork extends SteamServerBase {
  /**
   * Gets ready to use the relays, and measures pings: call it early. `relay_network_status` tells how it goes on.
   *
   * Stands for `ISteamNetworkingUtils::InitRelayNetworkAccess`.
   */
  initRelayNetworkAccess(): void {
    this.invoke(page, "initRelayNetworkAccess", [], undefined, ({ networkingUtils }) =>
      networkingUtils.initRelayNetworkAccess(),
    );
  }

  /**
   * Whether the relays can be used: `NETWORKING_AVAILABILITY_CURRENT` means yes.
   *
   * Stands for `ISteamNetworkingUtils::GetRelayNetworkStatus`.
   */
  getRelayNetworkStatus(): NetworkingAvailability {
    return this.invoke(
      page,
      "getRelayNetworkStatus",
      [],
      NetworkingAvailability.NETWORKING_AVAILABILITY_UNKNOWN,
      ({ networkingUtils }) => networkingUtils.getRelayNetworkStatus().availability,
    );
  }

  /**
   * Where this machine is, by its pings to the relays.
   *
   * Stands for `ISteamNetworkingUtils::GetLocalPingLocation`.
   */
  getLocalPingLocation(): MaybeEmpty<LocalPingLocation> {
    return this.invoke(
      page,
      "getLocalPingLocation",
      [],
      emptyDictionary(),
      ({ networkingUtils }): LocalPingLocation => {
        const { location, ageSeconds } = networkingUtils.getLocalPingLocation();
        return { location, age: ageSeconds };
      },
    );
  }

  /**
   * The ping between two machines, estimated.
   *
   * Stands for `ISteamNetworkingUtils::EstimatePingTimeBetweenTwoLocations`.
   *
   * @param location1 - 512 bytes.
   * @param location2 - 512 bytes.
   * @returns Milliseconds; `NETWORKING_PING_UNKNOWN` or `NETWORKING_PING_FAILED`.
   * @throws TypeError for an argument of the wrong type.
   */
  estimatePingTimeBetweenTwoLocations(location1: Uint8Array, location2: Uint8Array): number {
    const args = [bytes("location1", location1), bytes("location2", location2)] as const;
    return this.invoke(page, "estimatePingTimeBetweenTwoLocations", args, 0, ({ networkingUtils }, ...rest) =>
      networkingUtils.estimatePingTimeBetweenTwoLocations(...rest),
    );
  }

  /**
   * The ping to another machine, estimated.
   *
   * Stands for `ISteamNetworkingUtils::EstimatePingTimeFromLocalHost`.
   *
   * @param location - Where the other machine is: 512 bytes.
   * @returns Milliseconds; `NETWORKING_PING_UNKNOWN` or `NETWORKING_PING_FAILED`.
   * @throws TypeError for an argument of the wrong type.
   */
  estimatePingTimeFromLocalHost(location: Uint8Array): number {
    const place = bytes("location", location);
    return this.invoke(page, "estimatePingTimeFromLocalHost", [place], 0, ({ networkingUtils }, remote) =>
      networkingUtils.estimatePingTimeFromLocalHost(remote),
    );
  }

  /**
   * A location as text, to be sent to other machines.
   *
   * Stands for `ISteamNetworkingUtils::ConvertPingLocationToString`.
   *
   * @param location - 512 bytes.
   * @throws TypeError for an argument of the wrong type.
   */
  convertPingLocationToString(location: Uint8Array): string {
    const place = bytes("location", location);
    return this.invoke(page, "convertPingLocationToString", [place], "", ({ networkingUtils }, given) =>
      networkingUtils.convertPingLocationToString(given),
    );
  }

  /**
   * The location behind a text of {@link convertPingLocationToString}.
   *
   * Stands for `ISteamNetworkingUtils::ParsePingLocationString`.
   *
   * @throws TypeError for an argument of the wrong type.
   */
  parsePingLocationString(location_string: string): MaybeEmpty<ParsedPingLocation> {
    const args = [text("location_string", location_string)] as const;
    return this.invoke(
      page,
      "parsePingLocationString",
      args,
      emptyDictionary(),
      ({ networkingUtils }, given): ParsedPingLocation => {
        const location = networkingUtils.parsePingLocationString(given);
        return { success: location !== null, ping_location: location ?? new Uint8Array(locationBytes) };
      },
    );
  }

  /**
   * Measures pings again if they are too old; they are measured without it too.
   *
   * Stands for `ISteamNetworkingUtils::CheckPingDataUpToDate`.
   *
   * @param max_age_in_seconds - How old they may be.
   * @returns Whether they are not too old.
   * @throws TypeError for an argument of the wrong type.
   */
  checkPingDataUpToDate(max_age_in_seconds: number): boolean {
    const age = float("max_age_in_seconds", max_age_in_seconds);
    return this.invoke(page, "checkPingDataUpToDate", [age], false, ({ networkingUtils }, seconds) =>
      networkingUtils.checkPingDataUpToDate(seconds),
    );
  }

  /**
   * The best ping to a data centre, and through which one it goes.
   *
   * Stands for `ISteamNetworkingUtils::GetPingToDataCenter`.
   *
   * @throws TypeError for an argument of the wrong type.
   */
  getPingToDataCenter(pop_id: number): MaybeEmpty<DataCenterPing> {
    const pop = uint32("pop_id", pop_id);
    return this.invoke(
      page,
      "getPingToDataCenter",
      [pop],
      emptyDictionary(),
      ({ networkingUtils }, id): DataCenterPing => {
        const { ping, viaRelayPop } = networkingUtils.getPingToDataCenter(id);
        return { pop_relay: viaRelayPop, ping };
      },
    );
  }

  /**
   * The ping to the relays of a data centre, without a detour.
   *
   * Stands for `ISteamNetworkingUtils::GetDirectPingToPOP`.
   *
   * @returns Milliseconds; -1 when it is not known; 0 without a server.
   * @throws TypeError for an argument of the wrong type.
   */
  getDirectPingToPOP(pop_id: number): number {
    const pop = uint32("pop_id", pop_id);
    return this.invoke(page, "getDirectPingToPOP", [pop], 0, ({ networkingUtils }, id) =>
      networkingUtils.getDirectPingToPop(id),
    );
  }

  /**
   * How many data centres there are.
   *
   * Stands for `ISteamNetworkingUtils::GetPOPCount`.
   */
  getPOPCount(): number {
    return this.invoke(page, "getPOPCount", [], 0, ({ networkingUtils }) => networkingUtils.getPopCount());
  }

  /**
   * The ids of all data centres.
   *
   * Stands for `ISteamNetworkingUtils::GetPOPList`.
   */
  getPOPList(): number[] {
    return this.invoke(page, "getPOPList", [], [], ({ networkingUtils }) => {
      const count = networkingUtils.getPopCount();
      return count > 0 ? networkingUtils.getPopList(count) : [];
    });
  }

  /**
   * A clock that never goes back, in microseconds from an arbitrary start: the one of `time_received`.
   *
   * Stands for `ISteamNetworkingUtils::GetLocalTimestamp`.
   */
  getLocalTimestamp(): bigint {
    return this.invoke(page, "getLocalTimestamp", [], 0n, ({ networkingUtils }) => networkingUtils.getLocalTimestamp());
  }
}
