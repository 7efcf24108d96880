// UGC: what a result of a query has several of: tags, key-value tags, previews, game versions.
import { handle64, type Int64Like, uint32 } from "../core/argument.js";
import { emptyDictionary, type MaybeEmpty, withAliases, withHidden } from "../core/dictionary.js";
import { SteamServerBase } from "../core/steamServerBase.js";
import type { ItemPreviewType } from "./enums.js";

const page = "UGC";

/** What `getQueryUGCKeyValueTag` returns. */
export interface UGCKeyValueTag {
  /** Always true. */
  success: boolean;
  /** The query. */
  handle: bigint;
  /** Of the result. */
  index: number;
  /** Index of the tag. */
  tag: number;
  key: string;
  value: string;
}

/** What `getQueryUGCAdditionalPreview` returns. */
export interface UGCAdditionalPreview {
  /** Always true. */
  success: boolean;
  /** The query. */
  handle: bigint;
  /** Of the result. */
  index: number;
  /** Index of the preview. */
  preview: number;
  /** Address of an image, or id of a video. */
  url_or_video: string;
  /** Name that the image had when it was uploaded. */
  filename: string;
  type: ItemPreviewType;
  /** Other spelling of `url_or_video`. */
  readonly urlOrVideo: string;
}

/** What `getSupportedGameVersionData` returns. */
export interface SupportedGameVersion {
  /** Name of the first branch; empty: no limit. */
  min: string;
  /** Name of the last branch; empty: no limit. */
  max: string;
  /** Bytes of the longer name. */
  readonly size: number;
}

export class ResultLists extends SteamServerBase {
  /**
   * How many tags a result has.
   *
   * Stands for `ISteamUGC::GetQueryUGCNumTags`.
   *
   * @param index - Of the result, from 0.
   * @throws TypeError for an argument of the wrong type.
   */
  getQueryUGCNumTags(query_handle: Int64Like, index: number): number {
    return this.invoke(
      page,
      "getQueryUGCNumTags",
      [handle64("query_handle", query_handle), uint32("index", index)],
      0,
      ({ ugc }, ...args) => ugc.getQueryUgcNumTags(...args),
    );
  }

  /**
   * A tag of a result.
   *
   * Stands for `ISteamUGC::GetQueryUGCTag`.
   *
   * @param index - Of the result, from 0.
   * @param tag_index - From 0.
   * @returns `""` when there is none.
   * @throws TypeError for an argument of the wrong type.
   */
  getQueryUGCTag(query_handle: Int64Like, index: number, tag_index: number): string {
    return this.invoke(
      page,
      "getQueryUGCTag",
      [handle64("query_handle", query_handle), uint32("index", index), uint32("tag_index", tag_index)],
      "",
      ({ ugc }, ...args) => ugc.getQueryUgcTag(...args) ?? "",
    );
  }

  /**
   * A tag of a result, in the language of the query.
   *
   * Stands for `ISteamUGC::GetQueryUGCTagDisplayName`.
   *
   * @param index - Of the result, from 0.
   * @param tag_index - From 0.
   * @returns `""` when there is none.
   * @throws TypeError for an argument of the wrong type.
   */
  getQueryUGCTagDisplayName(query_handle: Int64Like, index: number, tag_index: number): string {
    return this.invoke(
      page,
      "getQueryUGCTagDisplayName",
      [handle64("query_handle", query_handle), uint32("index", index), uint32("tag_index", tag_index)],
      "",
      ({ ugc }, ...args) => ugc.getQueryUgcTagDisplayName(...args) ?? "",
    );
  }

  /**
   * How many key-value tags a result has, if `setReturnKeyValueTags` asked for them.
   *
   * Stands for `ISteamUGC::GetQueryUGCNumKeyValueTags`.
   *
   * @param index - Of the result, from 0.
   * @throws TypeError for an argument of the wrong type.
   */
  getQueryUGCNumKeyValueTags(query_handle: Int64Like, index: number): number {
    return this.invoke(
      page,
      "getQueryUGCNumKeyValueTags",
      [handle64("query_handle", query_handle), uint32("index", index)],
      0,
      ({ ugc }, ...args) => ugc.getQueryUgcNumKeyValueTags(...args),
    );
  }

  /**
   * A key-value tag of a result.
   *
   * Stands for `ISteamUGC::GetQueryUGCKeyValueTag`.
   *
   * @param index - Of the result, from 0.
   * @param key_value_tag_index - From 0.
   * @throws TypeError for an argument of the wrong type.
   */
  getQueryUGCKeyValueTag(
    query_handle: Int64Like,
    index: number,
    key_value_tag_index: number,
  ): MaybeEmpty<UGCKeyValueTag> {
    return this.invoke(
      page,
      "getQueryUGCKeyValueTag",
      [
        handle64("query_handle", query_handle),
        uint32("index", index),
        uint32("key_value_tag_index", key_value_tag_index),
      ],
      emptyDictionary(),
      ({ ugc }, handle, index, tag) => {
        const found = ugc.getQueryUgcKeyValueTag(handle, index, tag);
        return found === null
          ? emptyDictionary()
          : { success: true, handle, index, tag, key: found.key, value: found.value };
      },
    );
  }

  /**
   * How many further previews a result has, if `setReturnAdditionalPreviews` asked for them.
   *
   * Stands for `ISteamUGC::GetQueryUGCNumAdditionalPreviews`.
   *
   * @param index - Of the result, from 0.
   * @throws TypeError for an argument of the wrong type.
   */
  getQueryUGCNumAdditionalPreviews(query_handle: Int64Like, index: number): number {
    return this.invoke(
      page,
      "getQueryUGCNumAdditionalPreviews",
      [handle64("query_handle", query_handle), uint32("index", index)],
      0,
      ({ ugc }, ...args) => ugc.getQueryUgcNumAdditionalPreviews(...args),
    );
  }

  /**
   * A further preview of a result.
   *
   * Stands for `ISteamUGC::GetQueryUGCAdditionalPreview`.
   *
   * @param index - Of the result, from 0.
   * @param preview_index - From 0.
   * @throws TypeError for an argument of the wrong type.
   */
  getQueryUGCAdditionalPreview(
    query_handle: Int64Like,
    index: number,
    preview_index: number,
  ): MaybeEmpty<UGCAdditionalPreview> {
    return this.invoke(
      page,
      "getQueryUGCAdditionalPreview",
      [handle64("query_handle", query_handle), uint32("index", index), uint32("preview_index", preview_index)],
      emptyDictionary(),
      ({ ugc }, handle, index, preview) => {
        const found = ugc.getQueryUgcAdditionalPreview(handle, index, preview);
        if (found === null) return emptyDictionary();
        const { urlOrVideoId: url_or_video, originalFileName: filename, previewType: type } = found;
        const dictionary = { success: true, handle, index, preview, url_or_video, filename, type };
        return withAliases(dictionary, { urlOrVideo: "url_or_video" });
      },
    );
  }

  /**
   * How many ranges of game versions a result is for.
   *
   * Stands for `ISteamUGC::GetNumSupportedGameVersions`.
   *
   * @param index - Of the result, from 0.
   * @returns 0: it is for all.
   * @throws TypeError for an argument of the wrong type.
   */
  getNumSupportedGameVersions(query_handle: Int64Like, index: number): number {
    return this.invoke(
      page,
      "getNumSupportedGameVersions",
      [handle64("query_handle", query_handle), uint32("index", index)],
      0,
      ({ ugc }, ...args) => ugc.getNumSupportedGameVersions(...args),
    );
  }

  /**
   * A range of game versions that a result is for.
   *
   * Stands for `ISteamUGC::GetSupportedGameVersionData`.
   *
   * @param index - Of the result, from 0.
   * @param version_index - From 0.
   * @throws TypeError for an argument of the wrong type.
   */
  getSupportedGameVersionData(
    query_handle: Int64Like,
    index: number,
    version_index: number,
  ): MaybeEmpty<SupportedGameVersion> {
    return this.invoke(
      page,
      "getSupportedGameVersionData",
      [handle64("query_handle", query_handle), uint32("index", index), uint32("version_index", version_index)],
      emptyDictionary(),
      ({ ugc }, ...args) => {
        const found = ugc.getSupportedGameVersionData(...args);
        if (found === null) return emptyDictionary();
        const { gameBranchMin: min, gameBranchMax: max } = found;
        const size = Math.max(Buffer.byteLength(min), Buffer.byteLength(max));
        return withHidden({ min, max }, { size });
      },
    );
  }
}
