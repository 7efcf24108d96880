// ISteamInventory on a fixture file; without one, nothing of it is available.
#pragma once

#include "core/context_kind.h"
#include "generated/default_isteaminventory.h"
#include "inventory/inventory_fixture.h"

#include <functional>
#include <mutex>
#include <set>
#include <unordered_map>

namespace loopback {

class SteamContext;

class Inventory : public DefaultSteamInventory {
 public:
  Inventory(SteamContext& context, ContextKind kind) : context_(context), kind_(kind) {}

  /// Reads the fixture: the context starts.
  void start();
  void reset();
  /// Operations complete with the next frame.
  void onFrame();

  // Results.
  EResult GetResultStatus(SteamInventoryResult_t resultHandle) override;
  bool GetResultItems(SteamInventoryResult_t resultHandle, SteamItemDetails_t* pOutItemsArray,
                      uint32* punOutItemsArraySize) override;
  bool GetResultItemProperty(SteamInventoryResult_t resultHandle, uint32 unItemIndex, const char* pchPropertyName,
                             char* pchValueBuffer, uint32* punValueBufferSizeOut) override;
  uint32 GetResultTimestamp(SteamInventoryResult_t resultHandle) override;
  bool CheckResultSteamID(SteamInventoryResult_t resultHandle, CSteamID steamIDExpected) override;
  void DestroyResult(SteamInventoryResult_t resultHandle) override;
  bool SerializeResult(SteamInventoryResult_t resultHandle, void* pOutBuffer, uint32* punOutBufferSize) override;
  bool DeserializeResult(SteamInventoryResult_t* pOutResultHandle, const void* pBuffer, uint32 unBufferSize,
                         bool bRESERVED_MUST_BE_FALSE) override;

  // Items.
  bool GetAllItems(SteamInventoryResult_t* pResultHandle) override;
  bool GetItemsByID(SteamInventoryResult_t* pResultHandle, const SteamItemInstanceID_t* pInstanceIDs,
                    uint32 unCountInstanceIDs) override;
  bool GenerateItems(SteamInventoryResult_t* pResultHandle, const SteamItemDef_t* pArrayItemDefs,
                     const uint32* punArrayQuantity, uint32 unArrayLength) override;
  bool GrantPromoItems(SteamInventoryResult_t* pResultHandle) override;
  bool AddPromoItem(SteamInventoryResult_t* pResultHandle, SteamItemDef_t itemDef) override;
  bool AddPromoItems(SteamInventoryResult_t* pResultHandle, const SteamItemDef_t* pArrayItemDefs,
                     uint32 unArrayLength) override;
  bool ConsumeItem(SteamInventoryResult_t* pResultHandle, SteamItemInstanceID_t itemConsume,
                   uint32 unQuantity) override;
  bool TransferItemQuantity(SteamInventoryResult_t* pResultHandle, SteamItemInstanceID_t itemIdSource,
                            uint32 unQuantity, SteamItemInstanceID_t itemIdDest) override;

  // Definitions.
  bool LoadItemDefinitions() override;
  bool GetItemDefinitionIDs(SteamItemDef_t* pItemDefIDs, uint32* punItemDefIDsArraySize) override;
  bool GetItemDefinitionProperty(SteamItemDef_t iDefinition, const char* pchPropertyName, char* pchValueBuffer,
                                 uint32* punValueBufferSizeOut) override;
  SteamAPICall_t RequestEligiblePromoItemDefinitionsIDs(CSteamID steamID) override;
  bool GetEligiblePromoItemDefinitionIDs(CSteamID steamID, SteamItemDef_t* pItemDefIDs,
                                         uint32* punItemDefIDsArraySize) override;
  SteamAPICall_t RequestPrices() override;
  uint32 GetNumItemsWithPrices() override;
  bool GetItemsWithPrices(SteamItemDef_t* pArrayItemDefs, uint64* pCurrentPrices, uint64* pBasePrices,
                          uint32 unArrayLength) override;
  bool GetItemPrice(SteamItemDef_t iDefinition, uint64* pCurrentPrice, uint64* pBasePrice) override;

  // Properties.
  SteamInventoryUpdateHandle_t StartUpdateProperties() override;
  bool RemoveProperty(SteamInventoryUpdateHandle_t handle, SteamItemInstanceID_t nItemID,
                      const char* pchPropertyName) override;
  bool SetProperty(SteamInventoryUpdateHandle_t handle, SteamItemInstanceID_t nItemID, const char* pchPropertyName,
                   const char* pchPropertyValue) override;
  bool SetProperty(SteamInventoryUpdateHandle_t handle, SteamItemInstanceID_t nItemID, const char* pchPropertyName,
                   bool bValue) override;
  bool SetProperty(SteamInventoryUpdateHandle_t handle, SteamItemInstanceID_t nItemID, const char* pchPropertyName,
                   int64 nValue) override;
  bool SetProperty(SteamInventoryUpdateHandle_t handle, SteamItemInstanceID_t nItemID, const char* pchPropertyName,
                   float flValue) override;
  bool SubmitUpdateProperties(SteamInventoryUpdateHandle_t handle, SteamInventoryResult_t* pResultHandle) override;

 private:
  struct Result {
    EResult status = k_EResultPending;
    uint64_t owner = 0;
    uint32_t timestamp = 0;
    std::vector<InventoryItem> items;
  };
  /// Fills a result in when its time has come; returns its status.
  using Operation = std::function<EResult(Result&)>;
  struct PropertyChange {
    SteamItemInstanceID_t item;
    std::string name;
    std::optional<std::string> value;
  };

  bool begin(SteamInventoryResult_t* handle, Operation operation, bool isFullUpdate = false);
  Result* readable(SteamInventoryResult_t handle);
  InventoryItem* find(SteamItemInstanceID_t id);
  InventoryItem& add(SteamItemDef_t definition, uint16 quantity);
  /// Gives what is due of these.
  EResult grantPromos(const std::vector<SteamItemDef_t>& definitions, Result& result);
  std::vector<SteamItemDef_t> duePromos() const;
  /// Takes some of an item away; the result shows what is left.
  bool take(SteamItemInstanceID_t id, uint32 quantity, uint16 flags, Result& result);
  bool change(SteamInventoryUpdateHandle_t handle, PropertyChange change);

  SteamContext& context_;
  const ContextKind kind_;
  std::mutex mutex_;
  std::optional<InventoryFixture> fixture_;
  std::vector<InventoryItem> items_;
  SteamItemInstanceID_t lastItem_ = 0;
  /// Counts changes, and remembers which of them were told as a full update.
  uint64_t version_ = 1;
  uint64_t toldVersion_ = 0;

  struct Pending {
    SteamInventoryResult_t handle;
    Operation operation;
    bool isFullUpdate;
  };
  SteamInventoryResult_t lastResult_ = 0;
  std::unordered_map<SteamInventoryResult_t, Result> results_;
  std::vector<Pending> pending_;

  bool definitionsRequested_ = false;
  bool definitionsLoaded_ = false;
  bool pricesRequested_ = false;
  std::set<uint64_t> promosRequested_;
  SteamInventoryUpdateHandle_t lastUpdate_ = 0;
  std::unordered_map<SteamInventoryUpdateHandle_t, std::vector<PropertyChange>> updates_;
};

}  // namespace loopback
