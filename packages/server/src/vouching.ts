// Steam's second thoughts about players: who is marked, and who has to go.
import { AuthSessionResponse } from "@headwater/typed";
import { type Player, setVerified } from "./player.js";

/** Answers of Steam that say nothing against the player. */
export const merelyLost: ReadonlySet<AuthSessionResponse> = new Set([
  AuthSessionResponse.UserNotConnectedToSteam,
  AuthSessionResponse.VACCheckTimedOut,
]);

export const responseText = (response: AuthSessionResponse): string =>
  AuthSessionResponse[response] ?? `Steam says ${response}`;

export interface VouchingHooks<Data> {
  isAway(): boolean;
  onLost(player: Player<Data>, response: AuthSessionResponse): void;
  kick(player: Player<Data>, reason: string): void;
}

export class Vouching<Data> {
  readonly #keep: (player: Player<Data>, response: AuthSessionResponse) => boolean;
  readonly #hooks: VouchingHooks<Data>;

  /** @param keep - whether a player stays; by default those whom Steam has lost sight of while it is away itself */
  constructor(
    keep: ((player: Player<Data>, response: AuthSessionResponse) => boolean) | undefined,
    hooks: VouchingHooks<Data>,
  ) {
    this.#keep = keep ?? ((_, response) => hooks.isAway() && merelyLost.has(response));
    this.#hooks = hooks;
  }

  onChange(player: Player<Data>, response: AuthSessionResponse): void {
    player[setVerified](response === AuthSessionResponse.OK);
    if (player.verified) return;
    this.#hooks.onLost(player, response);
    if (player.state !== "playing" || this.#keep(player, response)) return;
    this.#hooks.kick(player, responseText(response));
  }
}
