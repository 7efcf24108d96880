// UGC: subscribed items.
import { bool, type Int64Like, listOf, uint64 } from "../core/argument.js";
import { SteamServerBase } from "../core/steamServerBase.js";
import { remoteStorageSignals } from "../remoteStorage/signals.js";

const page = "UGC";

export class Subscriptions extends SteamServerBase {
  /**
   * Subscribes to an item: Steam downloads it and keeps it up to date. `subscribe_item` answers.
   *
   * Stands for `ISteamUGC::SubscribeItem`.
   *
   * @throws TypeError for an argument of the wrong type.
   */
  subscribeItem(published_file_id: Int64Like): void {
    this.invoke(
      page,
      "subscribeItem",
      [uint64("published_file_id", published_file_id)],
      undefined,
      ({ ugc }, ...args) =>
        this.emitAnswer(page, "subscribeItem", remoteStorageSignals.subscribe_item, ugc.subscribeItem(...args)),
    );
  }

  /**
   * Ends a subscription; the item is removed when the app has ended. `unsubscribe_item` answers.
   *
   * Stands for `ISteamUGC::UnsubscribeItem`.
   *
   * @throws TypeError for an argument of the wrong type.
   */
  unsubscribeItem(published_file_id: Int64Like): void {
    this.invoke(
      page,
      "unsubscribeItem",
      [uint64("published_file_id", published_file_id)],
      undefined,
      ({ ugc }, ...args) =>
        this.emitAnswer(page, "unsubscribeItem", remoteStorageSignals.unsubscribe_item, ugc.unsubscribeItem(...args)),
    );
  }

  /**
   * How many items are subscribed to. Game servers have no subscriptions.
   *
   * Stands for `ISteamUGC::GetNumSubscribedItems`.
   *
   * @param include_locally_disabled - Whether items count that are switched off on this machine.
   * @throws TypeError for an argument of the wrong type.
   */
  getNumSubscribedItems(include_locally_disabled: boolean = false): number {
    return this.invoke(
      page,
      "getNumSubscribedItems",
      [bool("include_locally_disabled", include_locally_disabled)],
      0,
      ({ ugc }, ...args) => ugc.getNumSubscribedItems(...args),
    );
  }

  /**
   * The items that are subscribed to. Game servers have no subscriptions.
   *
   * Stands for `ISteamUGC::GetSubscribedItems`.
   *
   * @param include_locally_disabled - Whether items count that are switched off on this machine.
   * @throws TypeError for an argument of the wrong type.
   */
  getSubscribedItems(include_locally_disabled: boolean = false): bigint[] {
    return this.invoke(
      page,
      "getSubscribedItems",
      [bool("include_locally_disabled", include_locally_disabled)],
      [],
      ({ ugc }, disabledToo) => ugc.getSubscribedItems(ugc.getNumSubscribedItems(disabledToo), disabledToo),
    );
  }

  /**
   * Switches subscribed items off or on again, on this machine.
   *
   * Stands for `ISteamUGC::SetItemsDisabledLocally`.
   *
   * @returns Whether Steam took it.
   * @throws TypeError for an argument of the wrong type.
   */
  setItemsDisabledLocally(published_file_ids: readonly Int64Like[], disabled_locally: boolean): boolean {
    return this.invoke(
      page,
      "setItemsDisabledLocally",
      [listOf(uint64, "published_file_ids", published_file_ids), bool("disabled_locally", disabled_locally)],
      false,
      ({ ugc }, ...args) => ugc.setItemsDisabledLocally(...args),
    );
  }

  /**
   * The order in which subscribed items are to be loaded.
   *
   * Stands for `ISteamUGC::SetSubscriptionsLoadOrder`.
   *
   * @returns Whether Steam took it.
   * @throws TypeError for an argument of the wrong type.
   */
  setSubscriptionsLoadOrder(published_file_ids: readonly Int64Like[]): boolean {
    return this.invoke(
      page,
      "setSubscriptionsLoadOrder",
      [listOf(uint64, "published_file_ids", published_file_ids)],
      false,
      ({ ugc }, ...args) => ugc.setSubscriptionsLoadOrder(...args),
    );
  }
}
