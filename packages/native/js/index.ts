// @headwater/native: the Steam library's functions under their C++ names, validated, and nothing more.
// @headwater/typed is the API to build on.
import { addon, type ServerContext, type UserContext } from "./addon.js";
import "./hotMessages.js";

export type {
  BackgroundPump,
  CallbackHandler,
  InitResult,
  NativeContext,
  ServerContext,
  UserContext,
} from "./addon.js";
export type * from "./generated/interfaces.js";
export { type LibraryInfo, LibraryLoadError, libraryInfo, loadLibrary } from "./library.js";
export { Message } from "./message.js";
export { MessageReader, type MessageSource } from "./messageReader.js";
export { ReceiveBatch, type ReceiveBatchOptions } from "./receiveBatch.js";
export { type BroadcastOptions, Recipients } from "./recipients.js";
export { SendBatch, type SendBatchOptions } from "./sendBatch.js";
export type {
  ConfigValue,
  IpAddress,
  NetworkingAddress,
  NetworkingAddressInput,
  NetworkingIdentity,
  NetworkingIdentityInput,
} from "./values.js";

/** The game server's side of Steam. */
export const server: ServerContext = addon.server;

/** The user's side of Steam. */
export const user: UserContext = addon.user;
