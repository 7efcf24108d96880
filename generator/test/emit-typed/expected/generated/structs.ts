import type { NetworkingIdentity } from "@headwater/native";
import type { Mood } from "./enums.js";

/**
 * Stands for `ThingStatus_t` (isteamthing.h).
 */
export interface ThingStatus {
    /** How it is: {@link Mood}, of {@link ThingStatus.steamId | steamId}. (`m_eMood`) */
    mood: Mood;
    /** `m_steamID` */
    steamId: bigint;
    /** `m_flLoad` */
    load: number;
    /** `m_rgPorts` */
    ports: number[];
    /** `m_rgubKey` */
    key: Uint8Array;
    /** `m_peer`, since SDK 1.60 */
    peer: NetworkingIdentity;
}

/**
 * The thing answered.
 *
 * Stands for `ThingResult_t` (isteamthing.h).
 */
export interface ThingResult {
    /** `m_status` */
    status: ThingStatus;
}
