// How many newcomers there may be: at a time and a second, in all and from one address.
import type { CountedLimit, Limits } from "./limits.js";
import { TokenBucket } from "./tokenBucket.js";

interface Address {
  pending: number;
  readonly rate: TokenBucket;
}

/** Addresses that are remembered before those that did nothing lately are forgotten. */
const manyAddresses = 1024;

/** A network of one household: an IPv4 address, or the first half of an IPv6 address. */
function householdOf(address: string): string {
  return address.includes(":") ? address.split(":").slice(0, 4).join(":") : address;
}

export class ConnectRates {
  readonly #limits: Limits;
  readonly #all: TokenBucket;
  readonly #addresses = new Map<string, Address>();
  #pending = 0;
  #pruneAt = manyAddresses;

  constructor(limits: Limits) {
    this.#limits = limits;
    this.#all = new TokenBucket(limits.connectsPerSecond, limits.connectsBurst, performance.now());
  }

  get pending(): number {
    return this.#pending;
  }

  /** Counts a newcomer in; the limit that keeps them out instead. */
  enter(address: string | undefined): CountedLimit | undefined {
    const limits = this.#limits;
    const now = performance.now();
    const known = address === undefined ? undefined : this.#known(householdOf(address), now);
    // First what one address does: it must not use up what is there for all.
    if (known !== undefined && !known.rate.take(1, now)) {
      known.rate.giveBack(1);
      return "connectsPerSecondPerAddress";
    }
    if (known !== undefined && known.pending >= limits.pendingPerAddress) return "pendingPerAddress";
    if (!this.#all.take(1, now)) {
      this.#all.giveBack(1);
      return "connectsPerSecond";
    }
    if (this.#pending >= limits.pendingConnections) return "pendingConnections";
    this.#pending++;
    if (known !== undefined) known.pending++;
    return undefined;
  }

  /** One who was counted in is a player now, or gone. */
  leave(address: string | undefined): void {
    this.#pending--;
    const known = address === undefined ? undefined : this.#addresses.get(householdOf(address));
    if (known !== undefined) known.pending--;
  }

  #known(household: string, now: number): Address {
    const known = this.#addresses.get(household);
    if (known !== undefined) return known;
    if (this.#addresses.size >= this.#pruneAt) this.#prune(now);
    const { connectsPerSecondPerAddress: rate, connectsBurstPerAddress: burst } = this.#limits;
    const fresh = { pending: 0, rate: new TokenBucket(rate, burst, now) };
    this.#addresses.set(household, fresh);
    return fresh;
  }

  /** Forgets those of whom there is nothing to remember. */
  #prune(now: number): void {
    for (const [household, { pending, rate }] of this.#addresses)
      if (pending === 0 && rate.isFull(now)) this.#addresses.delete(household);
    // However many are left: to look at all of them again pays off when they have doubled.
    this.#pruneAt = Math.max(manyAddresses, this.#addresses.size * 2);
  }
}
