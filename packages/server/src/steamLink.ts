// The server's own connection to Steam: the first logon, which is tried until it works or never will, and what becomes
// of it later.
import { type GameServer, type KeepLoggedOnOptions, Result, SteamLogOnError } from "@headwater/typed";
import type { AbortSignalLike } from "@headwater/typed/foundation";
import { defaults } from "./defaults.js";

export interface SteamLinkHooks {
  onAway(result: Result): void;
  onBack(): void;
  onUpdateRequired(): void;
}

/** Refusals that another attempt does not change. */
const lasting: ReadonlySet<Result> = new Set([
  Result.InvalidPassword,
  Result.InvalidParam,
  Result.AccessDenied,
  Result.Banned,
  Result.AccountNotFound,
  Result.AccountDisabled,
  Result.Expired,
  Result.GSLTDenied,
  Result.GSOwnerDenied,
  Result.GSLTExpired,
]);

export class SteamLink {
  readonly #steam: GameServer;
  readonly #hooks: SteamLinkHooks;
  readonly #retry: Required<KeepLoggedOnOptions>;
  #away = false;
  #updateRequired = false;

  constructor(
    steam: GameServer,
    {
      minDelayMs = defaults["reconnect.minDelayMs"].default,
      maxDelayMs = defaults["reconnect.maxDelayMs"].default,
    }: KeepLoggedOnOptions,
    hooks: SteamLinkHooks,
  ) {
    this.#steam = steam;
    this.#hooks = hooks;
    this.#retry = { minDelayMs, maxDelayMs };
  }

  /** Whether Steam was lost and is not back. */
  get away(): boolean {
    return this.#away;
  }

  /**
   * Logs on, and stays so from then on.
   *
   * @throws SteamLogOnError when Steam refuses for good, or the time is over; the signal's reason.
   */
  async logOn(token: string | undefined, timeoutMs: number, signal: AbortSignalLike | undefined): Promise<void> {
    const deadline = performance.now() + timeoutMs;
    let pauseMs = this.#retry.minDelayMs;
    for (;;) {
      const left = Math.min(Math.max(1, deadline - performance.now()), 2 ** 31 - 1);
      const options = { timeoutMs: left, ...(signal !== undefined && { signal }) };
      try {
        await (token === undefined ? this.#steam.logOnAnonymous(options) : this.#steam.logOn(token, options));
        break;
      } catch (error) {
        const { result } = error instanceof SteamLogOnError ? error : { result: undefined };
        const willNotChange = result === undefined || lasting.has(result);
        if (willNotChange || performance.now() + pauseMs >= deadline) throw error;
      }
      await pause(pauseMs, signal);
      pauseMs = Math.min(pauseMs * 2, this.#retry.maxDelayMs);
    }
    this.#steam.keepLoggedOn(this.#retry);
    this.#steam.on("steamServersDisconnected", ({ result }) => {
      if (this.#away) return;
      this.#away = true;
      this.#hooks.onAway(result);
    });
    this.#steam.on("steamServersConnected", () => {
      if (!this.#away) return;
      this.#away = false;
      this.#hooks.onBack();
    });
  }

  /** Looks whether Steam wants the server to be updated. */
  look(): void {
    if (this.#updateRequired || !this.#steam.gameServer.wasRestartRequested()) return;
    this.#updateRequired = true;
    this.#hooks.onUpdateRequired();
  }
}

function pause(ms: number, signal: AbortSignalLike | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    const onAbort = (): void => {
      clearTimeout(timer);
      reject(signal?.reason);
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener("abort", onAbort);
      resolve();
    }, ms);
    signal?.addEventListener("abort", onAbort, { once: true });
    if (signal?.aborted) onAbort();
  });
}
