// All signals, by the page they stand on.
import type { SignalSources } from "./core/signalSource.js";
import { type GameServerSignals, gameServerSignals } from "./gameServer/signals.js";

/** The arguments of every signal, by its name. */
export interface SteamServerSignals extends GameServerSignals {}

export const signals: SignalSources<SteamServerSignals> = {
  ...gameServerSignals,
};
