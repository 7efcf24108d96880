// Changing properties of items: collected, then submitted together.
#include "context/steam_context.h"
#include "core/bounded_text.h"
#include "inventory/inventory.h"

#include <cstdio>

namespace loopback {

SteamInventoryUpdateHandle_t Inventory::StartUpdateProperties() {
  std::lock_guard lock(mutex_);
  if (!fixture_) return k_SteamInventoryUpdateHandleInvalid;
  updates_[++lastUpdate_];
  return lastUpdate_;
}

bool Inventory::change(SteamInventoryUpdateHandle_t handle, PropertyChange change) {
  std::lock_guard lock(mutex_);
  auto found = updates_.find(handle);
  if (found == updates_.end() || change.name.empty() || !find(change.item)) return false;
  found->second.push_back(std::move(change));
  return true;
}

bool Inventory::RemoveProperty(SteamInventoryUpdateHandle_t handle, SteamItemInstanceID_t nItemID,
                               const char* pchPropertyName) {
  return isUsableText(pchPropertyName) && change(handle, {nItemID, pchPropertyName, std::nullopt});
}

bool Inventory::SetProperty(SteamInventoryUpdateHandle_t handle, SteamItemInstanceID_t nItemID,
                            const char* pchPropertyName, const char* pchPropertyValue) {
  return isUsableText(pchPropertyName) && isUsableText(pchPropertyValue) &&
         change(handle, {nItemID, pchPropertyName, pchPropertyValue});
}

bool Inventory::SetProperty(SteamInventoryUpdateHandle_t handle, SteamItemInstanceID_t nItemID,
                            const char* pchPropertyName, bool bValue) {
  return SetProperty(handle, nItemID, pchPropertyName, bValue ? "true" : "false");
}

bool Inventory::SetProperty(SteamInventoryUpdateHandle_t handle, SteamItemInstanceID_t nItemID,
                            const char* pchPropertyName, int64 nValue) {
  return SetProperty(handle, nItemID, pchPropertyName, std::to_string(nValue).c_str());
}

bool Inventory::SetProperty(SteamInventoryUpdateHandle_t handle, SteamItemInstanceID_t nItemID,
                            const char* pchPropertyName, float flValue) {
  char text[32];
  std::snprintf(text, sizeof text, "%g", static_cast<double>(flValue));
  return SetProperty(handle, nItemID, pchPropertyName, text);
}

bool Inventory::SubmitUpdateProperties(SteamInventoryUpdateHandle_t handle, SteamInventoryResult_t* pResultHandle) {
  std::lock_guard lock(mutex_);
  auto found = updates_.find(handle);
  if (found == updates_.end()) return false;
  std::vector<PropertyChange> changes = std::move(found->second);
  updates_.erase(found);
  return begin(pResultHandle, [this, changes](Result& result) {
    std::set<SteamItemInstanceID_t> changed;
    for (const PropertyChange& change : changes) {
      InventoryItem* item = find(change.item);
      // It may have been consumed since.
      if (!item) return k_EResultInvalidParam;
      if (change.value)
        item->properties[change.name] = *change.value;
      else
        item->properties.erase(change.name);
      changed.insert(change.item);
    }
    version_ += !changed.empty();
    for (SteamItemInstanceID_t id : changed) result.items.push_back(*find(id));
    return k_EResultOK;
  });
}

}  // namespace loopback
