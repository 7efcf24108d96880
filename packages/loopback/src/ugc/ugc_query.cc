// Filters, sorts, cuts the page out. Orders that need what a fixture does not hold (trends, playtime) are by votes.
#include "ugc/ugc_query.h"

#include <algorithm>

namespace loopback {

namespace {
bool comesBefore(const UgcItem& a, const UgcItem& b, EUGCQuery order) {
  switch (order) {
    case k_EUGCQuery_RankedByPublicationDate:
      return a.created > b.created;
    case k_EUGCQuery_RankedByLastUpdatedDate:
      return a.updated > b.updated;
    case k_EUGCQuery_RankedByTotalVotesAsc:
      return a.votesUp + a.votesDown < b.votesUp + b.votesDown;
    case k_EUGCQuery_RankedByVotesUp:
      return a.votesUp > b.votesUp;
    default:
      return a.score() > b.score();
  }
}

bool isOfType(const UgcItem& item, EUGCMatchingUGCType type) {
  switch (type) {
    case k_EUGCMatchingUGCType_All:
      return true;
    case k_EUGCMatchingUGCType_Collections:
      return item.type == k_EWorkshopFileTypeCollection;
    case k_EUGCMatchingUGCType_Items:
    case k_EUGCMatchingUGCType_Items_ReadyToUse:
    case k_EUGCMatchingUGCType_UsableInGame:
      return item.type == k_EWorkshopFileTypeCommunity;
    default:
      return false;
  }
}
}  // namespace

bool UgcQuery::matches(const UgcItem& item) const {
  auto has = [&](const std::string& tag) { return item.hasTag(tag); };
  if (!isOfType(item, type)) return false;
  if (publishedBy && CSteamID(static_cast<uint64>(item.owner)).GetAccountID() != *publishedBy) return false;
  if (subscribed && subscribed->count(item.id) == 0) return false;
  if (std::any_of(excludedTags.begin(), excludedTags.end(), has)) return false;
  bool tagged = matchAnyTag && !requiredTags.empty() ? std::any_of(requiredTags.begin(), requiredTags.end(), has)
                                                     : std::all_of(requiredTags.begin(), requiredTags.end(), has);
  if (!tagged) return false;
  for (const auto& group : requiredTagGroups) {
    if (std::none_of(group.begin(), group.end(), has)) return false;
  }
  for (const auto& wanted : requiredKeyValues) {
    if (std::find(item.keyValues.begin(), item.keyValues.end(), wanted) == item.keyValues.end()) return false;
  }
  return searchText.empty() || item.title.find(searchText) != std::string::npos ||
         item.description.find(searchText) != std::string::npos;
}

void UgcQuery::run(const UgcFixture& fixture) {
  std::vector<UgcItem> all;
  if (ids) {
    for (PublishedFileId_t id : *ids) {
      auto item = fixture.find(id);
      if (item != fixture.end()) all.push_back(item->second);
    }
  } else {
    for (const auto& entry : fixture) {
      if (matches(entry.second)) all.push_back(entry.second);
    }
    std::stable_sort(all.begin(), all.end(),
                     [this](const UgcItem& a, const UgcItem& b) { return comesBefore(a, b, order); });
  }
  isComplete = true;
  total = static_cast<uint32_t>(all.size());
  if (returnTotalOnly) return;
  size_t start = std::min<size_t>((page - 1) * size_t{kNumUGCResultsPerPage}, all.size());
  size_t end = ids ? all.size() : std::min<size_t>(start + kNumUGCResultsPerPage, all.size());
  found.assign(all.begin() + static_cast<std::ptrdiff_t>(start), all.begin() + static_cast<std::ptrdiff_t>(end));
}

}  // namespace loopback
