import type { HThing, ThingCall } from "./aliases.js";

/**
 * Most things there can be.
 *
 * Stands for `k_nThingLimit` (isteamthing.h).
 */
export const k_nThingLimit = 18446744073709551615n;

/**
 * Stands for `k_HThingInvalid` (isteamthing.h).
 */
export const k_HThingInvalid = 0 as HThing;

/**
 * Stands for `k_ThingCallInvalid` (isteamthing.h).
 */
export const k_ThingCallInvalid = 0n as ThingCall;
