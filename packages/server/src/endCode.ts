// Why a connection ended, as the other end hears it: the numbers that games may use are 1000 to 1999, and the first
// hundred of them are this package's. Loads no addon, so that clients can tell one from another.
import { type EnumValue, enumObject } from "@headwater/typed/enums";

/**
 * Why a connection ended, as the other end hears it: the numbers of this package. Those of games are
 * {@link ownEndCodes | 1100 to 1999}.
 */
export const EndCode = /*#__PURE__*/ enumObject({
  /** Either end closed it in good order. */
  Closed: 1000,
  /** The game threw the player out. */
  Kicked: 1001,
  /** The server takes no players any more and is about to end. */
  Draining: 1002,
  /** There are as many players as `limits.players` allows. */
  Full: 1003,
  /** The player, or their address, is on the ban list. */
  Banned: 1004,
  /** Too many connections, in all or from this address. */
  TooManyConnections: 1005,
  /** The connection is nobody's whom Steam knows. */
  NotASteamUser: 1006,
  /** No ticket within the time. */
  NoTicket: 1007,
  /** Steam does not vouch for the ticket. */
  BadTicket: 1008,
  /** Steam did not answer within the time. */
  NoAnswer: 1009,
  /** The player has no licence for the app. */
  NoLicense: 1010,
  /** The player is here already. */
  Duplicate: 1011,
  /** The player came in again, by another connection. */
  Replaced: 1012,
  /** The game did not let the player in. */
  NotAuthorized: 1013,
  /** The handshake failed. */
  HandshakeFailed: 1014,
  /** More messages or bytes than allowed, for too long. */
  Flood: 1015,
  /** A message of more than `limits.messageBytes`. */
  MessageTooLarge: 1016,
  /** The player does not take what is sent to them. */
  TooSlow: 1017,
  /** Steam no longer vouches for the player. */
  AuthLost: 1018,
});
/** One of these numbers. */
export type EndCode = EnumValue<typeof EndCode>;

/** The codes that are left to games. */
export const ownEndCodes = { least: 1100, most: 1999 } as const;
