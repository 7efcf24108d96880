// UGC: what users do with items: subscribing, playing, voting.
import { bool, listOf, uint32, uint64 } from "../core/argument.js";
import { asks, gives, page, whether } from "../core/page.js";
import type { UGCContentDescriptorID } from "../enums.js";
import { remoteStorageSignals } from "../remoteStorage/signals.js";
import { ugcSignals } from "./signals.js";

export const subscriptions = page("UGC", {
  /**
   * Subscribes to an item: Steam downloads it and keeps it up to date. `subscribe_item` answers.
   * (`ISteamUGC::SubscribeItem`)
   */
  subscribeItem: asks(
    [uint64("published_file_id")],
    remoteStorageSignals.subscribe_item,
    ({ ugc }, published_file_id) => ugc.subscribeItem(published_file_id),
  ),
  /**
   * Ends a subscription; the item is removed when the app has ended. `unsubscribe_item` answers.
   * (`ISteamUGC::UnsubscribeItem`)
   */
  unsubscribeItem: asks(
    [uint64("published_file_id")],
    remoteStorageSignals.unsubscribe_item,
    ({ ugc }, published_file_id) => ugc.unsubscribeItem(published_file_id),
  ),
  /**
   * How many items are subscribed to. Game servers have no subscriptions. (`ISteamUGC::GetNumSubscribedItems`)
   * @param include_locally_disabled - Whether items count that are switched off on this machine.
   */
  getNumSubscribedItems: gives([bool("include_locally_disabled", false)], 0, ({ ugc }, include_locally_disabled) =>
    ugc.getNumSubscribedItems(include_locally_disabled),
  ),
  /**
   * The items that are subscribed to. Game servers have no subscriptions. (`ISteamUGC::GetSubscribedItems`)
   * @param include_locally_disabled - Whether items count that are switched off on this machine.
   */
  getSubscribedItems: gives(
    [bool("include_locally_disabled", false)],
    [],
    ({ ugc }, include_locally_disabled): bigint[] =>
      ugc.getSubscribedItems(ugc.getNumSubscribedItems(include_locally_disabled), include_locally_disabled),
  ),
  /**
   * Switches subscribed items off or on again, on this machine. (`ISteamUGC::SetItemsDisabledLocally`)
   * @returns Whether Steam took it.
   */
  setItemsDisabledLocally: whether(
    [listOf(uint64, "published_file_ids"), bool("disabled_locally")],
    ({ ugc }, published_file_ids, disabled_locally) =>
      ugc.setItemsDisabledLocally(published_file_ids, disabled_locally),
  ),
  /**
   * The order in which subscribed items are to be loaded. (`ISteamUGC::SetSubscriptionsLoadOrder`)
   * @returns Whether Steam took it.
   */
  setSubscriptionsLoadOrder: whether([listOf(uint64, "published_file_ids")], ({ ugc }, published_file_ids) =>
    ugc.setSubscriptionsLoadOrder(published_file_ids),
  ),
  /**
   * Starts counting. `start_playtime_tracking` answers. (`ISteamUGC::StartPlaytimeTracking`)
   * @param published_file_ids - 1 to 100 items.
   */
  startPlaytimeTracking: asks(
    [listOf(uint64, "published_file_ids")],
    ugcSignals.start_playtime_tracking,
    ({ ugc }, published_file_ids) => ugc.startPlaytimeTracking(published_file_ids),
  ),
  /**
   * Stops counting. `stop_playtime_tracking` answers. (`ISteamUGC::StopPlaytimeTracking`)
   * @param published_file_ids - 1 to 100 items.
   */
  stopPlaytimeTracking: asks(
    [listOf(uint64, "published_file_ids")],
    ugcSignals.stop_playtime_tracking,
    ({ ugc }, published_file_ids) => ugc.stopPlaytimeTracking(published_file_ids),
  ),
  /** Stops counting of all items. `stop_playtime_tracking` answers. (`ISteamUGC::StopPlaytimeTrackingForAllItems`) */
  stopPlaytimeTrackingForAllItems: asks([], ugcSignals.stop_playtime_tracking, ({ ugc }) =>
    ugc.stopPlaytimeTrackingForAllItems(),
  ),
  /**
   * Votes on an item. `set_user_item_vote` answers. (`ISteamUGC::SetUserItemVote`)
   * @param vote_up - False: votes against it.
   */
  setUserItemVote: asks(
    [uint64("published_file_id"), bool("vote_up")],
    ugcSignals.set_user_item_vote,
    ({ ugc }, published_file_id, vote_up) => ugc.setUserItemVote(published_file_id, vote_up),
  ),
  /** Asks for the vote on an item. `get_item_vote_result` answers. (`ISteamUGC::GetUserItemVote`) */
  getUserItemVote: asks([uint64("published_file_id")], ugcSignals.get_item_vote_result, ({ ugc }, published_file_id) =>
    ugc.getUserItemVote(published_file_id),
  ),
  /**
   * Adds an item to the favourites. `user_favorite_items_list_changed` answers. (`ISteamUGC::AddItemToFavorites`)
   * @param app_id - App that the item is for.
   */
  addItemToFavorites: asks(
    [uint32("app_id"), uint64("published_file_id")],
    ugcSignals.user_favorite_items_list_changed,
    ({ ugc }, app_id, published_file_id) => ugc.addItemToFavorites(app_id, published_file_id),
  ),
  /**
   * Removes an item from the favourites. `user_favorite_items_list_changed` answers.
   * (`ISteamUGC::RemoveItemFromFavorites`)
   * @param app_id - App that the item is for.
   */
  removeItemFromFavorites: asks(
    [uint32("app_id"), uint64("published_file_id")],
    ugcSignals.user_favorite_items_list_changed,
    ({ ugc }, app_id, published_file_id) => ugc.removeItemFromFavorites(app_id, published_file_id),
  ),
  /**
   * What the user does not want to see. Game servers have no such preferences.
   * (`ISteamUGC::GetUserContentDescriptorPreferences`)
   * @param max_entries - How many to take at most, up to 256.
   */
  getUserContentDescriptorPreferences: gives(
    [uint32("max_entries", 5)],
    [],
    ({ ugc }, max_entries): UGCContentDescriptorID[] => ugc.getUserContentDescriptorPreferences(max_entries),
  ),
  /**
   * Shows the workshop's agreement of the app in the overlay, which game servers do not have.
   * (`ISteamUGC::ShowWorkshopEULA`)
   * @returns Whether it is shown.
   */
  showWorkshopEULA: whether([], ({ ugc }) => ugc.showWorkshopEula()),
  /**
   * Asks whether the user agreed to the workshop's agreement of the app. `workshop_eula_status` answers.
   * (`ISteamUGC::GetWorkshopEULAStatus`)
   */
  getWorkshopEULAStatus: asks([], ugcSignals.workshop_eula_status, ({ ugc }) => ugc.getWorkshopEulaStatus()),
});
