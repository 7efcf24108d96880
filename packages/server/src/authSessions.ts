// The players whom Steam is asked about: a session begins with a ticket, and ends exactly once, whoever ends it.
import {
  AuthSessionResponse,
  BeginAuthSessionResult,
  type GameServer,
  type ValidateAuthTicketResponse,
} from "@headwater/typed";
import type { AbortSignalLike } from "@headwater/typed/foundation";
import { EndCode } from "./endCode.js";
import { RefusedError } from "./refusal.js";
import { timeLimited } from "./timeLimited.js";

export interface AuthSessionsHooks {
  /** Steam changed its mind about somebody it had vouched for, or vouches again. */
  onLater(steamId: bigint, response: AuthSessionResponse): void;
  /** Steam did not answer in time. */
  onNoAnswer(steamId: bigint): void;
}

type Answer = (response: ValidateAuthTicketResponse) => void;

export class AuthSessions {
  readonly #steam: GameServer;
  readonly #answerMs: number;
  readonly #hooks: AuthSessionsHooks;
  /** Those that have begun; with a function while the first answer is awaited. */
  readonly #sessions = new Map<bigint, Answer | undefined>();

  constructor(steam: GameServer, answerMs: number, hooks: AuthSessionsHooks) {
    this.#steam = steam;
    this.#answerMs = answerMs;
    this.#hooks = hooks;
    steam.on("validateAuthTicketResponse", (response) => this.#onResponse(response));
  }

  /**
   * Asks Steam about a ticket. Only when this resolves is there a session, to be ended with {@link end}.
   *
   * @returns who owns the game
   * @throws RefusedError if Steam does not vouch for it; the signal's reason.
   */
  async begin(steamId: bigint, ticket: Uint8Array, signal: AbortSignalLike): Promise<bigint> {
    const result = this.#steam.gameServer.beginAuthSession(ticket, steamId);
    if (result !== BeginAuthSessionResult.OK)
      throw new RefusedError(BeginAuthSessionResult[result] ?? `ticket refused (${result})`, EndCode.BadTicket);
    try {
      const answer = new Promise<ValidateAuthTicketResponse>((resolve) => this.#sessions.set(steamId, resolve));
      const { authSessionResponse, ownerSteamId } = await timeLimited(answer, this.#answerMs, signal, () => {
        this.#hooks.onNoAnswer(steamId);
        return new RefusedError("Steam did not answer about the ticket", EndCode.NoAnswer);
      });
      if (authSessionResponse !== AuthSessionResponse.OK)
        throw new RefusedError(
          AuthSessionResponse[authSessionResponse] ?? `ticket refused (${authSessionResponse})`,
          EndCode.BadTicket,
        );
      return ownerSteamId;
    } catch (error) {
      this.end(steamId);
      throw error;
    }
  }

  /** Ends a session, if there is one: without that, the player's next ticket is a duplicate. */
  end(steamId: bigint): void {
    if (this.#sessions.delete(steamId) && this.#steam.running) this.#steam.gameServer.endAuthSession(steamId);
  }

  #onResponse(response: ValidateAuthTicketResponse): void {
    const { steamId, authSessionResponse } = response;
    const answer = this.#sessions.get(steamId);
    if (answer !== undefined) {
      this.#sessions.set(steamId, undefined);
      answer(response);
    } else if (this.#sessions.has(steamId)) this.#hooks.onLater(steamId, authSessionResponse);
  }
}
