// Item definitions, promotions and prices.
#include "context/steam_context.h"
#include "inventory/inventory.h"
#include "inventory/inventory_output.h"

#include <cstring>

namespace loopback {

bool Inventory::LoadItemDefinitions() {
  std::lock_guard lock(mutex_);
  definitionsRequested_ = fixture_.has_value();
  return definitionsRequested_;
}

bool Inventory::GetItemDefinitionIDs(SteamItemDef_t* pItemDefIDs, uint32* punItemDefIDsArraySize) {
  std::lock_guard lock(mutex_);
  if (!definitionsLoaded_) return false;
  std::vector<SteamItemDef_t> ids;
  for (const auto& entry : fixture_->definitions) ids.push_back(entry.first);
  return copyArray(ids, pItemDefIDs, punItemDefIDsArraySize);
}

bool Inventory::GetItemDefinitionProperty(SteamItemDef_t iDefinition, const char* pchPropertyName, char* pchValueBuffer,
                                          uint32* punValueBufferSizeOut) {
  std::lock_guard lock(mutex_);
  if (!definitionsLoaded_) return false;
  auto found = fixture_->definitions.find(iDefinition);
  return found != fixture_->definitions.end() &&
         copyProperty(found->second.properties, pchPropertyName, pchValueBuffer, punValueBufferSizeOut);
}

/// Only what the own user is due is known here; anyone else is due nothing.
SteamAPICall_t Inventory::RequestEligiblePromoItemDefinitionsIDs(CSteamID steamID) {
  std::lock_guard lock(mutex_);
  if (!fixture_ || !steamID.IsValid()) return k_uAPICallInvalid;
  SteamInventoryEligiblePromoItemDefIDs_t result{};
  result.m_result = k_EResultOK;
  result.m_steamID = steamID;
  if (steamID.ConvertToUint64() == context_.steamId())
    result.m_numEligiblePromoItemDefs = static_cast<int>(duePromos().size());
  promosRequested_.insert(steamID.ConvertToUint64());
  return context_.callbacks.complete(result);
}

bool Inventory::GetEligiblePromoItemDefinitionIDs(CSteamID steamID, SteamItemDef_t* pItemDefIDs,
                                                  uint32* punItemDefIDsArraySize) {
  std::lock_guard lock(mutex_);
  if (!fixture_ || promosRequested_.count(steamID.ConvertToUint64()) == 0) return false;
  bool isOwn = steamID.ConvertToUint64() == context_.steamId();
  return copyArray(isOwn ? duePromos() : std::vector<SteamItemDef_t>(), pItemDefIDs, punItemDefIDsArraySize);
}

SteamAPICall_t Inventory::RequestPrices() {
  std::lock_guard lock(mutex_);
  if (!fixture_) return k_uAPICallInvalid;
  pricesRequested_ = true;
  SteamInventoryRequestPricesResult_t result{};
  result.m_result = k_EResultOK;
  std::strncpy(result.m_rgchCurrency, fixture_->currency.c_str(), sizeof result.m_rgchCurrency - 1);
  return context_.callbacks.complete(result);
}

uint32 Inventory::GetNumItemsWithPrices() {
  std::lock_guard lock(mutex_);
  uint32 count = 0;
  if (!pricesRequested_) return count;
  for (const auto& entry : fixture_->definitions) count += entry.second.price.has_value();
  return count;
}

bool Inventory::GetItemsWithPrices(SteamItemDef_t* pArrayItemDefs, uint64* pCurrentPrices, uint64* pBasePrices,
                                   uint32 unArrayLength) {
  std::lock_guard lock(mutex_);
  if (!pricesRequested_ || !pArrayItemDefs) return false;
  uint32 count = 0;
  for (const auto& [id, definition] : fixture_->definitions) {
    if (!definition.price || count == unArrayLength) continue;
    pArrayItemDefs[count] = id;
    if (pCurrentPrices) pCurrentPrices[count] = *definition.price;
    if (pBasePrices) pBasePrices[count] = *definition.basePrice;
    count++;
  }
  return true;
}

bool Inventory::GetItemPrice(SteamItemDef_t iDefinition, uint64* pCurrentPrice, uint64* pBasePrice) {
  std::lock_guard lock(mutex_);
  if (!pricesRequested_) return false;
  auto found = fixture_->definitions.find(iDefinition);
  if (found == fixture_->definitions.end() || !found->second.price) return false;
  if (pCurrentPrice) *pCurrentPrice = *found->second.price;
  if (pBasePrice) *pBasePrice = *found->second.basePrice;
  return true;
}

}  // namespace loopback
