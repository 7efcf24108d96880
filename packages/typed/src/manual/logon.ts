// The logon of a game server: one attempt at a time, and, if wanted, another one whenever Steam has lost the server.
import type { Result } from "../generated/enums.js";
import { checkNumber } from "./checkNumber.js";
import { SteamLogOnError, SteamShutdownError } from "./errors.js";
import { checkOptions } from "./options.js";
import { Pending, type WaitOptions } from "./pending.js";

/** Options of {@link GameServer.keepLoggedOn}. */
export interface KeepLoggedOnOptions {
  /** The pause before the first new attempt, in milliseconds (default 1000); it doubles with each that fails. */
  minDelayMs?: number;
  /** The longest pause, in milliseconds (default 60000). */
  maxDelayMs?: number;
}

/** An account: a game server login token, or `undefined` for none. */
type Account = string | undefined;

export interface LogonCalls {
  begin(account: Account): void;
  logOff(): void;
  loggedOn(): boolean;
  /** Keeps the process alive until the returned function is called. */
  hold(): () => void;
}

export class Logon {
  readonly #calls: LogonCalls;
  /** What the server is, or was last, logged on with. */
  #account: { readonly token: Account } | undefined;
  #attempt: Pending<void> | undefined;
  #leaving: Pending<void> | undefined;
  /** What Steam said of the attempt so far, and how often. */
  #refusals: { result: Result; count: number } | undefined;
  #keep: Required<KeepLoggedOnOptions> | undefined;
  #retry: ReturnType<typeof setTimeout> | undefined;
  #delayMs = 0;

  constructor(calls: LogonCalls) {
    this.#calls = calls;
  }

  /** Resolves when Steam has confirmed. Logged on with another account, it logs off first. */
  async logOn(who: string, token: Account, options: WaitOptions): Promise<void> {
    if (this.#attempt !== undefined) throw SteamLogOnError.underWay(who);
    const isOn = this.#calls.loggedOn();
    if (isOn && this.#account?.token === token) return;
    this.#refusals = undefined;
    const attempt = new Pending<void>(who, options, {
      timedOut: (timeoutMs) => SteamLogOnError.timedOut(timeoutMs, this.#refusals),
      // Steam would go on trying.
      gaveUp: () => this.#calls.logOff(),
    });
    this.#attempt = attempt;
    this.#stopRetrying();
    const release = this.#calls.hold();
    try {
      if (isOn) await this.#leave(attempt);
      this.#account = { token };
      this.#calls.begin(token);
      await attempt.done;
    } catch (error) {
      attempt.reject(error);
      throw error;
    } finally {
      release();
      this.#attempt = undefined;
      this.#leaving = undefined;
    }
  }

  logOff(): void {
    this.#stopRetrying();
    this.#account = undefined;
    this.#attempt?.reject(SteamLogOnError.cancelled());
    this.#calls.logOff();
  }

  keepLoggedOn(who: string, options: KeepLoggedOnOptions): void {
    checkOptions(who, options, ["minDelayMs", "maxDelayMs"]);
    const { minDelayMs = 1000, maxDelayMs = 60_000 } = options;
    checkNumber(`${who}: minDelayMs`, minDelayMs, "milliseconds, more than 0", (ms) => ms > 0);
    checkNumber(
      `${who}: maxDelayMs`,
      maxDelayMs,
      `milliseconds, not less than minDelayMs (${minDelayMs})`,
      (ms) => ms >= minDelayMs,
    );
    this.#keep = { minDelayMs, maxDelayMs };
    this.#delayMs = minDelayMs;
  }

  onConnected(): void {
    this.#delayMs = this.#keep?.minDelayMs ?? 0;
    this.#attempt?.resolve();
  }

  onDisconnected(): void {
    // What leaving for another account brings about.
    if (this.#leaving !== undefined) this.#leaving.resolve();
    else this.#retryLater();
  }

  onFailure(result: Result, stillRetrying: boolean): void {
    const count = this.#refusals?.result === result ? this.#refusals.count : 0;
    this.#refusals = { result, count: count + 1 };
    if (stillRetrying) return;
    if (this.#attempt !== undefined) this.#attempt.reject(SteamLogOnError.refused(result));
    else this.#retryLater();
  }

  onShutdown(): void {
    this.#keep = undefined;
    this.#stopRetrying();
    this.#attempt?.reject(new SteamShutdownError("The logon"));
  }

  async #leave(attempt: Pending<void>): Promise<void> {
    const left = new Pending<void>("", { timeoutMs: Number.POSITIVE_INFINITY }, { timedOut: () => new Error() });
    this.#leaving = left;
    this.#calls.logOff();
    // The attempt's own time limit, abort and shutdown count for this part as well.
    await Promise.race([left.done, attempt.done]);
  }

  /** Logs on again with the account that was lost; its outcome is in the events. */
  #retryLater(): void {
    const account = this.#account;
    if (this.#keep === undefined || account === undefined || this.#attempt !== undefined) return;
    this.#stopRetrying();
    this.#retry = setTimeout(() => {
      if (!this.#calls.loggedOn()) this.#calls.begin(account.token);
    }, this.#delayMs);
    this.#delayMs = Math.min(this.#delayMs * 2, this.#keep.maxDelayMs);
  }

  #stopRetrying(): void {
    clearTimeout(this.#retry);
  }
}
