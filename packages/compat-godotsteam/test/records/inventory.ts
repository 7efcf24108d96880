// Records of the Inventory page, on a loopback with the items of fixtures/inventory.json.
import { SteamInventory } from "@headwater/typed";
import { answerNext } from "./answerNext.js";
import { type ClassRecords, type FunctionRecord, given, plain, type World } from "./classRecords.js";
import { frames } from "./frames.js";

const user = 76561197960287930n;
const ok = 1;
const hat = 100;
const coin = 101;
const stack = 7n;
const newStack = 2n ** 64n - 1n;
/** An id of more than 32 bits. */
const large = 2n ** 40n + 1n;

/** It begins something whose result is ready a few frames later, and is freed then. */
function begins(...args: readonly unknown[]): FunctionRecord {
  return {
    ...given(...args),
    varying: ["value"],
    after: async (world) => {
      await frames(world);
      world.server.destroyResult();
    },
  };
}

/** It concerns the result that is kept: all items. */
function ofItems(...args: readonly unknown[]): FunctionRecord {
  return { ...given(...args), before: fetchItems };
}

async function fetchItems(world: World): Promise<void> {
  world.server.getAllItems();
  await frames(world);
}

/** It concerns the update that is kept. */
function ofUpdate(...args: readonly unknown[]): FunctionRecord {
  return { ...given(...args), before: ({ server }) => server.startUpdateProperties() };
}

async function fetchPrices(world: World): Promise<void> {
  world.server.requestPrices();
  await frames(world);
}

export const inventory: ClassRecords = {
  functions: {
    loadItemDefinitions: { ...plain, after: frames },
    getItemDefinitionProperty: given(hat, "name"),
    requestEligiblePromoItemDefinitionsIDs: { ...given(user), after: frames },
    requestPrices: { ...plain, after: frames },
    getItemPrice: { ...given(hat), before: fetchPrices },
    getItemsWithPrices: { ...plain, before: fetchPrices },
    startPurchase: { ...given([hat], [1]), after: frames },
    getAllItems: begins(),
    getItemsByID: begins([stack]),
    getResultStatus: ofItems(),
    getResultItems: ofItems(),
    getResultItemProperty: ofItems(0, "colour"),
    getResultTimestamp: { ...ofItems(), varying: ["value"] },
    checkResultSteamID: { args: ({ server }) => [server.getSteamID()], before: fetchItems },
    serializeResult: { ...ofItems(), varying: ["value"] },
    deserializeResult: {
      args: async (world) => {
        await fetchItems(world);
        return [world.server.serializeResult()];
      },
      varying: ["value"],
    },
    destroyResult: ofItems(),
    startUpdateProperties: { varying: ["value"] },
    setPropertyBool: ofUpdate(stack, "shiny", true),
    setPropertyFloat: ofUpdate(stack, "wear", 0.5),
    setPropertyInt: ofUpdate(stack, "kills", 5n),
    setPropertyString: ofUpdate(stack, "colour", "blue"),
    removeProperty: ofUpdate(stack, "colour"),
    submitUpdateProperties: { ...begins(), before: ({ server }) => server.startUpdateProperties() },
    // Last: they use the items up.
    grantPromoItems: begins(),
    addPromoItem: begins(coin),
    addPromoItems: begins([coin]),
    generateItems: begins([hat, coin], [1, 2]),
    consumeItem: begins(stack, 1),
    exchangeItems: begins([hat], [2], [stack], [1]),
    transferItemQuantity: begins(stack, 1, newStack, true),
    triggerItemDrop: begins(hat),
  },
  signals: {
    inventory_definition_update: {
      provoke: ({ server }) => server.loadItemDefinitions(),
    },
    inventory_eligible_promo_item: {
      provoke: ({ server }) => server.requestEligiblePromoItemDefinitionsIDs(server.getSteamID()),
    },
    inventory_full_update: { provoke: ({ server }) => server.getAllItems(), varying: [0] },
    inventory_request_prices_result: {
      provoke: ({ server }) => server.requestPrices(),
    },
    inventory_result_ready: {
      provoke: ({ server }) => server.getAllItems(),
      varying: [1],
    },
    inventory_start_purchase_result: {
      provoke: ({ server }) => {
        answerNext(SteamInventory, "startPurchase", { result: ok, orderId: large, transId: large + 1n });
        server.startPurchase([hat], [1]);
      },
    },
  },
};
