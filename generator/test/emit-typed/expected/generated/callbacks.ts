import type { ThingResult } from "./structs.js";

/**
 * Callbacks that reach the game server, by event name.
 */
export interface ServerCallbackEvents {
    /**
     * The thing answered.
     *
     * Stands for `ThingResult_t` (isteamthing.h).
     */
    thingResult: [event: ThingResult];
}


/**
 * Event name of each callback id on the game server's pipe.
 */
export const serverEventNames: Readonly<Record<number, keyof ServerCallbackEvents>> = {
      5001: "thingResult",
    };

/**
 * Callbacks that reach the Steam user, by event name.
 */
export interface UserCallbackEvents {
}


/**
 * Event name of each callback id on the Steam user's pipe.
 */
export const userEventNames: Readonly<Record<number, keyof UserCallbackEvents>> = {

    };
