// Signals of the UGC page.
import type {
  AddAppDependencyResult,
  AddUGCDependencyResult,
  CreateItemResult,
  DeleteItemResult,
  GetAppDependenciesResult,
  GetUserItemVoteResult,
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
import { answer, callback, type SignalSources } from "../core/signalSource.js";
import type { Result } from "../mainServer/result.js";

/** What `workshop_eula_status` brings of the agreement. */
export interface WorkshopEULAData {
  /** Of the agreement. */
  version: number;
  /** When the user agreed or refused: Unix time in seconds. */
  action: number;
  accepted: boolean;
  /** Whether the user has to agree to a newer version. */
  needs_action: boolean;
}

export interface UGCSignals {
  /** Answers `addAppDependency`. Stands for `AddAppDependencyResult_t`. */
  add_app_dependency_result: [result: Result, file_id: bigint, app_id: number];
  /** Answers `addDependency`. Stands for `AddUGCDependencyResult_t`. */
  add_ugc_dependency_result: [result: Result, file_id: bigint, child_id: bigint];
  /**
   * Answers `getAppDependencies`: `app_ids` has `app_dependencies` of all `total_app_dependencies`, 32 at most. Stands
   * for `GetAppDependenciesResult_t`.
   */
  get_app_dependencies_result: [
    result: Result,
    file_id: bigint,
    app_ids: number[],
    app_dependencies: number,
    total_app_dependencies: number,
  ];
  /** Answers `getUserItemVote`. Stands for `GetUserItemVoteResult_t`. */
  get_item_vote_result: [result: Result, file_id: bigint, vote_up: boolean, vote_down: boolean, vote_skipped: boolean];
  /**
   * Answers `createItem`. `accept_tos`: the user has to agree to the workshop's terms before others see the item. Stands
   * for `CreateItemResult_t`.
   */
  item_created: [result: Result, file_id: bigint, accept_tos: boolean];
  /** Answers `deleteItem`. Stands for `DeleteItemResult_t`. */
  item_deleted: [result: Result, file_id: bigint];
  /** A download has ended. It may be another app's: compare `app_id`. Stands for `DownloadItemResult_t`. */
  item_downloaded: [result: Result, file_id: bigint, app_id: number];
  /**
   * An item was installed or updated. It may be another app's: compare `app_id`. `legacy_content` is the file of an item
   * of the old kind. Stands for `ItemInstalled_t`.
   */
  item_installed: [app_id: number, file_id: bigint, legacy_content: bigint, manifest_id: bigint];
  /**
   * Answers `submitItemUpdate`. `need_to_accept_tos`: the user has to agree to the workshop's terms before others see
   * the item. Stands for `SubmitItemUpdateResult_t`.
   */
  item_updated: [result: Result, need_to_accept_tos: boolean, file_id: bigint];
  /** Answers `removeAppDependency`. Stands for `RemoveAppDependencyResult_t`. */
  remove_app_dependency_result: [result: Result, file_id: bigint, app_id: number];
  /** Answers `removeDependency`. Stands for `RemoveUGCDependencyResult_t`. */
  remove_ugc_dependency_result: [result: Result, file_id: bigint, child_id: bigint];
  /** Answers `setUserItemVote`. Stands for `SetUserItemVoteResult_t`. */
  set_user_item_vote: [result: Result, file_id: bigint, vote_up: boolean];
  /** Answers `startPlaytimeTracking`. Stands for `StartPlaytimeTrackingResult_t`. */
  start_playtime_tracking: [result: Result];
  /**
   * Answers `stopPlaytimeTracking` and `stopPlaytimeTrackingForAllItems`. Stands for `StopPlaytimeTrackingResult_t`.
   */
  stop_playtime_tracking: [result: Result];
  /**
   * Answers `sendQueryUGCRequest`: `results_returned` of all `total_matching` can be read with `handle`. `next_cursor`
   * is that of the next page. Stands for `SteamUGCQueryCompleted_t`.
   */
  ugc_query_completed: [
    handle: bigint,
    result: Result,
    results_returned: number,
    total_matching: number,
    cached: boolean,
    next_cursor: string,
  ];
  /** Answers `addItemToFavorites` and `removeItemFromFavorites`. Stands for `UserFavoriteItemsListChanged_t`. */
  user_favorite_items_list_changed: [result: Result, file_id: bigint, was_add_request: boolean];
  /** The subscriptions have changed. Stands for `UserSubscribedItemsListChanged_t`. */
  user_subscribed_items_list_changed: [app_id: number];
  /** Answers `getWorkshopEULAStatus`. Stands for `WorkshopEULAStatus_t`. */
  workshop_eula_status: [result: Result, app_id: number, eula_data: WorkshopEULAData];
}

export const ugcSignals = {
  add_app_dependency_result: answer((it: AddAppDependencyResult) => [it.result, it.publishedFileId, it.appId]),
  add_ugc_dependency_result: answer((it: AddUGCDependencyResult) => [
    it.result,
    it.publishedFileId,
    it.childPublishedFileId,
  ]),
  get_app_dependencies_result: answer((it: GetAppDependenciesResult) => [
    it.result,
    it.publishedFileId,
    it.appIds,
    it.numAppDependencies,
    it.totalNumAppDependencies,
  ]),
  get_item_vote_result: answer((it: GetUserItemVoteResult) => [
    it.result,
    it.publishedFileId,
    it.votedUp,
    it.votedDown,
    it.voteSkipped,
  ]),
  item_created: answer((it: CreateItemResult) => [
    it.result,
    it.publishedFileId,
    it.userNeedsToAcceptWorkshopLegalAgreement,
  ]),
  item_deleted: answer((it: DeleteItemResult) => [it.result, it.publishedFileId]),
  item_downloaded: callback("downloadItemResult", (it) => [it.result, it.publishedFileId, it.appId]),
  item_installed: callback("itemInstalled", (it) => [it.appId, it.publishedFileId, it.legacyContent, it.manifestId]),
  item_updated: answer((it: SubmitItemUpdateResult) => [
    it.result,
    it.userNeedsToAcceptWorkshopLegalAgreement,
    it.publishedFileId,
  ]),
  remove_app_dependency_result: answer((it: RemoveAppDependencyResult) => [it.result, it.publishedFileId, it.appId]),
  remove_ugc_dependency_result: answer((it: RemoveUGCDependencyResult) => [
    it.result,
    it.publishedFileId,
    it.childPublishedFileId,
  ]),
  set_user_item_vote: answer((it: SetUserItemVoteResult) => [it.result, it.publishedFileId, it.voteUp]),
  start_playtime_tracking: answer(({ result }: StartPlaytimeTrackingResult) => [result]),
  stop_playtime_tracking: answer(({ result }: StopPlaytimeTrackingResult) => [result]),
  ugc_query_completed: answer((it: SteamUGCQueryCompleted) => [
    it.handle,
    it.result,
    it.numResultsReturned,
    it.totalMatchingResults,
    it.cachedData,
    it.nextCursor,
  ]),
  user_favorite_items_list_changed: answer((it: UserFavoriteItemsListChanged) => [
    it.result,
    it.publishedFileId,
    it.wasAddRequest,
  ]),
  user_subscribed_items_list_changed: callback("userSubscribedItemsListChanged", ({ appId }) => [appId]),
  workshop_eula_status: answer(({ result, appId, version, action, accepted, needsAction }: WorkshopEULAStatus) => [
    result,
    appId,
    { version, action, accepted, needs_action: needsAction },
  ]),
} satisfies SignalSources<UGCSignals>;
