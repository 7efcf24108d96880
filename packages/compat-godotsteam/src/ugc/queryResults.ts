// UGC: the results of a query, after ugc_query_completed. Tags, previews and versions: resultLists.ts.

import type { SteamUGCDetails } from "@headwater/typed";
import { member, uint32 } from "../core/argument.js";
import type { NewerFields } from "../core/newerSdks.js";
import { gives, page, tells } from "../core/page.js";
import type { ItemStatistic, UGCContentDescriptorID } from "../enums.js";
import { ofResult } from "./handles.js";

/** What dictionaries about a result begin with. */
export interface OfQueryResult {
  /** Always true. */
  success: boolean;
  /** The query. */
  handle: bigint;
  /** Of the result. */
  index: number;
}

/** What `getQueryUGCChildren` returns. */
export interface UGCChildren extends OfQueryResult {
  /** Ids of the items. */
  children: bigint[];
}

/** What `getQueryUGCContentDescriptors` returns. */
export interface UGCContentDescriptors {
  /** How many there are in `descriptors`. */
  result: number;
  /** The query. */
  handle: bigint;
  /** Of the result. */
  index: number;
  /** What it shows that not everybody wants to see. */
  descriptors: UGCContentDescriptorID[];
}

/** What `getQueryUGCStatistic` returns. */
export interface UGCStatistic extends OfQueryResult {
  /** What is counted. */
  type: ItemStatistic;
  /** The count. */
  value: bigint;
}

export const queryResults = page("UGC", {
  /**
   * What a query found, one item at a time. (`ISteamUGC::GetQueryUGCResult`)
   * @param index - Of the result, from 0.
   */
  getQueryUGCResult: tells(ofResult, ({ ugc }, query_handle, index): UGCResult | null => {
    const details = ugc.getQueryUgcResult(query_handle, index);
    return details === null ? null : resultOf(details);
  }),
  /**
   * The address of a result's preview image. (`ISteamUGC::GetQueryUGCPreviewURL`)
   * @param index - Of the result, from 0.
   * @returns `""` when there is none.
   */
  getQueryUGCPreviewURL: gives(
    ofResult,
    "",
    ({ ugc }, query_handle, index) => ugc.getQueryUgcPreviewUrl(query_handle, index) ?? "",
  ),
  /**
   * What the developers wrote on a result, if `setReturnMetadata` asked for it. (`ISteamUGC::GetQueryUGCMetadata`)
   * @param index - Of the result, from 0.
   * @returns `""` when there is none.
   */
  getQueryUGCMetadata: gives(
    ofResult,
    "",
    ({ ugc }, query_handle, index) => ugc.getQueryUgcMetadata(query_handle, index) ?? "",
  ),
  /**
   * The items of a collection, or those that a result depends on, if `setReturnChildren` asked for them.
   * (`ISteamUGC::GetQueryUGCChildren`)
   * @param index - Of the result, from 0.
   * @param child_count - How many to give at most, `num_children` of the result for all.
   */
  getQueryUGCChildren: tells(
    [...ofResult, uint32("child_count")],
    ({ ugc }, query_handle, index, child_count): UGCChildren | null => {
      const children = ugc.getQueryUgcChildren(query_handle, index);
      return children === null
        ? null
        : { success: true, handle: query_handle, index, children: children.slice(0, child_count) };
    },
  ),
  /**
   * One of the numbers that Steam keeps about a result. (`ISteamUGC::GetQueryUGCStatistic`)
   * @param index - Of the result, from 0.
   */
  getQueryUGCStatistic: tells(
    [...ofResult, member<ItemStatistic>("stat_type")],
    ({ ugc }, query_handle, index, stat_type): UGCStatistic | null => {
      const value = ugc.getQueryUgcStatistic(query_handle, index, stat_type);
      return value === null ? null : { success: true, handle: query_handle, index, type: stat_type, value };
    },
  ),
  /**
   * What a result warns of. (`ISteamUGC::GetQueryUGCContentDescriptors`)
   * @param index - Of the result, from 0.
   * @param max_entries - How many to take at most, up to 256.
   */
  getQueryUGCContentDescriptors: tells(
    [...ofResult, uint32("max_entries", 5)],
    ({ ugc }, query_handle, index, max_entries): UGCContentDescriptors => {
      const descriptors = ugc.getQueryUgcContentDescriptors(query_handle, index, max_entries);
      return { result: descriptors.length, handle: query_handle, index, descriptors };
    },
  ),
});

function resultOf(details: SteamUGCDetails & Partial<NewerFields["details"]>) {
  return {
    /** Whether the item could be read: the other keys say nothing of it otherwise. */
    result: details.result,
    /** Id of the item. */
    file_id: details.publishedFileId,
    file_type: details.fileType,
    /** App that the item was made with. */
    creator_app_id: details.creatorAppId,
    /** App that the item is for. */
    consumer_app_id: details.consumerAppId,
    title: details.title,
    description: details.description,
    /** The user who made the item. */
    steam_id_owner: details.steamIdOwner,
    /** Unix time in seconds. */
    time_created: details.timeCreated,
    /** Unix time in seconds. */
    time_updated: details.timeUpdated,
    /** Unix time in seconds; 0 unless the query asked for a list of a user. */
    time_added_to_user_list: details.timeAddedToUserList,
    visibility: details.visibility,
    banned: details.banned,
    /** Whether the developers accepted it for the game. */
    accepted_for_use: details.acceptedForUse,
    /** Whether `tags` was too long and lacks some. */
    tags_truncated: details.tagsTruncated,
    /** Tags, with commas between them. */
    tags: details.tags,
    /** Handle of the main file. */
    handle_file: details.file,
    /** Handle of the preview image. */
    handle_preview_file: details.previewFile,
    /** Name of the main file in the cloud. */
    file_name: details.fileName,
    /** Bytes of the main file. */
    file_size: details.fileSize,
    /** Bytes of the preview image. */
    preview_file_size: details.previewFileSize,
    /** Where a video or a website is. */
    url: details.url,
    votes_up: details.votesUp,
    votes_down: details.votesDown,
    /** What the votes make, from 0 to 1. */
    score: details.score,
    /** Items of a collection, or that the item depends on. */
    num_children: details.numChildren,
    /** Bytes of all files. */
    total_files_size: details.totalFilesSize ?? 0n,
  };
}

/** What `getQueryUGCResult` returns. */
export interface UGCResult extends ReturnType<typeof resultOf> {}
