// UGC: what a query looks for and what it returns. All of these come before sendQueryUGCRequest.
import { bool, listOf, text, uint32 } from "../core/argument.js";
import { page, whether } from "../core/page.js";
import { query, update } from "./handles.js";

export const querySettings = page("UGC", {
  /**
   * Finds only items with this tag. Returns false for a query that does not exist or was sent.
   * (`ISteamUGC::AddRequiredTag`)
   */
  addRequiredTag: whether([query, text("tag_name")], ({ ugc }, query_handle, tag_name) =>
    ugc.addRequiredTag(query_handle, tag_name),
  ),
  /**
   * Finds only items with at least one of these tags. Each further group must be met as well. Returns false for a query
   * that does not exist or was sent. (`ISteamUGC::AddRequiredTagGroup`)
   */
  addRequiredTagGroup: whether([query, listOf(text, "tag_array")], ({ ugc }, query_handle, tag_array) =>
    ugc.addRequiredTagGroup(query_handle, tag_array),
  ),
  /**
   * Finds no items with this tag. Returns false for a query that does not exist or was sent.
   * (`ISteamUGC::AddExcludedTag`)
   */
  addExcludedTag: whether([query, text("tag_name")], ({ ugc }, query_handle, tag_name) =>
    ugc.addExcludedTag(query_handle, tag_name),
  ),
  /**
   * Finds only items with this key and value. Returns false for a query that does not exist or was sent.
   * (`ISteamUGC::AddRequiredKeyValueTag`)
   */
  addRequiredKeyValueTag: whether([query, text("key"), text("value")], ({ ugc }, query_handle, key, value) =>
    ugc.addRequiredKeyValueTag(query_handle, key, value),
  ),
  /**
   * Whether one of the required tags is enough; all are required otherwise. For queries of all users only. Returns
   * false for a query that does not exist or was sent. (`ISteamUGC::SetMatchAnyTag`)
   */
  setMatchAnyTag: whether([query, bool("match_any_tag")], ({ ugc }, query_handle, match_any_tag) =>
    ugc.setMatchAnyTag(query_handle, match_any_tag),
  ),
  /**
   * Finds only items with this text in title or description. For queries of all users only. Returns false for a query
   * that does not exist or was sent. (`ISteamUGC::SetSearchText`)
   */
  setSearchText: whether([query, text("search_text")], ({ ugc }, query_handle, search_text) =>
    ugc.setSearchText(query_handle, search_text),
  ),
  /**
   * Finds only the item with this file name. For queries of one user only. Returns false for a query that does not
   * exist or was sent. (`ISteamUGC::SetCloudFileNameFilter`)
   */
  setCloudFileNameFilter: whether(
    [query, text("match_cloud_filename")],
    ({ ugc }, query_handle, match_cloud_filename) => ugc.setCloudFileNameFilter(query_handle, match_cloud_filename),
  ),
  /**
   * How far a query by trend looks back. For queries of all users only. Returns false for a query that does not exist
   * or was sent. (`ISteamUGC::SetRankedByTrendDays`)
   * @param days - 1 to 365.
   */
  setRankedByTrendDays: whether([query, uint32("days")], ({ ugc }, query_handle, days) =>
    ugc.setRankedByTrendDays(query_handle, days),
  ),
  /**
   * Finds only items created within a time. Returns false for a query that does not exist or was sent.
   * (`ISteamUGC::SetTimeCreatedDateRange`)
   * @param update_handle - The query, whatever its name says.
   * @param start - Unix time in seconds.
   * @param end - Unix time in seconds.
   */
  setTimeCreatedDateRange: whether([update, uint32("start"), uint32("end")], ({ ugc }, update_handle, start, end) =>
    ugc.setTimeCreatedDateRange(update_handle, start, end),
  ),
  /**
   * Finds only items updated within a time. Returns false for a query that does not exist or was sent.
   * (`ISteamUGC::SetTimeUpdatedDateRange`)
   * @param update_handle - The query, whatever its name says.
   * @param start - Unix time in seconds.
   * @param end - Unix time in seconds.
   */
  setTimeUpdatedDateRange: whether([update, uint32("start"), uint32("end")], ({ ugc }, update_handle, start, end) =>
    ugc.setTimeUpdatedDateRange(update_handle, start, end),
  ),
  /**
   * Whether the results have further previews, for `getQueryUGCAdditionalPreview`. Returns false for a query that does
   * not exist or was sent. (`ISteamUGC::SetReturnAdditionalPreviews`)
   */
  setReturnAdditionalPreviews: whether(
    [query, bool("return_additional_previews")],
    ({ ugc }, query_handle, return_additional_previews) =>
      ugc.setReturnAdditionalPreviews(query_handle, return_additional_previews),
  ),
  /**
   * Whether the results have their children, for `getQueryUGCChildren`. Returns false for a query that does not exist
   * or was sent. (`ISteamUGC::SetReturnChildren`)
   */
  setReturnChildren: whether([query, bool("return_children")], ({ ugc }, query_handle, return_children) =>
    ugc.setReturnChildren(query_handle, return_children),
  ),
  /**
   * Whether the results have key-value tags, for `getQueryUGCKeyValueTag`. Returns false for a query that does not
   * exist or was sent. (`ISteamUGC::SetReturnKeyValueTags`)
   */
  setReturnKeyValueTags: whether(
    [query, bool("return_key_value_tags")],
    ({ ugc }, query_handle, return_key_value_tags) => ugc.setReturnKeyValueTags(query_handle, return_key_value_tags),
  ),
  /**
   * Whether the results have the whole description instead of a short one. Returns false for a query that does not
   * exist or was sent. (`ISteamUGC::SetReturnLongDescription`)
   */
  setReturnLongDescription: whether(
    [query, bool("return_long_description")],
    ({ ugc }, query_handle, return_long_description) =>
      ugc.setReturnLongDescription(query_handle, return_long_description),
  ),
  /**
   * Whether the results have metadata, for `getQueryUGCMetadata`. Returns false for a query that does not exist or was
   * sent. (`ISteamUGC::SetReturnMetadata`)
   */
  setReturnMetadata: whether([query, bool("return_metadata")], ({ ugc }, query_handle, return_metadata) =>
    ugc.setReturnMetadata(query_handle, return_metadata),
  ),
  /**
   * Whether the results are ids and nothing else. For queries of all users only. Returns false for a query that does
   * not exist or was sent. (`ISteamUGC::SetReturnOnlyIDs`)
   */
  setReturnOnlyIDs: whether([query, bool("return_only_ids")], ({ ugc }, query_handle, return_only_ids) =>
    ugc.setReturnOnlyIds(query_handle, return_only_ids),
  ),
  /**
   * Has the results count playtime, for the statistics `..._DURING_TIME_PERIOD`. Returns false for a query that does
   * not exist or was sent. (`ISteamUGC::SetReturnPlaytimeStats`)
   * @param days - How many of the last days count.
   */
  setReturnPlaytimeStats: whether([query, uint32("days")], ({ ugc }, query_handle, days) =>
    ugc.setReturnPlaytimeStats(query_handle, days),
  ),
  /**
   * Whether the answer is the number of matches, and no results. Returns false for a query that does not exist or was
   * sent. (`ISteamUGC::SetReturnTotalOnly`)
   */
  setReturnTotalOnly: whether([query, bool("return_total_only")], ({ ugc }, query_handle, return_total_only) =>
    ugc.setReturnTotalOnly(query_handle, return_total_only),
  ),
  /**
   * The language of titles and descriptions. Returns false for a query that does not exist or was sent.
   * (`ISteamUGC::SetLanguage`)
   * @param language - Steam's name of it, as `german`; english by default.
   */
  setLanguage: whether([query, text("language")], ({ ugc }, query_handle, language) =>
    ugc.setLanguage(query_handle, language),
  ),
  /**
   * Accepts an answer that Steam still has from before. Returns false for a query that does not exist or was sent.
   * (`ISteamUGC::SetAllowCachedResponse`)
   * @param max_age_seconds - How old it may be, in seconds; 0: asks anew.
   */
  setAllowCachedResponse: whether([query, uint32("max_age_seconds")], ({ ugc }, query_handle, max_age_seconds) =>
    ugc.setAllowCachedResponse(query_handle, max_age_seconds),
  ),
  /**
   * Whether the query is made as an administrator of the app, who sees hidden items too. Returns false for a query that
   * does not exist or was sent. (`ISteamUGC::SetAdminQuery`)
   */
  setAdminQuery: whether([query, bool("admin_query")], ({ ugc }, query_handle, admin_query) =>
    ugc.setAdminQuery(query_handle, admin_query),
  ),
});
