// Inventory: granting, using up, exchanging and moving items.
import { bool, type Int64Like, int32, listOf, uint32, uint64 } from "../core/argument.js";
import { SteamServerBase } from "../core/steamServerBase.js";
import { inventoryConstants } from "./constants.js";
import { keepResult } from "./keptHandles.js";

const page = "Inventory";

export class ItemOperations extends SteamServerBase {
  /**
   * Grants all promotional items the user is due.
   *
   * Stands for `ISteamInventory::GrantPromoItems`.
   *
   * @returns Handle of the result, kept for the functions that are given none; 0 when Steam does not start it.
   */
  grantPromoItems(): number {
    return this.invoke(page, "grantPromoItems", [], 0, ({ inventory }) =>
      keepResult(this.inventoryHandles, inventory.grantPromoItems()),
    );
  }

  /**
   * Grants one promotional item the user is due, by its definition.
   *
   * Stands for `ISteamInventory::AddPromoItem`.
   *
   * @returns Handle of the result, kept for the functions that are given none; 0 when Steam does not start it.
   * @throws TypeError for an argument of the wrong type.
   */
  addPromoItem(item: number): number {
    return this.invoke(page, "addPromoItem", [int32("item", item)], 0, ({ inventory }, ...args) =>
      keepResult(this.inventoryHandles, inventory.addPromoItem(...args)),
    );
  }

  /**
   * Grants some promotional items the user is due, by their definitions.
   *
   * Stands for `ISteamInventory::AddPromoItems`.
   *
   * @returns Handle of the result, kept for the functions that are given none; 0 when Steam does not start it.
   * @throws TypeError for an argument of the wrong type.
   */
  addPromoItems(items: readonly number[]): number {
    return this.invoke(page, "addPromoItems", [listOf(int32, "items", items)], 0, ({ inventory }, ...args) =>
      keepResult(this.inventoryHandles, inventory.addPromoItems(...args)),
    );
  }

  /**
   * Makes items, by their definitions; only for developers of the app.
   *
   * Stands for `ISteamInventory::GenerateItems`.
   *
   * @param quantity - How many of each.
   * @returns Handle of the result, kept for the functions that are given none; 0 when Steam does not start it.
   * @throws TypeError for an argument of the wrong type.
   */
  generateItems(items: readonly number[], quantity: readonly number[]): number {
    return this.invoke(
      page,
      "generateItems",
      [listOf(int32, "items", items), listOf(uint32, "quantity", quantity)],
      0,
      ({ inventory }, ...args) => keepResult(this.inventoryHandles, inventory.generateItems(...args)),
    );
  }

  /**
   * Takes items of a stack away for good.
   *
   * Stands for `ISteamInventory::ConsumeItem`.
   *
   * @returns Handle of the result, kept for the functions that are given none; 0 when Steam does not start it.
   * @throws TypeError for an argument of the wrong type.
   */
  consumeItem(item_consume: Int64Like, quantity: number): number {
    return this.invoke(
      page,
      "consumeItem",
      [uint64("item_consume", item_consume), uint32("quantity", quantity)],
      0,
      ({ inventory }, ...args) => keepResult(this.inventoryHandles, inventory.consumeItem(...args)),
    );
  }

  /**
   * Exchanges items for others, as a recipe of the item definitions allows.
   *
   * Stands for `ISteamInventory::ExchangeItems`.
   *
   * @param output_items - Definitions of what is made: one, as of yet.
   * @param input_items - Ids of what is used up.
   * @returns Handle of the result, kept for the functions that are given none; 0 when Steam does not start it.
   * @throws TypeError for an argument of the wrong type.
   */
  exchangeItems(
    output_items: readonly number[],
    output_quantity: readonly number[],
    input_items: readonly Int64Like[],
    input_quantity: readonly number[],
  ): number {
    return this.invoke(
      page,
      "exchangeItems",
      [
        listOf(int32, "output_items", output_items),
        listOf(uint32, "output_quantity", output_quantity),
        listOf(uint64, "input_items", input_items),
        listOf(uint32, "input_quantity", input_quantity),
      ],
      0,
      ({ inventory }, ...args) => keepResult(this.inventoryHandles, inventory.exchangeItems(...args)),
    );
  }

  /**
   * Moves items from a stack to another of the same kind, or to a new one.
   *
   * Stands for `ISteamInventory::TransferItemQuantity`.
   *
   * @param split - Makes a new stack, whatever `item_destination` is.
   * @returns Handle of the result, kept for the functions that are given none; 0 when Steam does not start it.
   * @throws TypeError for an argument of the wrong type.
   */
  transferItemQuantity(item_id: Int64Like, quantity: number, item_destination: Int64Like, split: boolean): number {
    return this.invoke(
      page,
      "transferItemQuantity",
      [
        uint64("item_id", item_id),
        uint32("quantity", quantity),
        uint64("item_destination", item_destination),
        bool("split", split),
      ],
      0,
      ({ inventory }, item, amount, destination, toNewStack) => {
        const target = toNewStack ? inventoryConstants.ITEM_INSTANCE_ID_INVALID : destination;
        return keepResult(this.inventoryHandles, inventory.transferItemQuantity(item, amount, target));
      },
    );
  }

  /**
   * Grants a drop if the user has played long enough.
   *
   * Stands for `ISteamInventory::TriggerItemDrop`.
   *
   * @param definition - Of a playtime generator.
   * @returns Handle of the result, kept for the functions that are given none; 0 when Steam does not start it.
   * @throws TypeError for an argument of the wrong type.
   */
  triggerItemDrop(definition: number): number {
    return this.invoke(page, "triggerItemDrop", [int32("definition", definition)], 0, ({ inventory }, ...args) =>
      keepResult(this.inventoryHandles, inventory.triggerItemDrop(...args)),
    );
  }
}
