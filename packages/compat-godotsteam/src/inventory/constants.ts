// Constants of the Inventory page. Those of 64 bits are bigints.

export const inventoryConstants = {
  /** No inventory result. `k_SteamInventoryResultInvalid` */
  INVENTORY_RESULT_INVALID: -1,
  /** No inventory update. `k_SteamInventoryUpdateHandleInvalid` */
  INVENTORY_UPDATE_HANDLE_INVALID: 0xffff_ffff_ffff_ffffn,
  /** No item. `k_SteamItemInstanceIDInvalid` */
  ITEM_INSTANCE_ID_INVALID: 0xffff_ffff_ffff_ffffn,
} as const;
