// Main Server: the inventory handles GodotSteam keeps, as functions and as properties.
import { type Int64Like, int32, uint64 } from "../core/argument.js";
import { does, gives, page } from "../core/page.js";

const get_inventory_handle = gives([], 0, ({ kept }) => kept.result);
const get_inventory_update_handle = gives([], 0n, ({ kept }) => kept.update);

/** @param name - What errors call the argument. */
const setsHandle = (name: string) =>
  does([int32(name)], ({ kept }, new_inventory_handle) => {
    kept.result = new_inventory_handle;
  });
const setsUpdateHandle = (name: string) =>
  does([uint64(name)], ({ kept }, new_inventory_update_handle) => {
    kept.update = new_inventory_update_handle;
  });

export const inventoryHandleAccess = page("Main Server", {
  /** The inventory result handle kept from the latest inventory call: 0 at first. */
  get_inventory_handle,
  /** The inventory update handle kept from `startUpdateProperties`: 0 at first. */
  get_inventory_update_handle,
  /** Sets the inventory result handle that inventory functions use when they are given none. */
  set_inventory_handle: setsHandle("new_inventory_handle"),
  /** Sets the inventory update handle that inventory functions use when they are given none; all 64 bits are kept. */
  set_inventory_update_handle: setsUpdateHandle("new_inventory_update_handle"),
  inventory_handle: { get: get_inventory_handle, set: setsHandle("inventory_handle") },
  inventory_update_handle: { get: get_inventory_update_handle, set: setsUpdateHandle("inventory_update_handle") },
});

export interface InventoryHandleProperties {
  /** `get_inventory_handle` and `set_inventory_handle` as a property. */
  inventory_handle: number;
  /** `get_inventory_update_handle` and `set_inventory_update_handle` as a property. */
  get inventory_update_handle(): bigint;
  set inventory_update_handle(handle: Int64Like);
}
