// { "definitions": { "100": { "properties": { "name": "Hat" }, "promo": true, "price": 249 } },
//   "items": { "user": [{ "id": "1", "definition": 100, "quantity": 2 }] } }
#include "inventory/inventory_fixture.h"

#include "core/notice.h"
#include "core/system_text.h"

#include <nlohmann/json.hpp>

#include <cstdlib>

namespace loopback {

namespace {
constexpr int64_t kMaxPrice = int64_t{1} << 53;

/// Texts as they are, anything else as JSON writes it: 3, 0.5, true.
std::string textOf(const Json& value) {
  if (value.is_string()) return value.get<std::string>();
  return value.dump(-1, ' ', false, Json::error_handler_t::replace);
}

std::map<std::string, std::string> readProperties(JsonFields& owner, JsonErrors& errors) {
  std::map<std::string, std::string> properties;
  const Json* value = owner.value("properties");
  if (!value) return properties;
  JsonFields fields(*value, owner.placeOf("properties"), errors);
  for (const std::string& name : fields.names()) properties[name] = textOf(*fields.value(name.c_str()));
  return properties;
}

ItemDefinition readDefinition(JsonFields fields, JsonErrors& errors) {
  ItemDefinition definition;
  definition.properties = readProperties(fields, errors);
  definition.isPromo = fields.flag("promo");
  if (fields.has("price")) {
    definition.price = static_cast<uint64_t>(fields.integer("price", 0, 0, kMaxPrice));
    definition.basePrice =
        static_cast<uint64_t>(fields.integer("basePrice", static_cast<int64_t>(*definition.price), 0, kMaxPrice));
  }
  fields.expectNoOthers();
  return definition;
}

InventoryItem readItem(JsonFields fields, const InventoryFixture& fixture, JsonErrors& errors) {
  InventoryItem item;
  item.details.m_itemId = fields.id("id", k_SteamItemInstanceIDInvalid);
  item.details.m_iDefinition = static_cast<SteamItemDef_t>(fields.integer("definition", 0, 1, INT32_MAX));
  item.details.m_unQuantity = static_cast<uint16>(fields.integer("quantity", 1, 1, UINT16_MAX));
  if (fields.flag("noTrade")) item.details.m_unFlags = k_ESteamItemNoTrade;
  item.properties = readProperties(fields, errors);
  if (item.details.m_itemId == k_SteamItemInstanceIDInvalid) fields.fail("id", "is missing, or no item id");
  if (fixture.definitions.count(item.details.m_iDefinition) == 0)
    fields.fail("definition", "must be one of the file's definitions");
  fields.expectNoOthers();
  return item;
}

void readDefinitions(JsonFields& file, InventoryFixture& fixture, JsonErrors& errors) {
  const Json* value = file.value("definitions");
  if (!value) return;
  JsonFields all(*value, file.placeOf("definitions"), errors);
  for (const std::string& name : all.names()) {
    std::string place = all.placeOf(name.c_str());
    long id = std::strtol(name.c_str(), nullptr, 10);
    if (id <= 0 || id > INT32_MAX || std::to_string(id) != name) errors.add(place, "must be named by a number above 0");
    fixture.definitions[static_cast<SteamItemDef_t>(id)] =
        readDefinition(JsonFields(*all.value(name.c_str()), place, errors), errors);
  }
}

void readItems(JsonFields& file, InventoryFixture& fixture, JsonErrors& errors) {
  const Json* value = file.value("items");
  if (!value) return;
  JsonFields owners(*value, file.placeOf("items"), errors);
  for (const std::string& owner : owners.names()) {
    std::vector<InventoryItem>& items = fixture.items[owner];
    for (const Json* item : owners.array(owner.c_str()))
      items.push_back(
          readItem(JsonFields(*item, owners.placeOf(owner.c_str(), items.size()), errors), fixture, errors));
  }
}
}  // namespace

std::vector<InventoryItem> InventoryFixture::itemsOf(uint64_t steamId, ContextKind kind) const {
  auto found = items.find(std::to_string(steamId));
  if (found == items.end()) found = items.find(kind == ContextKind::Server ? "server" : "user");
  return found == items.end() ? std::vector<InventoryItem>() : found->second;
}

std::optional<InventoryFixture> inventoryFixtureFromEnvironment() {
  std::string path = environmentVariable("HEADWATER_LOOPBACK_INVENTORY");
  if (path.empty()) return std::nullopt;
  JsonErrors errors{path, {}};
  std::string error;
  std::optional<Json> content = readJsonFile(path, error);
  InventoryFixture fixture;
  if (content) {
    JsonFields file(*content, "$", errors);
    fixture.currency = file.text("currency", fixture.currency);
    readDefinitions(file, fixture, errors);
    readItems(file, fixture, errors);
    file.expectNoOthers();
    error = errors.text();
  }
  if (error.empty()) return fixture;
  noticeOnce(Notice::InventoryFile, error + "\nThere is no inventory until this is corrected.");
  return std::nullopt;
}

}  // namespace loopback
