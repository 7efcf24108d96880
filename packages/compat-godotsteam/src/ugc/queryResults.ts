// UGC: the results of a query, after ugc_query_completed. Tags, previews and versions: resultLists.ts.

import type { SteamUGCDetails } from "@headwater/typed";
import { handle64, type Int64Like, member, uint32 } from "../core/argument.js";
import { emptyDictionary, type MaybeEmpty } from "../core/dictionary.js";
import { SteamServerBase } from "../core/steamServerBase.js";
import type { Result } from "../mainServer/result.js";
import type { RemoteStoragePublishedFileVisibility, WorkshopFileType } from "../remoteStorage/enums.js";
import type { ItemStatistic, UGCContentDescriptorID } from "./enums.js";

const page = "UGC";

/** What `getQueryUGCResult` returns. */
export interface UGCResult {
  /** Whether the item could be read: the other keys say nothing of it otherwise. */
  result: Result;
  /** Id of the item. */
  file_id: bigint;
  file_type: WorkshopFileType;
  /** App that the item was made with. */
  creator_app_id: number;
  /** App that the item is for. */
  consumer_app_id: number;
  title: string;
  description: string;
  /** The user who made the item. */
  steam_id_owner: bigint;
  /** Unix time in seconds. */
  time_created: number;
  /** Unix time in seconds. */
  time_updated: number;
  /** Unix time in seconds; 0 unless the query asked for a list of a user. */
  time_added_to_user_list: number;
  visibility: RemoteStoragePublishedFileVisibility;
  banned: boolean;
  /** Whether the developers accepted it for the game. */
  accepted_for_use: boolean;
  /** Whether `tags` was too long and lacks some. */
  tags_truncated: boolean;
  /** Tags, with commas between them. */
  tags: string;
  /** Handle of the main file. */
  handle_file: bigint;
  /** Handle of the preview image. */
  handle_preview_file: bigint;
  /** Name of the main file in the cloud. */
  file_name: string;
  /** Bytes of the main file. */
  file_size: number;
  /** Bytes of the preview image. */
  preview_file_size: number;
  /** Where a video or a website is. */
  url: string;
  votes_up: number;
  votes_down: number;
  /** What the votes make, from 0 to 1. */
  score: number;
  /** Items of a collection, or that the item depends on. */
  num_children: number;
  /** Bytes of all files. */
  total_files_size: bigint;
}

/** What `getQueryUGCChildren` returns. */
export interface UGCChildren {
  /** Always true. */
  success: boolean;
  /** The query. */
  handle: bigint;
  /** Of the result. */
  index: number;
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
  descriptors: UGCContentDescriptorID[];
}

/** What `getQueryUGCStatistic` returns. */
export interface UGCStatistic {
  /** Always true. */
  success: boolean;
  /** The query. */
  handle: bigint;
  /** Of the result. */
  index: number;
  type: ItemStatistic;
  value: bigint;
}

export class QueryResults extends SteamServerBase {
  /**
   * What a query found, one item at a time.
   *
   * Stands for `ISteamUGC::GetQueryUGCResult`.
   *
   * @param index - Of the result, from 0.
   * @throws TypeError for an argument of the wrong type.
   */
  getQueryUGCResult(query_handle: Int64Like, index: number): MaybeEmpty<UGCResult> {
    return this.invoke(
      page,
      "getQueryUGCResult",
      [handle64("query_handle", query_handle), uint32("index", index)],
      emptyDictionary(),
      ({ ugc }, ...args) => {
        const details = ugc.getQueryUgcResult(...args);
        return details === null ? emptyDictionary() : resultOf(details);
      },
    );
  }

  /**
   * The address of a result's preview image.
   *
   * Stands for `ISteamUGC::GetQueryUGCPreviewURL`.
   *
   * @param index - Of the result, from 0.
   * @returns `""` when there is none.
   * @throws TypeError for an argument of the wrong type.
   */
  getQueryUGCPreviewURL(query_handle: Int64Like, index: number): string {
    return this.invoke(
      page,
      "getQueryUGCPreviewURL",
      [handle64("query_handle", query_handle), uint32("index", index)],
      "",
      ({ ugc }, ...args) => ugc.getQueryUgcPreviewUrl(...args) ?? "",
    );
  }

  /**
   * What the developers wrote on a result, if `setReturnMetadata` asked for it.
   *
   * Stands for `ISteamUGC::GetQueryUGCMetadata`.
   *
   * @param index - Of the result, from 0.
   * @returns `""` when there is none.
   * @throws TypeError for an argument of the wrong type.
   */
  getQueryUGCMetadata(query_handle: Int64Like, index: number): string {
    return this.invoke(
      page,
      "getQueryUGCMetadata",
      [handle64("query_handle", query_handle), uint32("index", index)],
      "",
      ({ ugc }, ...args) => ugc.getQueryUgcMetadata(...args) ?? "",
    );
  }

  /**
   * The items of a collection, or those that a result depends on, if `setReturnChildren` asked for them.
   *
   * Stands for `ISteamUGC::GetQueryUGCChildren`.
   *
   * @param index - Of the result, from 0.
   * @param child_count - How many to give at most, `num_children` of the result for all.
   * @throws TypeError for an argument of the wrong type.
   */
  getQueryUGCChildren(query_handle: Int64Like, index: number, child_count: number): MaybeEmpty<UGCChildren> {
    return this.invoke(
      page,
      "getQueryUGCChildren",
      [handle64("query_handle", query_handle), uint32("index", index), uint32("child_count", child_count)],
      emptyDictionary(),
      ({ ugc }, handle, index, count) => {
        const children = ugc.getQueryUgcChildren(handle, index);
        return children === null
          ? emptyDictionary()
          : { success: true, handle, index, children: children.slice(0, count) };
      },
    );
  }

  /**
   * One of the numbers that Steam keeps about a result.
   *
   * Stands for `ISteamUGC::GetQueryUGCStatistic`.
   *
   * @param index - Of the result, from 0.
   * @throws TypeError for an argument of the wrong type.
   */
  getQueryUGCStatistic(query_handle: Int64Like, index: number, stat_type: ItemStatistic): MaybeEmpty<UGCStatistic> {
    return this.invoke(
      page,
      "getQueryUGCStatistic",
      [handle64("query_handle", query_handle), uint32("index", index), member<ItemStatistic>("stat_type", stat_type)],
      emptyDictionary(),
      ({ ugc }, handle, index, type) => {
        const value = ugc.getQueryUgcStatistic(handle, index, type);
        return value === null ? emptyDictionary() : { success: true, handle, index, type, value };
      },
    );
  }

  /**
   * What a result warns of.
   *
   * Stands for `ISteamUGC::GetQueryUGCContentDescriptors`.
   *
   * @param index - Of the result, from 0.
   * @param max_entries - How many to take at most, up to 256.
   * @throws TypeError for an argument of the wrong type.
   */
  getQueryUGCContentDescriptors(
    query_handle: Int64Like,
    index: number,
    max_entries: number = 5,
  ): MaybeEmpty<UGCContentDescriptors> {
    return this.invoke(
      page,
      "getQueryUGCContentDescriptors",
      [handle64("query_handle", query_handle), uint32("index", index), uint32("max_entries", max_entries)],
      emptyDictionary(),
      ({ ugc }, handle, index, max) => {
        const descriptors = ugc.getQueryUgcContentDescriptors(handle, index, max);
        return { result: descriptors.length, handle, index, descriptors };
      },
    );
  }
}

function resultOf(details: SteamUGCDetails): UGCResult {
  return {
    result: details.result as Result,
    file_id: details.publishedFileId,
    file_type: details.fileType,
    creator_app_id: details.creatorAppId,
    consumer_app_id: details.consumerAppId,
    title: details.title,
    description: details.description,
    steam_id_owner: details.steamIdOwner,
    time_created: details.timeCreated,
    time_updated: details.timeUpdated,
    time_added_to_user_list: details.timeAddedToUserList,
    visibility: details.visibility,
    banned: details.banned,
    accepted_for_use: details.acceptedForUse,
    tags_truncated: details.tagsTruncated,
    tags: details.tags,
    handle_file: details.file,
    handle_preview_file: details.previewFile,
    file_name: details.fileName,
    file_size: details.fileSize,
    preview_file_size: details.previewFileSize,
    url: details.url,
    votes_up: details.votesUp,
    votes_down: details.votesDown,
    score: details.score,
    num_children: details.numChildren,
    total_files_size: details.totalFilesSize,
  };
}
