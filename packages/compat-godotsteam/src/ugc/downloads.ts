// UGC: items on this machine, from the folder they go to, to the progress of a download.
import { bool, type Int64Like, text, uint32, uint64 } from "../core/argument.js";
import { emptyDictionary, type MaybeEmpty } from "../core/dictionary.js";
import { SteamServerBase } from "../core/steamServerBase.js";

const page = "UGC";

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

export class Downloads extends SteamServerBase {
  /**
   * Says where a game server keeps items. Comes before the first download.
   *
   * Stands for `ISteamUGC::BInitWorkshopForGameServer`.
   *
   * @param workshop_depot_id - The depot of the workshop: usually the app id.
   * @param folder - Absolute path of the folder.
   * @returns Whether Steam took it.
   * @throws TypeError for an argument of the wrong type.
   */
  initWorkshopForGameServer(workshop_depot_id: number, folder: string): boolean {
    return this.invoke(
      page,
      "initWorkshopForGameServer",
      [uint32("workshop_depot_id", workshop_depot_id), text("folder", folder)],
      false,
      ({ ugc }, ...args) => ugc.initWorkshopForGameServer(...args),
    );
  }

  /**
   * Downloads an item, or brings it up to date. `item_downloaded` tells the end; until then its files must not be used.
   *
   * Stands for `ISteamUGC::DownloadItem`.
   *
   * @param high_priority - Whether it goes before all other downloads of Steam.
   * @returns False when there is no such item, or the server is not logged on.
   * @throws TypeError for an argument of the wrong type.
   */
  downloadItem(published_file_id: Int64Like, high_priority: boolean): boolean {
    return this.invoke(
      page,
      "downloadItem",
      [uint64("published_file_id", published_file_id), bool("high_priority", high_priority)],
      false,
      ({ ugc }, ...args) => ugc.downloadItem(...args),
    );
  }

  /**
   * How far the download of an item is.
   *
   * Stands for `ISteamUGC::GetItemDownloadInfo`.
   *
   * @returns Only `ret` when Steam says no: no download is under way.
   * @throws TypeError for an argument of the wrong type.
   */
  getItemDownloadInfo(published_file_id: Int64Like): MaybeEmpty<ItemDownloadInfo> {
    return this.invoke(
      page,
      "getItemDownloadInfo",
      [uint64("published_file_id", published_file_id)],
      emptyDictionary(),
      ({ ugc }, item) => {
        const info = ugc.getItemDownloadInfo(item);
        if (info === null) return emptyDictionary({ ret: false });
        return { ret: true, downloaded: info.bytesDownloaded, total: info.bytesTotal };
      },
    );
  }

  /**
   * Where an item is on this machine.
   *
   * Stands for `ISteamUGC::GetItemInstallInfo`.
   *
   * @returns Only `ret` when Steam says no: the item is not installed.
   * @throws TypeError for an argument of the wrong type.
   */
  getItemInstallInfo(published_file_id: Int64Like): MaybeEmpty<ItemInstallInfo> {
    return this.invoke(
      page,
      "getItemInstallInfo",
      [uint64("published_file_id", published_file_id)],
      emptyDictionary(),
      ({ ugc }, item) => {
        const info = ugc.getItemInstallInfo(item);
        if (info === null) return emptyDictionary({ ret: false });
        const { sizeOnDisk: size, folder, timeStamp: timestamp } = info;
        return { ret: true, size, folder, folder_size: Buffer.byteLength(folder), timestamp };
      },
    );
  }

  /**
   * What this machine has of an item.
   *
   * Stands for `ISteamUGC::GetItemState`.
   *
   * @returns Bits of `ItemState`; 0 for an item that Steam does not know here.
   * @throws TypeError for an argument of the wrong type.
   */
  getItemState(published_file_id: Int64Like): number {
    return this.invoke(page, "getItemState", [uint64("published_file_id", published_file_id)], 0, ({ ugc }, ...args) =>
      ugc.getItemState(...args),
    );
  }

  /**
   * Suspends or resumes all downloads of workshop items, until the server ends.
   *
   * Stands for `ISteamUGC::SuspendDownloads`.
   *
   * @throws TypeError for an argument of the wrong type.
   */
  suspendDownloads(suspend: boolean): void {
    this.invoke(page, "suspendDownloads", [bool("suspend", suspend)], undefined, ({ ugc }, ...args) =>
      ugc.suspendDownloads(...args),
    );
  }
}
