// GodotSteam's server API for Node.js: what users import.
export type { Int64Like, SteamIdLike } from "./core/argument.js";
export { Callable } from "./core/callable.js";
export { is_empty, type MaybeEmpty } from "./core/dictionary.js";
export type { LogError, LoggedError } from "./core/errorLog.js";
export type { Connectable, Emitted, Handler, Signal, SignalConnection } from "./core/signal.js";
/** Types of enum members; the enums themselves are SteamServer's. */
export type * from "./enums.js";
export type { AuthSessionTicket } from "./gameServer/authentication.js";
export type { IncomingPacket, OutgoingPacket, PublicIP } from "./gameServer/sharedSocket.js";
export type { UserAchievement } from "./gameServerStats/userStats.js";
export type { ItemDefinitionProperty, ItemPrice, ItemPriceGroup, ItemWithPrice } from "./inventory/definitions.js";
export type { InventoryItem, InventoryItemInfo } from "./inventory/results.js";
export type { ServerInitResult } from "./mainServer/serverLifecycle.js";
export type { P2PPacket, P2PSessionState } from "./networking/p2pPackets.js";
export type { SessionConnectionInfo } from "./networkingMessages/channelMessages.js";
export type { ConfigOptions } from "./networkingSockets/configOptions.js";
export type {
  ConnectionDescription,
  ConnectionInfo,
  ConnectionStatus,
  DetailedConnectionStatus,
  LaneStatus,
  RealTimeStatus,
} from "./networkingSockets/connectionData.js";
export type { SocketPair } from "./networkingSockets/connections.js";
export type { FakeIP, RemoteFakeIP } from "./networkingSockets/fakeIP.js";
export type { ReceivedChannelMessage, ReceivedMessage, SentMessage } from "./networkingSockets/messages.js";
export type { CertificateAnswer, CertificateRequest } from "./networkingSockets/networkIdentity.js";
export type { ConfigValueInfo, ConfigValueRead } from "./networkingUtils/configValues.js";
export type { RealIdentity } from "./networkingUtils/fakeAddresses.js";
export type { DebugOutput } from "./networkingUtils/networkCallbacks.js";
export type { DataCenterPing, LocalPingLocation, ParsedPingLocation } from "./networkingUtils/relayNetwork.js";
export type { FileRead, UGCDownload } from "./remoteStorage/signals.js";
export {
  type Configuration,
  configure,
  Steam,
  SteamServer,
  type SteamServerObject,
  type SteamServerSignals,
} from "./steamServer.js";
export type { ItemDownloadInfo, ItemInstallInfo } from "./ugc/downloads.js";
export type { ItemUpdateProgress } from "./ugc/itemUpdates.js";
export type { UGCChildren, UGCContentDescriptors, UGCResult, UGCStatistic } from "./ugc/queryResults.js";
export type { SupportedGameVersion, UGCAdditionalPreview, UGCKeyValueTag } from "./ugc/resultLists.js";
export type { WorkshopEULAData } from "./ugc/signals.js";
export type { APICallState, ImageRGBA, ImageSize } from "./utils/steamState.js";
