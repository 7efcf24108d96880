// The handles that the inventory functions keep, so that the next one can be called without.
import type { SteamInventoryResult, SteamInventoryUpdateHandle } from "@headwater/typed";
import { type Argument, int32, uint64 } from "../core/argument.js";
import type { InventoryHandles } from "../core/steamServerBase.js";

/** The handle of a result; 0 stands for the one kept. */
export function resultHandle(kept: InventoryHandles, given: unknown): Argument<SteamInventoryResult> {
  return (where) => (int32("this_inventory_handle", given)(where) || kept.result) as SteamInventoryResult;
}

/** The handle of an update; 0 stands for the one kept. */
export function updateHandle(kept: InventoryHandles, given: unknown): Argument<SteamInventoryUpdateHandle> {
  return (where) => (uint64("this_inventory_update_handle", given)(where) || kept.update) as SteamInventoryUpdateHandle;
}

/** Keeps the handle of the result that Steam has begun; 0 when it has not. */
export function keepResult(kept: InventoryHandles, begun: number | null): number {
  if (begun === null) return 0;
  kept.result = begun;
  return begun;
}
