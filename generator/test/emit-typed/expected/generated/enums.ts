import { type EnumValue, enumObject } from "../manual/enum.js";

/**
 * Stands for `EMood` (isteamthing.h).
 */
export const Mood = /*#__PURE__*/ enumObject({
      /** All is well. (`k_EMoodGood`) */
      Good: 0,
      /** `k_EMoodBad`, since SDK 1.60 */
      Bad: 1,
      /** `k_EMood404` */
      _404: 404,
    });

/**
 * A value of {@link Mood}.
 */
export type Mood = EnumValue<typeof Mood>;

/**
 * Stands for `ISteamThing::EThingFlags` (isteamthing.h).
 */
export const ThingFlags = /*#__PURE__*/ enumObject({
      /** `k_EThing1` */
      Bit1: 1,
      /** `k_EThing4` */
      Bit4: 4,
      /** `k_EThing16` */
      Bit16: 16,
    });

/**
 * Bits of {@link ThingFlags}, combined with `|`.
 */
export type ThingFlags = number;
