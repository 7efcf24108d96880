// Game Server: logon, tickets, the sessions of players, what they own and whom they get on with.
import { bytesAsIn, handle32, int32, OutOfRange, steamId, text, uint32, userId } from "../core/argument.js";
import { withAliases } from "../core/dictionary.js";
import { asks, does, eitherOf, gives, page, tells, whether } from "../core/page.js";
import { type BeginAuthSessionResult, UserHasLicenseForAppResult } from "../enums.js";
import { gameServerSignals } from "./signals.js";

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
const noSession = 0xffff_ffff as BeginAuthSessionResult;

const ticketBytes = bytesAsIn(
  "the ticket's bytes, as in beginAuthSession(bytes, steam_id) or beginAuthSession(bytes, ticket_size, steam_id)",
  "auth_ticket",
);

function cutTo(ticket: Uint8Array, size: number): Uint8Array {
  if (size >= 0 && size <= ticket.length) return ticket.subarray(0, size);
  throw new OutOfRange(`ticket_size is ${size}; the ticket has ${ticket.length} bytes`);
}

const cancelAuthTicket = does([handle32("auth_ticket")], ({ gameServer }, auth_ticket) =>
  gameServer.cancelAuthTicket(auth_ticket),
);

const userHasLicenseForApp = gives(
  [steamId("steam_id"), uint32("app_id")],
  UserHasLicenseForAppResult.USER_HAS_LICENSE_RESULT_NO_AUTH,
  ({ gameServer }, steam_id, app_id): UserHasLicenseForAppResult => gameServer.userHasLicenseForApp(steam_id, app_id),
);

export const authentication = page("Game Server", {
  /**
   * Logs on with a game server login token, which keeps the Steam ID over restarts. `server_connected`,
   * `server_connect_failure` and `server_disconnected` tell what becomes of it. (`ISteamGameServer::LogOn`)
   */
  logOn: does([text("token")], ({ gameServer }, token) => gameServer.beginLogOn(token)),
  /**
   * Logs on without an account: the server gets another Steam ID each time. The same signals as with {@link SteamServer.logOn}.
   * (`ISteamGameServer::LogOnAnonymous`)
   */
  logOnAnonymous: does([], ({ gameServer }) => gameServer.beginLogOnAnonymous()),
  /** Logs off and leaves the server browser. `server_disconnected` follows. (`ISteamGameServer::LogOff`) */
  logOff: does([], ({ gameServer }) => gameServer.logOff()),
  /** Whether the server is logged on now. (`ISteamGameServer::BLoggedOn`) */
  loggedOn: whether([], ({ gameServer }) => gameServer.loggedOn()),
  /** Whether VAC protects the server: known after `policy_response`. (`ISteamGameServer::BSecure`) */
  secure: whether([], ({ gameServer }) => gameServer.secure()),
  /**
   * Whether Steam asked for a newer version of the server. Asking clears it. (`ISteamGameServer::WasRestartRequested`)
   */
  wasRestartRequested: whether([], ({ gameServer }) => gameServer.wasRestartRequested()),
  /**
   * Makes a ticket that proves to a player who this server is. `get_auth_session_ticket_response` says when it can be
   * used. (`ISteamGameServer::GetAuthSessionTicket`)
   * @param remote_steam_id - The only one who can use the ticket; 0: anyone.
   */
  getAuthSessionTicket: tells([steamId("remote_steam_id", 0)], ({ gameServer }, remote_steam_id): AuthSessionTicket => {
    const { handle, ticket } = gameServer.getAuthSessionTicket(remote_steam_id === 0n ? null : remote_steam_id);
    const dictionary = { id: handle, buffer: ticket, ticket_size: ticket.length };
    return withAliases(dictionary, { size: "ticket_size", handle: "id" });
  }),
  /**
   * Checks the ticket a player sent. If the result is OK, `validate_auth_ticket_response` brings Steam's answer. Each
   * session ends with {@link SteamServer.endAuthSession}. (`ISteamGameServer::BeginAuthSession`)
   * @param auth_ticket - The ticket's bytes. A handle, as one document has it, says nothing to another machine.
   * @param ticket_size - Where it is given, only so many bytes of `auth_ticket` are the ticket.
   * @param steam_id - The player; a bare account id means the individual account.
   * @returns 4294967295 when there is no server to ask.
   */
  beginAuthSession: eitherOf(
    gives(
      [ticketBytes, userId("steam_id")],
      noSession,
      ({ gameServer }, auth_ticket, steam_id): BeginAuthSessionResult =>
        gameServer.beginAuthSession(auth_ticket, steam_id),
    ),
    gives(
      [ticketBytes, int32("ticket_size"), userId("steam_id")],
      noSession,
      ({ gameServer }, auth_ticket, ticket_size, steam_id): BeginAuthSessionResult =>
        gameServer.beginAuthSession(cutTo(auth_ticket, ticket_size), steam_id),
    ),
  ),
  /**
   * Ends the session of a player who left. (`ISteamGameServer::EndAuthSession`)
   * @param steam_id - The player; a bare account id means the individual account.
   */
  endAuthSession: does([userId("steam_id")], ({ gameServer }, steam_id) => gameServer.endAuthSession(steam_id)),
  /**
   * Withdraws a ticket of {@link SteamServer.getAuthSessionTicket}. (`ISteamGameServer::CancelAuthTicket`)
   * @param auth_ticket - The ticket's `id`.
   */
  cancelAuthTicket,
  /** @deprecated One document's name of {@link SteamServer.cancelAuthTicket}. */
  cancelServerAuthTicket: cancelAuthTicket,
  /**
   * Whether a player with a session owns an app, such as a DLC. (`ISteamGameServer::UserHasLicenseForApp`)
   * @returns `USER_HAS_LICENSE_RESULT_NO_AUTH` also when there is no server to ask; GodotSteam says "has license"
   *   then.
   */
  userHasLicenseForApp,
  /** @deprecated Older spelling of {@link SteamServer.userHasLicenseForApp}. */
  userHasLicenceForApp: userHasLicenseForApp,
  /**
   * Ties the server to a group, for {@link SteamServer.computeNewPlayerCompatibility}. `associate_clan` answers.
   * (`ISteamGameServer::AssociateWithClan`)
   */
  associateWithClan: asks([steamId("clan_id")], gameServerSignals.associate_clan, ({ gameServer }, clan_id) =>
    gameServer.associateWithClan(clan_id),
  ),
  /**
   * Asks how many of the players present a newcomer has blocked or is blocked by. `player_compat` answers.
   * (`ISteamGameServer::ComputeNewPlayerCompatibility`)
   */
  computeNewPlayerCompatibility: asks(
    [steamId("steam_id")],
    gameServerSignals.player_compat,
    ({ gameServer }, steam_id) => gameServer.computeNewPlayerCompatibility(steam_id),
  ),
  /**
   * Asks whether a player belongs to a group. `client_group_status` answers.
   * (`ISteamGameServer::RequestUserGroupStatus`)
   * @returns Whether the question is on its way: false when the server is not logged on or an id is wrong.
   */
  requestUserGroupStatus: whether([steamId("steam_id"), steamId("group_id")], ({ gameServer }, steam_id, group_id) =>
    gameServer.requestUserGroupStatus(steam_id, group_id),
  ),
});
