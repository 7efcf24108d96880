// All groups of functions, by the page they stand on.
import { Authentication } from "./gameServer/authentication.js";
import { Logon } from "./gameServer/logon.js";
import { PlayerCompatibility } from "./gameServer/playerCompatibility.js";
import { PlayerCounts } from "./gameServer/playerCounts.js";
import { ServerDescription } from "./gameServer/serverDescription.js";
import { SharedSocket } from "./gameServer/sharedSocket.js";
import { UserAchievements } from "./gameServerStats/userAchievements.js";
import { UserStats } from "./gameServerStats/userStats.js";
import { Cookies } from "./http/cookies.js";
import { RequestSettings } from "./http/requestSettings.js";
import { Requests } from "./http/requests.js";
import { Responses } from "./http/responses.js";
import { Definitions } from "./inventory/definitions.js";
import { ItemOperations } from "./inventory/itemOperations.js";
import { ItemProperties } from "./inventory/itemProperties.js";
import { Results } from "./inventory/results.js";
import { AccountChecks } from "./mainServer/accountChecks.js";
import { InventoryHandleAccess } from "./mainServer/inventoryHandles.js";
import { ServerIdentity } from "./mainServer/serverIdentity.js";
import { ServerLifecycle } from "./mainServer/serverLifecycle.js";
import { P2PPackets } from "./networking/p2pPackets.js";
import { ChannelMessages } from "./networkingMessages/channelMessages.js";
import { ConnectionData } from "./networkingSockets/connectionData.js";
import { Connections } from "./networkingSockets/connections.js";
import { FakeIPs } from "./networkingSockets/fakeIP.js";
import { ListenSockets } from "./networkingSockets/listenSockets.js";
import { Messages } from "./networkingSockets/messages.js";
import { NetworkIdentity } from "./networkingSockets/networkIdentity.js";
import { ConfigValues } from "./networkingUtils/configValues.js";
import { FakeAddresses } from "./networkingUtils/fakeAddresses.js";
import { NetworkCallbacks } from "./networkingUtils/networkCallbacks.js";
import { RelayNetwork } from "./networkingUtils/relayNetwork.js";
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
import { Images } from "./utils/images.js";
import { PlayerMachine } from "./utils/playerMachine.js";
import { SteamState } from "./utils/steamState.js";
import { TextFilter } from "./utils/textFilter.js";

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
  // Game Server Stats
  UserStats,
  UserAchievements,
  // HTTP
  Requests,
  RequestSettings,
  Cookies,
  Responses,
  // Inventory
  Results,
  ItemOperations,
  Definitions,
  ItemProperties,
  // Networking
  P2PPackets,
  // Networking Messages
  ChannelMessages,
  // Networking Sockets
  ListenSockets,
  Connections,
  ConnectionData,
  Messages,
  FakeIPs,
  NetworkIdentity,
  // Networking Utils
  RelayNetwork,
  ConfigValues,
  FakeAddresses,
  NetworkCallbacks,
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
  // Utils
  SteamState,
  TextFilter,
  Images,
  PlayerMachine,
] as const;
