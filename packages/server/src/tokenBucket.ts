// A rate with a burst. It can run into debt, so that one large message is judged by what comes after it.

export class TokenBucket {
  readonly #perMs: number;
  readonly #burst: number;
  #tokens: number;
  #at: number;

  /** @param now - in milliseconds, of the clock that `take` is told */
  constructor(perSecond: number, burst: number, now: number) {
    this.#perMs = perSecond / 1000;
    this.#burst = burst;
    this.#tokens = burst;
    this.#at = now;
  }

  /** Takes `amount`; whether it was there. What was not is debt. */
  take(amount: number, now: number): boolean {
    this.#refill(now);
    this.#tokens -= amount;
    return this.#tokens >= 0;
  }

  /** Gives back what was taken in vain. */
  giveBack(amount: number): void {
    this.#tokens += amount;
  }

  /** Milliseconds until nothing is owed. */
  debtMs(now: number): number {
    this.#refill(now);
    return this.#tokens >= 0 ? 0 : -this.#tokens / this.#perMs;
  }

  isFull(now: number): boolean {
    this.#refill(now);
    return this.#tokens === this.#burst;
  }

  #refill(now: number): void {
    const elapsed = now - this.#at;
    if (elapsed <= 0) return;
    this.#at = now;
    this.#tokens = Math.min(this.#burst, this.#tokens + elapsed * this.#perMs);
  }
}
