// ISteamUGC on a fixture file: querying, subscribing and downloading. Publishing is not available.
#pragma once

#include "core/context_kind.h"
#include "generated/default_isteamugc.h"
#include "ugc/ugc_query.h"

#include <deque>
#include <mutex>
#include <unordered_map>

namespace loopback {

class SteamContext;

class Ugc : public DefaultSteamUGC {
 public:
  Ugc(SteamContext& context, ContextKind kind) : context_(context), kind_(kind) {}

  /// Reads the fixture: the context starts.
  void start();
  void reset();
  /// Queries and downloads go on with the next frame.
  void onFrame();

  // Queries.
  UGCQueryHandle_t CreateQueryUserUGCRequest(AccountID_t unAccountID, EUserUGCList eListType,
                                             EUGCMatchingUGCType eMatchingUGCType, EUserUGCListSortOrder eSortOrder,
                                             AppId_t nCreatorAppID, AppId_t nConsumerAppID, uint32 unPage) override;
  UGCQueryHandle_t CreateQueryAllUGCRequest(EUGCQuery eQueryType, EUGCMatchingUGCType eMatchingUGCType,
                                            AppId_t nCreatorAppID, AppId_t nConsumerAppID, uint32 unPage) override;
  UGCQueryHandle_t CreateQueryAllUGCRequest(EUGCQuery eQueryType, EUGCMatchingUGCType eMatchingUGCType,
                                            AppId_t nCreatorAppID, AppId_t nConsumerAppID,
                                            const char* pchCursor) override;
  UGCQueryHandle_t CreateQueryUGCDetailsRequest(PublishedFileId_t* pvecPublishedFileID,
                                                uint32 unNumPublishedFileIDs) override;
  SteamAPICall_t SendQueryUGCRequest(UGCQueryHandle_t handle) override;
  bool ReleaseQueryUGCRequest(UGCQueryHandle_t handle) override;
  bool AddRequiredTag(UGCQueryHandle_t handle, const char* pTagName) override;
  bool AddRequiredTagGroup(UGCQueryHandle_t handle, const SteamParamStringArray_t* pTagGroups) override;
  bool AddExcludedTag(UGCQueryHandle_t handle, const char* pTagName) override;
  bool SetReturnOnlyIDs(UGCQueryHandle_t handle, bool bReturnOnlyIDs) override;
  bool SetReturnKeyValueTags(UGCQueryHandle_t handle, bool bReturnKeyValueTags) override;
  bool SetReturnLongDescription(UGCQueryHandle_t handle, bool bReturnLongDescription) override;
  bool SetReturnMetadata(UGCQueryHandle_t handle, bool bReturnMetadata) override;
  bool SetReturnChildren(UGCQueryHandle_t handle, bool bReturnChildren) override;
  bool SetReturnTotalOnly(UGCQueryHandle_t handle, bool bReturnTotalOnly) override;
  bool SetMatchAnyTag(UGCQueryHandle_t handle, bool bMatchAnyTag) override;
  bool SetSearchText(UGCQueryHandle_t handle, const char* pSearchText) override;
  bool AddRequiredKeyValueTag(UGCQueryHandle_t handle, const char* pKey, const char* pValue) override;

  // Results.
  bool GetQueryUGCResult(UGCQueryHandle_t handle, uint32 index, SteamUGCDetails_t* pDetails) override;
  uint32 GetQueryUGCNumTags(UGCQueryHandle_t handle, uint32 index) override;
  bool GetQueryUGCTag(UGCQueryHandle_t handle, uint32 index, uint32 indexTag, char* pchValue,
                      uint32 cchValueSize) override;
  bool GetQueryUGCTagDisplayName(UGCQueryHandle_t handle, uint32 index, uint32 indexTag, char* pchValue,
                                 uint32 cchValueSize) override;
  bool GetQueryUGCPreviewURL(UGCQueryHandle_t handle, uint32 index, char* pchURL, uint32 cchURLSize) override;
  bool GetQueryUGCMetadata(UGCQueryHandle_t handle, uint32 index, char* pchMetadata, uint32 cchMetadatasize) override;
  bool GetQueryUGCChildren(UGCQueryHandle_t handle, uint32 index, PublishedFileId_t* pvecPublishedFileID,
                           uint32 cMaxEntries) override;
  bool GetQueryUGCStatistic(UGCQueryHandle_t handle, uint32 index, EItemStatistic eStatType,
                            uint64* pStatValue) override;
  uint32 GetQueryUGCNumKeyValueTags(UGCQueryHandle_t handle, uint32 index) override;
  bool GetQueryUGCKeyValueTag(UGCQueryHandle_t handle, uint32 index, uint32 keyValueTagIndex, char* pchKey,
                              uint32 cchKeySize, char* pchValue, uint32 cchValueSize) override;
  bool GetQueryUGCKeyValueTag(UGCQueryHandle_t handle, uint32 index, const char* pchKey, char* pchValue,
                              uint32 cchValueSize) override;

  // Items on this machine.
  SteamAPICall_t SubscribeItem(PublishedFileId_t nPublishedFileID) override;
  SteamAPICall_t UnsubscribeItem(PublishedFileId_t nPublishedFileID) override;
  uint32 GetNumSubscribedItems(bool bIncludeLocallyDisabled) override;
  uint32 GetSubscribedItems(PublishedFileId_t* pvecPublishedFileID, uint32 cMaxEntries,
                            bool bIncludeLocallyDisabled) override;
  uint32 GetItemState(PublishedFileId_t nPublishedFileID) override;
  bool GetItemInstallInfo(PublishedFileId_t nPublishedFileID, uint64* punSizeOnDisk, char* pchFolder,
                          uint32 cchFolderSize, uint32* punTimeStamp) override;
  bool GetItemDownloadInfo(PublishedFileId_t nPublishedFileID, uint64* punBytesDownloaded,
                           uint64* punBytesTotal) override;
  bool DownloadItem(PublishedFileId_t nPublishedFileID, bool bHighPriority) override;
  bool BInitWorkshopForGameServer(DepotId_t unWorkshopDepotID, const char* pszFolder) override;
  void SuspendDownloads(bool bSuspend) override;
  bool MarkDownloadedItemAsUnused(PublishedFileId_t nPublishedFileID) override;
  uint32 GetNumDownloadedItems() override;
  uint32 GetDownloadedItems(PublishedFileId_t* pvecPublishedFileIDs, uint32 cMaxEntries) override;

 private:
  struct Sent {
    SteamAPICall_t call;
    UGCQueryHandle_t handle;
  };

  UGCQueryHandle_t add(UgcQuery query);
  /// Changes a query that is not sent yet; false if there is none.
  template <typename Change>
  bool update(UGCQueryHandle_t handle, Change change) {
    std::lock_guard lock(mutex_);
    auto found = queries_.find(handle);
    if (found == queries_.end() || found->second.isSent) return false;
    change(found->second);
    return true;
  }
  /// Reads a result of a complete query; false if there is none.
  template <typename Read>
  bool inspect(UGCQueryHandle_t handle, uint32 index, Read read) {
    std::lock_guard lock(mutex_);
    auto found = queries_.find(handle);
    if (found == queries_.end() || index >= found->second.found.size()) return false;
    return read(found->second, found->second.found[index]);
  }
  void finishQuery(const Sent& sent);
  void finishDownload(PublishedFileId_t id);
  bool isQueued(PublishedFileId_t id) const;
  const UgcItem* find(PublishedFileId_t id) const;

  SteamContext& context_;
  const ContextKind kind_;
  std::mutex mutex_;
  std::optional<UgcFixture> fixture_;
  UGCQueryHandle_t lastQuery_ = 0;
  std::unordered_map<UGCQueryHandle_t, UgcQuery> queries_;
  std::vector<Sent> sent_;

  std::set<PublishedFileId_t> subscribed_;
  std::set<PublishedFileId_t> installed_;
  /// In the order in which they are downloaded.
  std::deque<PublishedFileId_t> downloads_;
  bool downloadsSuspended_ = false;
};

}  // namespace loopback
