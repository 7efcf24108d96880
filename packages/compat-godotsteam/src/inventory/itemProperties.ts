// Inventory: changing properties of items.
import { bool, float, type Int64Like, int64, text, uint64 } from "../core/argument.js";
import { SteamServerBase } from "../core/steamServerBase.js";
import { keepResult, updateHandle } from "./keptHandles.js";

const page = "Inventory";

export class ItemProperties extends SteamServerBase {
  /**
   * Begins to change properties of items; {@link submitUpdateProperties} ends it.
   *
   * Stands for `ISteamInventory::StartUpdateProperties`.
   *
   * @returns Handle of the update, kept for the functions that are given none.
   */
  startUpdateProperties(): bigint {
    return this.invoke(page, "startUpdateProperties", [], 0n, ({ inventory }) => {
      this.inventoryHandles.update = inventory.startUpdateProperties();
      return this.inventoryHandles.update;
    });
  }

  /**
   * Sets a property of an item to a boolean.
   *
   * Stands for `ISteamInventory::SetProperty`.
   *
   * @param this_inventory_update_handle - The update; 0: the one kept.
   * @returns False when there is no such update.
   * @throws TypeError for an argument of the wrong type.
   */
  setPropertyBool(
    item_id: Int64Like,
    name: string,
    value: boolean,
    this_inventory_update_handle: Int64Like = 0,
  ): boolean {
    return this.invoke(
      page,
      "setPropertyBool",
      [
        uint64("item_id", item_id),
        text("name", name),
        bool("value", value),
        updateHandle(this.inventoryHandles, this_inventory_update_handle),
      ],
      false,
      ({ inventory }, item, property, given, handle) => inventory.setPropertyBool(handle, item, property, given),
    );
  }

  /**
   * Sets a property of an item to a number of single precision.
   *
   * Stands for `ISteamInventory::SetProperty`.
   *
   * @param this_inventory_update_handle - The update; 0: the one kept.
   * @returns False when there is no such update.
   * @throws TypeError for an argument of the wrong type.
   */
  setPropertyFloat(
    item_id: Int64Like,
    name: string,
    value: number,
    this_inventory_update_handle: Int64Like = 0,
  ): boolean {
    return this.invoke(
      page,
      "setPropertyFloat",
      [
        uint64("item_id", item_id),
        text("name", name),
        float("value", value),
        updateHandle(this.inventoryHandles, this_inventory_update_handle),
      ],
      false,
      ({ inventory }, item, property, given, handle) => inventory.setPropertyFloat(handle, item, property, given),
    );
  }

  /**
   * Sets a property of an item to an integer of 64 bits, which Steam takes as signed.
   *
   * Stands for `ISteamInventory::SetProperty`.
   *
   * @param this_inventory_update_handle - The update; 0: the one kept.
   * @returns False when there is no such update.
   * @throws TypeError for an argument of the wrong type.
   */
  setPropertyInt(
    item_id: Int64Like,
    name: string,
    value: Int64Like,
    this_inventory_update_handle: Int64Like = 0,
  ): boolean {
    return this.invoke(
      page,
      "setPropertyInt",
      [
        uint64("item_id", item_id),
        text("name", name),
        int64("value", value),
        updateHandle(this.inventoryHandles, this_inventory_update_handle),
      ],
      false,
      ({ inventory }, item, property, given, handle) => inventory.setPropertyInt64(handle, item, property, given),
    );
  }

  /**
   * Sets a property of an item to a text.
   *
   * Stands for `ISteamInventory::SetProperty`.
   *
   * @param this_inventory_update_handle - The update; 0: the one kept.
   * @returns False when there is no such update.
   * @throws TypeError for an argument of the wrong type.
   */
  setPropertyString(
    item_id: Int64Like,
    name: string,
    value: string,
    this_inventory_update_handle: Int64Like = 0,
  ): boolean {
    return this.invoke(
      page,
      "setPropertyString",
      [
        uint64("item_id", item_id),
        text("name", name),
        text("value", value),
        updateHandle(this.inventoryHandles, this_inventory_update_handle),
      ],
      false,
      ({ inventory }, item, property, given, handle) => inventory.setPropertyString(handle, item, property, given),
    );
  }

  /**
   * Removes a property of an item.
   *
   * Stands for `ISteamInventory::RemoveProperty`.
   *
   * @param this_inventory_update_handle - The update; 0: the one kept.
   * @returns False when there is no such update.
   * @throws TypeError for an argument of the wrong type.
   */
  removeProperty(item_id: Int64Like, name: string, this_inventory_update_handle: Int64Like = 0): boolean {
    return this.invoke(
      page,
      "removeProperty",
      [
        uint64("item_id", item_id),
        text("name", name),
        updateHandle(this.inventoryHandles, this_inventory_update_handle),
      ],
      false,
      ({ inventory }, item, property, handle) => inventory.removeProperty(handle, item, property),
    );
  }

  /**
   * Sends the changes of an update. `inventory_result_ready` says when they are made.
   *
   * Stands for `ISteamInventory::SubmitUpdateProperties`.
   *
   * @param this_inventory_update_handle - The update; 0: the one kept.
   * @returns Handle of the result, kept for the functions that are given none; 0 when Steam does not start it.
   * @throws TypeError for an argument of the wrong type.
   */
  submitUpdateProperties(this_inventory_update_handle: Int64Like = 0): number {
    return this.invoke(
      page,
      "submitUpdateProperties",
      [updateHandle(this.inventoryHandles, this_inventory_update_handle)],
      0,
      ({ inventory }, ...args) => keepResult(this.inventoryHandles, inventory.submitUpdateProperties(...args)),
    );
  }
}
