// Main Server: the inventory handles GodotSteam keeps, as functions and as properties.
import { type Int64Like, int32, uint64 } from "../core/argument.js";
import { SteamServerBase } from "../core/steamServerBase.js";

const page = "Main Server";

export class InventoryHandleAccess extends SteamServerBase {
  /** The inventory result handle kept from the latest inventory call: 0 at first. */
  get_inventory_handle(): number {
    return this.inventoryHandles.result;
  }

  /** The inventory update handle kept from `startUpdateProperties`: 0 at first. */
  get_inventory_update_handle(): bigint {
    return this.inventoryHandles.update;
  }

  /**
   * Sets the inventory result handle that inventory functions use when they are given none.
   *
   * @throws TypeError for an argument of the wrong type.
   */
  set_inventory_handle(new_inventory_handle: number): void {
    this.compute(
      page,
      "set_inventory_handle",
      [int32("new_inventory_handle", new_inventory_handle)],
      undefined,
      (it) => {
        this.inventoryHandles.result = it;
      },
    );
  }

  /**
   * Sets the inventory update handle that inventory functions use when they are given none; all 64 bits are kept.
   *
   * @throws TypeError for an argument of the wrong type.
   */
  set_inventory_update_handle(new_inventory_update_handle: Int64Like): void {
    const handle = uint64("new_inventory_update_handle", new_inventory_update_handle);
    this.compute(page, "set_inventory_update_handle", [handle], undefined, (it) => {
      this.inventoryHandles.update = it;
    });
  }

  /** {@link get_inventory_handle} and {@link set_inventory_handle} as a property. */
  get inventory_handle(): number {
    return this.inventoryHandles.result;
  }

  set inventory_handle(handle: number) {
    this.compute(page, "inventory_handle", [int32("inventory_handle", handle)], undefined, (it) => {
      this.inventoryHandles.result = it;
    });
  }

  /** {@link get_inventory_update_handle} and {@link set_inventory_update_handle} as a property. */
  get inventory_update_handle(): bigint {
    return this.inventoryHandles.update;
  }

  set inventory_update_handle(handle: Int64Like) {
    this.compute(page, "inventory_update_handle", [uint64("inventory_update_handle", handle)], undefined, (it) => {
      this.inventoryHandles.update = it;
    });
  }
}
