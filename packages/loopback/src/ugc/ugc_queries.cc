// Making queries and sending them.
#include "context/steam_context.h"
#include "ugc/ugc.h"

#include <cstdio>
#include <cstdlib>
#include <cstring>
#include "core/bounded_text.h"

namespace loopback {

namespace {
/// Cursors are page numbers; `*` or none is the first.
uint32_t pageOfCursor(const char* cursor) {
  if (!cursor || !*cursor || std::strcmp(cursor, "*") == 0) return 1;
  unsigned long page = std::strtoul(cursor, nullptr, 10);
  return page > UINT32_MAX ? 0 : static_cast<uint32_t>(page);
}
}  // namespace

void Ugc::start() {
  reset();
  std::lock_guard lock(mutex_);
  fixture_ = ugcFixtureFromEnvironment();
  // Steam subscribes and downloads for users; game servers download what they ask for.
  if (!fixture_ || kind_ == ContextKind::Server) return;
  for (const auto& [id, item] : *fixture_) {
    if (!item.subscribed) continue;
    subscribed_.insert(id);
    if (!item.folder.empty()) installed_.insert(id);
  }
}

void Ugc::reset() {
  std::lock_guard lock(mutex_);
  fixture_.reset();
  queries_.clear();
  sent_.clear();
  subscribed_.clear();
  installed_.clear();
  downloads_.clear();
  downloadsSuspended_ = false;
}

void Ugc::onFrame() {
  std::lock_guard lock(mutex_);
  for (const Sent& sent : sent_) finishQuery(sent);
  sent_.clear();
  // One a frame: what waits can be seen waiting.
  if (downloadsSuspended_ || downloads_.empty()) return;
  PublishedFileId_t next = downloads_.front();
  downloads_.pop_front();
  finishDownload(next);
}

UGCQueryHandle_t Ugc::add(UgcQuery query) {
  std::lock_guard lock(mutex_);
  if (!fixture_ || query.page == 0) return k_UGCQueryHandleInvalid;
  queries_[++lastQuery_] = std::move(query);
  return lastQuery_;
}

/// Of the lists of a user, what they published and, for the own user, what they are subscribed to is known.
UGCQueryHandle_t Ugc::CreateQueryUserUGCRequest(AccountID_t unAccountID, EUserUGCList eListType,
                                                EUGCMatchingUGCType eMatchingUGCType, EUserUGCListSortOrder eSortOrder,
                                                AppId_t, AppId_t, uint32 unPage) {
  UgcQuery query;
  query.type = eMatchingUGCType;
  query.page = unPage;
  query.order = eSortOrder == k_EUserUGCListSortOrder_LastUpdatedDesc ? k_EUGCQuery_RankedByLastUpdatedDate
                : eSortOrder == k_EUserUGCListSortOrder_VoteScoreDesc ? k_EUGCQuery_RankedByVote
                                                                      : k_EUGCQuery_RankedByPublicationDate;
  bool isOwn = CSteamID(static_cast<uint64>(context_.steamId())).GetAccountID() == unAccountID;
  if (eListType == k_EUserUGCList_Published) {
    query.publishedBy = unAccountID;
  } else if (eListType == k_EUserUGCList_Subscribed && isOwn) {
    std::lock_guard lock(mutex_);
    query.subscribed = subscribed_;
  } else {
    return k_UGCQueryHandleInvalid;
  }
  return add(std::move(query));
}

UGCQueryHandle_t Ugc::CreateQueryAllUGCRequest(EUGCQuery eQueryType, EUGCMatchingUGCType eMatchingUGCType, AppId_t,
                                               AppId_t, uint32 unPage) {
  UgcQuery query;
  query.order = eQueryType;
  query.type = eMatchingUGCType;
  query.page = unPage;
  return add(std::move(query));
}

UGCQueryHandle_t Ugc::CreateQueryAllUGCRequest(EUGCQuery eQueryType, EUGCMatchingUGCType eMatchingUGCType, AppId_t,
                                               AppId_t, const char* pchCursor) {
  UgcQuery query;
  query.order = eQueryType;
  query.type = eMatchingUGCType;
  query.page = pageOfCursor(pchCursor);
  query.hasCursor = true;
  return add(std::move(query));
}

UGCQueryHandle_t Ugc::CreateQueryUGCDetailsRequest(PublishedFileId_t* pvecPublishedFileID,
                                                   uint32 unNumPublishedFileIDs) {
  if (!pvecPublishedFileID || unNumPublishedFileIDs == 0) return k_UGCQueryHandleInvalid;
  UgcQuery query;
  query.ids.emplace(pvecPublishedFileID, pvecPublishedFileID + unNumPublishedFileIDs);
  return add(std::move(query));
}

SteamAPICall_t Ugc::SendQueryUGCRequest(UGCQueryHandle_t handle) {
  std::lock_guard lock(mutex_);
  auto found = queries_.find(handle);
  if (found == queries_.end() || found->second.isSent) return k_uAPICallInvalid;
  found->second.isSent = true;
  sent_.push_back({CallbackQueue::beginCall(), handle});
  return sent_.back().call;
}

void Ugc::finishQuery(const Sent& sent) {
  SteamUGCQueryCompleted_t completed{};
  completed.m_handle = sent.handle;
  completed.m_eResult = k_EResultFail;
  auto found = queries_.find(sent.handle);
  if (found != queries_.end()) {
    UgcQuery& query = found->second;
    query.run(*fixture_);
    completed.m_eResult = k_EResultOK;
    completed.m_unNumResultsReturned = static_cast<uint32>(query.found.size());
    completed.m_unTotalMatchingResults = query.total;
    if (query.hasCursor && !query.isLastPage())
      std::snprintf(completed.m_rgchNextCursor, sizeof completed.m_rgchNextCursor, "%u", query.page + 1);
  }
  context_.callbacks.complete(sent.call, completed);
}

bool Ugc::ReleaseQueryUGCRequest(UGCQueryHandle_t handle) {
  std::lock_guard lock(mutex_);
  return queries_.erase(handle) > 0;
}

bool Ugc::AddRequiredTag(UGCQueryHandle_t handle, const char* pTagName) {
  return isUsableText(pTagName) && update(handle, [&](UgcQuery& query) { query.requiredTags.push_back(pTagName); });
}

bool Ugc::AddRequiredTagGroup(UGCQueryHandle_t handle, const SteamParamStringArray_t* pTagGroups) {
  if (!pTagGroups || !pTagGroups->m_ppStrings) return false;
  std::vector<std::string> group;
  for (int32 i = 0; i < pTagGroups->m_nNumStrings; i++)
    group.push_back(boundedText(pTagGroups->m_ppStrings[i], kLongestText));
  return update(handle, [&](UgcQuery& query) { query.requiredTagGroups.push_back(group); });
}

bool Ugc::AddExcludedTag(UGCQueryHandle_t handle, const char* pTagName) {
  return isUsableText(pTagName) && update(handle, [&](UgcQuery& query) { query.excludedTags.push_back(pTagName); });
}

bool Ugc::SetReturnOnlyIDs(UGCQueryHandle_t handle, bool bReturnOnlyIDs) {
  return update(handle, [&](UgcQuery& query) { query.returnOnlyIds = bReturnOnlyIDs; });
}

bool Ugc::SetReturnKeyValueTags(UGCQueryHandle_t handle, bool bReturnKeyValueTags) {
  return update(handle, [&](UgcQuery& query) { query.returnKeyValueTags = bReturnKeyValueTags; });
}

bool Ugc::SetReturnLongDescription(UGCQueryHandle_t handle, bool bReturnLongDescription) {
  return update(handle, [&](UgcQuery& query) { query.returnLongDescription = bReturnLongDescription; });
}

bool Ugc::SetReturnMetadata(UGCQueryHandle_t handle, bool bReturnMetadata) {
  return update(handle, [&](UgcQuery& query) { query.returnMetadata = bReturnMetadata; });
}

bool Ugc::SetReturnChildren(UGCQueryHandle_t handle, bool bReturnChildren) {
  return update(handle, [&](UgcQuery& query) { query.returnChildren = bReturnChildren; });
}

bool Ugc::SetReturnTotalOnly(UGCQueryHandle_t handle, bool bReturnTotalOnly) {
  return update(handle, [&](UgcQuery& query) { query.returnTotalOnly = bReturnTotalOnly; });
}

bool Ugc::SetMatchAnyTag(UGCQueryHandle_t handle, bool bMatchAnyTag) {
  return update(handle, [&](UgcQuery& query) { query.matchAnyTag = bMatchAnyTag; });
}

bool Ugc::SetSearchText(UGCQueryHandle_t handle, const char* pSearchText) {
  return isUsableText(pSearchText) && update(handle, [&](UgcQuery& query) { query.searchText = pSearchText; });
}

bool Ugc::AddRequiredKeyValueTag(UGCQueryHandle_t handle, const char* pKey, const char* pValue) {
  return isUsableText(pKey) && isUsableText(pValue) &&
         update(handle, [&](UgcQuery& query) { query.requiredKeyValues.emplace_back(pKey, pValue); });
}

}  // namespace loopback
