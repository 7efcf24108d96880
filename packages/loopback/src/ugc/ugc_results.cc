// Reading the results of queries.
#include "context/steam_context.h"
#include "ugc/ugc.h"

#include <algorithm>
#include <cstring>

namespace loopback {

namespace {
/// Texts are cut to the room there is, as Steam cuts them.
bool copyCut(const std::string& text, char* out, size_t room) {
  if (!out || room == 0) return false;
  size_t size = std::min(text.size(), room - 1);
  std::memcpy(out, text.data(), size);
  out[size] = '\0';
  return true;
}

// Without SetReturnLongDescription.
constexpr size_t kShortDescription = 255;

const char* nameOf(EItemStatistic statistic) {
  static constexpr const char* names[] = {"NumSubscriptions",
                                          "NumFavorites",
                                          "NumFollowers",
                                          "NumUniqueSubscriptions",
                                          "NumUniqueFavorites",
                                          "NumUniqueFollowers",
                                          "NumUniqueWebsiteViews",
                                          "ReportScore",
                                          "NumSecondsPlayed",
                                          "NumPlaytimeSessions",
                                          "NumComments",
                                          "NumSecondsPlayedDuringTimePeriod",
                                          "NumPlaytimeSessionsDuringTimePeriod"};
  auto index = static_cast<size_t>(statistic);
  return index < sizeof names / sizeof names[0] ? names[index] : "";
}

std::string joined(const std::vector<std::string>& tags) {
  std::string text;
  for (const std::string& tag : tags) text += (text.empty() ? "" : ",") + tag;
  return text;
}
}  // namespace

bool Ugc::GetQueryUGCResult(UGCQueryHandle_t handle, uint32 index, SteamUGCDetails_t* pDetails) {
  return pDetails && inspect(handle, index, [&](const UgcQuery& query, const UgcItem& item) {
           SteamUGCDetails_t details{};
           details.m_nPublishedFileId = item.id;
           details.m_eResult = k_EResultOK;
           details.m_eFileType = item.type;
           details.m_nCreatorAppID = details.m_nConsumerAppID = context_.appId();
           if (!query.returnOnlyIds) {
             copyCut(item.title, details.m_rgchTitle, sizeof details.m_rgchTitle);
             std::string description =
                 query.returnLongDescription ? item.description : item.description.substr(0, kShortDescription);
             copyCut(description, details.m_rgchDescription, sizeof details.m_rgchDescription);
             std::string tags = joined(item.tags);
             copyCut(tags, details.m_rgchTags, sizeof details.m_rgchTags);
             details.m_bTagsTruncated = tags.size() >= sizeof details.m_rgchTags;
             details.m_ulSteamIDOwner = item.owner;
             details.m_rtimeCreated = item.created;
             details.m_rtimeUpdated = item.updated;
             details.m_unVotesUp = item.votesUp;
             details.m_unVotesDown = item.votesDown;
             details.m_flScore = item.score();
             details.m_unNumChildren = static_cast<uint32>(item.children.size());
           }
           *pDetails = details;
           return true;
         });
}

uint32 Ugc::GetQueryUGCNumTags(UGCQueryHandle_t handle, uint32 index) {
  uint32 count = 0;
  inspect(handle, index, [&](const UgcQuery& query, const UgcItem& item) {
    if (!query.returnOnlyIds) count = static_cast<uint32>(item.tags.size());
    return true;
  });
  return count;
}

bool Ugc::GetQueryUGCTag(UGCQueryHandle_t handle, uint32 index, uint32 indexTag, char* pchValue, uint32 cchValueSize) {
  return inspect(handle, index, [&](const UgcQuery& query, const UgcItem& item) {
    return !query.returnOnlyIds && indexTag < item.tags.size() && copyCut(item.tags[indexTag], pchValue, cchValueSize);
  });
}

/// Fixtures have no translations.
bool Ugc::GetQueryUGCTagDisplayName(UGCQueryHandle_t handle, uint32 index, uint32 indexTag, char* pchValue,
                                    uint32 cchValueSize) {
  return GetQueryUGCTag(handle, index, indexTag, pchValue, cchValueSize);
}

bool Ugc::GetQueryUGCPreviewURL(UGCQueryHandle_t handle, uint32 index, char* pchURL, uint32 cchURLSize) {
  return inspect(handle, index, [&](const UgcQuery&, const UgcItem& item) {
    return !item.previewUrl.empty() && copyCut(item.previewUrl, pchURL, cchURLSize);
  });
}

bool Ugc::GetQueryUGCMetadata(UGCQueryHandle_t handle, uint32 index, char* pchMetadata, uint32 cchMetadatasize) {
  return inspect(handle, index, [&](const UgcQuery& query, const UgcItem& item) {
    return query.returnMetadata && copyCut(item.metadata, pchMetadata, cchMetadatasize);
  });
}

bool Ugc::GetQueryUGCChildren(UGCQueryHandle_t handle, uint32 index, PublishedFileId_t* pvecPublishedFileID,
                              uint32 cMaxEntries) {
  return pvecPublishedFileID && inspect(handle, index, [&](const UgcQuery& query, const UgcItem& item) {
           if (!query.returnChildren) return false;
           std::copy_n(item.children.begin(), std::min<size_t>(cMaxEntries, item.children.size()), pvecPublishedFileID);
           return true;
         });
}

bool Ugc::GetQueryUGCStatistic(UGCQueryHandle_t handle, uint32 index, EItemStatistic eStatType, uint64* pStatValue) {
  return pStatValue && inspect(handle, index, [&](const UgcQuery&, const UgcItem& item) {
           auto found = item.statistics.find(nameOf(eStatType));
           if (found == item.statistics.end()) return false;
           *pStatValue = found->second;
           return true;
         });
}

uint32 Ugc::GetQueryUGCNumKeyValueTags(UGCQueryHandle_t handle, uint32 index) {
  uint32 count = 0;
  inspect(handle, index, [&](const UgcQuery& query, const UgcItem& item) {
    if (query.returnKeyValueTags) count = static_cast<uint32>(item.keyValues.size());
    return true;
  });
  return count;
}

bool Ugc::GetQueryUGCKeyValueTag(UGCQueryHandle_t handle, uint32 index, uint32 keyValueTagIndex, char* pchKey,
                                 uint32 cchKeySize, char* pchValue, uint32 cchValueSize) {
  return inspect(handle, index, [&](const UgcQuery& query, const UgcItem& item) {
    if (!query.returnKeyValueTags || keyValueTagIndex >= item.keyValues.size()) return false;
    const auto& [key, value] = item.keyValues[keyValueTagIndex];
    return copyCut(key, pchKey, cchKeySize) && copyCut(value, pchValue, cchValueSize);
  });
}

bool Ugc::GetQueryUGCKeyValueTag(UGCQueryHandle_t handle, uint32 index, const char* pchKey, char* pchValue,
                                 uint32 cchValueSize) {
  return pchKey && inspect(handle, index, [&](const UgcQuery& query, const UgcItem& item) {
           if (!query.returnKeyValueTags) return false;
           for (const auto& [key, value] : item.keyValues) {
             if (key == pchKey) return copyCut(value, pchValue, cchValueSize);
           }
           return false;
         });
}

}  // namespace loopback
