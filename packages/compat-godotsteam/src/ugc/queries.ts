// UGC: queries for workshop items, from their creation to their release.

import { constants } from "../constants.js";
import { listOf, member, steamId, text, uint32, uint64 } from "../core/argument.js";
import { asks, gives, page, whether } from "../core/page.js";
import type { UGCMatchingUGCType, UGCQuery, UserUGCList, UserUGCListSortOrder } from "../enums.js";
import { query } from "./handles.js";
import { ugcSignals } from "./signals.js";

/** What the queries for items of all users begin with. */
const itemsOfAll = [
  member<UGCQuery>("query_type"),
  member<UGCMatchingUGCType>("matching_type"),
  uint32("creator_id"),
  uint32("consumer_id"),
] as const;

const createQueryAllUGCRequestPage = gives(
  [...itemsOfAll, uint32("page")],
  0n,
  ({ ugc }, query_type, matching_type, creator_id, consumer_id, page): bigint =>
    ugc.createQueryAllUgcRequestPage(query_type, matching_type, creator_id, consumer_id, page),
  constants.UGC_QUERY_HANDLE_INVALID,
);

export const queries = page("UGC", {
  /**
   * Prepares a query for items of all users. Set it up, send it with {@link SteamServer.sendQueryUGCRequest}, read the results, and
   * release it with {@link SteamServer.releaseQueryUGCRequest}. (`ISteamUGC::CreateQueryAllUGCRequest`)
   * @param query_type - What the items are ranked by.
   * @param creator_id - App that the items were made with; 0 if `consumer_id` says enough.
   * @param consumer_id - App that the items are for.
   * @param page - Page of 50 results, from 1.
   * @returns The handle of the query; `UGC_QUERY_HANDLE_INVALID` when Steam refuses, 0 when it was not asked.
   */
  createQueryAllUGCRequestPage,
  /**
   * As {@link SteamServer.createQueryAllUGCRequestPage}, turning pages by a cursor, which goes on behind the 1,000th page.
   * (`ISteamUGC::CreateQueryAllUGCRequest`)
   * @param cursor - Empty or `*` for the first page, then `next_cursor` of `ugc_query_completed`.
   * @returns The handle of the query; `UGC_QUERY_HANDLE_INVALID` when Steam refuses, 0 when it was not asked.
   */
  createQueryAllUGCRequestCursor: gives(
    [...itemsOfAll, text("cursor", "")],
    0n,
    ({ ugc }, query_type, matching_type, creator_id, consumer_id, cursor): bigint =>
      ugc.createQueryAllUgcRequestCursor(query_type, matching_type, creator_id, consumer_id, cursor),
    constants.UGC_QUERY_HANDLE_INVALID,
  ),
  /** @deprecated {@link SteamServer.createQueryAllUGCRequestPage} since 4.8.1. */
  createQueryAllUGCRequest: createQueryAllUGCRequestPage,
  /**
   * Prepares a query for items of one user: those published, favourited, and so on.
   * (`ISteamUGC::CreateQueryUserUGCRequest`)
   * @param steam_id - The user; a bare account id does as well.
   * @param creator_id - App that the items were made with; 0 if `consumer_id` says enough.
   * @param consumer_id - App that the items are for.
   * @param page - Page of 50 results, from 1.
   * @returns The handle of the query; `UGC_QUERY_HANDLE_INVALID` when Steam refuses, 0 when it was not asked.
   */
  createQueryUserUGCRequest: gives(
    [
      steamId("steam_id"),
      member<UserUGCList>("list_type"),
      member<UGCMatchingUGCType>("matching_ugc_type"),
      member<UserUGCListSortOrder>("sort_order"),
      uint32("creator_id"),
      uint32("consumer_id"),
      uint32("page"),
    ],
    0n,
    ({ ugc }, steam_id, list_type, matching_ugc_type, sort_order, creator_id, consumer_id, page): bigint =>
      ugc.createQueryUserUgcRequest(
        accountIdOf(steam_id),
        list_type,
        matching_ugc_type,
        sort_order,
        creator_id,
        consumer_id,
        page,
      ),
    constants.UGC_QUERY_HANDLE_INVALID,
  ),
  /**
   * Prepares a query for certain items. (`ISteamUGC::CreateQueryUGCDetailsRequest`)
   * @param published_file_id_array - The items, at least one.
   * @returns The handle of the query; `UGC_QUERY_HANDLE_INVALID` when Steam refuses, 0 when it was not asked.
   */
  createQueryUGCDetailsRequest: gives(
    [listOf(uint64, "published_file_id_array")],
    0n,
    ({ ugc }, published_file_id_array): bigint => {
      if (published_file_id_array.length === 0)
        throw new Error("published_file_id_array is empty; expected the items to ask for");
      return ugc.createQueryUgcDetailsRequest(published_file_id_array);
    },
    constants.UGC_QUERY_HANDLE_INVALID,
  ),
  /**
   * Sends a query. `ugc_query_completed` answers; then its results can be read until it is released.
   * (`ISteamUGC::SendQueryUGCRequest`)
   */
  sendQueryUGCRequest: asks([query], ugcSignals.ugc_query_completed, ({ ugc }, query_handle) =>
    ugc.sendQueryUgcRequest(query_handle),
  ),
  /**
   * Frees a query and its results. (`ISteamUGC::ReleaseQueryUGCRequest`)
   * @returns False when there is no such query.
   */
  releaseQueryUGCRequest: whether([query], ({ ugc }, query_handle) => ugc.releaseQueryUgcRequest(query_handle)),
});

/** The account id of a user: the low half of the Steam ID. */
function accountIdOf(steamId: bigint): number {
  return Number(BigInt.asUintN(32, steamId));
}
