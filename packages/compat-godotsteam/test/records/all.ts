// The records of every class that is built.
import type { ClassRecords } from "./classRecords.js";
import { gameServer } from "./gameServer.js";
import { gameServerStats } from "./gameServerStats.js";
import { http } from "./http.js";
import { inventory } from "./inventory.js";
import { mainServer } from "./mainServer.js";
import { networking } from "./networking.js";
import { networkingMessages } from "./networkingMessages.js";
import { networkingSockets } from "./networkingSockets.js";
import { networkingUtils } from "./networkingUtils.js";
import { remoteStorage } from "./remoteStorage.js";
import { ugc } from "./ugc.js";
import { utils } from "./utils.js";

export const records: Readonly<Record<string, ClassRecords>> = {
  mainServer,
  gameServer,
  remoteStorage,
  ugc,
  networking,
  networkingMessages,
  networkingSockets,
  networkingUtils,
  gameServerStats,
  http,
  inventory,
  utils,
};
