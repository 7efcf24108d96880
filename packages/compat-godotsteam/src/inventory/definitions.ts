// Inventory: the kinds of items there are, what they cost, and who is due some.
import { int32, listOf, steamId, text, uint32 } from "../core/argument.js";
import { withAliases, withHidden } from "../core/dictionary.js";
import { asks, gives, page, whether } from "../core/page.js";
import { inventorySignals } from "./signals.js";

/** What `getItemDefinitionProperty` returns. */
export interface ItemDefinitionProperty {
  /** Empty when there is no such property. */
  property: string;
  /** Whether there is. */
  success: boolean;
}

/** What `getItemPrice` returns, in the smallest unit of the currency, such as cents. */
export interface ItemPrice {
  /** What it costs now. */
  price: bigint;
  /** What it costs without discount. */
  base_price: bigint;
}

/** What `getItemsWithPrices` returns several of. What is in `price_group` can be read from it as well. */
export interface ItemWithPrice extends Readonly<ItemPriceGroup> {
  /** The item and its price. */
  price_group: ItemPriceGroup;
}

/** An item and its price, in the smallest unit of the currency. */
export interface ItemPriceGroup {
  /** Its definition. */
  item: number;
  /** What it costs now. */
  price: bigint;
  /** What it costs without discount. */
  base_price: bigint;
  /** Other spelling of `base_price`. */
  readonly base_prices: bigint;
}

export const definitions = page("Inventory", {
  /**
   * Loads the item definitions. Then, and when they change, `inventory_definition_update` brings them.
   * (`ISteamInventory::LoadItemDefinitions`)
   */
  loadItemDefinitions: whether([], ({ inventory }) => inventory.loadItemDefinitions()),
  /** A property of an item definition, such as `name`. (`ISteamInventory::GetItemDefinitionProperty`) */
  getItemDefinitionProperty: gives(
    [int32("definition"), text("name")],
    { property: "", success: false },
    ({ inventory }, definition, name): ItemDefinitionProperty => {
      const property = inventory.getItemDefinitionProperty(definition, name);
      return { property: property ?? "", success: property !== null };
    },
  ),
  /**
   * Asks which promotional items a user is due. Answered by `inventory_eligible_promo_item`.
   * (`ISteamInventory::RequestEligiblePromoItemDefinitionsIDs` and
   * `ISteamInventory::GetEligiblePromoItemDefinitionIDs`)
   */
  requestEligiblePromoItemDefinitionsIDs: asks(
    [steamId("steam_id")],
    inventorySignals.inventory_eligible_promo_item,
    ({ inventory }, steam_id) =>
      inventory.requestEligiblePromoItemDefinitionsIds(steam_id).then((asked) => {
        const definitions = inventory.getEligiblePromoItemDefinitionIds(asked.steamId) ?? [];
        return { result: asked.result, cached: asked.cachedData, definitions };
      }),
  ),
  /**
   * Fetches the prices of all items. Answered by `inventory_request_prices_result`. (`ISteamInventory::RequestPrices`)
   */
  requestPrices: asks([], inventorySignals.inventory_request_prices_result, ({ inventory }) =>
    inventory.requestPrices(),
  ),
  /**
   * What an item costs; {@link SteamServer.requestPrices} first. (`ISteamInventory::GetItemPrice`)
   * @returns 0 for both when it has no price.
   */
  getItemPrice: gives([int32("definition")], { price: 0n, base_price: 0n }, ({ inventory }, definition): ItemPrice => {
    const prices = inventory.getItemPrice(definition);
    return { price: prices?.currentPrice ?? 0n, base_price: prices?.basePrice ?? 0n };
  }),
  /**
   * What all items cost that can be bought; {@link SteamServer.requestPrices} first. (`ISteamInventory::GetNumItemsWithPrices` and
   * `ISteamInventory::GetItemsWithPrices`)
   */
  getItemsWithPrices: gives([], [], ({ inventory }): ItemWithPrice[] => {
    const items = inventory.getItemsWithPrices();
    return (items?.arrayItemDefs ?? []).map((item, index) => {
      const price = items?.currentPrices[index] ?? 0n;
      const base_price = items?.basePrices[index] ?? 0n;
      const price_group = withAliases({ item, price, base_price }, { base_prices: "base_price" });
      return withHidden({ price_group }, { item, price, base_price, base_prices: base_price });
    });
  }),
  /**
   * Has the user buy items in the overlay. Answered by `inventory_start_purchase_result`.
   * (`ISteamInventory::StartPurchase`)
   * @param quantity - How many of each.
   */
  startPurchase: asks(
    [listOf(int32, "items"), listOf(uint32, "quantity")],
    inventorySignals.inventory_start_purchase_result,
    ({ inventory }, items, quantity) => inventory.startPurchase(items, quantity),
  ),
});
