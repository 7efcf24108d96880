// The handles that the inventory functions keep, so that the next one can be called without.
import type { SteamInventoryResult, SteamInventoryUpdateHandle } from "@headwater/typed";

export class InventoryHandles {
  /** Of the latest call. */
  result = 0;
  /** Of `startUpdateProperties`. */
  update = 0n;

  /** The handle of a result; 0 stands for the one kept. */
  resultOr(given: number): SteamInventoryResult {
    return (given || this.result) as SteamInventoryResult;
  }

  /** The handle of an update; 0 stands for the one kept. */
  updateOr(given: bigint): SteamInventoryUpdateHandle {
    return (given || this.update) as SteamInventoryUpdateHandle;
  }

  /** Keeps the handle of the result that Steam has begun; 0 when it has not. */
  keep(begun: number | null): number {
    if (begun === null) return 0;
    this.result = begun;
    return begun;
  }
}
