// A query for Workshop items, and what it finds.
#pragma once

#include "ugc/ugc_fixture.h"

#include <set>

namespace loopback {

struct UgcQuery {
  /// Set for queries of certain items, which are found in this order.
  std::optional<std::vector<PublishedFileId_t>> ids;
  /// Set for queries of a user's items.
  std::optional<uint32_t> publishedBy;
  /// Set for queries of the user's subscriptions.
  std::optional<std::set<PublishedFileId_t>> subscribed;
  EUGCMatchingUGCType type = k_EUGCMatchingUGCType_Items;
  EUGCQuery order = k_EUGCQuery_RankedByVote;
  uint32_t page = 1;
  /// Whether pages are asked for by cursor: the number of the page, as text.
  bool hasCursor = false;

  std::vector<std::string> requiredTags;
  /// Of each group, one is enough.
  std::vector<std::vector<std::string>> requiredTagGroups;
  std::vector<std::string> excludedTags;
  std::vector<std::pair<std::string, std::string>> requiredKeyValues;
  bool matchAnyTag = false;
  std::string searchText;

  bool returnOnlyIds = false;
  bool returnKeyValueTags = false;
  bool returnLongDescription = false;
  bool returnMetadata = false;
  bool returnChildren = false;
  bool returnTotalOnly = false;

  /// Sent queries cannot be changed.
  bool isSent = false;
  bool isComplete = false;
  /// On this page, and altogether.
  std::vector<UgcItem> found;
  uint32_t total = 0;

  /// Finds the items of the page.
  void run(const UgcFixture& fixture);
  bool isLastPage() const { return page * uint64_t{kNumUGCResultsPerPage} >= total; }

 private:
  bool matches(const UgcItem& item) const;
};

}  // namespace loopback
