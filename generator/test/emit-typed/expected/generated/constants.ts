
/**
 * Most things there can be.
 *
 * Stands for `k_nThingLimit` (isteamthing.h:7).
 */
export const k_nThingLimit = 18446744073709551615n;
