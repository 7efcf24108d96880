// Signals of the Inventory page.
import type {
  SteamInventoryRequestPricesResult,
  SteamInventoryStartPurchaseResult,
  Result as SteamResult,
} from "@headwater/typed";
import { answer, callback, type SignalSources } from "../core/signalSource.js";
import type { Result } from "../mainServer/result.js";

/** What `requestEligiblePromoItemDefinitionsIDs` found out. */
interface EligiblePromoItems {
  result: SteamResult;
  cached: boolean;
  definitions: number[];
}

export interface InventorySignals {
  /** The item definitions are loaded, or have changed. Stands for `SteamInventoryDefinitionUpdate_t`. */
  inventory_definition_update: [definitions: number[]];
  /**
   * Answers `requestEligiblePromoItemDefinitionsIDs`. `cached`: Steam knew before it was asked. Stands for
   * `SteamInventoryEligiblePromoItemDefIDs_t`.
   */
  inventory_eligible_promo_item: [result: Result, cached: boolean, definitions: number[]];
  /** A result of `getAllItems` has newer items than the one before. Stands for `SteamInventoryFullUpdate_t`. */
  inventory_full_update: [inventory_handle: number];
  /** Answers `requestPrices`. `currency`: three letters. Stands for `SteamInventoryRequestPricesResult_t`. */
  inventory_request_prices_result: [result: Result, currency: string];
  /** A result is ready, or failed. Stands for `SteamInventoryResultReady_t`. */
  inventory_result_ready: [result: Result, inventory_handle: number];
  /**
   * Answers `startPurchase`; the ids are 0 unless `result` is `RESULT_OK`. Stands for
   * `SteamInventoryStartPurchaseResult_t`.
   */
  inventory_start_purchase_result: [result: Result, order_id: bigint, transaction_id: bigint];
}

export const inventorySignals = {
  inventory_definition_update: callback("steamInventoryDefinitionUpdate", (_event, { inventory }) => [
    inventory.getItemDefinitionIds() ?? [],
  ]),
  inventory_eligible_promo_item: answer((found: EligiblePromoItems) => [found.result, found.cached, found.definitions]),
  inventory_full_update: callback("steamInventoryFullUpdate", ({ handle }) => [handle]),
  inventory_request_prices_result: answer(({ result, currency }: SteamInventoryRequestPricesResult) => [
    result,
    currency,
  ]),
  inventory_result_ready: callback("steamInventoryResultReady", ({ result, handle }) => [result, handle]),
  inventory_start_purchase_result: answer((begun: SteamInventoryStartPurchaseResult) => [
    begun.result,
    begun.orderId,
    begun.transId,
  ]),
} satisfies SignalSources<InventorySignals>;
