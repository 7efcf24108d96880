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
import { Dependencies } from "./ugc/dependencies.js";
import { Downloads } from "./ugc/downloads.js";
import { ItemChanges } from "./ugc/itemChanges.js";
import { ItemExtras } from "./ugc/itemExtras.js";
import { ItemOpinions } from "./ugc/itemOpinions.js";
import { ItemUpdates } from "./ugc/itemUpdates.js";
import { PlaytimeTracking } from "./ugc/playtime.js";
import { Queries } from "./ugc/queries.js";
import { QueryFilters } from "./ugc/queryFilters.js";
import { QueryOptions } from "./ugc/queryOptions.js";
import { QueryResults } from "./ugc/queryResults.js";
import { ResultLists } from "./ugc/resultLists.js";
import { Subscriptions } from "./ugc/subscriptions.js";

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
  // UGC
  Queries,
  QueryFilters,
  QueryOptions,
  QueryResults,
  ResultLists,
  ItemUpdates,
  ItemChanges,
  ItemExtras,
  Dependencies,
  Subscriptions,
  Downloads,
  ItemOpinions,
  PlaytimeTracking,
] as const;
