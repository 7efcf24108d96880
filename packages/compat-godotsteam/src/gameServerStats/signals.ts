// Signals of the Game Server Stats page.
import type { GSStatsReceived, GSStatsStored } from "@headwater/typed";
import { answer, callback } from "../core/signalSource.js";
import type { Result } from "../enums.js";

export const gameServerStatsSignals = {
  /** Answers `requestUserStats`. (`GSStatsReceived_t`) */
  stats_received: answer(({ result, steamIdUser }: GSStatsReceived): [result: Result, steam_id: bigint] => [
    result,
    steamIdUser,
  ]),
  /** Answers `storeUserStats`: `RESULT_INVALID_PARAM` when Steam refused a value. (`GSStatsStored_t`) */
  stats_stored: answer(({ result, steamIdUser }: GSStatsStored): [result: Result, steam_id: bigint] => [
    result,
    steamIdUser,
  ]),
  /** Steam has forgotten a player's stats: request them again before using them. (`GSStatsUnloaded_t`) */
  stats_unloaded: callback("gsStatsUnloaded", ({ steamIdUser }): [steam_id: bigint] => [steamIdUser]),
};
