// What happens in servers, for who looks on: channels of node:diagnostics_channel, of all servers of the process. Logs and
// metrics are made from them; nothing is made for a channel that nobody subscribes to.
import { channel, subscribe, unsubscribe } from "node:diagnostics_channel";
import type { AuthSessionResponse, Result } from "@headwater/typed";
import type { Refusal } from "./admission.js";
import type { DedicatedServer } from "./dedicatedServer.js";
import type { Draining, ErrorSource, LimitHit, ServerEvents } from "./events.js";
import type { Leaving, Player } from "./player.js";
import type { Tick } from "./tickLoop.js";

/** What each channel carries, beside the server it is about. */
export interface Sights {
  /** A player is in. */
  join: { player: Player };
  /** A player is out. */
  leave: { player: Player; leaving: Leaving };
  /** Somebody was not let in. */
  refused: { refusal: Refusal };
  /** Somebody came up against a limit. */
  limit: { hit: LimitHit };
  /** After the listeners; so long did they and the messages before them take, in milliseconds. */
  tick: {
    tick: Tick;
    /** From the first message before the tick to the last listener of it, in milliseconds. */
    durationMs: number;
  };
  /** Steam no longer vouches for a player. */
  authLost: { player: Player; response: AuthSessionResponse };
  /** The connection to Steam is lost. */
  steamAway: { result: Result };
  /** It is there again. */
  steamBack: object;
  /** Steam has a newer version of the game for servers. */
  updateRequired: object;
  /** The server is about to end. */
  draining: { draining: Draining };
  /** A listener, a handshake or an `authorize` threw or rejected. */
  error: {
    /** What was thrown. */
    error: unknown;
    source: ErrorSource;
  };
  /** The server is closed. */
  close: object;
}
/** What happens in a server, by the name that {@link channelName} makes a channel's of. */
export type Sight = keyof Sights;

const sights: readonly Sight[] = [
  ...(["join", "leave", "refused", "limit", "tick", "authLost"] as const),
  ...(["steamAway", "steamBack", "updateRequired", "draining", "error", "close"] as const),
];

/** The name of a channel for `node:diagnostics_channel`. */
export const channelName = (sight: Sight): string => `headwater:server:${sight}`;

const channels = Object.fromEntries(sights.map((sight) => [sight, channel(channelName(sight))])) as Record<
  Sight,
  ReturnType<typeof channel>
>;

export const isSeen = (sight: Sight): boolean => channels[sight].hasSubscribers;

export function show<Name extends Sight>(sight: Name, server: object, what: Sights[Name]): void {
  if (channels[sight].hasSubscribers) channels[sight].publish({ ...what, server });
}

/** What is made of the values of events. Ticks and errors are shown where more is known of them. */
const shown: { [Name in Exclude<Sight, "tick" | "error">]: (...values: ServerEvents<unknown>[Name]) => Sights[Name] } =
  {
    join: (player) => ({ player }),
    leave: (player, leaving) => ({ player, leaving }),
    refused: (refusal) => ({ refusal }),
    limit: (hit) => ({ hit }),
    authLost: (player, response) => ({ player, response }),
    steamAway: ({ result }) => ({ result }),
    steamBack: () => ({}),
    updateRequired: () => ({}),
    draining: (draining) => ({ draining }),
    close: () => ({}),
  };

export function showEvent(event: PropertyKey, server: object, values: readonly unknown[]): void {
  const make = (shown as unknown as Record<PropertyKey, ((...values: unknown[]) => Sights[Sight]) | undefined>)[event];
  if (make !== undefined && isSeen(event as Sight)) show(event as Sight, server, make(...values));
}

/** Looks on at one server until it is closed, or the returned function is called. */
export function watch<Data>(
  server: DedicatedServer<Data>,
  watchers: { [Name in Sight]?: (what: Sights[Name]) => void },
): () => void {
  const listeners = Object.entries(watchers).map(([sight, watcher]) => {
    const listener = (message: unknown): void => {
      if ((message as { server: unknown }).server === server) watcher(message as never);
    };
    subscribe(channelName(sight as Sight), listener);
    return [channelName(sight as Sight), listener] as const;
  });
  const off = (): void => {
    server.off("close", off);
    for (const [name, listener] of listeners) unsubscribe(name, listener);
  };
  server.once("close", off);
  return off;
}
