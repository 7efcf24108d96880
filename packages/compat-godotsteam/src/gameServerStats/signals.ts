// Signals of the Game Server Stats page.
import type { GSStatsReceived, GSStatsStored } from "@headwater/typed";
import { answer, callback, type SignalSources } from "../core/signalSource.js";
import type { Result } from "../mainServer/result.js";

export interface GameServerStatsSignals {
  /** Answers `requestUserStats`. Stands for `GSStatsReceived_t`. */
  stats_received: [result: Result, steam_id: bigint];
  /** Answers `storeUserStats`: `RESULT_INVALID_PARAM` when Steam refused a value. Stands for `GSStatsStored_t`. */
  stats_stored: [result: Result, steam_id: bigint];
  /** Steam has forgotten a player's stats: request them again before using them. Stands for `GSStatsUnloaded_t`. */
  stats_unloaded: [steam_id: bigint];
}

export const gameServerStatsSignals = {
  stats_received: answer(({ result, steamIdUser }: GSStatsReceived) => [result, steamIdUser]),
  stats_stored: answer(({ result, steamIdUser }: GSStatsStored) => [result, steamIdUser]),
  stats_unloaded: callback("gsStatsUnloaded", ({ steamIdUser }) => [steamIdUser]),
} satisfies SignalSources<GameServerStatsSignals>;
