// Who is not let in: SteamIDs, IP addresses and whole networks.
import { BlockList, isIP } from "node:net";

export type Ban = bigint | string;

const family = (address: string): "ipv4" | "ipv6" => (isIP(address) === 6 ? "ipv6" : "ipv4");

/** @throws TypeError for what is neither. */
function networkOf(ban: Ban): BlockList | undefined {
  if (typeof ban === "bigint") return undefined;
  const [address = "", prefix, more] = typeof ban === "string" ? ban.split("/") : [];
  const bits = isIP(address) === 6 ? 128 : 32;
  const length = prefix === undefined ? bits : Number(prefix);
  if (
    isIP(address) === 0 ||
    more !== undefined ||
    prefix === "" ||
    !Number.isInteger(length) ||
    length < 0 ||
    length > bits
  )
    throw new TypeError(
      `BanList: expected a SteamID as bigint, an IP address or a network such as "203.0.113.0/24", got ${String(ban)}.`,
    );
  const network = new BlockList();
  network.addSubnet(address, length, family(address));
  return network;
}

/**
 * A list of bans. It is kept in memory: read yours from where you keep it at the start, and write it there when you change
 * it.
 */
export class BanList implements Iterable<Ban> {
  readonly #bans = new Map<Ban, BlockList | undefined>();
  readonly #added: () => void;

  /** @internal @param added - throws out who is there already */
  constructor(bans: Iterable<Ban>, added: () => void) {
    for (const ban of bans) this.#bans.set(ban, networkOf(ban));
    this.#added = added;
  }

  get size(): number {
    return this.#bans.size;
  }

  /** Bans a SteamID, an address or a network, and kicks who is there. @throws TypeError for anything else. */
  add(ban: Ban): this {
    this.#bans.set(ban, networkOf(ban));
    this.#added();
    return this;
  }

  /** Whether it was there. */
  delete(ban: Ban): boolean {
    return this.#bans.delete(ban);
  }

  /** Whether exactly this stands on the list. */
  has(ban: Ban): boolean {
    return this.#bans.has(ban);
  }

  /** Whether somebody is banned, by id, by address or by network. */
  covers(steamId: bigint | undefined, address: string | undefined): boolean {
    if (this.#bans.size === 0) return false;
    if (steamId !== undefined && this.#bans.has(steamId)) return true;
    if (address === undefined || isIP(address) === 0) return false;
    for (const network of this.#bans.values()) if (network?.check(address, family(address))) return true;
    return false;
  }

  [Symbol.iterator](): IterableIterator<Ban> {
    return this.#bans.keys();
  }
}
