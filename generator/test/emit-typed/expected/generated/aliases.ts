import type { Handle } from "../manual/handle.js";

/**
 * One of {@link k_nThingLimit} things.
 *
 * See {@link Handle}.
 *
 * Stands for `HThing`.
 */
export type HThing = Handle<"HThing">;

/**
 * See {@link Handle}.
 *
 * Stands for `ThingCall_t`.
 */
export type ThingCall = Handle<"ThingCall", bigint>;

/**
 * Stands for `ThingId_t`.
 */
export type ThingId = bigint;
