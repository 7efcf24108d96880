// Game Server: tickets, the sessions of players, what they own.
import {
  type Argument,
  bytes,
  describe,
  handle32,
  int32,
  OutOfRange,
  refuse,
  type SteamIdLike,
  steamId,
  uint32,
  userId,
} from "../core/argument.js";
import { emptyDictionary, type MaybeEmpty, withAliases } from "../core/dictionary.js";
import { SteamServerBase } from "../core/steamServerBase.js";
import { type BeginAuthSessionResult, UserHasLicenseForAppResult } from "../mainServer/enums.js";

const page = "Game Server";

/** What `getAuthSessionTicket` returns. */
export interface AuthSessionTicket {
  /** The ticket's handle, for `cancelAuthTicket`; 0 when Steam made none. */
  id: number;
  /** The ticket itself, to be sent: exactly `ticket_size` bytes. */
  buffer: Uint8Array;
  /** Bytes of the ticket. */
  ticket_size: number;
  /** Other spelling of `ticket_size`. */
  readonly size: number;
  /** Other spelling of `id`. */
  readonly handle: number;
}

/** -1 as the unsigned integer it becomes in GodotSteam. */
const noSession = 0xffff_ffff;

export class Authentication extends SteamServerBase {
  /**
   * Makes a ticket that proves to a player who this server is. `get_auth_session_ticket_response` says when it can be
   * used.
   *
   * Stands for `ISteamGameServer::GetAuthSessionTicket`.
   *
   * @param remote_steam_id - The only one who can use the ticket; 0: anyone.
   * @throws TypeError for an argument of the wrong type.
   */
  getAuthSessionTicket(remote_steam_id: SteamIdLike = 0): MaybeEmpty<AuthSessionTicket> {
    const recipient = steamId("remote_steam_id", remote_steam_id);
    return this.invoke(page, "getAuthSessionTicket", [recipient], emptyDictionary(), ({ gameServer }, remote) => {
      const { handle, ticket } = gameServer.getAuthSessionTicket(remote === 0n ? null : remote);
      const dictionary = { id: handle, buffer: ticket, ticket_size: ticket.length };
      return withAliases(dictionary, { size: "ticket_size", handle: "id" });
    });
  }

  /**
   * Checks the ticket a player sent. If the result is OK, `validate_auth_ticket_response` brings Steam's answer. Each
   * session ends with {@link endAuthSession}.
   *
   * Stands for `ISteamGameServer::BeginAuthSession`.
   *
   * @param auth_ticket - The ticket's bytes. A handle, as one document has it, says nothing to another machine.
   * @param steam_id - The player; a bare account id means the individual account.
   * @returns 4294967295 when there is no server to ask.
   * @throws TypeError for an argument of the wrong type.
   */
  beginAuthSession(auth_ticket: Uint8Array, steam_id: SteamIdLike): BeginAuthSessionResult;
  /** As with two arguments; only the first `ticket_size` bytes are the ticket. */
  beginAuthSession(auth_ticket: Uint8Array, ticket_size: number, steam_id: SteamIdLike): BeginAuthSessionResult;
  beginAuthSession(auth_ticket: Uint8Array, sizeOrId: SteamIdLike, steam_id?: SteamIdLike): BeginAuthSessionResult {
    const args = [
      ticketOf(auth_ticket, steam_id === undefined ? undefined : sizeOrId),
      userId("steam_id", steam_id ?? sizeOrId),
    ] as const;
    return this.invoke(
      page,
      "beginAuthSession",
      args,
      noSession as BeginAuthSessionResult,
      ({ gameServer }, ticket, player) => gameServer.beginAuthSession(ticket, player),
    );
  }

  /**
   * Ends the session of a player who left.
   *
   * Stands for `ISteamGameServer::EndAuthSession`.
   *
   * @param steam_id - The player; a bare account id means the individual account.
   * @throws TypeError for an argument of the wrong type.
   */
  endAuthSession(steam_id: SteamIdLike): void {
    this.invoke(page, "endAuthSession", [userId("steam_id", steam_id)], undefined, ({ gameServer }, player) =>
      gameServer.endAuthSession(player),
    );
  }

  /**
   * Withdraws a ticket of {@link getAuthSessionTicket}.
   *
   * Stands for `ISteamGameServer::CancelAuthTicket`.
   *
   * @param auth_ticket - The ticket's `id`.
   * @throws TypeError for an argument of the wrong type.
   */
  cancelAuthTicket(auth_ticket: number): void {
    this.invoke(page, "cancelAuthTicket", [handle32("auth_ticket", auth_ticket)], undefined, ({ gameServer }, handle) =>
      gameServer.cancelAuthTicket(handle),
    );
  }

  /** @deprecated One document's name of {@link cancelAuthTicket}. */
  cancelServerAuthTicket(auth_ticket: number): void {
    const ticket = handle32("auth_ticket", auth_ticket);
    this.invoke(page, "cancelServerAuthTicket", [ticket], undefined, ({ gameServer }, handle) =>
      gameServer.cancelAuthTicket(handle),
    );
  }

  /**
   * Whether a player with a session owns an app, such as a DLC.
   *
   * Stands for `ISteamGameServer::UserHasLicenseForApp`.
   *
   * @returns `USER_HAS_LICENSE_RESULT_NO_AUTH` also when there is no server to ask; GodotSteam says "has license" then.
   * @throws TypeError for an argument of the wrong type.
   */
  userHasLicenseForApp(steam_id: SteamIdLike, app_id: number): UserHasLicenseForAppResult {
    return this.invoke(
      page,
      "userHasLicenseForApp",
      licenseQuestion(steam_id, app_id),
      noAuth,
      ({ gameServer }, ...ids) => gameServer.userHasLicenseForApp(...ids),
    );
  }

  /** @deprecated Older spelling of {@link userHasLicenseForApp}. */
  userHasLicenceForApp(steam_id: SteamIdLike, app_id: number): UserHasLicenseForAppResult {
    return this.invoke(
      page,
      "userHasLicenceForApp",
      licenseQuestion(steam_id, app_id),
      noAuth,
      ({ gameServer }, ...ids) => gameServer.userHasLicenseForApp(...ids),
    );
  }
}

const noAuth = UserHasLicenseForAppResult.USER_HAS_LICENSE_RESULT_NO_AUTH;

function licenseQuestion(steam_id: unknown, app_id: unknown): readonly [Argument<bigint>, Argument<number>] {
  return [steamId("steam_id", steam_id), uint32("app_id", app_id)];
}

const workingForm =
  "the ticket's bytes, as in beginAuthSession(bytes, steam_id) or beginAuthSession(bytes, ticket_size, steam_id)";

/** The ticket, cut to its size if that is given. */
function ticketOf(auth_ticket: unknown, ticket_size: unknown): Argument<Uint8Array> {
  return (where) => {
    if (typeof auth_ticket === "number" || typeof auth_ticket === "bigint")
      refuse(where, "auth_ticket", auth_ticket, workingForm);
    const ticket = bytes("auth_ticket", auth_ticket)(where);
    if (ticket_size === undefined) return ticket;
    const size = int32("ticket_size", ticket_size)(where);
    if (size >= 0 && size <= ticket.length) return ticket.subarray(0, size);
    throw new OutOfRange(`ticket_size is ${describe(size)}; the ticket has ${ticket.length} bytes`);
  };
}
