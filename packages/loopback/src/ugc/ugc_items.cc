// Subscriptions and downloads. Nothing is copied: an installed item is where its fixture says.
#include "context/steam_context.h"
#include "core/open_file.h"
#include "ugc/ugc.h"

#include <algorithm>
#include <cstring>
#include <filesystem>

namespace loopback {

namespace {
uint64 sizeOfFolder(const std::string& folder) {
  uint64 size = 0;
  std::error_code error;
  auto entry = std::filesystem::recursive_directory_iterator(pathOf(folder), error);
  for (; !error && entry != std::filesystem::recursive_directory_iterator(); entry.increment(error)) {
    std::error_code ignored;
    if (entry->is_regular_file(ignored)) size += entry->file_size(ignored);
  }
  return size;
}

uint32 copyIds(const std::set<PublishedFileId_t>& ids, PublishedFileId_t* out, uint32 room) {
  auto count = static_cast<uint32>(out ? std::min<size_t>(room, ids.size()) : 0);
  std::copy_n(ids.begin(), count, out);
  return count;
}

/// SDKs up to 1.57 have no such field.
template <typename Installed>
auto withoutLegacyContent(Installed& item, int) -> decltype(item.m_hLegacyContent, void()) {
  item.m_hLegacyContent = k_UGCHandleInvalid;
}

template <typename Installed>
void withoutLegacyContent(Installed&, long) {}
}  // namespace

const UgcItem* Ugc::find(PublishedFileId_t id) const {
  if (!fixture_) return nullptr;
  auto found = fixture_->find(id);
  return found == fixture_->end() ? nullptr : &found->second;
}

bool Ugc::isQueued(PublishedFileId_t id) const {
  return std::find(downloads_.begin(), downloads_.end(), id) != downloads_.end();
}

SteamAPICall_t Ugc::SubscribeItem(PublishedFileId_t nPublishedFileID) {
  std::lock_guard lock(mutex_);
  // Game servers have no subscriptions.
  if (!fixture_ || kind_ == ContextKind::Server) return k_uAPICallInvalid;
  RemoteStorageSubscribePublishedFileResult_t result{};
  result.m_nPublishedFileId = nPublishedFileID;
  result.m_eResult = find(nPublishedFileID) ? k_EResultOK : k_EResultFileNotFound;
  if (result.m_eResult == k_EResultOK) {
    subscribed_.insert(nPublishedFileID);
    if (installed_.count(nPublishedFileID) == 0 && !isQueued(nPublishedFileID)) downloads_.push_back(nPublishedFileID);
  }
  return context_.callbacks.complete(result);
}

SteamAPICall_t Ugc::UnsubscribeItem(PublishedFileId_t nPublishedFileID) {
  std::lock_guard lock(mutex_);
  if (!fixture_ || kind_ == ContextKind::Server) return k_uAPICallInvalid;
  RemoteStorageUnsubscribePublishedFileResult_t result{};
  result.m_nPublishedFileId = nPublishedFileID;
  result.m_eResult = find(nPublishedFileID) ? k_EResultOK : k_EResultFileNotFound;
  // It stays installed until the game ends.
  subscribed_.erase(nPublishedFileID);
  return context_.callbacks.complete(result);
}

uint32 Ugc::GetNumSubscribedItems(bool) {
  std::lock_guard lock(mutex_);
  return static_cast<uint32>(subscribed_.size());
}

uint32 Ugc::GetSubscribedItems(PublishedFileId_t* pvecPublishedFileID, uint32 cMaxEntries, bool) {
  std::lock_guard lock(mutex_);
  return copyIds(subscribed_, pvecPublishedFileID, cMaxEntries);
}

uint32 Ugc::GetItemState(PublishedFileId_t nPublishedFileID) {
  std::lock_guard lock(mutex_);
  uint32 state = k_EItemStateNone;
  if (subscribed_.count(nPublishedFileID)) state |= k_EItemStateSubscribed;
  if (installed_.count(nPublishedFileID)) state |= k_EItemStateInstalled;
  if (isQueued(nPublishedFileID)) {
    bool isNext = downloads_.front() == nPublishedFileID && !downloadsSuspended_;
    state |= isNext ? k_EItemStateDownloading : k_EItemStateDownloadPending;
  }
  return state;
}

bool Ugc::GetItemInstallInfo(PublishedFileId_t nPublishedFileID, uint64* punSizeOnDisk, char* pchFolder,
                             uint32 cchFolderSize, uint32* punTimeStamp) {
  std::lock_guard lock(mutex_);
  const UgcItem* item = find(nPublishedFileID);
  if (!item || installed_.count(nPublishedFileID) == 0) return false;
  // A path that was cut would be another one.
  if (!pchFolder || cchFolderSize < item->folder.size() + 1) return false;
  std::memcpy(pchFolder, item->folder.c_str(), item->folder.size() + 1);
  if (punSizeOnDisk) *punSizeOnDisk = sizeOfFolder(item->folder);
  if (punTimeStamp) *punTimeStamp = item->updated;
  return true;
}

bool Ugc::GetItemDownloadInfo(PublishedFileId_t nPublishedFileID, uint64* punBytesDownloaded, uint64* punBytesTotal) {
  std::lock_guard lock(mutex_);
  const UgcItem* item = find(nPublishedFileID);
  if (!item || !isQueued(nPublishedFileID)) return false;
  if (punBytesDownloaded) *punBytesDownloaded = 0;
  if (punBytesTotal) *punBytesTotal = item->folder.empty() ? 0 : sizeOfFolder(item->folder);
  return true;
}

bool Ugc::DownloadItem(PublishedFileId_t nPublishedFileID, bool bHighPriority) {
  std::lock_guard lock(mutex_);
  if (!context_.isLoggedOn() || !find(nPublishedFileID)) return false;
  auto queued = std::find(downloads_.begin(), downloads_.end(), nPublishedFileID);
  if (queued != downloads_.end() && !bHighPriority) return true;
  if (queued != downloads_.end()) downloads_.erase(queued);
  if (bHighPriority)
    downloads_.push_front(nPublishedFileID);
  else
    downloads_.push_back(nPublishedFileID);
  return true;
}

void Ugc::finishDownload(PublishedFileId_t id) {
  const UgcItem* item = find(id);
  DownloadItemResult_t result{};
  result.m_unAppID = context_.appId();
  result.m_nPublishedFileId = id;
  std::error_code error;
  bool exists = item && !item->folder.empty() && std::filesystem::is_directory(pathOf(item->folder), error);
  result.m_eResult = exists ? k_EResultOK : k_EResultFileNotFound;
  if (exists) {
    installed_.insert(id);
    ItemInstalled_t installed{};
    installed.m_unAppID = context_.appId();
    installed.m_nPublishedFileId = id;
    withoutLegacyContent(installed, 0);
    context_.callbacks.post(installed);
  }
  context_.callbacks.post(result);
}

/// Items stay in their fixture's folders; the one named here is only checked.
bool Ugc::BInitWorkshopForGameServer(DepotId_t, const char* pszFolder) {
  std::lock_guard lock(mutex_);
  return fixture_ && kind_ == ContextKind::Server && pszFolder && *pszFolder && installed_.empty();
}

void Ugc::SuspendDownloads(bool bSuspend) {
  std::lock_guard lock(mutex_);
  downloadsSuspended_ = bSuspend;
}

bool Ugc::MarkDownloadedItemAsUnused(PublishedFileId_t nPublishedFileID) {
  std::lock_guard lock(mutex_);
  return kind_ == ContextKind::Server && installed_.erase(nPublishedFileID) > 0;
}

uint32 Ugc::GetNumDownloadedItems() {
  std::lock_guard lock(mutex_);
  return kind_ == ContextKind::Server ? static_cast<uint32>(installed_.size()) : 0;
}

uint32 Ugc::GetDownloadedItems(PublishedFileId_t* pvecPublishedFileIDs, uint32 cMaxEntries) {
  std::lock_guard lock(mutex_);
  return kind_ == ContextKind::Server ? copyIds(installed_, pvecPublishedFileIDs, cMaxEntries) : 0;
}

}  // namespace loopback
