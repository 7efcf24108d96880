// UGC: queries for workshop items, from their creation to their release.
import type { GameServer } from "@headwater/typed";
import {
  handle64,
  type Int64Like,
  listOf,
  member,
  type SteamIdLike,
  steamId,
  text,
  uint32,
  uint64,
} from "../core/argument.js";
import { SteamServerBase } from "../core/steamServerBase.js";
import { ugcConstants } from "./constants.js";
import type { UGCMatchingUGCType, UGCQuery, UserUGCList, UserUGCListSortOrder } from "./enums.js";
import { ugcSignals } from "./signals.js";

/** The page. `page` is an argument here. */
const ugcPage = "UGC";

export class Queries extends SteamServerBase {
  /**
   * Prepares a query for items of all users. Set it up, send it with {@link sendQueryUGCRequest}, read the results, and
   * release it with {@link releaseQueryUGCRequest}.
   *
   * Stands for `ISteamUGC::CreateQueryAllUGCRequest`.
   *
   * @param query_type - What the items are ranked by.
   * @param creator_id - App that the items were made with; 0 if `consumer_id` says enough.
   * @param consumer_id - App that the items are for.
   * @param page - Page of 50 results, from 1.
   * @returns The handle of the query; `UGC_QUERY_HANDLE_INVALID` when Steam refuses, 0 when it was not asked.
   * @throws TypeError for an argument of the wrong type.
   */
  createQueryAllUGCRequestPage(
    query_type: UGCQuery,
    matching_type: UGCMatchingUGCType,
    creator_id: number,
    consumer_id: number,
    page: number,
  ): bigint {
    return this.invoke(
      ugcPage,
      "createQueryAllUGCRequestPage",
      [...itemsOfAll(query_type, matching_type, creator_id, consumer_id), uint32("page", page)],
      0n as bigint,
      ({ ugc }, ...args) => ugc.createQueryAllUgcRequestPage(...args),
      ugcConstants.UGC_QUERY_HANDLE_INVALID,
    );
  }

  /**
   * As {@link createQueryAllUGCRequestPage}, turning pages by a cursor, which goes on behind the 1,000th page.
   *
   * Stands for `ISteamUGC::CreateQueryAllUGCRequest`.
   *
   * @param cursor - Empty or `*` for the first page, then `next_cursor` of `ugc_query_completed`.
   * @returns The handle of the query; `UGC_QUERY_HANDLE_INVALID` when Steam refuses, 0 when it was not asked.
   * @throws TypeError for an argument of the wrong type.
   */
  createQueryAllUGCRequestCursor(
    query_type: UGCQuery,
    matching_type: UGCMatchingUGCType,
    creator_id: number,
    consumer_id: number,
    cursor: string = "",
  ): bigint {
    return this.invoke(
      ugcPage,
      "createQueryAllUGCRequestCursor",
      [...itemsOfAll(query_type, matching_type, creator_id, consumer_id), text("cursor", cursor)],
      0n as bigint,
      ({ ugc }, ...args) => ugc.createQueryAllUgcRequestCursor(...args),
      ugcConstants.UGC_QUERY_HANDLE_INVALID,
    );
  }

  /** @deprecated {@link createQueryAllUGCRequestPage} since 4.8.1. */
  createQueryAllUGCRequest(
    query_type: UGCQuery,
    matching_type: UGCMatchingUGCType,
    creator_id: number,
    consumer_id: number,
    page: number,
  ): bigint {
    return this.invoke(
      ugcPage,
      "createQueryAllUGCRequest",
      [...itemsOfAll(query_type, matching_type, creator_id, consumer_id), uint32("page", page)],
      0n as bigint,
      ({ ugc }, ...args) => ugc.createQueryAllUgcRequestPage(...args),
      ugcConstants.UGC_QUERY_HANDLE_INVALID,
    );
  }

  /**
   * Prepares a query for items of one user: those published, favourited, and so on.
   *
   * Stands for `ISteamUGC::CreateQueryUserUGCRequest`.
   *
   * @param steam_id - The user; a bare account id does as well.
   * @param creator_id - App that the items were made with; 0 if `consumer_id` says enough.
   * @param consumer_id - App that the items are for.
   * @param page - Page of 50 results, from 1.
   * @returns The handle of the query; `UGC_QUERY_HANDLE_INVALID` when Steam refuses, 0 when it was not asked.
   * @throws TypeError for an argument of the wrong type.
   */
  createQueryUserUGCRequest(
    steam_id: SteamIdLike,
    list_type: UserUGCList,
    matching_ugc_type: UGCMatchingUGCType,
    sort_order: UserUGCListSortOrder,
    creator_id: number,
    consumer_id: number,
    page: number,
  ): bigint {
    return this.invoke(
      ugcPage,
      "createQueryUserUGCRequest",
      [
        steamId("steam_id", steam_id),
        member<UserUGCList>("list_type", list_type),
        member<UGCMatchingUGCType>("matching_ugc_type", matching_ugc_type),
        member<UserUGCListSortOrder>("sort_order", sort_order),
        uint32("creator_id", creator_id),
        uint32("consumer_id", consumer_id),
        uint32("page", page),
      ],
      0n as bigint,
      ({ ugc }, id, ...args) => ugc.createQueryUserUgcRequest(accountIdOf(id), ...args),
      ugcConstants.UGC_QUERY_HANDLE_INVALID,
    );
  }

  /**
   * Prepares a query for certain items.
   *
   * Stands for `ISteamUGC::CreateQueryUGCDetailsRequest`.
   *
   * @param published_file_id_array - The items, at least one.
   * @returns The handle of the query; `UGC_QUERY_HANDLE_INVALID` when Steam refuses, 0 when it was not asked.
   * @throws TypeError for an argument of the wrong type.
   */
  createQueryUGCDetailsRequest(published_file_id_array: readonly Int64Like[]): bigint {
    const ids = listOf(uint64, "published_file_id_array", published_file_id_array);
    const create = ({ ugc }: GameServer, items: bigint[]): bigint => {
      if (items.length === 0) throw new Error("published_file_id_array is empty; expected the items to ask for");
      return ugc.createQueryUgcDetailsRequest(items);
    };
    return this.invoke(
      ugcPage,
      "createQueryUGCDetailsRequest",
      [ids],
      0n as bigint,
      create,
      ugcConstants.UGC_QUERY_HANDLE_INVALID,
    );
  }

  /**
   * Sends a query. `ugc_query_completed` answers; then its results can be read until it is released.
   *
   * Stands for `ISteamUGC::SendQueryUGCRequest`.
   *
   * @throws TypeError for an argument of the wrong type.
   */
  sendQueryUGCRequest(query_handle: Int64Like): void {
    this.invoke(
      ugcPage,
      "sendQueryUGCRequest",
      [handle64("query_handle", query_handle)],
      undefined,
      ({ ugc }, ...args) =>
        this.emitAnswer(
          ugcPage,
          "sendQueryUGCRequest",
          ugcSignals.ugc_query_completed,
          ugc.sendQueryUgcRequest(...args),
        ),
    );
  }

  /**
   * Frees a query and its results.
   *
   * Stands for `ISteamUGC::ReleaseQueryUGCRequest`.
   *
   * @returns False when there is no such query.
   * @throws TypeError for an argument of the wrong type.
   */
  releaseQueryUGCRequest(query_handle: Int64Like): boolean {
    return this.invoke(
      ugcPage,
      "releaseQueryUGCRequest",
      [handle64("query_handle", query_handle)],
      false,
      ({ ugc }, ...args) => ugc.releaseQueryUgcRequest(...args),
    );
  }
}

/** The account id of a user: the low half of the Steam ID. */
function accountIdOf(steamId: bigint): number {
  return Number(BigInt.asUintN(32, steamId));
}

/** What the queries for items of all users begin with. */
function itemsOfAll(query_type: unknown, matching_type: unknown, creator_id: unknown, consumer_id: unknown) {
  return [
    member<UGCQuery>("query_type", query_type),
    member<UGCMatchingUGCType>("matching_type", matching_type),
    uint32("creator_id", creator_id),
    uint32("consumer_id", consumer_id),
  ] as const;
}
