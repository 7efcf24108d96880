// Results: from the handle a call returns to its destruction.
#include "context/steam_context.h"
#include "core/process.h"
#include "inventory/inventory.h"
#include "inventory/inventory_output.h"
#include "inventory/inventory_proof.h"

#include <algorithm>
#include <cstring>

namespace loopback {

namespace {
// How long a serialized result proves anything.
constexpr int64_t kProofLifetimeSeconds = 3600;
}  // namespace

void Inventory::start() {
  reset();
  std::lock_guard lock(mutex_);
  fixture_ = inventoryFixtureFromEnvironment();
  if (!fixture_) return;
  items_ = fixture_->itemsOf(context_.steamId(), kind_);
  for (const InventoryItem& item : items_) lastItem_ = std::max(lastItem_, item.details.m_itemId);
}

void Inventory::reset() {
  std::lock_guard lock(mutex_);
  fixture_.reset();
  items_.clear();
  lastItem_ = 0;
  toldVersion_ = 0;
  results_.clear();
  pending_.clear();
  definitionsRequested_ = definitionsLoaded_ = pricesRequested_ = false;
  promosRequested_.clear();
  updates_.clear();
}

bool Inventory::begin(SteamInventoryResult_t* handle, Operation operation, bool isFullUpdate) {
  if (handle) *handle = k_SteamInventoryResultInvalid;
  if (!fixture_ || !handle || !context_.isInitialised()) return false;
  *handle = ++lastResult_;
  results_[*handle] = Result();
  pending_.push_back({*handle, std::move(operation), isFullUpdate});
  return true;
}

void Inventory::onFrame() {
  std::lock_guard lock(mutex_);
  if (definitionsRequested_) {
    definitionsRequested_ = false;
    definitionsLoaded_ = true;
    context_.callbacks.post(SteamInventoryDefinitionUpdate_t{});
  }
  for (const Pending& pending : pending_) {
    // A result that was destroyed meanwhile has no one to tell, but what was asked for happens.
    Result result;
    result.owner = context_.steamId();
    result.timestamp = static_cast<uint32_t>(unixTime());
    result.status = pending.operation(result);
    SteamInventoryResultReady_t ready{};
    ready.m_handle = pending.handle;
    ready.m_result = result.status;
    auto found = results_.find(pending.handle);
    if (found == results_.end()) continue;
    found->second = std::move(result);
    if (pending.isFullUpdate && toldVersion_ != version_) {
      toldVersion_ = version_;
      SteamInventoryFullUpdate_t update{};
      update.m_handle = pending.handle;
      context_.callbacks.post(update);
    }
    context_.callbacks.post(ready);
  }
  pending_.clear();
}

EResult Inventory::GetResultStatus(SteamInventoryResult_t resultHandle) {
  std::lock_guard lock(mutex_);
  auto found = results_.find(resultHandle);
  return found == results_.end() ? k_EResultInvalidParam : found->second.status;
}

/// A result whose items may be read: complete, or expired, whose items may be out of date.
Inventory::Result* Inventory::readable(SteamInventoryResult_t handle) {
  auto found = results_.find(handle);
  if (found == results_.end()) return nullptr;
  EResult status = found->second.status;
  return status == k_EResultOK || status == k_EResultExpired ? &found->second : nullptr;
}

bool Inventory::GetResultItems(SteamInventoryResult_t resultHandle, SteamItemDetails_t* pOutItemsArray,
                               uint32* punOutItemsArraySize) {
  std::lock_guard lock(mutex_);
  Result* result = readable(resultHandle);
  if (!result) return false;
  std::vector<SteamItemDetails_t> details;
  for (const InventoryItem& item : result->items) details.push_back(item.details);
  return copyArray(details, pOutItemsArray, punOutItemsArraySize);
}

bool Inventory::GetResultItemProperty(SteamInventoryResult_t resultHandle, uint32 unItemIndex,
                                      const char* pchPropertyName, char* pchValueBuffer,
                                      uint32* punValueBufferSizeOut) {
  std::lock_guard lock(mutex_);
  Result* result = readable(resultHandle);
  return result && unItemIndex < result->items.size() &&
         copyProperty(result->items[unItemIndex].properties, pchPropertyName, pchValueBuffer, punValueBufferSizeOut);
}

uint32 Inventory::GetResultTimestamp(SteamInventoryResult_t resultHandle) {
  std::lock_guard lock(mutex_);
  Result* result = readable(resultHandle);
  return result ? result->timestamp : 0;
}

bool Inventory::CheckResultSteamID(SteamInventoryResult_t resultHandle, CSteamID steamIDExpected) {
  std::lock_guard lock(mutex_);
  Result* result = readable(resultHandle);
  return result && result->owner == steamIDExpected.ConvertToUint64();
}

void Inventory::DestroyResult(SteamInventoryResult_t resultHandle) {
  std::lock_guard lock(mutex_);
  results_.erase(resultHandle);
}

bool Inventory::SerializeResult(SteamInventoryResult_t resultHandle, void* pOutBuffer, uint32* punOutBufferSize) {
  std::lock_guard lock(mutex_);
  Result* result = readable(resultHandle);
  if (!result) return false;
  InventoryProof proof{result->owner, result->timestamp, {}};
  for (const InventoryItem& item : result->items) proof.items.push_back(item.details);
  std::vector<uint8_t> bytes = sealProof(proof);
  return !bytes.empty() && copyArray(bytes, static_cast<uint8_t*>(pOutBuffer), punOutBufferSize);
}

bool Inventory::DeserializeResult(SteamInventoryResult_t* pOutResultHandle, const void* pBuffer, uint32 unBufferSize,
                                  bool bRESERVED_MUST_BE_FALSE) {
  if (pOutResultHandle) *pOutResultHandle = k_SteamInventoryResultInvalid;
  if (!pBuffer || bRESERVED_MUST_BE_FALSE) return false;
  std::optional<InventoryProof> proof = openProof(pBuffer, unBufferSize);
  std::lock_guard lock(mutex_);
  return begin(pOutResultHandle, [proof](Result& result) {
    if (!proof) return k_EResultFail;
    result.owner = proof->owner;
    result.timestamp = proof->timestamp;
    for (const SteamItemDetails_t& details : proof->items) result.items.push_back({details, {}});
    return unixTime() - proof->timestamp > kProofLifetimeSeconds ? k_EResultExpired : k_EResultOK;
  });
}

}  // namespace loopback
