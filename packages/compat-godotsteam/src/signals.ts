// All signals, by the page they stand on.
export { gameServerSignals } from "./gameServer/signals.js";
export { gameServerStatsSignals } from "./gameServerStats/signals.js";
export { httpSignals } from "./http/signals.js";
export { inventorySignals } from "./inventory/signals.js";
export { networkingSignals } from "./networking/signals.js";
export { networkingMessagesSignals } from "./networkingMessages/signals.js";
export { networkingSocketsSignals } from "./networkingSockets/signals.js";
export { networkingUtilsSignals } from "./networkingUtils/signals.js";
export { remoteStorageSignals } from "./remoteStorage/signals.js";
export { ugcSignals } from "./ugc/signals.js";
export { utilsSignals } from "./utils/signals.js";
