// Inventory: granting, using up, exchanging, moving and changing items.

import { constants } from "../constants.js";
import { bool, float, int32, int64, listOf, text, uint32, uint64 } from "../core/argument.js";
import { gives, page, whether } from "../core/page.js";

export const items = page("Inventory", {
  /**
   * Grants all promotional items the user is due. (`ISteamInventory::GrantPromoItems`)
   * @returns Handle of the result, kept for the functions that are given none; 0 when Steam does not start it.
   */
  grantPromoItems: gives([], 0, ({ inventory, kept }) => kept.keep(inventory.grantPromoItems())),
  /**
   * Grants one promotional item the user is due, by its definition. (`ISteamInventory::AddPromoItem`)
   * @returns Handle of the result, kept for the functions that are given none; 0 when Steam does not start it.
   */
  addPromoItem: gives([int32("item")], 0, ({ inventory, kept }, item) => kept.keep(inventory.addPromoItem(item))),
  /**
   * Grants some promotional items the user is due, by their definitions. (`ISteamInventory::AddPromoItems`)
   * @returns Handle of the result, kept for the functions that are given none; 0 when Steam does not start it.
   */
  addPromoItems: gives([listOf(int32, "items")], 0, ({ inventory, kept }, items) =>
    kept.keep(inventory.addPromoItems(items)),
  ),
  /**
   * Makes items, by their definitions; only for developers of the app. (`ISteamInventory::GenerateItems`)
   * @param quantity - How many of each.
   * @returns Handle of the result, kept for the functions that are given none; 0 when Steam does not start it.
   */
  generateItems: gives(
    [listOf(int32, "items"), listOf(uint32, "quantity")],
    0,
    ({ inventory, kept }, items, quantity) => kept.keep(inventory.generateItems(items, quantity)),
  ),
  /**
   * Takes items of a stack away for good. (`ISteamInventory::ConsumeItem`)
   * @returns Handle of the result, kept for the functions that are given none; 0 when Steam does not start it.
   */
  consumeItem: gives([uint64("item_consume"), uint32("quantity")], 0, ({ inventory, kept }, item_consume, quantity) =>
    kept.keep(inventory.consumeItem(item_consume, quantity)),
  ),
  /**
   * Exchanges items for others, as a recipe of the item definitions allows. (`ISteamInventory::ExchangeItems`)
   * @param output_items - Definitions of what is made: one, as of yet.
   * @param input_items - Ids of what is used up.
   * @returns Handle of the result, kept for the functions that are given none; 0 when Steam does not start it.
   */
  exchangeItems: gives(
    [
      listOf(int32, "output_items"),
      listOf(uint32, "output_quantity"),
      listOf(uint64, "input_items"),
      listOf(uint32, "input_quantity"),
    ],
    0,
    ({ inventory, kept }, output_items, output_quantity, input_items, input_quantity) =>
      kept.keep(inventory.exchangeItems(output_items, output_quantity, input_items, input_quantity)),
  ),
  /**
   * Moves items from a stack to another of the same kind, or to a new one. (`ISteamInventory::TransferItemQuantity`)
   * @param split - Makes a new stack, whatever `item_destination` is.
   * @returns Handle of the result, kept for the functions that are given none; 0 when Steam does not start it.
   */
  transferItemQuantity: gives(
    [uint64("item_id"), uint32("quantity"), uint64("item_destination"), bool("split")],
    0,
    ({ inventory, kept }, item_id, quantity, item_destination, split) => {
      const target = split ? constants.ITEM_INSTANCE_ID_INVALID : item_destination;
      return kept.keep(inventory.transferItemQuantity(item_id, quantity, target));
    },
  ),
  /**
   * Grants a drop if the user has played long enough. (`ISteamInventory::TriggerItemDrop`)
   * @param definition - Of a playtime generator.
   * @returns Handle of the result, kept for the functions that are given none; 0 when Steam does not start it.
   */
  triggerItemDrop: gives([int32("definition")], 0, ({ inventory, kept }, definition) =>
    kept.keep(inventory.triggerItemDrop(definition)),
  ),
  /**
   * Begins to change properties of items; {@link SteamServer.submitUpdateProperties} ends it.
   * (`ISteamInventory::StartUpdateProperties`)
   * @returns Handle of the update, kept for the functions that are given none.
   */
  startUpdateProperties: gives([], 0n, ({ inventory, kept }) => {
    kept.update = inventory.startUpdateProperties();
    return kept.update;
  }),
  /**
   * Sets a property of an item to a boolean. (`ISteamInventory::SetProperty`)
   * @param this_inventory_update_handle - The update; 0: the one kept.
   * @returns False when there is no such update.
   */
  setPropertyBool: whether(
    [uint64("item_id"), text("name"), bool("value"), uint64("this_inventory_update_handle", 0)],
    ({ inventory, kept }, item_id, name, value, this_inventory_update_handle) =>
      inventory.setPropertyBool(kept.updateOr(this_inventory_update_handle), item_id, name, value),
  ),
  /**
   * Sets a property of an item to a number of single precision. (`ISteamInventory::SetProperty`)
   * @param this_inventory_update_handle - The update; 0: the one kept.
   * @returns False when there is no such update.
   */
  setPropertyFloat: whether(
    [uint64("item_id"), text("name"), float("value"), uint64("this_inventory_update_handle", 0)],
    ({ inventory, kept }, item_id, name, value, this_inventory_update_handle) =>
      inventory.setPropertyFloat(kept.updateOr(this_inventory_update_handle), item_id, name, value),
  ),
  /**
   * Sets a property of an item to an integer of 64 bits, which Steam takes as signed. (`ISteamInventory::SetProperty`)
   * @param this_inventory_update_handle - The update; 0: the one kept.
   * @returns False when there is no such update.
   */
  setPropertyInt: whether(
    [uint64("item_id"), text("name"), int64("value"), uint64("this_inventory_update_handle", 0)],
    ({ inventory, kept }, item_id, name, value, this_inventory_update_handle) =>
      inventory.setPropertyInt64(kept.updateOr(this_inventory_update_handle), item_id, name, value),
  ),
  /**
   * Sets a property of an item to a text. (`ISteamInventory::SetProperty`)
   * @param this_inventory_update_handle - The update; 0: the one kept.
   * @returns False when there is no such update.
   */
  setPropertyString: whether(
    [uint64("item_id"), text("name"), text("value"), uint64("this_inventory_update_handle", 0)],
    ({ inventory, kept }, item_id, name, value, this_inventory_update_handle) =>
      inventory.setPropertyString(kept.updateOr(this_inventory_update_handle), item_id, name, value),
  ),
  /**
   * Removes a property of an item. (`ISteamInventory::RemoveProperty`)
   * @param this_inventory_update_handle - The update; 0: the one kept.
   * @returns False when there is no such update.
   */
  removeProperty: whether(
    [uint64("item_id"), text("name"), uint64("this_inventory_update_handle", 0)],
    ({ inventory, kept }, item_id, name, this_inventory_update_handle) =>
      inventory.removeProperty(kept.updateOr(this_inventory_update_handle), item_id, name),
  ),
  /**
   * Sends the changes of an update. `inventory_result_ready` says when they are made.
   * (`ISteamInventory::SubmitUpdateProperties`)
   * @param this_inventory_update_handle - The update; 0: the one kept.
   * @returns Handle of the result, kept for the functions that are given none; 0 when Steam does not start it.
   */
  submitUpdateProperties: gives(
    [uint64("this_inventory_update_handle", 0)],
    0,
    ({ inventory, kept }, this_inventory_update_handle) =>
      kept.keep(inventory.submitUpdateProperties(kept.updateOr(this_inventory_update_handle))),
  ),
});
