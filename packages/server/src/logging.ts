// The log of a server, for a logger with pino's signature.
import { AuthSessionResponse, Result } from "@headwater/typed";
import type { DedicatedServer } from "./dedicatedServer.js";
import type { CountedLimit } from "./limits.js";
import type { Player } from "./player.js";
import { watch } from "./sight.js";

/** What pino's loggers have, and others': fields, and words. */
export interface Logger {
  /**
   * Players who come and go, newcomers who are refused, and the end of the server.
   *
   * @param fields - what there is to know of it, such as `steamId`, `address`, `code` and `reason`
   * @param message - what happened, the same words for the same thing
   */
  info(fields: object, message: string): void;
  /**
   * Limits, each at most once a second; Steam away; players it no longer vouches for; a newer version of the game.
   *
   * @param fields - what there is to know of it, such as `limit`, `count` and `result`
   * @param message - what happened, the same words for the same thing
   */
  warn(fields: object, message: string): void;
  /**
   * A listener, a handshake or an `authorize` that failed.
   *
   * @param fields - the error as `err`, the `event`, and whom it was about
   * @param message - what happened, the same words for the same thing
   */
  error(fields: object, message: string): void;
}

/** Between two lines about one limit: a flood must not become one of the log. */
const limitPauseMs = 1000;

const of = ({ id, name, address }: Player): object => ({ steamId: String(id), name, address });

/** @returns a function that ends it; the end of the server does it, too. */
export function logTo<Data>(server: DedicatedServer<Data>, logger: Logger): () => void {
  const saidAt = new Map<CountedLimit, number>();
  return watch(server, {
    join: ({ player }) => logger.info(of(player), "player joined"),
    leave: ({ player, leaving }) => logger.info({ ...of(player), ...leaving }, "player left"),
    refused: ({ refusal: { steamId, address, code, reason } }) =>
      logger.info({ steamId: steamId === undefined ? undefined : String(steamId), address, code, reason }, "refused"),
    limit: ({ hit: { limit, count, player, address } }) => {
      const now = performance.now();
      if (now - (saidAt.get(limit) ?? Number.NEGATIVE_INFINITY) < limitPauseMs) return;
      saidAt.set(limit, now);
      logger.warn({ limit, count, address, ...(player && of(player)) }, "limit reached");
    },
    authLost: ({ player, response }) =>
      logger.warn({ ...of(player), response: AuthSessionResponse[response] ?? response }, "Steam no longer vouches"),
    steamAway: ({ result }) => logger.warn({ result: Result[result] ?? result }, "Steam is away"),
    steamBack: () => logger.info({}, "Steam is back"),
    updateRequired: () => logger.warn({}, "Steam has a newer version of the game"),
    draining: ({ draining }) => logger.info(draining, "the server is about to end"),
    error: ({ error, source: { event, player } }) =>
      logger.error({ err: error, event, ...(player && of(player)) }, "a listener failed"),
    close: () => logger.info({}, "the server is closed"),
  });
}
