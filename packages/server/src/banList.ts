// Who is not let in: SteamIDs, IP addresses and whole networks.
import { BlockList, isIP } from "node:net";

/** Who is banned: a SteamID as `bigint`, or an IP address or a network, such as `203.0.113.0/24` or `2001:db8::/32`. */
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

  /** How many bans stand on the list. */
  get size(): number {
    return this.#bans.size;
  }

  /**
   * Bans a SteamID, an address or a network, and kicks who is there, with `EndCode.Banned`.
   *
   * @param ban - what is not let in from now on
   * @throws TypeError for anything else.
   */
  add(ban: Ban): this {
    this.#bans.set(ban, networkOf(ban));
    this.#added();
    return this;
  }

  /**
   * Takes a ban off the list: whom no other one covers may come in again.
   *
   * @param ban - what was added, written the same way
   * @returns whether it was there
   */
  delete(ban: Ban): boolean {
    return this.#bans.delete(ban);
  }

  /**
   * Looks for a ban; {@link covers} is for somebody who may be in a network that is banned.
   *
   * @param ban - what was added, written the same way
   * @returns whether exactly this stands on the list
   */
  has(ban: Ban): boolean {
    return this.#bans.has(ban);
  }

  /**
   * Looks for somebody, by id, by address and by network.
   *
   * @param steamId - the SteamID; `undefined` if it is not known
   * @param address - the IP address; `undefined` if it is not known
   * @returns whether they are banned
   */
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
