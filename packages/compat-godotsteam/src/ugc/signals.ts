// Signals of the UGC page.
import type {
  AddAppDependencyResult,
  AddUGCDependencyResult,
  CreateItemResult,
  DeleteItemResult,
  DownloadItemResult,
  GetAppDependenciesResult,
  GetUserItemVoteResult,
  ItemInstalled,
  RemoveAppDependencyResult,
  RemoveUGCDependencyResult,
  SetUserItemVoteResult,
  StartPlaytimeTrackingResult,
  SteamUGCQueryCompleted,
  StopPlaytimeTrackingResult,
  SubmitItemUpdateResult,
  UserFavoriteItemsListChanged,
  WorkshopEULAStatus,
} from "@headwater/typed";
import type { NewerFields } from "../core/newerSdks.js";
import { answer, callback } from "../core/signalSource.js";
import type { Result } from "../enums.js";

/** What `workshop_eula_status` brings of the agreement. */
export interface WorkshopEULAData {
  /** Of the agreement. */
  version: number;
  /** When the user agreed or refused: Unix time in seconds. */
  action: number;
  /** Whether they agreed. */
  accepted: boolean;
  /** Whether the user has to agree to a newer version. */
  needs_action: boolean;
}

const ofApp = (
  it: AddAppDependencyResult | RemoveAppDependencyResult | DownloadItemResult,
): [result: Result, file_id: bigint, app_id: number] => [it.result, it.publishedFileId, it.appId];

const ofChild = (
  it: AddUGCDependencyResult | RemoveUGCDependencyResult,
): [result: Result, file_id: bigint, child_id: bigint] => [it.result, it.publishedFileId, it.childPublishedFileId];

export const ugcSignals = {
  /** Answers `addAppDependency`. (`AddAppDependencyResult_t`) */
  add_app_dependency_result: answer(ofApp),
  /** Answers `addDependency`. (`AddUGCDependencyResult_t`) */
  add_ugc_dependency_result: answer(ofChild),
  /**
   * Answers `getAppDependencies`: `app_ids` has `app_dependencies` of all `total_app_dependencies`, 32 at most.
   * (`GetAppDependenciesResult_t`)
   */
  get_app_dependencies_result: answer(
    (
      it: GetAppDependenciesResult,
    ): [
      result: Result,
      file_id: bigint,
      app_ids: number[],
      app_dependencies: number,
      total_app_dependencies: number,
    ] => [it.result, it.publishedFileId, it.appIds, it.numAppDependencies, it.totalNumAppDependencies],
  ),
  /** Answers `getUserItemVote`. (`GetUserItemVoteResult_t`) */
  get_item_vote_result: answer(
    (
      it: GetUserItemVoteResult,
    ): [result: Result, file_id: bigint, vote_up: boolean, vote_down: boolean, vote_skipped: boolean] => [
      it.result,
      it.publishedFileId,
      it.votedUp,
      it.votedDown,
      it.voteSkipped,
    ],
  ),
  /**
   * Answers `createItem`. `accept_tos`: the user has to agree to the workshop's terms before others see the item.
   * (`CreateItemResult_t`)
   */
  item_created: answer((it: CreateItemResult): [result: Result, file_id: bigint, accept_tos: boolean] => [
    it.result,
    it.publishedFileId,
    it.userNeedsToAcceptWorkshopLegalAgreement,
  ]),
  /** Answers `deleteItem`. (`DeleteItemResult_t`) */
  item_deleted: answer((it: DeleteItemResult): [result: Result, file_id: bigint] => [it.result, it.publishedFileId]),
  /** A download has ended. It may be another app's: compare `app_id`. (`DownloadItemResult_t`) */
  item_downloaded: callback("downloadItemResult", ofApp),
  /**
   * An item was installed or updated. It may be another app's: compare `app_id`. `legacy_content` is the file of an
   * item of the old kind. (`ItemInstalled_t`)
   */
  item_installed: callback(
    "itemInstalled",
    (
      it: ItemInstalled & Partial<NewerFields["itemInstalled"]>,
    ): [app_id: number, file_id: bigint, legacy_content: bigint, manifest_id: bigint] => [
      it.appId,
      it.publishedFileId,
      it.legacyContent ?? 0n,
      it.manifestId ?? 0n,
    ],
  ),
  /**
   * Answers `submitItemUpdate`. `need_to_accept_tos`: the user has to agree to the workshop's terms before others see
   * the item. (`SubmitItemUpdateResult_t`)
   */
  item_updated: answer((it: SubmitItemUpdateResult): [result: Result, need_to_accept_tos: boolean, file_id: bigint] => [
    it.result,
    it.userNeedsToAcceptWorkshopLegalAgreement,
    it.publishedFileId,
  ]),
  /** Answers `removeAppDependency`. (`RemoveAppDependencyResult_t`) */
  remove_app_dependency_result: answer(ofApp),
  /** Answers `removeDependency`. (`RemoveUGCDependencyResult_t`) */
  remove_ugc_dependency_result: answer(ofChild),
  /** Answers `setUserItemVote`. (`SetUserItemVoteResult_t`) */
  set_user_item_vote: answer((it: SetUserItemVoteResult): [result: Result, file_id: bigint, vote_up: boolean] => [
    it.result,
    it.publishedFileId,
    it.voteUp,
  ]),
  /** Answers `startPlaytimeTracking`. (`StartPlaytimeTrackingResult_t`) */
  start_playtime_tracking: answer(({ result }: StartPlaytimeTrackingResult): [result: Result] => [result]),
  /** Answers `stopPlaytimeTracking` and `stopPlaytimeTrackingForAllItems`. (`StopPlaytimeTrackingResult_t`) */
  stop_playtime_tracking: answer(({ result }: StopPlaytimeTrackingResult): [result: Result] => [result]),
  /**
   * Answers `sendQueryUGCRequest`: `results_returned` of all `total_matching` can be read with `handle`. `next_cursor`
   * is that of the next page. (`SteamUGCQueryCompleted_t`)
   */
  ugc_query_completed: answer(
    (
      it: SteamUGCQueryCompleted,
    ): [
      handle: bigint,
      result: Result,
      results_returned: number,
      total_matching: number,
      cached: boolean,
      next_cursor: string,
    ] => [it.handle, it.result, it.numResultsReturned, it.totalMatchingResults, it.cachedData, it.nextCursor],
  ),
  /** Answers `addItemToFavorites` and `removeItemFromFavorites`. (`UserFavoriteItemsListChanged_t`) */
  user_favorite_items_list_changed: answer(
    (it: UserFavoriteItemsListChanged): [result: Result, file_id: bigint, was_add_request: boolean] => [
      it.result,
      it.publishedFileId,
      it.wasAddRequest,
    ],
  ),
  /** The subscriptions have changed. (`UserSubscribedItemsListChanged_t`) */
  user_subscribed_items_list_changed: callback("userSubscribedItemsListChanged", ({ appId }): [app_id: number] => [
    appId,
  ]),
  /** Answers `getWorkshopEULAStatus`. (`WorkshopEULAStatus_t`) */
  workshop_eula_status: answer(
    ({
      result,
      appId,
      version,
      action,
      accepted,
      needsAction,
    }: WorkshopEULAStatus): [result: Result, app_id: number, eula_data: WorkshopEULAData] => [
      result,
      appId,
      { version, action, accepted, needs_action: needsAction },
    ],
  ),
};
