// Signals of the Game Server page, and those of the User page that its functions answer with.
import type { AssociateWithClanResult, ComputeNewPlayerCompatibilityResult } from "@headwater/typed";
import { aliasOf, answer, callback, type SignalSources } from "../core/signalSource.js";
import type { AuthSessionResponse, DenyReason } from "../mainServer/enums.js";
import type { Result } from "../mainServer/result.js";

export interface GameServerSignals {
  /** Answers `associateWithClan`. Stands for `AssociateWithClanResult_t`. */
  associate_clan: [result: Result];
  /** A player may join. Stands for `GSClientApprove_t`. */
  client_approved: [steam_id: bigint, owner_id: bigint];
  /** A player must not join. `optional_message` is empty in most cases. Stands for `GSClientDeny_t`. */
  client_denied: [steam_id: bigint, reason: DenyReason, optional_message: string];
  /** Answers `requestUserGroupStatus`. Stands for `GSClientGroupStatus_t`. */
  client_group_status: [steam_id: bigint, group_id: bigint, member: boolean, officer: boolean];
  /** A player who was let in must be removed. Stands for `GSClientKick_t`. */
  client_kick: [steam_id: bigint, reason: DenyReason];
  /** Steam's statistics of the server. Stands for `GSGameplayStats_t`. */
  gameplay_stats: [result: Result, rank: number, total_connects: number, total_minutes_played: number];
  /** @deprecated Misspelt: `gameplay_stats`. */
  gamplay_stats: [result: Result, rank: number, total_connects: number, total_minutes_played: number];
  /** A ticket of `getAuthSessionTicket` can be used from now on. Stands for `GetAuthSessionTicketResponse_t`. */
  get_auth_session_ticket_response: [auth_ticket: number, result: Result];
  /** Answers `computeNewPlayerCompatibility`. Stands for `ComputeNewPlayerCompatibilityResult_t`. */
  player_compat: [
    result: Result,
    players_dont_like_candidate: number,
    players_candidate_doesnt_like: number,
    clan_players_dont_like_candidate: number,
    steam_id: bigint,
  ];
  /** After each logon: 1 if VAC protects the server, else 0. Stands for `GSPolicyResponse_t`. */
  policy_response: [secure: number];
  /** A logon failed; Steam goes on trying if `retrying`. Stands for `SteamServerConnectFailure_t`. */
  server_connect_failure: [result: Result, retrying: boolean];
  /** The server is logged on. Stands for `SteamServersConnected_t`. */
  server_connected: [];
  /** The server is logged off, or lost Steam. Stands for `SteamServersDisconnected_t`. */
  server_disconnected: [result: Result];
  /**
   * Steam's answer about a ticket given to `beginAuthSession`, and later news of it. `owner_id` differs from `steam_id`
   * when the game is borrowed. Stands for `ValidateAuthTicketResponse_t`.
   */
  validate_auth_ticket_response: [steam_id: bigint, response: AuthSessionResponse, owner_id: bigint];
}

export const gameServerSignals = {
  associate_clan: answer(({ result }: AssociateWithClanResult) => [result]),
  client_approved: callback("gsClientApprove", (event) => [event.steamId, event.ownerSteamId]),
  client_denied: callback("gsClientDeny", (event) => [event.steamId, event.denyReason, event.optionalText]),
  client_group_status: callback("gsClientGroupStatus", (event) => [
    event.steamIdUser,
    event.steamIdGroup,
    event.member,
    event.officer,
  ]),
  client_kick: callback("gsClientKick", (event) => [event.steamId, event.denyReason]),
  gameplay_stats: callback("gsGameplayStats", (event) => [
    event.result,
    event.rank,
    event.totalConnects,
    event.totalMinutesPlayed,
  ]),
  gamplay_stats: aliasOf("gameplay_stats"),
  get_auth_session_ticket_response: callback("getAuthSessionTicketResponse", ({ handle, result }) => [handle, result]),
  player_compat: answer((answered: ComputeNewPlayerCompatibilityResult) => [
    answered.result,
    answered.playersThatDontLikeCandidate,
    answered.playersThatCandidateDoesntLike,
    answered.clanPlayersThatDontLikeCandidate,
    answered.steamIdCandidate,
  ]),
  policy_response: callback("gsPolicyResponse", ({ secure }) => [secure ? 1 : 0]),
  server_connect_failure: callback("steamServerConnectFailure", ({ result, stillRetrying }) => [result, stillRetrying]),
  server_connected: callback("steamServersConnected", () => []),
  server_disconnected: callback("steamServersDisconnected", ({ result }) => [result]),
  validate_auth_ticket_response: callback("validateAuthTicketResponse", (event) => [
    event.steamId,
    event.authSessionResponse,
    event.ownerSteamId,
  ]),
} satisfies SignalSources<GameServerSignals>;
