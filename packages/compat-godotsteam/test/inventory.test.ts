// Inventory: the handles that are kept, and what becomes of results and purchases.
import { SteamInventory, type SteamInventoryResult, type SteamInventoryUpdateHandle } from "@headwater/typed";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { type LoggedError, SteamServer } from "../src/index.js";
import { logged, start } from "./loopback.js";

let errors: LoggedError[];

beforeEach(() => {
  errors = logged();
  start();
});
afterEach(() => {
  vi.restoreAllMocks();
  SteamServer.serverShutdown();
});

describe("handles of results", () => {
  test("the one begun last is kept, and used where none is given", () => {
    vi.spyOn(SteamInventory.prototype, "getAllItems")
      .mockReturnValueOnce(5 as SteamInventoryResult)
      .mockReturnValueOnce(null);
    const status = vi.spyOn(SteamInventory.prototype, "getResultStatus").mockReturnValue(22);
    expect(SteamServer.getAllItems()).toBe(5);
    expect(SteamServer.get_inventory_handle()).toBe(5);
    expect(SteamServer.getResultStatus()).toBe(SteamServer.RESULT_PENDING);
    SteamServer.getResultStatus(9);
    // Steam refuses: the handle stays.
    expect(SteamServer.getAllItems()).toBe(0);
    SteamServer.getResultStatus(0);
    expect(status.mock.calls).toEqual([[5], [9], [5]]);
  });

  test("getResultItems() without a handle gives the items of the one kept", () => {
    SteamServer.set_inventory_handle(6);
    const items = vi
      .spyOn(SteamInventory.prototype, "getResultItems")
      .mockReturnValueOnce([{ itemId: 2n ** 63n, definition: 100, quantity: 3, flags: 256 }]);
    const [item] = SteamServer.getResultItems();
    expect(items.mock.calls).toEqual([[6]]);
    expect(item).toEqual({ item_info: { item_id: 2n ** 63n, item_definition: 100, flags: 256, quantity: 3 } });
    expect([item?.item_id, item?.item_definition, item?.flags, item?.quantity]).toEqual([2n ** 63n, 100, 256, 3]);
  });
});

test("handles of updates keep all their bits", () => {
  const handle = (2n ** 64n - 2n) as SteamInventoryUpdateHandle;
  vi.spyOn(SteamInventory.prototype, "startUpdateProperties").mockReturnValueOnce(handle);
  const set = vi.spyOn(SteamInventory.prototype, "setPropertyInt64").mockReturnValue(true);
  const submit = vi
    .spyOn(SteamInventory.prototype, "submitUpdateProperties")
    .mockReturnValueOnce(8 as SteamInventoryResult);
  expect(SteamServer.startUpdateProperties()).toBe(handle);
  expect(SteamServer.inventory_update_handle).toBe(handle);
  expect(SteamServer.setPropertyInt("7", "kills", -1)).toBe(true);
  expect(SteamServer.setPropertyInt(7, "kills", 2n ** 64n - 1n, 4n)).toBe(true);
  expect(SteamServer.submitUpdateProperties()).toBe(8);
  expect(set.mock.calls).toEqual([
    [handle, 7n, "kills", -1n],
    [4n, 7n, "kills", -1n],
  ]);
  expect(submit.mock.calls).toEqual([[handle]]);
  expect(SteamServer.inventory_handle).toBe(8);
});

test("a split stack goes to a new one, whatever the destination", () => {
  const transfer = vi
    .spyOn(SteamInventory.prototype, "transferItemQuantity")
    .mockReturnValue(1 as SteamInventoryResult);
  SteamServer.transferItemQuantity(7n, 1, 8n, false);
  SteamServer.transferItemQuantity(7n, 1, 8n, true);
  expect(transfer.mock.calls).toEqual([
    [7n, 1, 8n],
    [7n, 1, SteamServer.ITEM_INSTANCE_ID_INVALID],
  ]);
});

test("prices can be read in GodotSteam's source form as well", () => {
  vi.spyOn(SteamInventory.prototype, "getNumItemsWithPrices").mockReturnValueOnce(1);
  const prices = { arrayItemDefs: [100], currentPrices: [249n], basePrices: [499n] };
  vi.spyOn(SteamInventory.prototype, "getItemsWithPrices").mockReturnValueOnce(prices);
  const [item] = SteamServer.getItemsWithPrices();
  expect(item).toEqual({ price_group: { item: 100, price: 249n, base_price: 499n } });
  expect([item?.item, item?.price, item?.base_price, item?.base_prices]).toEqual([100, 249n, 499n, 499n]);
  expect(item?.price_group.base_prices).toBe(499n);
});

describe("arrays", () => {
  test("their elements are checked", () => {
    expect(() => SteamServer.generateItems([100, "101" as never], [1, 1])).toThrow(
      new TypeError('SteamServer.generateItems(): items[1] is "101"; expected an integer.'),
    );
    expect(errors).toEqual([]);
  });

  test("of different lengths are an error", () => {
    expect(SteamServer.generateItems([100, 101], [1])).toBe(0);
    expect(errors.map(({ message }) => message)).toEqual([
      expect.stringMatching(/^\[STEAM SERVER\] Inventory, generateItems: /),
    ]);
  });
});
