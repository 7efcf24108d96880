// Records of the UGC page.
import { tmpdir } from "node:os";
import { SteamUGC, type UGCQueryHandle } from "@headwater/typed";
import { answerNext } from "./answerNext.js";
import { type ClassRecords, type FunctionRecord, given, plain, type World } from "./classRecords.js";

const app = 480;
const item = 1000n;
const other = 1001n;
const user = 76561197960287930n;
/** An id of more than 32 bits. */
const large = 2n ** 40n + 1n;
const update = 5n;

/** A query that has been answered, if Steam takes any. */
async function answered({ server, next }: World): Promise<bigint> {
  const query = server.createQueryUGCDetailsRequest([item, other]);
  // A loopback that has no workshop.
  if (query === server.UGC_QUERY_HANDLE_INVALID) return query;
  server.setReturnChildren(query, true);
  server.setReturnMetadata(query, true);
  server.setReturnKeyValueTags(query, true);
  server.setReturnAdditionalPreviews(query, true);
  server.sendQueryUGCRequest(query);
  await next("ugc_query_completed");
  return query;
}

/** Asks for something of the first result of a query. */
function ofResult(...args: readonly unknown[]): FunctionRecord {
  let query = 1n;
  return {
    args: async (world) => {
      query = await answered(world);
      return [query, 0, ...args];
    },
    after: ({ server }) => server.releaseQueryUGCRequest(query),
    failing: { args: () => [1n, 0, ...args] },
  };
}

/** Sets up a query that has not been sent. */
function ofQuery(...args: readonly unknown[]): FunctionRecord {
  let query = 1n;
  return {
    args: ({ server }) => {
      query = server.createQueryAllUGCRequestPage(
        server.UGC_QUERY_RANKED_BY_VOTE,
        server.UGC_MATCHING_UGC_TYPE_ITEMS,
        app,
        app,
        1,
      );
      return [query, ...args];
    },
    after: ({ server }) => server.releaseQueryUGCRequest(query),
    failing: { args: () => [1n, ...args] },
  };
}

/** Changes something with an update. */
function ofUpdate(...args: readonly unknown[]): FunctionRecord {
  return {
    args: ({ server }) => [server.startItemUpdate(app, item), ...args],
    failing: { args: () => [update, ...args] },
  };
}

/** Downloads the item, if Steam takes downloads. */
async function download({ server, next }: World): Promise<void> {
  if (server.downloadItem(item, true)) await next("item_downloaded");
}

export const ugc: ClassRecords = {
  functions: {
    // First: it is too late once an item is installed.
    initWorkshopForGameServer: given(app, tmpdir()),
    addAppDependency: given(item, app),
    addContentDescriptor: ofUpdate(2),
    addDependency: given(item, other),
    addExcludedTag: ofQuery("old"),
    addItemKeyValueTag: ofUpdate("mode", "arena"),
    addItemPreviewFile: ofUpdate("/tmp/preview.png", 0),
    addItemPreviewVideo: ofUpdate("jHgZh4GV9G0"),
    addItemToFavorites: given(app, item),
    addRequiredKeyValueTag: ofQuery("mode", "arena"),
    addRequiredTag: ofQuery("map"),
    addRequiredTagGroup: ofQuery(["map", "mod"]),
    createItem: given(app, 0),
    createQueryAllUGCRequest: given(3, 0, app + 1, app, 1),
    createQueryAllUGCRequestPage: given(3, 0, app + 1, app, 1),
    createQueryAllUGCRequestCursor: given(3, 0, app + 1, app, "*"),
    createQueryUGCDetailsRequest: given([item, other]),
    createQueryUserUGCRequest: given(user, 0, 3, 1, app + 1, app, 2),
    deleteItem: given(item),
    downloadItem: { args: () => [item, true], after: download },
    getAppDependencies: given(item),
    getItemDownloadInfo: {
      args: () => [item],
      before: ({ server }) => server.downloadItem(item, true),
      after: download,
    },
    getItemInstallInfo: { args: () => [item], before: download, varying: ["folder", "folder_size"] },
    getItemState: { args: () => [item], before: download },
    getItemUpdateProgress: ofUpdate(),
    getNumSubscribedItems: given(true),
    getNumSupportedGameVersions: ofResult(),
    getQueryUGCAdditionalPreview: ofResult(1),
    getQueryUGCChildren: ofResult(1),
    getQueryUGCContentDescriptors: ofResult(),
    getQueryUGCKeyValueTag: ofResult(1),
    getQueryUGCMetadata: ofResult(),
    getQueryUGCNumAdditionalPreviews: ofResult(),
    getQueryUGCNumKeyValueTags: ofResult(),
    getQueryUGCNumTags: ofResult(),
    getQueryUGCPreviewURL: ofResult(),
    getQueryUGCResult: ofResult(),
    getQueryUGCStatistic: ofResult(1),
    getQueryUGCTag: ofResult(1),
    getQueryUGCTagDisplayName: ofResult(1),
    getSubscribedItems: plain,
    getSupportedGameVersionData: ofResult(1),
    getWorkshopEULAStatus: plain,
    getUserContentDescriptorPreferences: plain,
    getUserItemVote: given(item),
    releaseQueryUGCRequest: ofQuery(),
    removeAllItemKeyValueTags: ofUpdate(),
    removeAppDependency: given(item, app),
    removeContentDescriptor: ofUpdate(2),
    removeDependency: given(item, other),
    removeItemFromFavorites: given(app, item),
    removeItemKeyValueTags: ofUpdate("mode"),
    removeItemPreview: ofUpdate(0),
    sendQueryUGCRequest: ofQuery(),
    setAdminQuery: ofQuery(true),
    setAllowCachedResponse: ofQuery(60),
    setAllowLegacyUpload: ofUpdate(true),
    setCloudFileNameFilter: ofQuery("map.bin"),
    setItemContent: ofUpdate("/tmp/content"),
    setItemDescription: ofUpdate("An arena."),
    setItemMetadata: ofUpdate("mode=arena"),
    setItemPreview: ofUpdate("/tmp/preview.png"),
    setItemTags: ofUpdate(["map", "arena"]),
    setItemTitle: ofUpdate("Arena"),
    setItemUpdateLanguage: ofUpdate("german"),
    setItemVisibility: ofUpdate(0),
    setItemsDisabledLocally: given([item], true),
    setLanguage: ofQuery("german"),
    setMatchAnyTag: ofQuery(true),
    setRankedByTrendDays: ofQuery(7),
    setRequiredGameVersions: ofUpdate("v1", "v2"),
    setReturnAdditionalPreviews: ofQuery(true),
    setReturnChildren: ofQuery(true),
    setReturnKeyValueTags: ofQuery(true),
    setReturnLongDescription: ofQuery(true),
    setReturnMetadata: ofQuery(true),
    setReturnOnlyIDs: ofQuery(true),
    setReturnPlaytimeStats: ofQuery(7),
    setReturnTotalOnly: ofQuery(true),
    setSearchText: ofQuery("arena"),
    setSubscriptionsLoadOrder: given([item, other]),
    setTimeCreatedDateRange: ofQuery(1_600_000_000, 1_700_000_000),
    setTimeUpdatedDateRange: ofQuery(1_600_000_000, 1_700_000_000),
    setUserItemVote: given(item, true),
    showWorkshopEULA: plain,
    startItemUpdate: given(app, item),
    startPlaytimeTracking: given([item, other]),
    stopPlaytimeTracking: given([item, other]),
    stopPlaytimeTrackingForAllItems: plain,
    submitItemUpdate: ofUpdate("First version"),
    subscribeItem: given(item),
    suspendDownloads: given(false),
    unsubscribeItem: given(item),
    updateItemPreviewFile: ofUpdate(0, "/tmp/preview.png"),
    updateItemPreviewVideo: ofUpdate(0, "jHgZh4GV9G0"),
  },
  signals: {
    add_app_dependency_result: {
      provoke: ({ server }) => {
        answerNext(SteamUGC, "addAppDependency", { result: 1, publishedFileId: item, appId: app });
        server.addAppDependency(item, app);
      },
    },
    add_ugc_dependency_result: {
      provoke: ({ server }) => {
        answerNext(SteamUGC, "addDependency", { result: 1, publishedFileId: item, childPublishedFileId: large });
        server.addDependency(item, large);
      },
    },
    get_app_dependencies_result: {
      provoke: ({ server }) => {
        const counts = { numAppDependencies: 2, totalNumAppDependencies: 2 };
        // The struct has room for more than there are.
        answerNext(SteamUGC, "getAppDependencies", {
          result: 1,
          publishedFileId: item,
          appIds: [app, 730],
          ...counts,
        });
        server.getAppDependencies(item);
      },
    },
    get_item_vote_result: {
      provoke: ({ server }) => {
        const vote = { votedUp: false, votedDown: true, voteSkipped: false };
        answerNext(SteamUGC, "getUserItemVote", { result: 1, publishedFileId: item, ...vote });
        server.getUserItemVote(item);
      },
    },
    item_created: {
      provoke: ({ server }) => {
        answerNext(SteamUGC, "createItem", {
          result: 1,
          publishedFileId: item,
          userNeedsToAcceptWorkshopLegalAgreement: true,
        });
        server.createItem(app, server.WORKSHOP_FILE_TYPE_COMMUNITY);
      },
    },
    item_deleted: {
      provoke: ({ server }) => {
        answerNext(SteamUGC, "deleteItem", { result: 1, publishedFileId: item });
        server.deleteItem(item);
      },
    },
    item_downloaded: {
      provoke: ({ post }) => post("DownloadItemResult_t", { m_unAppID: app, m_nPublishedFileId: item, m_eResult: 1 }),
    },
    item_installed: {
      provoke: ({ post }) =>
        post("ItemInstalled_t", { m_unAppID: app, m_nPublishedFileId: item, m_hLegacyContent: 7n, m_unManifestID: 8n }),
    },
    item_updated: {
      provoke: ({ server }) => {
        const terms = { userNeedsToAcceptWorkshopLegalAgreement: true };
        answerNext(SteamUGC, "submitItemUpdate", { result: 1, publishedFileId: item, ...terms });
        server.submitItemUpdate(update, "First version");
      },
    },
    remove_app_dependency_result: {
      provoke: ({ server }) => {
        answerNext(SteamUGC, "removeAppDependency", { result: 1, publishedFileId: item, appId: app });
        server.removeAppDependency(item, app);
      },
    },
    remove_ugc_dependency_result: {
      provoke: ({ server }) => {
        answerNext(SteamUGC, "removeDependency", { result: 1, publishedFileId: item, childPublishedFileId: large });
        server.removeDependency(item, large);
      },
    },
    set_user_item_vote: {
      provoke: ({ server }) => {
        answerNext(SteamUGC, "setUserItemVote", { result: 1, publishedFileId: item, voteUp: true });
        server.setUserItemVote(item, true);
      },
    },
    start_playtime_tracking: {
      provoke: ({ server }) => {
        answerNext(SteamUGC, "startPlaytimeTracking", { result: 1 });
        server.startPlaytimeTracking([item]);
      },
    },
    stop_playtime_tracking: {
      provoke: ({ server }) => {
        answerNext(SteamUGC, "stopPlaytimeTracking", { result: 1 });
        server.stopPlaytimeTracking([item]);
      },
    },
    ugc_query_completed: {
      provoke: ({ server }) => {
        const counts = { numResultsReturned: 2, totalMatchingResults: 70 };
        answerNext(SteamUGC, "sendQueryUgcRequest", {
          handle: 9n as UGCQueryHandle,
          result: 1,
          ...counts,
          cachedData: true,
          nextCursor: "AoJw",
        });
        server.sendQueryUGCRequest(9n);
      },
    },
    user_favorite_items_list_changed: {
      provoke: ({ server }) => {
        answerNext(SteamUGC, "addItemToFavorites", { publishedFileId: item, result: 1, wasAddRequest: true });
        server.addItemToFavorites(app, item);
      },
    },
    user_subscribed_items_list_changed: {
      provoke: ({ post }) => post("UserSubscribedItemsListChanged_t", { m_nAppID: app }),
    },
    workshop_eula_status: {
      provoke: ({ server }) => {
        const agreement = { version: 3, action: 1_700_000_000, accepted: true, needsAction: false };
        answerNext(SteamUGC, "getWorkshopEulaStatus", { result: 1, appId: app, ...agreement });
        server.getWorkshopEULAStatus();
      },
    },
  },
};
