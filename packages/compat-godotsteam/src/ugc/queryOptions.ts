// UGC: what a query returns of the items it finds. All of these come before sendQueryUGCRequest.
import { bool, handle64, type Int64Like, text, uint32 } from "../core/argument.js";
import { SteamServerBase } from "../core/steamServerBase.js";

const page = "UGC";

export class QueryOptions extends SteamServerBase {
  /**
   * Whether the results have further previews, for `getQueryUGCAdditionalPreview`.
   *
   * Stands for `ISteamUGC::SetReturnAdditionalPreviews`.
   *
   * @returns Whether Steam took it: false for a query that does not exist or was sent already.
   * @throws TypeError for an argument of the wrong type.
   */
  setReturnAdditionalPreviews(query_handle: Int64Like, return_additional_previews: boolean): boolean {
    return this.invoke(
      page,
      "setReturnAdditionalPreviews",
      [handle64("query_handle", query_handle), bool("return_additional_previews", return_additional_previews)],
      false,
      ({ ugc }, ...args) => ugc.setReturnAdditionalPreviews(...args),
    );
  }

  /**
   * Whether the results have their children, for `getQueryUGCChildren`.
   *
   * Stands for `ISteamUGC::SetReturnChildren`.
   *
   * @returns Whether Steam took it: false for a query that does not exist or was sent already.
   * @throws TypeError for an argument of the wrong type.
   */
  setReturnChildren(query_handle: Int64Like, return_children: boolean): boolean {
    return this.invoke(
      page,
      "setReturnChildren",
      [handle64("query_handle", query_handle), bool("return_children", return_children)],
      false,
      ({ ugc }, ...args) => ugc.setReturnChildren(...args),
    );
  }

  /**
   * Whether the results have key-value tags, for `getQueryUGCKeyValueTag`.
   *
   * Stands for `ISteamUGC::SetReturnKeyValueTags`.
   *
   * @returns Whether Steam took it: false for a query that does not exist or was sent already.
   * @throws TypeError for an argument of the wrong type.
   */
  setReturnKeyValueTags(query_handle: Int64Like, return_key_value_tags: boolean): boolean {
    return this.invoke(
      page,
      "setReturnKeyValueTags",
      [handle64("query_handle", query_handle), bool("return_key_value_tags", return_key_value_tags)],
      false,
      ({ ugc }, ...args) => ugc.setReturnKeyValueTags(...args),
    );
  }

  /**
   * Whether the results have the whole description instead of a short one.
   *
   * Stands for `ISteamUGC::SetReturnLongDescription`.
   *
   * @returns Whether Steam took it: false for a query that does not exist or was sent already.
   * @throws TypeError for an argument of the wrong type.
   */
  setReturnLongDescription(query_handle: Int64Like, return_long_description: boolean): boolean {
    return this.invoke(
      page,
      "setReturnLongDescription",
      [handle64("query_handle", query_handle), bool("return_long_description", return_long_description)],
      false,
      ({ ugc }, ...args) => ugc.setReturnLongDescription(...args),
    );
  }

  /**
   * Whether the results have metadata, for `getQueryUGCMetadata`.
   *
   * Stands for `ISteamUGC::SetReturnMetadata`.
   *
   * @returns Whether Steam took it: false for a query that does not exist or was sent already.
   * @throws TypeError for an argument of the wrong type.
   */
  setReturnMetadata(query_handle: Int64Like, return_metadata: boolean): boolean {
    return this.invoke(
      page,
      "setReturnMetadata",
      [handle64("query_handle", query_handle), bool("return_metadata", return_metadata)],
      false,
      ({ ugc }, ...args) => ugc.setReturnMetadata(...args),
    );
  }

  /**
   * Whether the results are ids and nothing else. For queries of all users only.
   *
   * Stands for `ISteamUGC::SetReturnOnlyIDs`.
   *
   * @returns Whether Steam took it: false for a query that does not exist or was sent already.
   * @throws TypeError for an argument of the wrong type.
   */
  setReturnOnlyIDs(query_handle: Int64Like, return_only_ids: boolean): boolean {
    return this.invoke(
      page,
      "setReturnOnlyIDs",
      [handle64("query_handle", query_handle), bool("return_only_ids", return_only_ids)],
      false,
      ({ ugc }, ...args) => ugc.setReturnOnlyIds(...args),
    );
  }

  /**
   * Has the results count playtime, for the statistics `..._DURING_TIME_PERIOD`.
   *
   * Stands for `ISteamUGC::SetReturnPlaytimeStats`.
   *
   * @param days - How many of the last days count.
   * @returns Whether Steam took it: false for a query that does not exist or was sent already.
   * @throws TypeError for an argument of the wrong type.
   */
  setReturnPlaytimeStats(query_handle: Int64Like, days: number): boolean {
    return this.invoke(
      page,
      "setReturnPlaytimeStats",
      [handle64("query_handle", query_handle), uint32("days", days)],
      false,
      ({ ugc }, ...args) => ugc.setReturnPlaytimeStats(...args),
    );
  }

  /**
   * Whether the answer is the number of matches, and no results.
   *
   * Stands for `ISteamUGC::SetReturnTotalOnly`.
   *
   * @returns Whether Steam took it: false for a query that does not exist or was sent already.
   * @throws TypeError for an argument of the wrong type.
   */
  setReturnTotalOnly(query_handle: Int64Like, return_total_only: boolean): boolean {
    return this.invoke(
      page,
      "setReturnTotalOnly",
      [handle64("query_handle", query_handle), bool("return_total_only", return_total_only)],
      false,
      ({ ugc }, ...args) => ugc.setReturnTotalOnly(...args),
    );
  }

  /**
   * The language of titles and descriptions.
   *
   * Stands for `ISteamUGC::SetLanguage`.
   *
   * @param language - Steam's name of it, as `german`; english by default.
   * @returns Whether Steam took it: false for a query that does not exist or was sent already.
   * @throws TypeError for an argument of the wrong type.
   */
  setLanguage(query_handle: Int64Like, language: string): boolean {
    return this.invoke(
      page,
      "setLanguage",
      [handle64("query_handle", query_handle), text("language", language)],
      false,
      ({ ugc }, ...args) => ugc.setLanguage(...args),
    );
  }

  /**
   * Accepts an answer that Steam still has from before.
   *
   * Stands for `ISteamUGC::SetAllowCachedResponse`.
   *
   * @param max_age_seconds - How old it may be, in seconds; 0: asks anew.
   * @returns Whether Steam took it: false for a query that does not exist or was sent already.
   * @throws TypeError for an argument of the wrong type.
   */
  setAllowCachedResponse(query_handle: Int64Like, max_age_seconds: number): boolean {
    return this.invoke(
      page,
      "setAllowCachedResponse",
      [handle64("query_handle", query_handle), uint32("max_age_seconds", max_age_seconds)],
      false,
      ({ ugc }, ...args) => ugc.setAllowCachedResponse(...args),
    );
  }

  /**
   * Whether the query is made as an administrator of the app, who sees hidden items too.
   *
   * Stands for `ISteamUGC::SetAdminQuery`.
   *
   * @returns Whether Steam took it: false for a query that does not exist or was sent already.
   * @throws TypeError for an argument of the wrong type.
   */
  setAdminQuery(query_handle: Int64Like, admin_query: boolean): boolean {
    return this.invoke(
      page,
      "setAdminQuery",
      [handle64("query_handle", query_handle), bool("admin_query", admin_query)],
      false,
      ({ ugc }, ...args) => ugc.setAdminQuery(...args),
    );
  }
}
