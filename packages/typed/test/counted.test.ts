// Arrays that another method counts: the callers are spared the number, and nothing is padded.
import type { ISteamInventory, ISteamNetworkingSockets, ISteamUGC } from "@headwater/native";
import { expect, test, vi } from "vitest";
import type { HSteamNetConnection, UGCQueryHandle } from "../src/generated/aliases.js";
import { Result } from "../src/generated/enums.js";
import { SteamInventory } from "../src/generated/interfaces/steamInventory.js";
import { SteamUGC } from "../src/generated/interfaces/steamUGC.js";
import { NetworkingSockets } from "../src/manual/networkingSockets.js";
import { OpenHandles } from "../src/manual/openHandles.js";

const around = { hold: () => () => undefined, takeNetworkingText: () => undefined };
const query = 7n as UGCQueryHandle;

test("as many children as the result has", () => {
  const GetQueryUGCChildren = vi.fn(() => [1n, 2n, 3n]);
  const GetQueryUGCResult = vi.fn(() => ({ numChildren: 3 }));
  const ugc = new SteamUGC({ GetQueryUGCChildren, GetQueryUGCResult } as unknown as ISteamUGC, around);
  expect(ugc.getQueryUgcChildren(query, 1)).toEqual([1n, 2n, 3n]);
  expect(GetQueryUGCResult).toHaveBeenCalledWith(query, 1);
  expect(GetQueryUGCChildren).toHaveBeenCalledWith(query, 1, 3);
});

test("no children of a result that is not there", () => {
  const GetQueryUGCChildren = vi.fn();
  const native = { GetQueryUGCChildren, GetQueryUGCResult: () => null } as unknown as ISteamUGC;
  expect(new SteamUGC(native, around).getQueryUgcChildren(query, 1)).toBeNull();
  expect(GetQueryUGCChildren).not.toHaveBeenCalled();
});

test("as many prices as there are", () => {
  const GetItemsWithPrices = vi.fn(() => [
    [5, 6],
    [1n, 2n],
    [3n, 4n],
  ]);
  const native = { GetItemsWithPrices, GetNumItemsWithPrices: () => 2 } as unknown as ISteamInventory;
  expect(new SteamInventory(native, around).getItemsWithPrices()).toEqual({
    arrayItemDefs: [5, 6],
    currentPrices: [1n, 2n],
    basePrices: [3n, 4n],
  });
  expect(GetItemsWithPrices).toHaveBeenCalledWith(2);
});

test("no lanes of a connection of which nothing is told", () => {
  const told = (result: Result) => {
    const ISteamNetworkingSockets = { GetConnectionRealTimeStatus: () => [result, {}, [{}, {}]] };
    const sockets = new NetworkingSockets(
      { ISteamNetworkingSockets: ISteamNetworkingSockets as unknown as ISteamNetworkingSockets } as never,
      () => [],
      new OpenHandles(),
      around,
    );
    return sockets.getConnectionRealTimeStatus(7 as HSteamNetConnection, 2).lanes;
  };
  expect(told(Result.OK)).toHaveLength(2);
  expect(told(Result.InvalidParam)).toEqual([]);
});
