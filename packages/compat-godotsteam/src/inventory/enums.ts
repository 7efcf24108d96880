// Enums of the Inventory page.
import { type EnumValue, enumObject } from "@headwater/typed";

/** What is special about an inventory item. Bits. Stands for `ESteamItemFlags`. */
export const ItemFlags = enumObject({
  STEAM_ITEM_NO_TRADE: 1,
  STEAM_ITEM_REMOVED: 256,
  STEAM_ITEM_CONSUMED: 512,
});
export type ItemFlags = EnumValue<typeof ItemFlags>;

/** ItemFlags by the name newer documents give it. */
export const SteamItemFlags = ItemFlags;
export type SteamItemFlags = ItemFlags;
