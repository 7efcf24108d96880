// The handshake whose first message is an encrypted app ticket: nobody but the server is asked, so that players come in
// while Steam is away.
import { checkOptions } from "@headwater/typed/foundation";
import { defaults } from "../defaults.js";
import { EndCode } from "../endCode.js";
import type { Handshake, Newcomer } from "../handshake.js";
import { RefusedError } from "../refusal.js";
import { type AppTicket, keyOf, openAppTicket } from "./openAppTicket.js";

/** Options of {@link encryptedTicket}. */
export interface EncryptedTicketOptions {
  /** The app that tickets have to be for. */
  appId: number;
  /** The app's key for them, as bytes or hexadecimal: a secret that belongs in no repository. */
  key: Uint8Array | string;
  /** How old they may be, in milliseconds (default a day). */
  maxAgeMs?: number | undefined;
  /** Has the last word; throw a `RefusedError` to turn somebody away. May be async. */
  check?: ((ticket: AppTicket, newcomer: Newcomer) => unknown) | undefined;
  /**
   * Whether a ticket will do where the connection does not prove the same SteamID (default false), as without certificates.
   * Whoever can have Steam put some 80 bytes of their own into a ticket can then come in anybody's name.
   */
  allowUnproven?: boolean | undefined;
}

const who = "encryptedTicket";

/**
 * A handshake for `createServer`: the first message is what `GetEncryptedAppTicket` gave the client.
 *
 * @param options - the app, its key, and what is not to be as usual
 * @returns the handshake, for the option `handshake`
 * @throws TypeError or RangeError for a wrong option.
 */
export function encryptedTicket(options: EncryptedTicketOptions): Handshake {
  checkOptions(who, options, ["appId", "key", "maxAgeMs", "check", "allowUnproven"]);
  const { appId, check, allowUnproven = defaults["encryptedTicket allowUnproven"].default } = options;
  const { maxAgeMs = defaults["encryptedTicket maxAgeMs"].default } = options;
  const key = keyOf(who, options.key);
  if (!Number.isInteger(appId) || appId < 1) throw new RangeError(`${who}: appId is ${appId}: expected an app's.`);
  if (!(maxAgeMs > 0)) throw new RangeError(`${who}: maxAgeMs is ${maxAgeMs}: expected milliseconds, more than 0.`);
  return async (newcomer) => {
    if (!(allowUnproven || (newcomer.proven && newcomer.identity.type === "steamid")))
      throw new RefusedError("the connection does not prove whose it is", EndCode.NotASteamUser);
    const ticket = openAppTicket(await newcomer.receive(), key);
    if (ticket === undefined) throw new RefusedError("no valid ticket", EndCode.BadTicket);
    if (ticket.appId !== appId) throw new RefusedError("a ticket for another app", EndCode.BadTicket);
    if (Date.now() - ticket.issuedAt.getTime() > maxAgeMs)
      throw new RefusedError("the ticket is too old", EndCode.BadTicket);
    await check?.(ticket, newcomer);
    return { steamId: ticket.steamId, verified: true };
  };
}
