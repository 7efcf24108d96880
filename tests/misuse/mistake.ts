// What the tables of mistakes are made of.
import type { LoopbackControl } from "@headwater/loopback";
import type { GameClient, GameServer, HSteamNetConnection, HSteamNetPollGroup } from "@headwater/typed";

/** What a mistake can be made with. */
export interface World {
  /** Logged on. */
  server: GameServer;
  player: GameClient;
  /** A connection of the server's to itself, and a poll group of its own. */
  connection: HSteamNetConnection;
  pollGroup: HSteamNetPollGroup;
  /** One that was shut down. */
  former: GameServer;
  control: LoopbackControl;
  /** A UDP port of 127.0.0.1 that somebody else has. */
  takenPort: number;
  freePort: number;
}

/** One row: what is done, and the error that says so, whole but for where its code is explained. */
export type Mistake = readonly [
  what: string,
  make: (world: World) => unknown,
  error: string,
  code: string | number | undefined,
  message: string | RegExp | ((world: World) => string),
];

/** What rows say of errors besides their class. */
export const codes = {
  type: "ERR_INVALID_ARG_TYPE",
  value: "ERR_INVALID_ARG_VALUE",
  range: "ERR_OUT_OF_RANGE",
  failed: "HEADWATER_CALL_FAILED",
} as const;

/* biome-ignore lint/suspicious/noExplicitAny: wrong types are the point */
export const wrong = (value: unknown): any => value;

/** Longer than any message is to be. */
export const long = (text = "x"): string => text.repeat(10_000_000);
