// UGC: which items a query finds. All of these come before sendQueryUGCRequest.
import { bool, handle64, type Int64Like, listOf, text, uint32 } from "../core/argument.js";
import { SteamServerBase } from "../core/steamServerBase.js";

const page = "UGC";

export class QueryFilters extends SteamServerBase {
  /**
   * Finds only items with this tag.
   *
   * Stands for `ISteamUGC::AddRequiredTag`.
   *
   * @returns Whether Steam took it: false for a query that does not exist or was sent already.
   * @throws TypeError for an argument of the wrong type.
   */
  addRequiredTag(query_handle: Int64Like, tag_name: string): boolean {
    return this.invoke(
      page,
      "addRequiredTag",
      [handle64("query_handle", query_handle), text("tag_name", tag_name)],
      false,
      ({ ugc }, ...args) => ugc.addRequiredTag(...args),
    );
  }

  /**
   * Finds only items with at least one of these tags. Each further group must be met as well.
   *
   * Stands for `ISteamUGC::AddRequiredTagGroup`.
   *
   * @returns Whether Steam took it: false for a query that does not exist or was sent already.
   * @throws TypeError for an argument of the wrong type.
   */
  addRequiredTagGroup(query_handle: Int64Like, tag_array: readonly string[]): boolean {
    return this.invoke(
      page,
      "addRequiredTagGroup",
      [handle64("query_handle", query_handle), listOf(text, "tag_array", tag_array)],
      false,
      ({ ugc }, ...args) => ugc.addRequiredTagGroup(...args),
    );
  }

  /**
   * Finds no items with this tag.
   *
   * Stands for `ISteamUGC::AddExcludedTag`.
   *
   * @returns Whether Steam took it: false for a query that does not exist or was sent already.
   * @throws TypeError for an argument of the wrong type.
   */
  addExcludedTag(query_handle: Int64Like, tag_name: string): boolean {
    return this.invoke(
      page,
      "addExcludedTag",
      [handle64("query_handle", query_handle), text("tag_name", tag_name)],
      false,
      ({ ugc }, ...args) => ugc.addExcludedTag(...args),
    );
  }

  /**
   * Finds only items with this key and value.
   *
   * Stands for `ISteamUGC::AddRequiredKeyValueTag`.
   *
   * @returns Whether Steam took it: false for a query that does not exist or was sent already.
   * @throws TypeError for an argument of the wrong type.
   */
  addRequiredKeyValueTag(query_handle: Int64Like, key: string, value: string): boolean {
    return this.invoke(
      page,
      "addRequiredKeyValueTag",
      [handle64("query_handle", query_handle), text("key", key), text("value", value)],
      false,
      ({ ugc }, ...args) => ugc.addRequiredKeyValueTag(...args),
    );
  }

  /**
   * Whether one of the required tags is enough; all are required otherwise. For queries of all users only.
   *
   * Stands for `ISteamUGC::SetMatchAnyTag`.
   *
   * @returns Whether Steam took it: false for a query that does not exist or was sent already.
   * @throws TypeError for an argument of the wrong type.
   */
  setMatchAnyTag(query_handle: Int64Like, match_any_tag: boolean): boolean {
    return this.invoke(
      page,
      "setMatchAnyTag",
      [handle64("query_handle", query_handle), bool("match_any_tag", match_any_tag)],
      false,
      ({ ugc }, ...args) => ugc.setMatchAnyTag(...args),
    );
  }

  /**
   * Finds only items with this text in title or description. For queries of all users only.
   *
   * Stands for `ISteamUGC::SetSearchText`.
   *
   * @returns Whether Steam took it: false for a query that does not exist or was sent already.
   * @throws TypeError for an argument of the wrong type.
   */
  setSearchText(query_handle: Int64Like, search_text: string): boolean {
    return this.invoke(
      page,
      "setSearchText",
      [handle64("query_handle", query_handle), text("search_text", search_text)],
      false,
      ({ ugc }, ...args) => ugc.setSearchText(...args),
    );
  }

  /**
   * Finds only the item with this file name. For queries of one user only.
   *
   * Stands for `ISteamUGC::SetCloudFileNameFilter`.
   *
   * @returns Whether Steam took it: false for a query that does not exist or was sent already.
   * @throws TypeError for an argument of the wrong type.
   */
  setCloudFileNameFilter(query_handle: Int64Like, match_cloud_filename: string): boolean {
    return this.invoke(
      page,
      "setCloudFileNameFilter",
      [handle64("query_handle", query_handle), text("match_cloud_filename", match_cloud_filename)],
      false,
      ({ ugc }, ...args) => ugc.setCloudFileNameFilter(...args),
    );
  }

  /**
   * How far a query by trend looks back. For queries of all users only.
   *
   * Stands for `ISteamUGC::SetRankedByTrendDays`.
   *
   * @param days - 1 to 365.
   * @returns Whether Steam took it: false for a query that does not exist or was sent already.
   * @throws TypeError for an argument of the wrong type.
   */
  setRankedByTrendDays(query_handle: Int64Like, days: number): boolean {
    return this.invoke(
      page,
      "setRankedByTrendDays",
      [handle64("query_handle", query_handle), uint32("days", days)],
      false,
      ({ ugc }, ...args) => ugc.setRankedByTrendDays(...args),
    );
  }

  /**
   * Finds only items created within a time.
   *
   * Stands for `ISteamUGC::SetTimeCreatedDateRange`.
   *
   * @param update_handle - The query, whatever its name says.
   * @param start - Unix time in seconds.
   * @param end - Unix time in seconds.
   * @returns Whether Steam took it: false for a query that does not exist or was sent already.
   * @throws TypeError for an argument of the wrong type.
   */
  setTimeCreatedDateRange(update_handle: Int64Like, start: number, end: number): boolean {
    return this.invoke(
      page,
      "setTimeCreatedDateRange",
      [handle64("update_handle", update_handle), uint32("start", start), uint32("end", end)],
      false,
      ({ ugc }, ...args) => ugc.setTimeCreatedDateRange(...args),
    );
  }

  /**
   * Finds only items updated within a time.
   *
   * Stands for `ISteamUGC::SetTimeUpdatedDateRange`.
   *
   * @param update_handle - The query, whatever its name says.
   * @param start - Unix time in seconds.
   * @param end - Unix time in seconds.
   * @returns Whether Steam took it: false for a query that does not exist or was sent already.
   * @throws TypeError for an argument of the wrong type.
   */
  setTimeUpdatedDateRange(update_handle: Int64Like, start: number, end: number): boolean {
    return this.invoke(
      page,
      "setTimeUpdatedDateRange",
      [handle64("update_handle", update_handle), uint32("start", start), uint32("end", end)],
      false,
      ({ ugc }, ...args) => ugc.setTimeUpdatedDateRange(...args),
    );
  }
}
