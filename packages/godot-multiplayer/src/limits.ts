// Every limit and default of this package: the one table that the code and the documents take them from.

interface LimitFacts {
  default: number;
  what: string;
  beyond: string;
}

/** All limits: their defaults, what they are of, and what happens beyond them. */
export const limitTable = {
  packetBytes: { default: 65_536, what: "size of a packet that is received", beyond: "the peer is dropped" },
  variantDepth: { default: 64, what: "arrays and dictionaries within each other", beyond: "the packet is refused" },
  variantValues: {
    default: 16_384,
    what: "values of one packet, those within arrays, dictionaries and packed string arrays included",
    beyond: "the packet is refused",
  },
  peers: {
    default: 4095,
    what: "peers at a time, those that are not admitted yet included",
    beyond: "dropped at once",
  },
  pathsPerPeer: { default: 4096, what: "nodes that a peer may announce", beyond: "the announcement is refused" },
  spawnsPerPeer: { default: 256, what: "nodes that a peer may spawn", beyond: "the spawn is refused" },
  authMs: { default: 10_000, what: "time to be authenticated", beyond: "the peer is dropped" },
  authBytes: { default: 16_384, what: "bytes that a peer may send to be authenticated", beyond: "the peer is dropped" },
  errorsPerSecond: { default: 4, what: "packets of a peer that may be refused", beyond: "counted by `errorsBurst`" },
  errorsBurst: { default: 64, what: "refused packets of a peer at a stretch", beyond: "the peer is dropped" },
} as const satisfies Record<string, LimitFacts>;

/** Their names. */
export type LimitName = keyof typeof limitTable;
/** Limits by name, in the units of {@link limitTable}. */
export type Limits = { readonly [Name in LimitName]: number };

const limitNames = Object.keys(limitTable) as LimitName[];

/** @throws TypeError or RangeError for a limit that is none, or a value that makes no sense. */
export function limitsOf(given: Partial<Limits> = {}): Limits {
  for (const name of Object.keys(given))
    if (!Object.hasOwn(limitTable, name))
      throw new TypeError(`limits: there is no limit ${name}. There are ${limitNames.join(", ")}.`);
  return Object.fromEntries(
    limitNames.map((name) => {
      const value: unknown = given[name] ?? limitTable[name].default;
      if (typeof value !== "number" || !(value >= 0))
        throw new RangeError(`limits.${name} is ${String(value)}: expected a number, 0 or more.`);
      return [name, value];
    }),
  ) as Limits;
}
