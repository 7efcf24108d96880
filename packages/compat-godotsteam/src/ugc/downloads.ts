// UGC: items on this machine, from the folder they go to, to the progress of a download.
import { bool, text, uint32, uint64 } from "../core/argument.js";
import { emptyDictionary } from "../core/dictionary.js";
import { does, gives, page, tells, whether } from "../core/page.js";

/** What `getItemDownloadInfo` returns. */
export interface ItemDownloadInfo {
  /** Whether a download is under way. */
  ret: boolean;
  /** Bytes that have come. */
  downloaded: bigint;
  /** Bytes of the whole; 0 until it has begun. */
  total: bigint;
}

/** What `getItemInstallInfo` returns. */
export interface ItemInstallInfo {
  /** Whether the item is installed. */
  ret: boolean;
  /** Bytes on the disk. */
  size: bigint;
  /** Absolute path of the folder; of an item of the old kind: of the file. */
  folder: string;
  /** Bytes of the path. */
  folder_size: number;
  /** When it was last updated: Unix time in seconds. */
  timestamp: number;
}

export const downloads = page("UGC", {
  /**
   * Says where a game server keeps items. Comes before the first download. (`ISteamUGC::BInitWorkshopForGameServer`)
   * @param workshop_depot_id - The depot of the workshop: usually the app id.
   * @param folder - Absolute path of the folder.
   * @returns Whether Steam took it.
   */
  initWorkshopForGameServer: whether(
    [uint32("workshop_depot_id"), text("folder")],
    ({ ugc }, workshop_depot_id, folder) => ugc.initWorkshopForGameServer(workshop_depot_id, folder),
  ),
  /**
   * Downloads an item, or brings it up to date. `item_downloaded` tells the end; until then its files must not be used.
   * (`ISteamUGC::DownloadItem`)
   * @param high_priority - Whether it goes before all other downloads of Steam.
   * @returns False when there is no such item, or the server is not logged on.
   */
  downloadItem: whether(
    [uint64("published_file_id"), bool("high_priority")],
    ({ ugc }, published_file_id, high_priority) => ugc.downloadItem(published_file_id, high_priority),
  ),
  /**
   * How far the download of an item is. (`ISteamUGC::GetItemDownloadInfo`)
   * @returns Only `ret` when Steam says no: no download is under way.
   */
  getItemDownloadInfo: tells([uint64("published_file_id")], ({ ugc }, published_file_id): ItemDownloadInfo => {
    const info = ugc.getItemDownloadInfo(published_file_id);
    if (info === null) return emptyDictionary({ ret: false });
    return { ret: true, downloaded: info.bytesDownloaded, total: info.bytesTotal };
  }),
  /**
   * Where an item is on this machine. (`ISteamUGC::GetItemInstallInfo`)
   * @returns Only `ret` when Steam says no: the item is not installed.
   */
  getItemInstallInfo: tells([uint64("published_file_id")], ({ ugc }, published_file_id): ItemInstallInfo => {
    const info = ugc.getItemInstallInfo(published_file_id);
    if (info === null) return emptyDictionary({ ret: false });
    const { sizeOnDisk: size, folder, timeStamp: timestamp } = info;
    return { ret: true, size, folder, folder_size: Buffer.byteLength(folder), timestamp };
  }),
  /**
   * What this machine has of an item. (`ISteamUGC::GetItemState`)
   * @returns Bits of `ItemState`; 0 for an item that Steam does not know here.
   */
  getItemState: gives([uint64("published_file_id")], 0, ({ ugc }, published_file_id) =>
    ugc.getItemState(published_file_id),
  ),
  /** Suspends or resumes all downloads of workshop items, until the server ends. (`ISteamUGC::SuspendDownloads`) */
  suspendDownloads: does([bool("suspend")], ({ ugc }, suspend) => ugc.suspendDownloads(suspend)),
});
