// UGC: what a result of a query has several of: tags, key-value tags, previews, game versions.
import { uint32 } from "../core/argument.js";
import { withAliases, withHidden } from "../core/dictionary.js";
import { gives, page, tells } from "../core/page.js";
import type { ItemPreviewType } from "../enums.js";
import { ofResult } from "./handles.js";
import type { OfQueryResult } from "./queryResults.js";

/** What `getQueryUGCKeyValueTag` returns. */
export interface UGCKeyValueTag extends OfQueryResult {
  /** Index of the tag. */
  tag: number;
  /** As it was asked for. */
  key: string;
  /** The tag's value. */
  value: string;
}

/** What `getQueryUGCAdditionalPreview` returns. */
export interface UGCAdditionalPreview extends OfQueryResult {
  /** Index of the preview. */
  preview: number;
  /** Address of an image, or id of a video. */
  url_or_video: string;
  /** Name that the image had when it was uploaded. */
  filename: string;
  /** What it is: an image, a video and so on. */
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

export const resultLists = page("UGC", {
  /**
   * How many tags a result has. (`ISteamUGC::GetQueryUGCNumTags`)
   * @param index - Of the result, from 0.
   */
  getQueryUGCNumTags: gives(ofResult, 0, ({ ugc }, query_handle, index) => ugc.getQueryUgcNumTags(query_handle, index)),
  /**
   * A tag of a result. (`ISteamUGC::GetQueryUGCTag`)
   * @param index - Of the result, from 0.
   * @param tag_index - From 0.
   * @returns `""` when there is none.
   */
  getQueryUGCTag: gives(
    [...ofResult, uint32("tag_index")],
    "",
    ({ ugc }, query_handle, index, tag_index) => ugc.getQueryUgcTag(query_handle, index, tag_index) ?? "",
  ),
  /**
   * A tag of a result, in the language of the query. (`ISteamUGC::GetQueryUGCTagDisplayName`)
   * @param index - Of the result, from 0.
   * @param tag_index - From 0.
   * @returns `""` when there is none.
   */
  getQueryUGCTagDisplayName: gives(
    [...ofResult, uint32("tag_index")],
    "",
    ({ ugc }, query_handle, index, tag_index) => ugc.getQueryUgcTagDisplayName(query_handle, index, tag_index) ?? "",
  ),
  /**
   * How many key-value tags a result has, if `setReturnKeyValueTags` asked for them.
   * (`ISteamUGC::GetQueryUGCNumKeyValueTags`)
   * @param index - Of the result, from 0.
   */
  getQueryUGCNumKeyValueTags: gives(ofResult, 0, ({ ugc }, query_handle, index) =>
    ugc.getQueryUgcNumKeyValueTags(query_handle, index),
  ),
  /**
   * A key-value tag of a result. (`ISteamUGC::GetQueryUGCKeyValueTag`)
   * @param index - Of the result, from 0.
   * @param key_value_tag_index - From 0.
   */
  getQueryUGCKeyValueTag: tells(
    [...ofResult, uint32("key_value_tag_index")],
    ({ ugc }, query_handle, index, key_value_tag_index): UGCKeyValueTag | null => {
      const found = ugc.getQueryUgcKeyValueTag(query_handle, index, key_value_tag_index);
      return found === null
        ? null
        : { success: true, handle: query_handle, index, tag: key_value_tag_index, key: found.key, value: found.value };
    },
  ),
  /**
   * How many further previews a result has, if `setReturnAdditionalPreviews` asked for them.
   * (`ISteamUGC::GetQueryUGCNumAdditionalPreviews`)
   * @param index - Of the result, from 0.
   */
  getQueryUGCNumAdditionalPreviews: gives(ofResult, 0, ({ ugc }, query_handle, index) =>
    ugc.getQueryUgcNumAdditionalPreviews(query_handle, index),
  ),
  /**
   * A further preview of a result. (`ISteamUGC::GetQueryUGCAdditionalPreview`)
   * @param index - Of the result, from 0.
   * @param preview_index - From 0.
   */
  getQueryUGCAdditionalPreview: tells(
    [...ofResult, uint32("preview_index")],
    ({ ugc }, query_handle, index, preview_index): UGCAdditionalPreview | null => {
      const found = ugc.getQueryUgcAdditionalPreview(query_handle, index, preview_index);
      if (found === null) return null;
      const { urlOrVideoId: url_or_video, originalFileName: filename, previewType: type } = found;
      const of = { success: true, handle: query_handle, index, preview: preview_index };
      return withAliases({ ...of, url_or_video, filename, type }, { urlOrVideo: "url_or_video" });
    },
  ),
  /**
   * How many ranges of game versions a result is for. (`ISteamUGC::GetNumSupportedGameVersions`)
   * @param index - Of the result, from 0.
   * @returns 0: it is for all.
   */
  getNumSupportedGameVersions: gives(ofResult, 0, ({ ugc }, query_handle, index) =>
    ugc.getNumSupportedGameVersions(query_handle, index),
  ),
  /**
   * A range of game versions that a result is for. (`ISteamUGC::GetSupportedGameVersionData`)
   * @param index - Of the result, from 0.
   * @param version_index - From 0.
   */
  getSupportedGameVersionData: tells(
    [...ofResult, uint32("version_index")],
    ({ ugc }, query_handle, index, version_index): SupportedGameVersion | null => {
      const found = ugc.getSupportedGameVersionData(query_handle, index, version_index);
      if (found === null) return null;
      const { gameBranchMin: min, gameBranchMax: max } = found;
      const size = Math.max(Buffer.byteLength(min), Buffer.byteLength(max));
      return withHidden({ min, max }, { size });
    },
  ),
});
