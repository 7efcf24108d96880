// Signals of the Inventory page.
import type {
  SteamInventoryRequestPricesResult,
  SteamInventoryStartPurchaseResult,
  Result as SteamResult,
} from "@headwater/typed";
import { answer, callback } from "../core/signalSource.js";
import type { Result } from "../enums.js";

/** What `requestEligiblePromoItemDefinitionsIDs` found out. */
export interface EligiblePromoItems {
  result: SteamResult;
  cached: boolean;
  definitions: number[];
}

export const inventorySignals = {
  /** The item definitions are loaded, or have changed. (`SteamInventoryDefinitionUpdate_t`) */
  inventory_definition_update: callback(
    "steamInventoryDefinitionUpdate",
    (_event, { inventory }): [definitions: number[]] => [inventory.getItemDefinitionIds() ?? []],
  ),
  /**
   * Answers `requestEligiblePromoItemDefinitionsIDs`. `cached`: Steam knew before it was asked.
   * (`SteamInventoryEligiblePromoItemDefIDs_t`)
   */
  inventory_eligible_promo_item: answer(
    (found: EligiblePromoItems): [result: Result, cached: boolean, definitions: number[]] => [
      found.result,
      found.cached,
      found.definitions,
    ],
  ),
  /** A result of `getAllItems` has newer items than the one before. (`SteamInventoryFullUpdate_t`) */
  inventory_full_update: callback("steamInventoryFullUpdate", ({ handle }): [inventory_handle: number] => [handle]),
  /** Answers `requestPrices`. `currency`: three letters. (`SteamInventoryRequestPricesResult_t`) */
  inventory_request_prices_result: answer(
    ({ result, currency }: SteamInventoryRequestPricesResult): [result: Result, currency: string] => [result, currency],
  ),
  /** A result is ready, or failed. (`SteamInventoryResultReady_t`) */
  inventory_result_ready: callback(
    "steamInventoryResultReady",
    ({ result, handle }): [result: Result, inventory_handle: number] => [result, handle],
  ),
  /** Answers `startPurchase`; the ids are 0 unless `result` is `RESULT_OK`. (`SteamInventoryStartPurchaseResult_t`) */
  inventory_start_purchase_result: answer(
    (begun: SteamInventoryStartPurchaseResult): [result: Result, order_id: bigint, transaction_id: bigint] => [
      begun.result,
      begun.orderId,
      begun.transId,
    ],
  ),
};
