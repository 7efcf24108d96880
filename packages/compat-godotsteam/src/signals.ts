// All signals, by the page they stand on.
import type { SignalSources } from "./core/signalSource.js";
import { type GameServerSignals, gameServerSignals } from "./gameServer/signals.js";
import { type RemoteStorageSignals, remoteStorageSignals } from "./remoteStorage/signals.js";
import { type UGCSignals, ugcSignals } from "./ugc/signals.js";

/** The arguments of every signal, by its name. */
export interface SteamServerSignals extends GameServerSignals, UGCSignals, RemoteStorageSignals {}

export const signals: SignalSources<SteamServerSignals> = {
  ...gameServerSignals,
  ...ugcSignals,
  ...remoteStorageSignals,
};
