// Reading and changing items. Changes last until the context shuts down; the fixture is not written to.
#include "context/steam_context.h"
#include "inventory/inventory.h"

#include <algorithm>

namespace loopback {

InventoryItem* Inventory::find(SteamItemInstanceID_t id) {
  for (InventoryItem& item : items_) {
    if (item.details.m_itemId == id) return &item;
  }
  return nullptr;
}

InventoryItem& Inventory::add(SteamItemDef_t definition, uint16 quantity) {
  version_++;
  InventoryItem item;
  item.details.m_itemId = ++lastItem_;
  item.details.m_iDefinition = definition;
  item.details.m_unQuantity = quantity;
  items_.push_back(item);
  return items_.back();
}

bool Inventory::take(SteamItemInstanceID_t id, uint32 quantity, uint16 flags, Result& result) {
  InventoryItem* item = find(id);
  if (!item || quantity == 0 || quantity > item->details.m_unQuantity) return false;
  version_++;
  item->details.m_unQuantity = static_cast<uint16>(item->details.m_unQuantity - quantity);
  result.items.push_back(*item);
  if (item->details.m_unQuantity > 0) return true;
  result.items.back().details.m_unFlags |= flags;
  items_.erase(items_.begin() + (item - items_.data()));
  return true;
}

bool Inventory::GetAllItems(SteamInventoryResult_t* pResultHandle) {
  std::lock_guard lock(mutex_);
  auto operation = [this](Result& result) {
    result.items = items_;
    return k_EResultOK;
  };
  return begin(pResultHandle, operation, true);
}

bool Inventory::GetItemsByID(SteamInventoryResult_t* pResultHandle, const SteamItemInstanceID_t* pInstanceIDs,
                             uint32 unCountInstanceIDs) {
  if (!pInstanceIDs) return false;
  std::vector<SteamItemInstanceID_t> ids(pInstanceIDs, pInstanceIDs + unCountInstanceIDs);
  std::lock_guard lock(mutex_);
  return begin(pResultHandle, [this, ids](Result& result) {
    for (SteamItemInstanceID_t id : ids) {
      if (InventoryItem* item = find(id)) result.items.push_back(*item);
    }
    return k_EResultOK;
  });
}

bool Inventory::GenerateItems(SteamInventoryResult_t* pResultHandle, const SteamItemDef_t* pArrayItemDefs,
                              const uint32* punArrayQuantity, uint32 unArrayLength) {
  if (!pArrayItemDefs) return false;
  std::vector<std::pair<SteamItemDef_t, uint32>> wanted;
  for (uint32 i = 0; i < unArrayLength; i++)
    wanted.emplace_back(pArrayItemDefs[i], punArrayQuantity ? punArrayQuantity[i] : 1);
  std::lock_guard lock(mutex_);
  return begin(pResultHandle, [this, wanted](Result& result) {
    for (const auto& [definition, quantity] : wanted) {
      if (fixture_->definitions.count(definition) == 0 || quantity == 0 || quantity > UINT16_MAX)
        return k_EResultInvalidParam;
    }
    for (const auto& [definition, quantity] : wanted)
      result.items.push_back(add(definition, static_cast<uint16>(quantity)));
    return k_EResultOK;
  });
}

std::vector<SteamItemDef_t> Inventory::duePromos() const {
  std::vector<SteamItemDef_t> due;
  for (const auto& [id, definition] : fixture_->definitions) {
    bool owned = std::any_of(items_.begin(), items_.end(),
                             [id = id](const InventoryItem& item) { return item.details.m_iDefinition == id; });
    if (definition.isPromo && !owned) due.push_back(id);
  }
  return due;
}

EResult Inventory::grantPromos(const std::vector<SteamItemDef_t>& definitions, Result& result) {
  std::vector<SteamItemDef_t> due = duePromos();
  for (SteamItemDef_t definition : definitions) {
    // What is not due is not given, and no failure.
    auto found = std::find(due.begin(), due.end(), definition);
    if (found == due.end()) continue;
    due.erase(found);
    result.items.push_back(add(definition, 1));
  }
  return k_EResultOK;
}

bool Inventory::GrantPromoItems(SteamInventoryResult_t* pResultHandle) {
  std::lock_guard lock(mutex_);
  return begin(pResultHandle, [this](Result& result) { return grantPromos(duePromos(), result); });
}

bool Inventory::AddPromoItem(SteamInventoryResult_t* pResultHandle, SteamItemDef_t itemDef) {
  return AddPromoItems(pResultHandle, &itemDef, 1);
}

bool Inventory::AddPromoItems(SteamInventoryResult_t* pResultHandle, const SteamItemDef_t* pArrayItemDefs,
                              uint32 unArrayLength) {
  if (!pArrayItemDefs) return false;
  std::vector<SteamItemDef_t> definitions(pArrayItemDefs, pArrayItemDefs + unArrayLength);
  std::lock_guard lock(mutex_);
  return begin(pResultHandle, [this, definitions](Result& result) { return grantPromos(definitions, result); });
}

bool Inventory::ConsumeItem(SteamInventoryResult_t* pResultHandle, SteamItemInstanceID_t itemConsume,
                            uint32 unQuantity) {
  std::lock_guard lock(mutex_);
  return begin(pResultHandle, [=](Result& result) {
    bool taken = take(itemConsume, unQuantity, k_ESteamItemRemoved | k_ESteamItemConsumed, result);
    return taken ? k_EResultOK : k_EResultInvalidParam;
  });
}

bool Inventory::TransferItemQuantity(SteamInventoryResult_t* pResultHandle, SteamItemInstanceID_t itemIdSource,
                                     uint32 unQuantity, SteamItemInstanceID_t itemIdDest) {
  std::lock_guard lock(mutex_);
  return begin(pResultHandle, [=](Result& result) {
    InventoryItem* source = find(itemIdSource);
    if (!source || itemIdSource == itemIdDest) return k_EResultInvalidParam;
    SteamItemDef_t definition = source->details.m_iDefinition;
    if (itemIdDest != k_SteamItemInstanceIDInvalid) {
      InventoryItem* stack = find(itemIdDest);
      if (!stack || stack->details.m_iDefinition != definition || stack->details.m_unQuantity + unQuantity > UINT16_MAX)
        return k_EResultInvalidParam;
    }
    if (!take(itemIdSource, unQuantity, k_ESteamItemRemoved, result)) return k_EResultInvalidParam;
    // Looked up again: taking the last of a stack moves the others.
    InventoryItem* target = find(itemIdDest);
    if (target)
      target->details.m_unQuantity = static_cast<uint16>(target->details.m_unQuantity + unQuantity);
    else
      target = &add(definition, static_cast<uint16>(unQuantity));
    result.items.push_back(*target);
    return k_EResultOK;
  });
}

}  // namespace loopback
