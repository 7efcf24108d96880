// The typed Steamworks API for game servers: what users import.
// Their compiler need not know of `Symbol.asyncDispose`; the declarations say where it stands.
/// <reference lib="esnext.disposable" preserve="true" />
export type {
  LibraryInfo,
  NetworkingAddress,
  NetworkingAddressInput,
  NetworkingIdentity,
  NetworkingIdentityInput,
} from "@headwater/native";
export { libraryInfo, loadLibrary } from "@headwater/native";
export * from "./constants.js";
export * from "./enums.js";
export * from "./generated/aliases.js";
export type { ServerCallbackEvents, UserCallbackEvents } from "./generated/callbacks.js";
export * from "./generated/configOptions.js";
export { SteamClient } from "./generated/interfaces/steamClient.js";
export { SteamGameServerStats } from "./generated/interfaces/steamGameServerStats.js";
export { SteamHTTP } from "./generated/interfaces/steamHTTP.js";
export { SteamInventory } from "./generated/interfaces/steamInventory.js";
export { SteamUGC } from "./generated/interfaces/steamUGC.js";
export { SteamUser } from "./generated/interfaces/steamUser.js";
export { SteamUtils } from "./generated/interfaces/steamUtils.js";
export { ServerFunctions } from "./generated/serverFunctions.js";
export type * from "./generated/structs.js";
export { UserFunctions } from "./generated/userFunctions.js";
export * from "./json.js";
export { ReceiveBatch, SendBatch } from "./manual/batches.js";
export type { CloseOnSignalsOptions } from "./manual/closeOnSignals.js";
export type { CloseOptions } from "./manual/closing.js";
export {
  SteamCallError,
  SteamInitError,
  SteamLogOnError,
  SteamNotRunningError,
  SteamResultError,
  SteamShutdownError,
  SteamTimeoutError,
} from "./manual/errors.js";
export { FakeUdpPort } from "./manual/fakeUdpPort.js";
export { GameClient, type GameClientOptions } from "./manual/gameClient.js";
export { GameServer, type GameServerOptions } from "./manual/gameServer.js";
export type { Handle } from "./manual/handle.js";
export type { KeepLoggedOnOptions } from "./manual/logon.js";
export type { Message, MessageSource } from "./manual/message.js";
export type { MessagesOptions, ReceiveOptions } from "./manual/messageReading.js";
export { Networking } from "./manual/networking.js";
export { NetworkingMessages } from "./manual/networkingMessages.js";
export { NetworkingSockets } from "./manual/networkingSockets.js";
export { NetworkingUtils } from "./manual/networkingUtils.js";
export type { WaitOptions } from "./manual/pending.js";
export type { PumpOptions } from "./manual/pumpDriver.js";
export { type BroadcastOptions, Recipients } from "./manual/recipients.js";
export type { CallbackRun, ContextOptions, RunCallbacksOptions } from "./manual/steamContext.js";
export { SteamGameServer } from "./manual/steamGameServer.js";
export type { TurnOptions } from "./manual/turn.js";
export * from "./steamid.js";
