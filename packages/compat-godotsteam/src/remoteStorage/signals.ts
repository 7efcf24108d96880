// Signals of the Remote Storage page that GodotSteam Server declares. It binds none of that page's functions: only the
// two that answer functions of the UGC page are ever sent.
import type {
  RemoteStorageSubscribePublishedFileResult,
  RemoteStorageUnsubscribePublishedFileResult,
} from "@headwater/typed";
import { answer, neverSent } from "../core/signalSource.js";
import type { Result } from "../enums.js";

/** What `file_read_async_complete` would bring. */
export interface FileRead {
  /** `RESULT_OK`: it was read. */
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
  /** Its name. */
  filename: string;
  /** The user who made it. */
  owner_id: bigint;
}

export const remoteStorageSignals = {
  /** Never sent to a server. (`RemoteStorageFileReadAsyncComplete_t`) */
  file_read_async_complete: neverSent<[file_read: FileRead]>(),
  /** Never sent to a server. (`RemoteStorageFileShareResult_t`) */
  file_share_result: neverSent<[result: Result, handle: bigint, name: string]>(),
  /** Never sent to a server. (`RemoteStorageFileWriteAsyncComplete_t`) */
  file_write_async_complete: neverSent<[result: Result]>(),
  /** Never sent to a server. (`RemoteStorageDownloadUGCResult_t`) */
  download_ugc_result: neverSent<[result: Result, download_data: UGCDownload]>(),
  /** Answers `unsubscribeItem`. (`RemoteStorageUnsubscribePublishedFileResult_t`) */
  unsubscribe_item: answer((it: RemoteStorageUnsubscribePublishedFileResult): [result: Result, file_id: bigint] => [
    it.result,
    it.publishedFileId,
  ]),
  /** Answers `subscribeItem`. (`RemoteStorageSubscribePublishedFileResult_t`) */
  subscribe_item: answer((it: RemoteStorageSubscribePublishedFileResult): [result: Result, file_id: bigint] => [
    it.result,
    it.publishedFileId,
  ]),
  /** Never sent to a server, which has no files in the cloud. (`RemoteStorageLocalFileChange_t`) */
  local_file_changed: neverSent<[]>(),
  /** Never sent to a server. (`RemoteStoragePublishedFileSubscribed_t`) */
  published_file_subscribed: neverSent<[file_id: bigint, app_id: number]>(),
  /** Never sent to a server. (`RemoteStoragePublishedFileUnsubscribed_t`) */
  published_file_unsubscribed: neverSent<[file_id: bigint, app_id: number]>(),
};
