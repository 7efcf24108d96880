// Records of the Remote Storage signals. Those that are never sent to a server are emitted by hand: what is recorded is
// the form that GodotSteam declares.
import { SteamUGC } from "@headwater/typed";
import { answerNext } from "./answerNext.js";
import type { ClassRecords } from "./classRecords.js";

const file = 2n ** 60n;
const item = 1000n;
const owner = 76561197960287930n;

export const remoteStorage: ClassRecords = {
  functions: {},
  signals: {
    file_read_async_complete: {
      provoke: ({ server }) =>
        server.file_read_async_complete.emit({
          result: 1,
          handle: 4n,
          buffer: new Uint8Array(2),
          offset: 0,
          read: 2,
          complete: true,
        }),
    },
    file_share_result: { provoke: ({ server }) => server.file_share_result.emit(1, file, "save.dat") },
    file_write_async_complete: { provoke: ({ server }) => server.file_write_async_complete.emit(1) },
    download_ugc_result: {
      provoke: ({ server }) =>
        server.download_ugc_result.emit(1, {
          handle: file,
          app_id: 480,
          size: 10,
          filename: "save.dat",
          owner_id: owner,
        }),
    },
    unsubscribe_item: {
      provoke: ({ server }) => {
        answerNext(SteamUGC, "unsubscribeItem", { result: 1, publishedFileId: item });
        server.unsubscribeItem(item);
      },
    },
    subscribe_item: {
      provoke: ({ server }) => {
        answerNext(SteamUGC, "subscribeItem", { result: 1, publishedFileId: item });
        server.subscribeItem(item);
      },
    },
    local_file_changed: { provoke: ({ server }) => server.local_file_changed.emit() },
    published_file_subscribed: { provoke: ({ server }) => server.published_file_subscribed.emit(item, 480) },
    published_file_unsubscribed: { provoke: ({ server }) => server.published_file_unsubscribed.emit(item, 480) },
  },
};
