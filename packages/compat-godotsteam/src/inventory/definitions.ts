// Inventory: the kinds of items there are, what they cost, and who is due some.
import { int32, listOf, type SteamIdLike, steamId, text, uint32 } from "../core/argument.js";
import { withAliases, withHidden } from "../core/dictionary.js";
import { SteamServerBase } from "../core/steamServerBase.js";
import { inventorySignals } from "./signals.js";

const page = "Inventory";

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

/** What `getItemsWithPrices` returns several of. */
export interface ItemWithPrice {
  price_group: ItemPriceGroup;
  /** As in `price_group`. */
  readonly item: number;
  /** As in `price_group`. */
  readonly price: bigint;
  /** As in `price_group`. */
  readonly base_price: bigint;
  /** Other spelling of `base_price`. */
  readonly base_prices: bigint;
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

export class Definitions extends SteamServerBase {
  /**
   * Loads the item definitions. Then, and when they change, `inventory_definition_update` brings them.
   *
   * Stands for `ISteamInventory::LoadItemDefinitions`.
   */
  loadItemDefinitions(): boolean {
    return this.invoke(page, "loadItemDefinitions", [], false, ({ inventory }) => inventory.loadItemDefinitions());
  }

  /**
   * A property of an item definition, such as `name`.
   *
   * Stands for `ISteamInventory::GetItemDefinitionProperty`.
   *
   * @throws TypeError for an argument of the wrong type.
   */
  getItemDefinitionProperty(definition: number, name: string): ItemDefinitionProperty {
    return this.invoke(
      page,
      "getItemDefinitionProperty",
      [int32("definition", definition), text("name", name)],
      { property: "", success: false },
      ({ inventory }, item, key): ItemDefinitionProperty => {
        const property = inventory.getItemDefinitionProperty(item, key);
        return { property: property ?? "", success: property !== null };
      },
    );
  }

  /**
   * Asks which promotional items a user is due. Answered by `inventory_eligible_promo_item`.
   *
   * Stands for `ISteamInventory::RequestEligiblePromoItemDefinitionsIDs` and
   * `ISteamInventory::GetEligiblePromoItemDefinitionIDs`.
   *
   * @throws TypeError for an argument of the wrong type.
   */
  requestEligiblePromoItemDefinitionsIDs(steam_id: SteamIdLike): void {
    this.invoke(
      page,
      "requestEligiblePromoItemDefinitionsIDs",
      [steamId("steam_id", steam_id)],
      undefined,
      ({ inventory }, user) => {
        const asked = inventory.requestEligiblePromoItemDefinitionsIds(user).then(({ result, steamId, cachedData }) => {
          const definitions = inventory.getEligiblePromoItemDefinitionIds(steamId) ?? [];
          return { result, cached: cachedData, definitions };
        });
        const signal = inventorySignals.inventory_eligible_promo_item;
        this.emitAnswer(page, "requestEligiblePromoItemDefinitionsIDs", signal, asked);
      },
    );
  }

  /**
   * Fetches the prices of all items. Answered by `inventory_request_prices_result`.
   *
   * Stands for `ISteamInventory::RequestPrices`.
   */
  requestPrices(): void {
    this.invoke(page, "requestPrices", [], undefined, ({ inventory }) =>
      this.emitAnswer(
        page,
        "requestPrices",
        inventorySignals.inventory_request_prices_result,
        inventory.requestPrices(),
      ),
    );
  }

  /**
   * What an item costs; {@link requestPrices} first.
   *
   * Stands for `ISteamInventory::GetItemPrice`.
   *
   * @returns 0 for both when it has no price.
   * @throws TypeError for an argument of the wrong type.
   */
  getItemPrice(definition: number): ItemPrice {
    return this.invoke(
      page,
      "getItemPrice",
      [int32("definition", definition)],
      { price: 0n, base_price: 0n },
      ({ inventory }, item): ItemPrice => {
        const prices = inventory.getItemPrice(item);
        return { price: prices?.currentPrice ?? 0n, base_price: prices?.basePrice ?? 0n };
      },
    );
  }

  /**
   * What all items cost that can be bought; {@link requestPrices} first.
   *
   * Stands for `ISteamInventory::GetNumItemsWithPrices` and `ISteamInventory::GetItemsWithPrices`.
   */
  getItemsWithPrices(): ItemWithPrice[] {
    return this.invoke(page, "getItemsWithPrices", [], [], ({ inventory }) => {
      const items = inventory.getItemsWithPrices();
      return (items?.arrayItemDefs ?? []).map((item, index) => {
        const price = items?.currentPrices[index] ?? 0n;
        const base_price = items?.basePrices[index] ?? 0n;
        const price_group = withAliases({ item, price, base_price }, { base_prices: "base_price" });
        return withHidden({ price_group }, { item, price, base_price, base_prices: base_price });
      });
    });
  }

  /**
   * Has the user buy items in the overlay. Answered by `inventory_start_purchase_result`.
   *
   * Stands for `ISteamInventory::StartPurchase`.
   *
   * @param quantity - How many of each.
   * @throws TypeError for an argument of the wrong type.
   */
  startPurchase(items: readonly number[], quantity: readonly number[]): void {
    this.invoke(
      page,
      "startPurchase",
      [listOf(int32, "items", items), listOf(uint32, "quantity", quantity)],
      undefined,
      ({ inventory }, ...args) =>
        this.emitAnswer(
          page,
          "startPurchase",
          inventorySignals.inventory_start_purchase_result,
          inventory.startPurchase(...args),
        ),
    );
  }
}
