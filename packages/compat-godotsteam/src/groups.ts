// All groups of functions, by the page they stand on.
import { Authentication } from "./gameServer/authentication.js";
import { Logon } from "./gameServer/logon.js";
import { PlayerCompatibility } from "./gameServer/playerCompatibility.js";
import { PlayerCounts } from "./gameServer/playerCounts.js";
import { ServerDescription } from "./gameServer/serverDescription.js";
import { SharedSocket } from "./gameServer/sharedSocket.js";
import { AccountChecks } from "./mainServer/accountChecks.js";
import { InventoryHandleAccess } from "./mainServer/inventoryHandles.js";
import { ServerIdentity } from "./mainServer/serverIdentity.js";
import { ServerLifecycle } from "./mainServer/serverLifecycle.js";

export const groups = [
  // Main Server
  ServerLifecycle,
  ServerIdentity,
  AccountChecks,
  InventoryHandleAccess,
  // Game Server
  ServerDescription,
  PlayerCounts,
  Logon,
  Authentication,
  PlayerCompatibility,
  SharedSocket,
] as const;
