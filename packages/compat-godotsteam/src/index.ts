// GodotSteam's server API for Node.js: what users import.
export type { Int64Like, SteamIdLike } from "./core/argument.js";
export type { EmptyDictionary, MaybeEmpty } from "./core/dictionary.js";
export type { LogError, LoggedError } from "./core/errorLog.js";
export type { Emitted, Handler, Signal } from "./core/signal.js";
/** Types of enum members; the enums themselves are SteamServer's. */
export type * from "./enums.js";
export type { AuthSessionTicket } from "./gameServer/authentication.js";
export type { IncomingPacket, OutgoingPacket, PublicIP } from "./gameServer/sharedSocket.js";
export type { ServerInitResult } from "./mainServer/serverLifecycle.js";
export type { FileRead, UGCDownload } from "./remoteStorage/signals.js";
export type { SteamServerSignals } from "./signals.js";
export { type Configuration, configure, Steam, SteamServer, type SteamServerObject } from "./steamServer.js";
export type { ItemDownloadInfo, ItemInstallInfo } from "./ugc/downloads.js";
export type { ItemUpdateProgress } from "./ugc/itemUpdates.js";
export type { UGCChildren, UGCContentDescriptors, UGCResult, UGCStatistic } from "./ugc/queryResults.js";
export type { SupportedGameVersion, UGCAdditionalPreview, UGCKeyValueTag } from "./ugc/resultLists.js";
export type { WorkshopEULAData } from "./ugc/signals.js";
