// Every limit and default of a server: the one table that the code and the documents take them from.

/** What a limit is about, and what happens beyond it. */
interface LimitFacts {
  default: number;
  unit: string;
  /** The least value that makes sense. */
  least: number;
  what: string;
  beyond: string;
  /** How often it was come up against is known by another's name, or not at all; by its own if this is left out. */
  counted?: string;
}

/**
 * Every limit: its default, its unit, the least value that it may have, what it is about, and what happens beyond it.
 * Those without `counted` have a number in `server.stats.limits` and the event `limit`.
 */
export const limitTable = {
  players: {
    default: 64,
    unit: "players",
    least: 1,
    what: "players at a time; `maxPlayers` sets it",
    beyond: "refused with `Full`",
  },
  pendingConnections: {
    default: 256,
    unit: "connections",
    least: 1,
    what: "connections that are not players yet",
    beyond: "refused with `TooManyConnections`",
  },
  pendingPerAddress: {
    default: 32,
    unit: "connections",
    least: 1,
    what: "the same, from one IP address",
    beyond: "refused with `TooManyConnections`",
  },
  connectsPerSecond: {
    default: 250,
    unit: "a second",
    least: 1,
    what: "new connections",
    beyond: "refused with `TooManyConnections`",
  },
  connectsBurst: {
    default: 500,
    unit: "connections",
    least: 1,
    what: "new connections that may come at once",
    beyond: "as beyond `connectsPerSecond`",
    counted: "as `connectsPerSecond`",
  },
  connectsPerSecondPerAddress: {
    default: 20,
    unit: "a second",
    least: 1,
    what: "new connections from one IP address",
    beyond: "refused with `TooManyConnections`",
  },
  connectsBurstPerAddress: {
    default: 64,
    unit: "connections",
    least: 1,
    what: "new connections from one IP address that may come at once",
    beyond: "as beyond `connectsPerSecondPerAddress`",
    counted: "as `connectsPerSecondPerAddress`",
  },
  handshakeMs: {
    default: 10_000,
    unit: "ms",
    least: 1,
    what: "time to connect and to present a ticket",
    beyond: "refused with `NoTicket`",
  },
  steamAnswerMs: {
    default: 20_000,
    unit: "ms",
    least: 1,
    what: "time for Steam to answer about a ticket",
    beyond: "refused with `NoAnswer`",
  },
  authorizeMs: {
    default: 10_000,
    unit: "ms",
    least: 1,
    what: "time for the game's `authorize`",
    beyond: "refused with `NotAuthorized`",
  },
  messagesPerSecond: {
    default: 240,
    unit: "a second",
    least: 1,
    what: "messages from one player",
    beyond: "as `flood` says: slowed down, dropped, or kicked",
  },
  messagesBurst: {
    default: 480,
    unit: "messages",
    least: 1,
    what: "messages from one player that may come at once",
    beyond: "as beyond `messagesPerSecond`",
    counted: "as `messagesPerSecond`",
  },
  bytesPerSecond: {
    default: 131_072,
    unit: "bytes a second",
    least: 1,
    what: "bytes from one player",
    beyond: "as `flood` says: slowed down, dropped, or kicked",
  },
  bytesBurst: {
    default: 524_288,
    unit: "bytes",
    least: 1,
    what: "bytes from one player that may come at once",
    beyond: "as beyond `bytesPerSecond`",
    counted: "as `bytesPerSecond`",
  },
  floodKickMs: {
    default: 10_000,
    unit: "ms",
    least: 0,
    what: "time that a player may go on beyond these rates",
    beyond: "kicked with `Flood`",
  },
  messageBytes: {
    default: 65_536,
    unit: "bytes",
    least: 1,
    what: "size of a message that is received",
    beyond:
      "kicked with `MessageTooLarge`; GameNetworkingSockets itself ends a connection on which a larger one comes in",
  },
  receiveQueueBytes: {
    default: 1_048_576,
    unit: "bytes",
    least: 1024,
    what: "bytes of one connection that wait to be read",
    beyond: "what comes in is not taken, and sent again by the other end if it is reliable",
    counted: "no: the networking does it by itself",
  },
  receiveQueueMessages: {
    default: 1000,
    unit: "messages",
    least: 1,
    what: "messages of one connection that wait to be read",
    beyond: "what comes in is not taken, and sent again by the other end if it is reliable",
    counted: "no: the networking does it by itself",
  },
  sendQueueBytes: {
    default: 524_288,
    unit: "bytes",
    least: 1024,
    what: "bytes to one player that are under way or wait to be sent",
    beyond: "unreliable messages are dropped; a reliable one kicks with `TooSlow`",
  },
  stalledSendMs: {
    default: 10_000,
    unit: "ms",
    least: 1,
    what: "time for which a player's send queue may be more than half full of reliable data",
    beyond: "kicked with `TooSlow`",
  },
  unreadMessages: {
    default: 1000,
    unit: "messages",
    least: 1,
    what: "messages that a loop over `player.messages()` has not taken yet",
    beyond: "kicked with `Flood`",
  },
  tickMessagesMs: {
    default: 8,
    unit: "ms",
    least: 0,
    what: "time before each tick in which messages are handed over",
    beyond: "the rest is handed over before the next tick",
  },
  catchUpTicks: {
    default: 5,
    unit: "ticks",
    least: 1,
    what: "late ticks that are made up for at a stretch",
    beyond: "the others are left out",
  },
  logOnMs: {
    default: 60_000,
    unit: "ms",
    least: 1,
    what: "time for the first logon, with attempts as often as Steam fails for a moment",
    beyond: "`createServer` rejects; later, attempts never end",
    counted: "no: there is no server yet",
  },
  fakeIpMs: {
    default: 20_000,
    unit: "ms",
    least: 1,
    what: "time for Steam to give out a FakeIP",
    beyond: "`createServer` rejects",
    counted: "no: there is no server yet",
  },
  graceMs: {
    default: 5000,
    unit: "ms",
    least: 0,
    what: "time that `drain()` leaves to players",
    beyond: "those who stayed are told goodbye",
  },
  lingerMs: {
    default: 2000,
    unit: "ms",
    least: 0,
    what: "time that what was sent has to arrive when the server closes",
    beyond: "lost",
    counted: "no: the networking does it by itself",
  },
} as const satisfies Record<string, LimitFacts>;

/** The name of a limit; {@link limitTable} says what each is about. */
export type LimitName = keyof typeof limitTable;
/** Limits by name, in the units of {@link limitTable}. */
export type Limits = { readonly [Name in LimitName]: number };

export const limitNames = Object.keys(limitTable) as LimitName[];

/** Those with a counter and an event of their own. */
export type CountedLimit = {
  [Name in LimitName]: (typeof limitTable)[Name] extends { counted: string } ? never : Name;
}[LimitName];

export const countedLimits = limitNames.filter((name): name is CountedLimit => !("counted" in limitTable[name]));

/** @throws TypeError or RangeError for a limit that is none, or a value that makes no sense. */
export function limitsOf(given: Partial<Limits>): Limits {
  const limits = Object.fromEntries(
    limitNames.map((name) => {
      const { default: usual, least, unit } = limitTable[name];
      const value: unknown = given[name] ?? usual;
      if (typeof value !== "number" || !(value >= least))
        throw new RangeError(`createServer: limits.${name} is ${String(value)}: expected ${unit}, ${least} or more.`);
      return [name, value];
    }),
  ) as Limits;
  if (limits.messageBytes > limits.receiveQueueBytes)
    throw new RangeError(
      `createServer: limits.messageBytes (${limits.messageBytes}) is more than limits.receiveQueueBytes ` +
        `(${limits.receiveQueueBytes}): such a message could never arrive.`,
    );
  return limits;
}
