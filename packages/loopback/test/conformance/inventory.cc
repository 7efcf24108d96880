// Inventories from a fixture file, on the user's and the server's side.
#include "fixture_file.h"
#include "pump.h"

#include <algorithm>

namespace {

void useFixture(const std::string& text) { writeFixture("HEADWATER_LOOPBACK_INVENTORY", "inventory.json", text); }

const char* kFixture = R"({
  "currency": "EUR",
  "definitions": {
    "100": { "properties": { "name": "Hat", "type": "item" }, "price": 249, "basePrice": 499 },
    "101": { "properties": { "name": "Coin" }, "promo": true },
    "102": { "properties": { "name": "Key" } }
  },
  "items": {
    "user": [
      { "id": "7", "definition": 100, "quantity": 1, "noTrade": true, "properties": { "colour": "red", "level": 3 } },
      { "id": "9", "definition": 102, "quantity": 10 }
    ],
    "76561197960266729": [{ "id": "1", "definition": 102 }]
  }
})";

/// Started before its members ask for its interfaces.
struct StartedUser {
  StartedUser() {
    SteamErrMsg error = "";
    CHECK_EQUAL(SteamAPI_InitFlat(&error), k_ESteamAPIInitResult_OK);
  }
};

struct Player : StartedUser {
  ~Player() { SteamAPI_Shutdown(); }

  /// Waits for a result, which the accepted call wrote; its items are kept until the next.
  EResult finish(bool accepted, const SteamInventoryResult_t& result) {
    CHECK(accepted);
    CHECK_EQUAL(inventory->GetResultStatus(result), k_EResultPending);
    uint32 count = 0;
    CHECK(!inventory->GetResultItems(result, nullptr, &count));
    SteamInventoryResultReady_t ready = pump.expect<SteamInventoryResultReady_t>();
    CHECK_EQUAL(ready.m_handle, result);
    CHECK_EQUAL(inventory->GetResultStatus(result), ready.m_result);
    items.clear();
    if (inventory->GetResultItems(result, nullptr, &count)) {
      items.resize(count);
      CHECK(inventory->GetResultItems(result, items.data(), &count));
    }
    return ready.m_result;
  }

  void all() {
    SteamInventoryResult_t result = k_SteamInventoryResultInvalid;
    CHECK_EQUAL(finish(inventory->GetAllItems(&result), result), k_EResultOK);
    inventory->DestroyResult(result);
  }

  Pump pump{SteamAPI_GetHSteamPipe()};
  ISteamInventory* inventory = SteamInventory();
  std::vector<SteamItemDetails_t> items;
};

std::string property(ISteamInventory* inventory, SteamInventoryResult_t result, uint32 index, const char* name) {
  char buffer[64];
  uint32 needed = 0, size = sizeof buffer;
  CHECK(inventory->GetResultItemProperty(result, index, name, nullptr, &needed));
  CHECK(inventory->GetResultItemProperty(result, index, name, buffer, &size));
  CHECK_EQUAL(size, needed);
  CHECK_EQUAL(std::strlen(buffer) + 1, size);
  size = needed - 1;
  CHECK(!inventory->GetResultItemProperty(result, index, name, buffer, &size));
  return buffer;
}

Case results("inventory results are pending, ready and destroyed", [] {
  useFixture(kFixture);
  Player player;
  SteamInventoryResult_t result = k_SteamInventoryResultInvalid;
  CHECK_EQUAL(player.finish(player.inventory->GetAllItems(&result), result), k_EResultOK);
  CHECK_EQUAL(player.pump.expect<SteamInventoryFullUpdate_t>().m_handle, result);
  CHECK_EQUAL(player.items.size(), 2);
  CHECK_EQUAL(player.items[0].m_itemId, 7);
  CHECK_EQUAL(player.items[0].m_iDefinition, 100);
  CHECK_EQUAL(player.items[0].m_unFlags, k_ESteamItemNoTrade);
  CHECK_EQUAL(player.items[1].m_unQuantity, 10);
  CHECK(property(player.inventory, result, 0, "colour") == "red");
  CHECK(property(player.inventory, result, 0, "level") == "3");
  CHECK(property(player.inventory, result, 0, nullptr) == "colour,level");
  uint32 size = 0;
  CHECK(!player.inventory->GetResultItemProperty(result, 2, "colour", nullptr, &size));
  CHECK(!player.inventory->GetResultItemProperty(result, 0, "none", nullptr, &size));
  CHECK(player.inventory->GetResultTimestamp(result) > 1600000000);
  CHECK(player.inventory->CheckResultSteamID(result, SteamUser()->GetSteamID()));
  CHECK(!player.inventory->CheckResultSteamID(result, CSteamID()));
  uint32 tooFew = 1;
  CHECK(!player.inventory->GetResultItems(result, player.items.data(), &tooFew));
  CHECK_EQUAL(tooFew, 2);
  player.inventory->DestroyResult(result);
  CHECK_EQUAL(player.inventory->GetResultStatus(result), k_EResultInvalidParam);
  CHECK(!player.inventory->GetResultItems(result, nullptr, &size));
  // Nothing has changed: no full update.
  player.all();
  CHECK(player.pump.received.empty());
  SteamItemInstanceID_t ids[] = {9, 12345};
  CHECK_EQUAL(player.finish(player.inventory->GetItemsByID(&result, ids, 2), result), k_EResultOK);
  CHECK_EQUAL(player.items.size(), 1);
  CHECK(!player.inventory->GetAllItems(nullptr));
});

Case changes("items are generated, granted, consumed and moved", [] {
  useFixture(kFixture);
  Player player;
  ISteamInventory* inventory = player.inventory;
  SteamInventoryResult_t result = k_SteamInventoryResultInvalid;
  player.all();
  player.pump.received.clear();
  SteamItemDef_t definitions[] = {100, 102};
  uint32 quantities[] = {1, 5};
  CHECK_EQUAL(player.finish(inventory->GenerateItems(&result, definitions, quantities, 2), result), k_EResultOK);
  CHECK_EQUAL(player.items.size(), 2);
  CHECK_EQUAL(player.items[1].m_unQuantity, 5);
  SteamItemInstanceID_t keys = player.items[1].m_itemId;
  SteamItemDef_t unknown = 999;
  CHECK_EQUAL(player.finish(inventory->GenerateItems(&result, &unknown, nullptr, 1), result), k_EResultInvalidParam);

  CHECK_EQUAL(player.finish(inventory->AddPromoItem(&result, 100), result), k_EResultOK);
  CHECK_EQUAL(player.items.size(), 0);
  CHECK_EQUAL(player.finish(inventory->GrantPromoItems(&result), result), k_EResultOK);
  CHECK_EQUAL(player.items.size(), 1);
  CHECK_EQUAL(player.items[0].m_iDefinition, 101);
  CHECK_EQUAL(player.finish(inventory->GrantPromoItems(&result), result), k_EResultOK);
  CHECK_EQUAL(player.items.size(), 0);

  CHECK_EQUAL(player.finish(inventory->ConsumeItem(&result, 9, 4), result), k_EResultOK);
  CHECK_EQUAL(player.items.at(0).m_unQuantity, 6);
  CHECK_EQUAL(player.finish(inventory->ConsumeItem(&result, 9, 7), result), k_EResultInvalidParam);
  CHECK_EQUAL(player.finish(inventory->ConsumeItem(&result, 7, 1), result), k_EResultOK);
  CHECK_EQUAL(player.items.at(0).m_unFlags, k_ESteamItemNoTrade | k_ESteamItemRemoved | k_ESteamItemConsumed);

  CHECK_EQUAL(player.finish(inventory->TransferItemQuantity(&result, 9, 2, keys), result), k_EResultOK);
  CHECK_EQUAL(player.items.at(0).m_unQuantity, 4);
  CHECK_EQUAL(player.items.at(1).m_unQuantity, 7);
  CHECK_EQUAL(player.finish(inventory->TransferItemQuantity(&result, 9, 4, keys), result), k_EResultOK);
  CHECK_EQUAL(player.items.at(0).m_unFlags, k_ESteamItemRemoved);
  CHECK_EQUAL(player.items.at(1).m_unQuantity, 11);
  bool split = inventory->TransferItemQuantity(&result, keys, 3, k_SteamItemInstanceIDInvalid);
  CHECK_EQUAL(player.finish(split, result), k_EResultOK);
  CHECK_EQUAL(player.items.at(1).m_unQuantity, 3);
  CHECK_EQUAL(player.finish(inventory->TransferItemQuantity(&result, keys, 1, keys), result), k_EResultInvalidParam);
  player.all();
  CHECK_EQUAL(player.items.size(), 4);
  player.pump.expect<SteamInventoryFullUpdate_t>();
});

Case properties("properties of items are changed together", [] {
  useFixture(kFixture);
  Player player;
  ISteamInventory* inventory = player.inventory;
  SteamInventoryUpdateHandle_t update = inventory->StartUpdateProperties();
  CHECK(update != k_SteamInventoryUpdateHandleInvalid);
  CHECK(inventory->SetProperty(update, 7, "level", int64{4}));
  CHECK(inventory->SetProperty(update, 7, "shiny", true));
  CHECK(inventory->SetProperty(update, 7, "weight", 0.5f));
  CHECK(inventory->SetProperty(update, 7, "owner", "me"));
  CHECK(inventory->RemoveProperty(update, 7, "colour"));
  CHECK(!inventory->SetProperty(update, 12345, "x", "y"));
  CHECK(!inventory->SetProperty(update, 7, nullptr, "y"));
  CHECK(!inventory->SetProperty(update + 1, 7, "x", "y"));
  SteamInventoryResult_t result = k_SteamInventoryResultInvalid;
  CHECK_EQUAL(player.finish(inventory->SubmitUpdateProperties(update, &result), result), k_EResultOK);
  CHECK(property(inventory, result, 0, nullptr) == "level,owner,shiny,weight");
  CHECK(property(inventory, result, 0, "weight") == "0.5");
  CHECK(!inventory->SubmitUpdateProperties(update, &result));
});

Case definitions("item definitions, promotions and prices", [] {
  useFixture(kFixture);
  Player player;
  ISteamInventory* inventory = player.inventory;
  uint32 count = 0;
  CHECK(!inventory->GetItemDefinitionIDs(nullptr, &count));
  CHECK(inventory->LoadItemDefinitions());
  CHECK(!inventory->GetItemDefinitionIDs(nullptr, &count));
  player.pump.expect<SteamInventoryDefinitionUpdate_t>();
  SteamItemDef_t ids[3];
  count = 3;
  CHECK(inventory->GetItemDefinitionIDs(ids, &count));
  CHECK_EQUAL(ids[2], 102);
  char text[32];
  uint32 size = sizeof text;
  CHECK(inventory->GetItemDefinitionProperty(100, "name", text, &size));
  CHECK(std::strcmp(text, "Hat") == 0);
  CHECK(!inventory->GetItemDefinitionProperty(99, "name", nullptr, &size));

  CSteamID me = SteamUser()->GetSteamID();
  CHECK(!inventory->GetEligiblePromoItemDefinitionIDs(me, ids, &count));
  auto eligible = player.pump.result<SteamInventoryEligiblePromoItemDefIDs_t>(
      inventory->RequestEligiblePromoItemDefinitionsIDs(me));
  CHECK_EQUAL(eligible.m_numEligiblePromoItemDefs, 1);
  count = 3;
  CHECK(inventory->GetEligiblePromoItemDefinitionIDs(me, ids, &count));
  CHECK_EQUAL(count, 1);
  CHECK_EQUAL(ids[0], 101);

  uint64 price = 0, base = 0;
  CHECK(!inventory->GetItemPrice(100, &price, &base));
  auto prices = player.pump.result<SteamInventoryRequestPricesResult_t>(inventory->RequestPrices());
  CHECK(std::strcmp(prices.m_rgchCurrency, "EUR") == 0);
  CHECK_EQUAL(inventory->GetNumItemsWithPrices(), 1);
  CHECK(inventory->GetItemsWithPrices(ids, &price, &base, 3));
  CHECK_EQUAL(ids[0], 100);
  CHECK_EQUAL(price, 249);
  CHECK_EQUAL(base, 499);
  CHECK(inventory->GetItemPrice(100, &price, &base));
  CHECK(!inventory->GetItemPrice(102, &price, &base));
});

Case proof("a player's serialized items are verified by the server", [] {
  useFixture(kFixture);
  setenv("HEADWATER_LOOPBACK_STEAMID", "76561197960266729", 1);
  Player player;
  SteamInventoryResult_t result = k_SteamInventoryResultInvalid;
  CHECK_EQUAL(player.finish(player.inventory->GetAllItems(&result), result), k_EResultOK);
  CHECK_EQUAL(player.items.size(), 1);
  uint32 size = 0;
  CHECK(player.inventory->SerializeResult(result, nullptr, &size));
  std::vector<unsigned char> bytes(size);
  CHECK(player.inventory->SerializeResult(result, bytes.data(), &size));

  startServer();
  Pump server(SteamGameServer_GetHSteamPipe());
  ISteamInventory* inventory = SteamGameServerInventory();
  auto verify = [&](const std::vector<unsigned char>& data) {
    CHECK(inventory->DeserializeResult(&result, data.data(), static_cast<uint32>(data.size())));
    return server.expect<SteamInventoryResultReady_t>().m_result;
  };
  CHECK_EQUAL(verify(bytes), k_EResultOK);
  CHECK(inventory->CheckResultSteamID(result, SteamUser()->GetSteamID()));
  CHECK(!inventory->CheckResultSteamID(result, CSteamID(5, k_EUniversePublic, k_EAccountTypeIndividual)));
  SteamItemDetails_t item;
  uint32 count = 1;
  CHECK(inventory->GetResultItems(result, &item, &count));
  CHECK_EQUAL(item.m_iDefinition, 102);
  for (size_t i = 0; i < bytes.size(); i++) {
    std::vector<unsigned char> forged = bytes;
    forged[i] ^= 1;
    CHECK_EQUAL(verify(forged), k_EResultFail);
    CHECK(!inventory->GetResultItems(result, nullptr, &count));
    forged.resize(i);
    if (i > 0) CHECK_EQUAL(verify(forged), k_EResultFail);
  }
  SteamGameServer_Shutdown();
});

Case without("without a sound fixture there is no inventory", [] {
  for (const char* broken :
       {"", "{", "{ \"itmes\": {} }", "{ \"items\": { \"user\": [{ \"id\": \"1\", \"definition\": 5 }] } }"}) {
    if (*broken) useFixture(broken);
    Player player;
    SteamInventoryResult_t result = 5;
    CHECK(!player.inventory->GetAllItems(&result));
    CHECK_EQUAL(result, k_SteamInventoryResultInvalid);
    CHECK(!player.inventory->LoadItemDefinitions());
    CHECK_EQUAL(player.inventory->RequestPrices(), k_uAPICallInvalid);
    CHECK_EQUAL(player.inventory->StartUpdateProperties(), k_SteamInventoryUpdateHandleInvalid);
    player.inventory->DestroyResult(7);
  }
});

}  // namespace
