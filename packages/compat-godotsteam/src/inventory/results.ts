// Inventory: results, and what they hold.
import { bytes, type Int64Like, listOf, type SteamIdLike, steamId, text, uint32, uint64 } from "../core/argument.js";
import { withHidden } from "../core/dictionary.js";
import { SteamServerBase } from "../core/steamServerBase.js";
import { Result } from "../mainServer/result.js";
import { keepResult, resultHandle } from "./keptHandles.js";

const page = "Inventory";

/** What `getResultItems` returns several of. */
export interface InventoryItem {
  item_info: InventoryItemInfo;
  /** As in `item_info`. */
  readonly item_id: bigint;
  /** As in `item_info`. */
  readonly item_definition: number;
  /** As in `item_info`. */
  readonly flags: number;
  /** As in `item_info`. */
  readonly quantity: number;
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

export class Results extends SteamServerBase {
  /**
   * Fetches all items of the user. `inventory_result_ready` says when they are here.
   *
   * Stands for `ISteamInventory::GetAllItems`.
   *
   * @returns Handle of the result, kept for the functions that are given none; 0 when Steam does not start it.
   */
  getAllItems(): number {
    return this.invoke(page, "getAllItems", [], 0, ({ inventory }) =>
      keepResult(this.inventoryHandles, inventory.getAllItems()),
    );
  }

  /**
   * Fetches items by their ids. `inventory_result_ready` says when they are here.
   *
   * Stands for `ISteamInventory::GetItemsByID`.
   *
   * @returns Handle of the result, kept for the functions that are given none; 0 when Steam does not start it.
   * @throws TypeError for an argument of the wrong type.
   */
  getItemsByID(id_array: readonly Int64Like[]): number {
    return this.invoke(page, "getItemsByID", [listOf(uint64, "id_array", id_array)], 0, ({ inventory }, ...args) =>
      keepResult(this.inventoryHandles, inventory.getItemsById(...args)),
    );
  }

  /**
   * How far a result is.
   *
   * Stands for `ISteamInventory::GetResultStatus`.
   *
   * @param this_inventory_handle - The result; 0: the one kept.
   * @returns `RESULT_PENDING`, `RESULT_OK`, `RESULT_EXPIRED` for an old one, or what went wrong.
   * @throws TypeError for an argument of the wrong type.
   */
  getResultStatus(this_inventory_handle: number = 0): Result {
    return this.invoke(
      page,
      "getResultStatus",
      [resultHandle(this.inventoryHandles, this_inventory_handle)],
      Result.RESULT_FAIL,
      ({ inventory }, handle) => inventory.getResultStatus(handle) as Result,
    );
  }

  /**
   * The items of a result.
   *
   * Stands for `ISteamInventory::GetResultItems`.
   *
   * @param this_inventory_handle - The result; 0: the one kept.
   * @returns None also when the result is not ready.
   * @throws TypeError for an argument of the wrong type.
   */
  getResultItems(this_inventory_handle: number = 0): InventoryItem[] {
    return this.invoke(
      page,
      "getResultItems",
      [resultHandle(this.inventoryHandles, this_inventory_handle)],
      [],
      ({ inventory }, handle) =>
        (inventory.getResultItems(handle) ?? []).map(({ itemId, definition, flags, quantity }) => {
          const item_info = { item_id: itemId, item_definition: definition, flags, quantity };
          return withHidden({ item_info }, item_info);
        }),
    );
  }

  /**
   * A property of an item of a result.
   *
   * Stands for `ISteamInventory::GetResultItemProperty`.
   *
   * @param index - Of the item in the result, from 0.
   * @param this_inventory_handle - The result; 0: the one kept.
   * @returns Empty also when there is no such property.
   * @throws TypeError for an argument of the wrong type.
   */
  getResultItemProperty(index: number, name: string, this_inventory_handle: number = 0): string {
    return this.invoke(
      page,
      "getResultItemProperty",
      [uint32("index", index), text("name", name), resultHandle(this.inventoryHandles, this_inventory_handle)],
      "",
      ({ inventory }, index, property, handle) => inventory.getResultItemProperty(handle, index, property) ?? "",
    );
  }

  /**
   * When a result was made: Unix time in seconds, by Steam's clock.
   *
   * Stands for `ISteamInventory::GetResultTimestamp`.
   *
   * @param this_inventory_handle - The result; 0: the one kept.
   * @throws TypeError for an argument of the wrong type.
   */
  getResultTimestamp(this_inventory_handle: number = 0): number {
    return this.invoke(
      page,
      "getResultTimestamp",
      [resultHandle(this.inventoryHandles, this_inventory_handle)],
      0,
      ({ inventory }, ...args) => inventory.getResultTimestamp(...args),
    );
  }

  /**
   * Whether a result is this user's: to be checked of every result that came from elsewhere.
   *
   * Stands for `ISteamInventory::CheckResultSteamID`.
   *
   * @param this_inventory_handle - The result; 0: the one kept.
   * @throws TypeError for an argument of the wrong type.
   */
  checkResultSteamID(steam_id_expected: SteamIdLike, this_inventory_handle: number = 0): boolean {
    return this.invoke(
      page,
      "checkResultSteamID",
      [steamId("steam_id_expected", steam_id_expected), resultHandle(this.inventoryHandles, this_inventory_handle)],
      false,
      ({ inventory }, expected, handle) => inventory.checkResultSteamId(handle, expected),
    );
  }

  /**
   * A result as signed bytes, which others can check for an hour.
   *
   * Stands for `ISteamInventory::SerializeResult`.
   *
   * @param this_inventory_handle - The result; 0: the one kept.
   * @returns None when the result is not ready.
   * @throws TypeError for an argument of the wrong type.
   */
  serializeResult(this_inventory_handle: number = 0): Uint8Array {
    return this.invoke(
      page,
      "serializeResult",
      [resultHandle(this.inventoryHandles, this_inventory_handle)],
      new Uint8Array(0),
      ({ inventory }, ...args) => inventory.serializeResult(...args) ?? new Uint8Array(0),
    );
  }

  /**
   * Makes a result of the bytes a player sent. Whose it is, {@link checkResultSteamID} says.
   *
   * Stands for `ISteamInventory::DeserializeResult`.
   *
   * @returns Handle of the result, kept for the functions that are given none; 0 when Steam does not start it.
   * @throws TypeError for an argument of the wrong type.
   */
  deserializeResult(buffer: Uint8Array): number {
    return this.invoke(page, "deserializeResult", [bytes("buffer", buffer)], 0, ({ inventory }, ...args) =>
      keepResult(this.inventoryHandles, inventory.deserializeResult(...args)),
    );
  }

  /**
   * Frees a result.
   *
   * Stands for `ISteamInventory::DestroyResult`.
   *
   * @param this_inventory_handle - The result; 0: the one kept.
   * @throws TypeError for an argument of the wrong type.
   */
  destroyResult(this_inventory_handle: number = 0): void {
    this.invoke(
      page,
      "destroyResult",
      [resultHandle(this.inventoryHandles, this_inventory_handle)],
      undefined,
      ({ inventory }, ...args) => inventory.destroyResult(...args),
    );
  }
}
