// All signals, by the page they stand on.
import type { SignalSources } from "./core/signalSource.js";
import { type GameServerSignals, gameServerSignals } from "./gameServer/signals.js";
import { type GameServerStatsSignals, gameServerStatsSignals } from "./gameServerStats/signals.js";
import { type HTTPSignals, httpSignals } from "./http/signals.js";
import { type InventorySignals, inventorySignals } from "./inventory/signals.js";
import { type NetworkingSignals, networkingSignals } from "./networking/signals.js";
import { type NetworkingMessagesSignals, networkingMessagesSignals } from "./networkingMessages/signals.js";
import { type NetworkingSocketsSignals, networkingSocketsSignals } from "./networkingSockets/signals.js";
import { type NetworkingUtilsSignals, networkingUtilsSignals } from "./networkingUtils/signals.js";
import { type RemoteStorageSignals, remoteStorageSignals } from "./remoteStorage/signals.js";
import { type UGCSignals, ugcSignals } from "./ugc/signals.js";
import { type UtilsSignals, utilsSignals } from "./utils/signals.js";

/** The arguments of every signal, by its name. */
export interface SteamServerSignals
  extends GameServerSignals,
    GameServerStatsSignals,
    HTTPSignals,
    InventorySignals,
    NetworkingSignals,
    NetworkingMessagesSignals,
    NetworkingSocketsSignals,
    NetworkingUtilsSignals,
    UGCSignals,
    RemoteStorageSignals,
    UtilsSignals {}

export const signals: SignalSources<SteamServerSignals> = {
  ...gameServerSignals,
  ...gameServerStatsSignals,
  ...httpSignals,
  ...inventorySignals,
  ...networkingSignals,
  ...networkingMessagesSignals,
  ...networkingSocketsSignals,
  ...networkingUtilsSignals,
  ...ugcSignals,
  ...remoteStorageSignals,
  ...utilsSignals,
};
