// Signals of the Game Server page, and those of the User page that its functions answer with.
import type { AssociateWithClanResult, ComputeNewPlayerCompatibilityResult } from "@headwater/typed";
import { aliasOf, answer, callback } from "../core/signalSource.js";
import type { AuthSessionResponse, DenyReason, Result } from "../enums.js";

export const gameServerSignals = {
  /** Answers `associateWithClan`. (`AssociateWithClanResult_t`) */
  associate_clan: answer(({ result }: AssociateWithClanResult): [result: Result] => [result]),
  /** A player may join. (`GSClientApprove_t`) */
  client_approved: callback("gsClientApprove", (event): [steam_id: bigint, owner_id: bigint] => [
    event.steamId,
    event.ownerSteamId,
  ]),
  /** A player must not join. `optional_message` is empty in most cases. (`GSClientDeny_t`) */
  client_denied: callback("gsClientDeny", (event): [steam_id: bigint, reason: DenyReason, optional_message: string] => [
    event.steamId,
    event.denyReason,
    event.optionalText,
  ]),
  /** Answers `requestUserGroupStatus`. (`GSClientGroupStatus_t`) */
  client_group_status: callback(
    "gsClientGroupStatus",
    (event): [steam_id: bigint, group_id: bigint, member: boolean, officer: boolean] => [
      event.steamIdUser,
      event.steamIdGroup,
      event.member,
      event.officer,
    ],
  ),
  /** A player who was let in must be removed. (`GSClientKick_t`) */
  client_kick: callback("gsClientKick", (event): [steam_id: bigint, reason: DenyReason] => [
    event.steamId,
    event.denyReason,
  ]),
  /** Steam's statistics of the server. (`GSGameplayStats_t`) */
  gameplay_stats: callback(
    "gsGameplayStats",
    (event): [result: Result, rank: number, total_connects: number, total_minutes_played: number] => [
      event.result,
      event.rank,
      event.totalConnects,
      event.totalMinutesPlayed,
    ],
  ),
  /** @deprecated Misspelt: `gameplay_stats`. */
  gamplay_stats:
    aliasOf<[result: Result, rank: number, total_connects: number, total_minutes_played: number]>("gameplay_stats"),
  /** A ticket of `getAuthSessionTicket` can be used from now on. (`GetAuthSessionTicketResponse_t`) */
  get_auth_session_ticket_response: callback(
    "getAuthSessionTicketResponse",
    ({ handle, result }): [auth_ticket: number, result: Result] => [handle, result],
  ),
  /** Answers `computeNewPlayerCompatibility`. (`ComputeNewPlayerCompatibilityResult_t`) */
  player_compat: answer(
    (
      answered: ComputeNewPlayerCompatibilityResult,
    ): [
      result: Result,
      players_dont_like_candidate: number,
      players_candidate_doesnt_like: number,
      clan_players_dont_like_candidate: number,
      steam_id: bigint,
    ] => [
      answered.result,
      answered.playersThatDontLikeCandidate,
      answered.playersThatCandidateDoesntLike,
      answered.clanPlayersThatDontLikeCandidate,
      answered.steamIdCandidate,
    ],
  ),
  /** After each logon: 1 if VAC protects the server, else 0. (`GSPolicyResponse_t`) */
  policy_response: callback("gsPolicyResponse", ({ secure }): [secure: number] => [secure ? 1 : 0]),
  /** A logon failed; Steam goes on trying if `retrying`. (`SteamServerConnectFailure_t`) */
  server_connect_failure: callback(
    "steamServerConnectFailure",
    ({ result, stillRetrying }): [result: Result, retrying: boolean] => [result, stillRetrying],
  ),
  /** The server is logged on. (`SteamServersConnected_t`) */
  server_connected: callback("steamServersConnected", (): [] => []),
  /** The server is logged off, or lost Steam. (`SteamServersDisconnected_t`) */
  server_disconnected: callback("steamServersDisconnected", ({ result }): [result: Result] => [result]),
  /**
   * Steam's answer about a ticket given to `beginAuthSession`, and later news of it. `owner_id` differs from `steam_id`
   * when the game is borrowed. (`ValidateAuthTicketResponse_t`)
   */
  validate_auth_ticket_response: callback(
    "validateAuthTicketResponse",
    (event): [steam_id: bigint, response: AuthSessionResponse, owner_id: bigint] => [
      event.steamId,
      event.authSessionResponse,
      event.ownerSteamId,
    ],
  ),
};
