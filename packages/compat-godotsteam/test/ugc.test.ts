// What the functions of the UGC page ask Steam for, and what they make of its answers, whatever the loopback has of a
// workshop.
import { SteamUGC, type SteamUGCDetails } from "@headwater/typed";
import { afterEach, beforeEach, describe, expect, type MockInstance, test, vi } from "vitest";
import { type LoggedError, SteamServer, type SteamServerSignals } from "../src/index.js";
import { faultsOf } from "./conforms.js";
import { logged, next, start } from "./loopback.js";
import { factsOf } from "./surface.js";

let errors: LoggedError[];
beforeEach(() => {
  errors = logged();
  start();
});
afterEach(() => {
  vi.restoreAllMocks();
  SteamServer.serverShutdown();
});

type Call = (...args: readonly unknown[]) => unknown;
const server = SteamServer as unknown as Readonly<Record<string, Call>>;
const functions = new Map(factsOf("ugc").functions.map((facts) => [facts.name, facts]));

/** Stands in for a method of Steam's interface. */
function method(name: string): MockInstance<Call> {
  return vi.spyOn(SteamUGC.prototype as unknown as Record<string, Call>, name);
}

const details: SteamUGCDetails = {
  publishedFileId: 1000n,
  result: 1,
  fileType: 2,
  creatorAppId: 480,
  consumerAppId: 481,
  title: "Arena",
  description: "An arena.",
  steamIdOwner: 76561197960287930n,
  timeCreated: 10,
  timeUpdated: 11,
  timeAddedToUserList: 12,
  visibility: 3,
  banned: false,
  acceptedForUse: true,
  tagsTruncated: false,
  tags: "map,arena",
  file: 20n,
  previewFile: 21n,
  fileName: "arena.bin",
  fileSize: 30,
  previewFileSize: 31,
  url: "https://host/arena",
  votesUp: 40,
  votesDown: 41,
  score: 0.5,
  numChildren: 2,
  totalFilesSize: 2n ** 40n,
};
const result = {
  result: 1,
  file_id: 1000n,
  file_type: 2,
  creator_app_id: 480,
  consumer_app_id: 481,
  title: "Arena",
  description: "An arena.",
  steam_id_owner: 76561197960287930n,
  time_created: 10,
  time_updated: 11,
  time_added_to_user_list: 12,
  visibility: 3,
  banned: false,
  accepted_for_use: true,
  tags_truncated: false,
  tags: "map,arena",
  handle_file: 20n,
  handle_preview_file: 21n,
  file_name: "arena.bin",
  file_size: 30,
  preview_file_size: 31,
  url: "https://host/arena",
  votes_up: 40,
  votes_down: 41,
  score: 0.5,
  num_children: 2,
  total_files_size: 2n ** 40n,
};

interface Question {
  name: string;
  args: readonly unknown[];
  /** The method of Steam's interface, if it is called otherwise. */
  typed?: string;
  /** What it is given, if that differs. */
  passed?: readonly unknown[];
}

/** `answer`: what the method says, true by default; `returned`: what the function makes of it, if it differs. */
const questions: readonly (Question & { answer?: unknown; returned?: unknown })[] = [
  { name: "addExcludedTag", args: [7n, "old"] },
  { name: "addRequiredTag", args: [7n, "map"] },
  { name: "addRequiredTagGroup", args: [7n, ["map", "mod"]] },
  { name: "addRequiredKeyValueTag", args: [7n, "mode", "arena"] },
  { name: "setMatchAnyTag", args: [7n, true] },
  { name: "setSearchText", args: [7n, "arena"] },
  { name: "setCloudFileNameFilter", args: [7n, "map.bin"] },
  { name: "setRankedByTrendDays", args: [7n, 7] },
  { name: "setTimeCreatedDateRange", args: [7n, 1, 2] },
  { name: "setTimeUpdatedDateRange", args: [7n, 1, 2] },
  { name: "setReturnAdditionalPreviews", args: [7n, true] },
  { name: "setReturnChildren", args: [7n, true] },
  { name: "setReturnKeyValueTags", args: [7n, true] },
  { name: "setReturnLongDescription", args: [7n, true] },
  { name: "setReturnMetadata", args: [7n, true] },
  { name: "setReturnOnlyIDs", args: [7n, true], typed: "setReturnOnlyIds" },
  { name: "setReturnPlaytimeStats", args: [7n, 7] },
  { name: "setReturnTotalOnly", args: [7n, true] },
  { name: "setLanguage", args: [7n, "german"] },
  { name: "setAllowCachedResponse", args: [7n, 60] },
  { name: "setAdminQuery", args: [7n, true] },
  { name: "releaseQueryUGCRequest", args: [7n], typed: "releaseQueryUgcRequest" },
  { name: "createQueryAllUGCRequest", args: [1, -1, 480, 481, 2], typed: "createQueryAllUgcRequestPage", answer: 7n },
  {
    name: "createQueryAllUGCRequestPage",
    args: [1, -1, 480, 481, 2],
    typed: "createQueryAllUgcRequestPage",
    answer: 7n,
  },
  {
    name: "createQueryAllUGCRequestCursor",
    args: [1, -1, 480, 481, "next"],
    typed: "createQueryAllUgcRequestCursor",
    answer: 7n,
  },
  {
    name: "createQueryUserUGCRequest",
    args: [76561197960287930n, 1, 2, 3, 480, 481, 2],
    typed: "createQueryUserUgcRequest",
    passed: [22202, 1, 2, 3, 480, 481, 2],
    answer: 7n,
  },
  {
    name: "createQueryUserUGCRequest",
    args: [22202, 1, 2, 3, 480, 481, 2],
    typed: "createQueryUserUgcRequest",
    answer: 7n,
  },
  {
    name: "createQueryUGCDetailsRequest",
    args: [[1000n, "1001", 1002]],
    typed: "createQueryUgcDetailsRequest",
    passed: [[1000n, 1001n, 1002n]],
    answer: 7n,
  },
  { name: "getQueryUGCPreviewURL", args: [7n, 1], typed: "getQueryUgcPreviewUrl", answer: "https://host/image" },
  { name: "getQueryUGCMetadata", args: [7n, 1], typed: "getQueryUgcMetadata", answer: "mode=arena" },
  { name: "getQueryUGCNumTags", args: [7n, 1], typed: "getQueryUgcNumTags", answer: 3 },
  { name: "getQueryUGCTag", args: [7n, 1, 2], typed: "getQueryUgcTag", answer: "map" },
  { name: "getQueryUGCTagDisplayName", args: [7n, 1, 2], typed: "getQueryUgcTagDisplayName", answer: "Karte" },
  { name: "getQueryUGCNumKeyValueTags", args: [7n, 1], typed: "getQueryUgcNumKeyValueTags", answer: 3 },
  { name: "getQueryUGCNumAdditionalPreviews", args: [7n, 1], typed: "getQueryUgcNumAdditionalPreviews", answer: 3 },
  { name: "getNumSupportedGameVersions", args: [7n, 1], answer: 3 },
  {
    name: "getQueryUGCChildren",
    args: [7n, 1, 2],
    typed: "getQueryUgcChildren",
    passed: [7n, 1],
    answer: [1000n, 2n ** 40n],
    returned: { success: true, handle: 7n, index: 1, children: [1000n, 2n ** 40n] },
  },
  {
    name: "getQueryUGCStatistic",
    args: [7n, 1, 8],
    typed: "getQueryUgcStatistic",
    answer: 2n ** 40n,
    returned: { success: true, handle: 7n, index: 1, type: 8, value: 2n ** 40n },
  },
  {
    name: "getQueryUGCContentDescriptors",
    args: [7n, 1],
    typed: "getQueryUgcContentDescriptors",
    passed: [7n, 1, 5],
    answer: [2, 5],
    returned: { result: 2, handle: 7n, index: 1, descriptors: [2, 5] },
  },
  {
    name: "getQueryUGCKeyValueTag",
    args: [7n, 1, 2],
    typed: "getQueryUgcKeyValueTag",
    answer: { key: "mode", value: "arena" },
    returned: { success: true, handle: 7n, index: 1, tag: 2, key: "mode", value: "arena" },
  },
  {
    name: "getQueryUGCAdditionalPreview",
    args: [7n, 1, 2],
    typed: "getQueryUgcAdditionalPreview",
    answer: { urlOrVideoId: "jHgZh4GV9G0", originalFileName: "", previewType: 1 },
    returned: { success: true, handle: 7n, index: 1, preview: 2, url_or_video: "jHgZh4GV9G0", filename: "", type: 1 },
  },
  {
    name: "getSupportedGameVersionData",
    args: [7n, 1, 2],
    answer: { gameBranchMin: "v1", gameBranchMax: "v2-beta" },
    returned: { min: "v1", max: "v2-beta" },
  },
  { name: "getQueryUGCResult", args: [7n, 1], typed: "getQueryUgcResult", answer: details, returned: result },
  { name: "startItemUpdate", args: [480, 1000n], answer: 8n },
  {
    name: "getItemUpdateProgress",
    args: [8n],
    answer: { status: 3, bytesProcessed: 1n, bytesTotal: 2n },
    returned: { status: 3, processed: 1n, total: 2n },
  },
  { name: "setItemTitle", args: [8n, "Arena"] },
  { name: "setItemDescription", args: [8n, "An arena."] },
  { name: "setItemUpdateLanguage", args: [8n, "german"] },
  { name: "setItemMetadata", args: [8n, "mode=arena"] },
  { name: "setItemVisibility", args: [8n, 2] },
  { name: "setItemContent", args: [8n, "/srv/content"] },
  { name: "setItemPreview", args: [8n, "/srv/image.png"] },
  { name: "setAllowLegacyUpload", args: [8n, true] },
  { name: "setRequiredGameVersions", args: [8n, "v1", "v2"] },
  { name: "setItemTags", args: [8n, ["map"], true] },
  { name: "addItemKeyValueTag", args: [8n, "mode", "arena"] },
  { name: "removeItemKeyValueTags", args: [8n, "mode"] },
  { name: "addItemPreviewFile", args: [8n, "/srv/image.png", 3] },
  { name: "addItemPreviewVideo", args: [8n, "jHgZh4GV9G0"] },
  { name: "updateItemPreviewFile", args: [8n, 1, "/srv/image.png"] },
  { name: "updateItemPreviewVideo", args: [8n, 1, "jHgZh4GV9G0"] },
  { name: "removeItemPreview", args: [8n, 1] },
  { name: "addContentDescriptor", args: [8n, 2] },
  { name: "removeContentDescriptor", args: [8n, 2] },
  { name: "setItemTags", args: [8n, ["map"]], passed: [8n, ["map"], false] },
  { name: "removeAllItemKeyValueTags", args: [8n] },
  { name: "getNumSubscribedItems", args: [true], answer: 3 },
  { name: "getNumSubscribedItems", args: [], passed: [false], answer: 3 },
  { name: "setItemsDisabledLocally", args: [["1000"], true], passed: [[1000n], true] },
  { name: "setSubscriptionsLoadOrder", args: [[1001, 1000]], passed: [[1001n, 1000n]] },
  { name: "getUserContentDescriptorPreferences", args: [], passed: [5], answer: [2] },
  { name: "showWorkshopEULA", args: [], typed: "showWorkshopEula" },
  { name: "initWorkshopForGameServer", args: [480, "/srv/workshop"] },
  { name: "downloadItem", args: [1000n, true] },
  { name: "getItemState", args: [1000n], answer: 5 },
  {
    name: "getItemDownloadInfo",
    args: [1000n],
    answer: { bytesDownloaded: 1n, bytesTotal: 2n ** 40n },
    returned: { ret: true, downloaded: 1n, total: 2n ** 40n },
  },
  {
    name: "getItemInstallInfo",
    args: [1000n],
    answer: { sizeOnDisk: 2n ** 40n, folder: "/srv/ä", timeStamp: 9 },
    returned: { ret: true, size: 2n ** 40n, folder: "/srv/ä", folder_size: 7, timestamp: 9 },
  },
  { name: "suspendDownloads", args: [true], answer: undefined },
];

describe("questions that are answered at once", () => {
  test.each(questions)("$name($args)", ({ name, args, typed = name, passed = args, ...rest }) => {
    const answer = "answer" in rest ? rest.answer : true;
    const asked = method(typed).mockReturnValue(answer);
    const returned = server[name]?.(...args);
    expect(asked.mock.calls).toEqual([passed]);
    expect(returned).toEqual("returned" in rest ? rest.returned : answer);
    const facts = functions.get(name);
    expect(facts && faultsOf(facts.returns, returned, facts.hidden)).toEqual([]);
    expect(errors).toEqual([]);
  });
});

const calls: readonly (Question & { signal: keyof SteamServerSignals })[] = [
  { name: "addAppDependency", args: [1000n, 480], signal: "add_app_dependency_result" },
  { name: "removeAppDependency", args: [1000n, 480], signal: "remove_app_dependency_result" },
  { name: "addDependency", args: [1000n, 1001n], signal: "add_ugc_dependency_result" },
  { name: "removeDependency", args: [1000n, 1001n], signal: "remove_ugc_dependency_result" },
  { name: "getAppDependencies", args: [1000n], signal: "get_app_dependencies_result" },
  { name: "createItem", args: [480, 2], signal: "item_created" },
  { name: "deleteItem", args: [1000n], signal: "item_deleted" },
  { name: "sendQueryUGCRequest", args: [7n], typed: "sendQueryUgcRequest", signal: "ugc_query_completed" },
  { name: "setUserItemVote", args: [1000n, true], signal: "set_user_item_vote" },
  { name: "getUserItemVote", args: [1000n], signal: "get_item_vote_result" },
  { name: "addItemToFavorites", args: [480, 1000n], signal: "user_favorite_items_list_changed" },
  { name: "removeItemFromFavorites", args: [480, 1000n], signal: "user_favorite_items_list_changed" },
  { name: "getWorkshopEULAStatus", args: [], typed: "getWorkshopEulaStatus", signal: "workshop_eula_status" },
  { name: "startPlaytimeTracking", args: [[1000n]], signal: "start_playtime_tracking" },
  { name: "stopPlaytimeTracking", args: [["1000"]], passed: [[1000n]], signal: "stop_playtime_tracking" },
  { name: "stopPlaytimeTrackingForAllItems", args: [], signal: "stop_playtime_tracking" },
  { name: "subscribeItem", args: [1000n], signal: "subscribe_item" },
  { name: "unsubscribeItem", args: [1000n], signal: "unsubscribe_item" },
  { name: "submitItemUpdate", args: [8n, "First version"], signal: "item_updated" },
  { name: "submitItemUpdate", args: [8n, ""], passed: [8n, null], signal: "item_updated" },
];

describe("calls that are answered with a signal", () => {
  test.each(calls)("$name($args)", async ({ name, args, typed = name, passed = args, signal }) => {
    const asked = method(typed).mockResolvedValue({ result: 1, appIds: [] });
    const emitted = next(signal);
    expect(server[name]?.(...args)).toBeUndefined();
    expect(asked.mock.calls).toEqual([passed]);
    expect(await emitted).toContain(1);
    expect(errors).toEqual([]);
  });

  test("a call that fails is logged, and nothing is emitted", async () => {
    method("createItem").mockRejectedValue(new Error("Steam is gone"));
    method("deleteItem").mockResolvedValue({ result: 1, publishedFileId: 1000n });
    const created = vi.fn();
    SteamServer.item_created.connect(created);
    SteamServer.createItem(480, SteamServer.WORKSHOP_FILE_TYPE_COMMUNITY);
    const deleted = next("item_deleted");
    SteamServer.deleteItem(1000n);
    await deleted;
    SteamServer.item_created.disconnect(created);
    expect(created).not.toHaveBeenCalled();
    expect(errors.map(({ message }) => message)).toEqual(["[STEAM SERVER] UGC, createItem: Steam is gone"]);
  });
});

test("every function of the page is here", () => {
  const asked = new Set([...questions, ...calls].map(({ name }) => name));
  expect([...functions.keys()].filter((name) => !asked.has(name) && name !== "getSubscribedItems")).toEqual([]);
});

test("getSubscribedItems asks for as many as there are", () => {
  method("getNumSubscribedItems").mockReturnValue(2);
  const asked = method("getSubscribedItems").mockReturnValue([1000n, 1001n]);
  expect(SteamServer.getSubscribedItems(true)).toEqual([1000n, 1001n]);
  expect(asked.mock.calls).toEqual([[2, true]]);
});

test("other spellings of keys can be read", () => {
  method("getQueryUgcAdditionalPreview").mockReturnValue({ urlOrVideoId: "id", originalFileName: "", previewType: 1 });
  expect(SteamServer.getQueryUGCAdditionalPreview(7n, 0, 0).urlOrVideo).toBe("id");
  method("getSupportedGameVersionData").mockReturnValue({ gameBranchMin: "v1", gameBranchMax: "v2-beta" });
  expect(SteamServer.getSupportedGameVersionData(7n, 0, 0).size).toBe(7);
});

test("Steam's no is the empty value of GodotSteam", () => {
  const nothing: Readonly<Record<string, [typed: string, args: readonly unknown[], empty: unknown]>> = {
    getQueryUGCResult: ["getQueryUgcResult", [7n, 0], {}],
    getQueryUGCChildren: ["getQueryUgcChildren", [7n, 0, 2], {}],
    getQueryUGCStatistic: ["getQueryUgcStatistic", [7n, 0, 0], {}],
    getQueryUGCKeyValueTag: ["getQueryUgcKeyValueTag", [7n, 0, 0], {}],
    getQueryUGCAdditionalPreview: ["getQueryUgcAdditionalPreview", [7n, 0, 0], {}],
    getSupportedGameVersionData: ["getSupportedGameVersionData", [7n, 0, 0], {}],
    getQueryUGCTag: ["getQueryUgcTag", [7n, 0, 0], ""],
    getQueryUGCTagDisplayName: ["getQueryUgcTagDisplayName", [7n, 0, 0], ""],
    getQueryUGCMetadata: ["getQueryUgcMetadata", [7n, 0], ""],
    getQueryUGCPreviewURL: ["getQueryUgcPreviewUrl", [7n, 0], ""],
    getItemDownloadInfo: ["getItemDownloadInfo", [1000n], { ret: false }],
    getItemInstallInfo: ["getItemInstallInfo", [1000n], { ret: false }],
  };
  for (const [name, [typed, args, empty]] of Object.entries(nothing)) {
    method(typed).mockReturnValue(null);
    expect([name, server[name]?.(...args)]).toEqual([name, empty]);
  }
  expect(errors).toEqual([]);
});

test("a query for no items is logged, not sent", () => {
  expect(SteamServer.createQueryUGCDetailsRequest([])).toBe(0n);
  expect(errors.map(({ message }) => message)).toEqual([
    "[STEAM SERVER] UGC, createQueryUGCDetailsRequest: published_file_id_array is empty; expected the items to ask for",
  ]);
});

const refused: readonly [name: string, args: readonly unknown[], message: string][] = [
  ["addRequiredTagGroup", [7n, "map"], 'tag_array is "map"; expected an array.'],
  ["setItemTags", [7n, ["map", 5]], "tag_array[1] is 5; expected a string."],
  [
    "startPlaytimeTracking",
    [[1000n, {}]],
    "published_file_ids[1] is of type object; expected a bigint, a safe integer or decimal text.",
  ],
  ["downloadItem", [1000n], "high_priority is missing; expected a boolean."],
];

test.each(refused)("%s refuses what GDScript refuses", (name, args, message) => {
  expect(() => server[name]?.(...args)).toThrow(new TypeError(`SteamServer.${name}(): ${message}`));
});
