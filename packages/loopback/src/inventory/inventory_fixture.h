// The item definitions and items of a fixture file, standing in for Steam's inventory service.
#pragma once

#include "core/context_kind.h"
#include "core/json_fields.h"
#include "isteaminventory.h"

#include <map>
#include <optional>

namespace loopback {

struct ItemDefinition {
  /// As GetItemDefinitionProperty tells them.
  std::map<std::string, std::string> properties;
  /// Whether every user is due one of it.
  bool isPromo = false;
  /// In the currency's smallest unit; nothing for what is not sold.
  std::optional<uint64_t> price;
  std::optional<uint64_t> basePrice;
};

struct InventoryItem {
  SteamItemDetails_t details{};
  /// Values are kept as texts, as GetResultItemProperty tells them.
  std::map<std::string, std::string> properties;
};

struct InventoryFixture {
  std::string currency = "USD";
  std::map<SteamItemDef_t, ItemDefinition> definitions;
  /// By owner: a SteamID64, or `user` or `server` for any.
  std::map<std::string, std::vector<InventoryItem>> items;

  /// What somebody owns at the start.
  std::vector<InventoryItem> itemsOf(uint64_t steamId, ContextKind kind) const;
};

/// Reads the file of HEADWATER_LOOPBACK_INVENTORY. Nothing, with a line on stderr if there is something wrong, when
/// there is none to use.
std::optional<InventoryFixture> inventoryFixtureFromEnvironment();

}  // namespace loopback
