// UGC: making, changing and deleting workshop items. What an update changes: itemChanges.ts, itemExtras.ts.
import { handle64, type Int64Like, member, text, uint32, uint64 } from "../core/argument.js";
import { emptyDictionary, type MaybeEmpty } from "../core/dictionary.js";
import { SteamServerBase } from "../core/steamServerBase.js";
import type { WorkshopFileType } from "../remoteStorage/enums.js";
import { ugcConstants } from "./constants.js";
import type { ItemUpdateStatus } from "./enums.js";
import { ugcSignals } from "./signals.js";

const page = "UGC";

/** What `getItemUpdateProgress` returns. */
export interface ItemUpdateProgress {
  /** `ITEM_UPDATE_STATUS_INVALID` when no upload is under way. */
  status: ItemUpdateStatus;
  /** Bytes done, of this step. */
  processed: bigint;
  /** Bytes to do, of this step; 0 when it does not count bytes. */
  total: bigint;
}

export class ItemUpdates extends SteamServerBase {
  /**
   * Makes an item, empty as yet. `item_created` answers.
   *
   * Stands for `ISteamUGC::CreateItem`.
   *
   * @param app_id - App that the item is for.
   * @throws TypeError for an argument of the wrong type.
   */
  createItem(app_id: number, file_type: WorkshopFileType): void {
    this.invoke(
      page,
      "createItem",
      [uint32("app_id", app_id), member<WorkshopFileType>("file_type", file_type)],
      undefined,
      ({ ugc }, ...args) => this.emitAnswer(page, "createItem", ugcSignals.item_created, ugc.createItem(...args)),
    );
  }

  /**
   * Deletes an item for good, without asking. `item_deleted` answers.
   *
   * Stands for `ISteamUGC::DeleteItem`.
   *
   * @throws TypeError for an argument of the wrong type.
   */
  deleteItem(published_file_id: Int64Like): void {
    this.invoke(page, "deleteItem", [uint64("published_file_id", published_file_id)], undefined, ({ ugc }, ...args) =>
      this.emitAnswer(page, "deleteItem", ugcSignals.item_deleted, ugc.deleteItem(...args)),
    );
  }

  /**
   * Begins to change an item; {@link submitItemUpdate} uploads the changes.
   *
   * Stands for `ISteamUGC::StartItemUpdate`.
   *
   * @param app_id - App that the item is for.
   * @returns The handle of the update; `UGC_UPDATE_HANDLE_INVALID` when Steam refuses, 0 when it was not asked.
   * @throws TypeError for an argument of the wrong type.
   */
  startItemUpdate(app_id: number, published_file_id: Int64Like): bigint {
    return this.invoke(
      page,
      "startItemUpdate",
      [uint32("app_id", app_id), uint64("published_file_id", published_file_id)],
      0n as bigint,
      ({ ugc }, ...args) => ugc.startItemUpdate(...args),
      ugcConstants.UGC_UPDATE_HANDLE_INVALID,
    );
  }

  /**
   * Uploads the changes. `item_updated` answers.
   *
   * Stands for `ISteamUGC::SubmitItemUpdate`.
   *
   * @param change_note - What users are told of the change; may be empty.
   * @throws TypeError for an argument of the wrong type.
   */
  submitItemUpdate(update_handle: Int64Like, change_note: string): void {
    this.invoke(
      page,
      "submitItemUpdate",
      [handle64("update_handle", update_handle), text("change_note", change_note)],
      undefined,
      ({ ugc }, handle, note) => {
        const answer = ugc.submitItemUpdate(handle, note === "" ? null : note);
        this.emitAnswer(page, "submitItemUpdate", ugcSignals.item_updated, answer);
      },
    );
  }

  /**
   * How far the upload of an update is.
   *
   * Stands for `ISteamUGC::GetItemUpdateProgress`.
   *
   * @throws TypeError for an argument of the wrong type.
   */
  getItemUpdateProgress(update_handle: Int64Like): MaybeEmpty<ItemUpdateProgress> {
    return this.invoke(
      page,
      "getItemUpdateProgress",
      [handle64("update_handle", update_handle)],
      emptyDictionary(),
      ({ ugc }, handle): ItemUpdateProgress => {
        const { status, bytesProcessed: processed, bytesTotal: total } = ugc.getItemUpdateProgress(handle);
        return { status, processed, total };
      },
    );
  }
}
