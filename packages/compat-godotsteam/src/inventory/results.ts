// Inventory: results, and what they hold.
import { bytes, int32, listOf, steamId, text, uint32, uint64 } from "../core/argument.js";
import { withHidden } from "../core/dictionary.js";
import { does, gives, page, whether } from "../core/page.js";
import { Result } from "../enums.js";

/** What `getResultItems` returns several of. What is in `item_info` can be read from it as well. */
export interface InventoryItem extends Readonly<InventoryItemInfo> {
  /** The stack. */
  item_info: InventoryItemInfo;
}

/** A stack of items. */
export interface InventoryItemInfo {
  /** Id of the stack. */
  item_id: bigint;
  /** What kind of item it is. */
  item_definition: number;
  /** Bits of ItemFlags. */
  flags: number;
  /** How many items the stack has; it has been used up or removed if a flag says so. */
  quantity: number;
}

export const results = page("Inventory", {
  /**
   * Fetches all items of the user. `inventory_result_ready` says when they are here. (`ISteamInventory::GetAllItems`)
   * @returns Handle of the result, kept for the functions that are given none; 0 when Steam does not start it.
   */
  getAllItems: gives([], 0, ({ inventory, kept }) => kept.keep(inventory.getAllItems())),
  /**
   * Fetches items by their ids. `inventory_result_ready` says when they are here. (`ISteamInventory::GetItemsByID`)
   * @returns Handle of the result, kept for the functions that are given none; 0 when Steam does not start it.
   */
  getItemsByID: gives([listOf(uint64, "id_array")], 0, ({ inventory, kept }, id_array) =>
    kept.keep(inventory.getItemsById(id_array)),
  ),
  /**
   * How far a result is. (`ISteamInventory::GetResultStatus`)
   * @param this_inventory_handle - The result; 0: the one kept.
   * @returns `RESULT_PENDING`, `RESULT_OK`, `RESULT_EXPIRED` for an old one, or what went wrong.
   */
  getResultStatus: gives(
    [int32("this_inventory_handle", 0)],
    Result.RESULT_FAIL,
    ({ inventory, kept }, this_inventory_handle): Result =>
      inventory.getResultStatus(kept.resultOr(this_inventory_handle)),
  ),
  /**
   * The items of a result. (`ISteamInventory::GetResultItems`)
   * @param this_inventory_handle - The result; 0: the one kept.
   * @returns None also when the result is not ready.
   */
  getResultItems: gives(
    [int32("this_inventory_handle", 0)],
    [],
    ({ inventory, kept }, this_inventory_handle): InventoryItem[] =>
      (inventory.getResultItems(kept.resultOr(this_inventory_handle)) ?? []).map(
        ({ itemId, definition, flags, quantity }) => {
          const item_info = { item_id: itemId, item_definition: definition, flags, quantity };
          return withHidden({ item_info }, item_info);
        },
      ),
  ),
  /**
   * A property of an item of a result. (`ISteamInventory::GetResultItemProperty`)
   * @param index - Of the item in the result, from 0.
   * @param this_inventory_handle - The result; 0: the one kept.
   * @returns Empty also when there is no such property.
   */
  getResultItemProperty: gives(
    [uint32("index"), text("name"), int32("this_inventory_handle", 0)],
    "",
    ({ inventory, kept }, index, name, this_inventory_handle) =>
      inventory.getResultItemProperty(kept.resultOr(this_inventory_handle), index, name) ?? "",
  ),
  /**
   * When a result was made: Unix time in seconds, by Steam's clock. (`ISteamInventory::GetResultTimestamp`)
   * @param this_inventory_handle - The result; 0: the one kept.
   */
  getResultTimestamp: gives([int32("this_inventory_handle", 0)], 0, ({ inventory, kept }, this_inventory_handle) =>
    inventory.getResultTimestamp(kept.resultOr(this_inventory_handle)),
  ),
  /**
   * Whether a result is this user's: to be checked of every result that came from elsewhere.
   * (`ISteamInventory::CheckResultSteamID`)
   * @param this_inventory_handle - The result; 0: the one kept.
   */
  checkResultSteamID: whether(
    [steamId("steam_id_expected"), int32("this_inventory_handle", 0)],
    ({ inventory, kept }, steam_id_expected, this_inventory_handle) =>
      inventory.checkResultSteamId(kept.resultOr(this_inventory_handle), steam_id_expected),
  ),
  /**
   * A result as signed bytes, which others can check for an hour. (`ISteamInventory::SerializeResult`)
   * @param this_inventory_handle - The result; 0: the one kept.
   * @returns None when the result is not ready.
   */
  serializeResult: gives(
    [int32("this_inventory_handle", 0)],
    new Uint8Array(0),
    ({ inventory, kept }, this_inventory_handle): Uint8Array =>
      inventory.serializeResult(kept.resultOr(this_inventory_handle)) ?? new Uint8Array(0),
  ),
  /**
   * Makes a result of the bytes a player sent. Whose it is, {@link SteamServer.checkResultSteamID} says.
   * (`ISteamInventory::DeserializeResult`)
   * @returns Handle of the result, kept for the functions that are given none; 0 when Steam does not start it.
   */
  deserializeResult: gives([bytes("buffer")], 0, ({ inventory, kept }, buffer) =>
    kept.keep(inventory.deserializeResult(buffer)),
  ),
  /**
   * Frees a result. (`ISteamInventory::DestroyResult`)
   * @param this_inventory_handle - The result; 0: the one kept.
   */
  destroyResult: does([int32("this_inventory_handle", 0)], ({ inventory, kept }, this_inventory_handle) =>
    inventory.destroyResult(kept.resultOr(this_inventory_handle)),
  ),
});
