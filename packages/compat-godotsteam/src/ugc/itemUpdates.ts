// UGC: making, changing and deleting workshop items, and what they need. What an update changes: itemChanges.ts.

import { constants } from "../constants.js";
import { member, text, uint32, uint64 } from "../core/argument.js";
import { asks, gives, page, tells } from "../core/page.js";
import type { ItemUpdateStatus, WorkshopFileType } from "../enums.js";
import { update } from "./handles.js";
import { ugcSignals } from "./signals.js";

/** What `getItemUpdateProgress` returns. */
export interface ItemUpdateProgress {
  /** `ITEM_UPDATE_STATUS_INVALID` when no upload is under way. */
  status: ItemUpdateStatus;
  /** Bytes done, of this step. */
  processed: bigint;
  /** Bytes to do, of this step; 0 when it does not count bytes. */
  total: bigint;
}

export const itemUpdates = page("UGC", {
  /**
   * Makes an item, empty as yet. `item_created` answers. (`ISteamUGC::CreateItem`)
   * @param app_id - App that the item is for.
   */
  createItem: asks(
    [uint32("app_id"), member<WorkshopFileType>("file_type")],
    ugcSignals.item_created,
    ({ ugc }, app_id, file_type) => ugc.createItem(app_id, file_type),
  ),
  /** Deletes an item for good, without asking. `item_deleted` answers. (`ISteamUGC::DeleteItem`) */
  deleteItem: asks([uint64("published_file_id")], ugcSignals.item_deleted, ({ ugc }, published_file_id) =>
    ugc.deleteItem(published_file_id),
  ),
  /**
   * Begins to change an item; {@link SteamServer.submitItemUpdate} uploads the changes. (`ISteamUGC::StartItemUpdate`)
   * @param app_id - App that the item is for.
   * @returns The handle of the update; `UGC_UPDATE_HANDLE_INVALID` when Steam refuses, 0 when it was not asked.
   */
  startItemUpdate: gives(
    [uint32("app_id"), uint64("published_file_id")],
    0n,
    ({ ugc }, app_id, published_file_id): bigint => ugc.startItemUpdate(app_id, published_file_id),
    constants.UGC_UPDATE_HANDLE_INVALID,
  ),
  /**
   * Uploads the changes. `item_updated` answers. (`ISteamUGC::SubmitItemUpdate`)
   * @param change_note - What users are told of the change; may be empty.
   */
  submitItemUpdate: asks(
    [update, text("change_note")],
    ugcSignals.item_updated,
    ({ ugc }, update_handle, change_note) =>
      ugc.submitItemUpdate(update_handle, change_note === "" ? null : change_note),
  ),
  /** How far the upload of an update is. (`ISteamUGC::GetItemUpdateProgress`) */
  getItemUpdateProgress: tells([update], ({ ugc }, update_handle): ItemUpdateProgress => {
    const { status, bytesProcessed: processed, bytesTotal: total } = ugc.getItemUpdateProgress(update_handle);
    return { status, processed, total };
  }),
  /**
   * Puts an item in a collection, or has an item need another. `add_ugc_dependency_result` answers.
   * (`ISteamUGC::AddDependency`)
   */
  addDependency: asks(
    [uint64("published_file_id"), uint64("child_published_file_id")],
    ugcSignals.add_ugc_dependency_result,
    ({ ugc }, published_file_id, child_published_file_id) =>
      ugc.addDependency(published_file_id, child_published_file_id),
  ),
  /** Undoes {@link SteamServer.addDependency}. `remove_ugc_dependency_result` answers. (`ISteamUGC::RemoveDependency`) */
  removeDependency: asks(
    [uint64("published_file_id"), uint64("child_published_file_id")],
    ugcSignals.remove_ugc_dependency_result,
    ({ ugc }, published_file_id, child_published_file_id) =>
      ugc.removeDependency(published_file_id, child_published_file_id),
  ),
  /**
   * Has an item need an app or a DLC. `add_app_dependency_result` answers. (`ISteamUGC::AddAppDependency`)
   * @param app_id - App or DLC.
   */
  addAppDependency: asks(
    [uint64("published_file_id"), uint32("app_id")],
    ugcSignals.add_app_dependency_result,
    ({ ugc }, published_file_id, app_id) => ugc.addAppDependency(published_file_id, app_id),
  ),
  /**
   * Undoes {@link SteamServer.addAppDependency}. `remove_app_dependency_result` answers. (`ISteamUGC::RemoveAppDependency`)
   * @param app_id - App or DLC.
   */
  removeAppDependency: asks(
    [uint64("published_file_id"), uint32("app_id")],
    ugcSignals.remove_app_dependency_result,
    ({ ugc }, published_file_id, app_id) => ugc.removeAppDependency(published_file_id, app_id),
  ),
  /** Asks which apps and DLC an item needs. `get_app_dependencies_result` answers. (`ISteamUGC::GetAppDependencies`) */
  getAppDependencies: asks(
    [uint64("published_file_id")],
    ugcSignals.get_app_dependencies_result,
    ({ ugc }, published_file_id) => ugc.getAppDependencies(published_file_id),
  ),
});
