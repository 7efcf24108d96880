// Signals of the Remote Storage page that GodotSteam Server declares. It binds none of that page's functions: only the
// two that answer functions of the UGC page are ever sent.
import type {
  RemoteStorageSubscribePublishedFileResult,
  RemoteStorageUnsubscribePublishedFileResult,
} from "@headwater/typed";
import { answer, neverSent, type SignalSources } from "../core/signalSource.js";
import type { Result } from "../mainServer/result.js";

/** What `file_read_async_complete` would bring. */
export interface FileRead {
  result: Result;
  /** The call that is answered. */
  handle: bigint;
  /** What was read: `read` bytes. */
  buffer: Uint8Array;
  /** Where reading began, in bytes. */
  offset: number;
  /** Bytes read. */
  read: number;
  /** Whether it was as much as was asked for. */
  complete: boolean;
}

/** What `download_ugc_result` would bring of the file. */
export interface UGCDownload {
  /** The file. */
  handle: bigint;
  /** App that made it. */
  app_id: number;
  /** Bytes of it. */
  size: number;
  filename: string;
  /** The user who made it. */
  owner_id: bigint;
}

export interface RemoteStorageSignals {
  /** Never sent to a server. Stands for `RemoteStorageFileReadAsyncComplete_t`. */
  file_read_async_complete: [file_read: FileRead];
  /** Never sent to a server. Stands for `RemoteStorageFileShareResult_t`. */
  file_share_result: [result: Result, handle: bigint, name: string];
  /** Never sent to a server. Stands for `RemoteStorageFileWriteAsyncComplete_t`. */
  file_write_async_complete: [result: Result];
  /** Never sent to a server. Stands for `RemoteStorageDownloadUGCResult_t`. */
  download_ugc_result: [result: Result, download_data: UGCDownload];
  /** Answers `unsubscribeItem`. Stands for `RemoteStorageUnsubscribePublishedFileResult_t`. */
  unsubscribe_item: [result: Result, file_id: bigint];
  /** Answers `subscribeItem`. Stands for `RemoteStorageSubscribePublishedFileResult_t`. */
  subscribe_item: [result: Result, file_id: bigint];
  /** Never sent to a server, which has no files in the cloud. Stands for `RemoteStorageLocalFileChange_t`. */
  local_file_changed: [];
  /** Never sent to a server. Stands for `RemoteStoragePublishedFileSubscribed_t`. */
  published_file_subscribed: [file_id: bigint, app_id: number];
  /** Never sent to a server. Stands for `RemoteStoragePublishedFileUnsubscribed_t`. */
  published_file_unsubscribed: [file_id: bigint, app_id: number];
}

export const remoteStorageSignals = {
  file_read_async_complete: neverSent,
  file_share_result: neverSent,
  file_write_async_complete: neverSent,
  download_ugc_result: neverSent,
  unsubscribe_item: answer((it: RemoteStorageUnsubscribePublishedFileResult) => [it.result, it.publishedFileId]),
  subscribe_item: answer((it: RemoteStorageSubscribePublishedFileResult) => [it.result, it.publishedFileId]),
  local_file_changed: neverSent,
  published_file_subscribed: neverSent,
  published_file_unsubscribed: neverSent,
} satisfies SignalSources<RemoteStorageSignals>;
