// Workshop items from a fixture file: queries, and downloads by a game server.
#include "fixture_file.h"
#include "pump.h"

namespace {

void useFixture(const std::string& text) { writeFixture("HEADWATER_LOOPBACK_UGC", "ugc.json", text); }

std::string fixture() {
  std::filesystem::create_directories(fixtureFile("content/sub"));
  std::ofstream(fixtureFile("content/sub/map.bsp")) << "12345";
  std::string items = R"("1000": { "title": "Castle", "description": "A castle.", "owner": "76561197960266729",
    "tags": ["map", "big"], "children": ["1001", "1002"], "metadata": "m", "previewUrl": "http://localhost/p.png",
    "created": 50, "updated": 60, "votesUp": 3, "votesDown": 1, "folder": "content",
    "keyValues": { "mode": ["ctf", "dm"], "size": "xl" }, "statistics": { "NumSubscriptions": 12 } },
    "1001": { "title": "Hut", "tags": ["map"], "created": 70, "subscribed": true, "folder": "content" },
    "1002": { "title": "Nothing to download", "tags": ["sound"] },
    "1003": { "title": "Collection", "collection": true })";
  for (int i = 0; i < 120; i++) items += ",\n\"" + std::to_string(2000 + i) + "\": { \"tags\": [\"many\"] }";
  return "{ \"items\": { " + items + " } }";
}

/// Started before its members ask for its interfaces.
struct StartedServer {
  StartedServer() {
    startServer();
    SteamGameServer()->LogOnAnonymous();
  }
};

struct Workshop : StartedServer {
  ~Workshop() { SteamGameServer_Shutdown(); }

  UGCQueryHandle_t query(EUGCQuery order, uint32 page = 1) {
    return ugc->CreateQueryAllUGCRequest(order, k_EUGCMatchingUGCType_Items, 480, 480, page);
  }

  SteamUGCQueryCompleted_t send(UGCQueryHandle_t handle) {
    auto completed = pump.result<SteamUGCQueryCompleted_t>(ugc->SendQueryUGCRequest(handle));
    CHECK_EQUAL(completed.m_handle, handle);
    CHECK_EQUAL(completed.m_eResult, k_EResultOK);
    return completed;
  }

  PublishedFileId_t idOf(UGCQueryHandle_t handle, uint32 index) {
    SteamUGCDetails_t details;
    CHECK(ugc->GetQueryUGCResult(handle, index, &details));
    return details.m_nPublishedFileId;
  }

  Pump pump{SteamGameServer_GetHSteamPipe()};
  ISteamUGC* ugc = SteamGameServerUGC();
};

Case details("details of Workshop items, as far as they were asked for", [] {
  useFixture(fixture());
  Workshop workshop;
  ISteamUGC* ugc = workshop.ugc;
  PublishedFileId_t ids[] = {1000, 4711, 1002};
  UGCQueryHandle_t handle = ugc->CreateQueryUGCDetailsRequest(ids, 3);
  SteamUGCDetails_t details;
  char text[64];
  uint64 value = 0;
  CHECK(!ugc->GetQueryUGCResult(handle, 0, &details));
  CHECK_EQUAL(workshop.send(handle).m_unNumResultsReturned, 2);
  CHECK(ugc->GetQueryUGCResult(handle, 0, &details));
  CHECK_EQUAL(details.m_nPublishedFileId, 1000);
  CHECK_EQUAL(details.m_eResult, k_EResultOK);
  CHECK(std::strcmp(details.m_rgchTitle, "Castle") == 0);
  CHECK(std::strcmp(details.m_rgchTags, "map,big") == 0);
  CHECK_EQUAL(details.m_ulSteamIDOwner, 76561197960266729);
  CHECK(details.m_flScore == 0.75f);
  CHECK_EQUAL(details.m_unNumChildren, 2);
  CHECK_EQUAL(workshop.idOf(handle, 1), 1002);
  CHECK(!ugc->GetQueryUGCResult(handle, 2, &details));
  CHECK_EQUAL(ugc->GetQueryUGCNumTags(handle, 0), 2);
  CHECK(ugc->GetQueryUGCTag(handle, 0, 1, text, sizeof text));
  CHECK(std::strcmp(text, "big") == 0);
  CHECK(ugc->GetQueryUGCTag(handle, 0, 1, text, 3));
  CHECK(std::strcmp(text, "bi") == 0);
  CHECK(!ugc->GetQueryUGCTag(handle, 0, 2, text, sizeof text));
  CHECK(ugc->GetQueryUGCPreviewURL(handle, 0, text, sizeof text));
  CHECK(ugc->GetQueryUGCStatistic(handle, 0, k_EItemStatistic_NumSubscriptions, &value));
  CHECK_EQUAL(value, 12);
  CHECK(!ugc->GetQueryUGCStatistic(handle, 0, k_EItemStatistic_NumComments, &value));
  // Not asked for, and too late to.
  CHECK(!ugc->GetQueryUGCMetadata(handle, 0, text, sizeof text));
  CHECK(!ugc->SetReturnMetadata(handle, true));
  CHECK_EQUAL(ugc->SendQueryUGCRequest(handle), k_uAPICallInvalid);
  CHECK(ugc->ReleaseQueryUGCRequest(handle));
  CHECK(!ugc->ReleaseQueryUGCRequest(handle));
  CHECK(!ugc->GetQueryUGCResult(handle, 0, &details));

  handle = ugc->CreateQueryUGCDetailsRequest(ids, 1);
  CHECK(ugc->SetReturnMetadata(handle, true) && ugc->SetReturnChildren(handle, true));
  CHECK(ugc->SetReturnKeyValueTags(handle, true));
  workshop.send(handle);
  CHECK(ugc->GetQueryUGCMetadata(handle, 0, text, sizeof text));
  PublishedFileId_t children[2] = {};
  CHECK(ugc->GetQueryUGCChildren(handle, 0, children, 2));
  CHECK_EQUAL(children[1], 1002);
  CHECK_EQUAL(ugc->GetQueryUGCNumKeyValueTags(handle, 0), 3);
  char key[16];
  CHECK(ugc->GetQueryUGCKeyValueTag(handle, 0, 1, key, sizeof key, text, sizeof text));
  CHECK(std::strcmp(key, "mode") == 0 && std::strcmp(text, "dm") == 0);
  CHECK(ugc->GetQueryUGCKeyValueTag(handle, 0, "size", text, sizeof text));
  CHECK(std::strcmp(text, "xl") == 0);
});

Case filters("queries of all Workshop items filter, sort and page", [] {
  useFixture(fixture());
  Workshop workshop;
  ISteamUGC* ugc = workshop.ugc;
  UGCQueryHandle_t handle = workshop.query(k_EUGCQuery_RankedByPublicationDate);
  CHECK(ugc->AddRequiredTag(handle, "map"));
  CHECK_EQUAL(workshop.send(handle).m_unTotalMatchingResults, 2);
  CHECK_EQUAL(workshop.idOf(handle, 0), 1001);
  handle = workshop.query(k_EUGCQuery_RankedByVote);
  CHECK(ugc->AddRequiredTag(handle, "map") && ugc->AddExcludedTag(handle, "big"));
  CHECK_EQUAL(workshop.send(handle).m_unTotalMatchingResults, 1);
  handle = workshop.query(k_EUGCQuery_RankedByVote);
  CHECK(ugc->AddRequiredTag(handle, "sound") && ugc->AddRequiredTag(handle, "big"));
  CHECK(ugc->SetMatchAnyTag(handle, true));
  CHECK_EQUAL(workshop.send(handle).m_unTotalMatchingResults, 2);
  handle = workshop.query(k_EUGCQuery_RankedByVote);
  const char* either[] = {"big", "sound"};
  SteamParamStringArray_t group{either, 2};
  CHECK(ugc->AddRequiredTagGroup(handle, &group) && ugc->AddRequiredTag(handle, "map"));
  CHECK_EQUAL(workshop.send(handle).m_unTotalMatchingResults, 1);
  handle = workshop.query(k_EUGCQuery_RankedByTextSearch);
  CHECK(ugc->SetSearchText(handle, "castle"));
  CHECK_EQUAL(workshop.send(handle).m_unTotalMatchingResults, 1);
  handle = workshop.query(k_EUGCQuery_RankedByVote);
  CHECK(ugc->AddRequiredKeyValueTag(handle, "mode", "dm"));
  CHECK_EQUAL(workshop.send(handle).m_unTotalMatchingResults, 1);
  handle = ugc->CreateQueryUserUGCRequest(1001, k_EUserUGCList_Published, k_EUGCMatchingUGCType_Items,
                                          k_EUserUGCListSortOrder_CreationOrderDesc, 480, 480, 1);
  CHECK_EQUAL(workshop.send(handle).m_unTotalMatchingResults, 1);
  CHECK_EQUAL(workshop.idOf(handle, 0), 1000);

  uint32 onPage[] = {50, 50, 20, 0};
  for (uint32 page = 1; page <= 4; page++) {
    handle = workshop.query(k_EUGCQuery_RankedByVote, page);
    CHECK(ugc->AddRequiredTag(handle, "many"));
    SteamUGCQueryCompleted_t completed = workshop.send(handle);
    CHECK_EQUAL(completed.m_unNumResultsReturned, onPage[page - 1]);
    CHECK_EQUAL(completed.m_unTotalMatchingResults, 120);
  }
  std::string cursor = "*";
  int seen = 0, pages = 0;
  for (; !cursor.empty(); pages++) {
    handle =
        ugc->CreateQueryAllUGCRequest(k_EUGCQuery_RankedByVote, k_EUGCMatchingUGCType_All, 480, 480, cursor.c_str());
    SteamUGCQueryCompleted_t completed = workshop.send(handle);
    seen += static_cast<int>(completed.m_unNumResultsReturned);
    cursor = completed.m_rgchNextCursor;
  }
  CHECK_EQUAL(pages, 3);
  CHECK_EQUAL(seen, 124);
  CHECK_EQUAL(workshop.query(k_EUGCQuery_RankedByVote, 0), k_UGCQueryHandleInvalid);
});

/// That one item is, until it is marked; older SDKs do not tell.
template <typename Ugc>
auto expectDownloaded(Ugc* ugc, PublishedFileId_t id) -> decltype(ugc->GetNumDownloadedItems(), void()) {
  PublishedFileId_t ids[4];
  CHECK_EQUAL(ugc->GetNumDownloadedItems(), 1);
  CHECK_EQUAL(ugc->GetDownloadedItems(ids, 4), 1);
  CHECK_EQUAL(ids[0], id);
  CHECK(ugc->MarkDownloadedItemAsUnused(id));
  CHECK_EQUAL(ugc->GetNumDownloadedItems(), 0);
}
[[maybe_unused]] void expectDownloaded(...) {}

Case downloads("a game server downloads Workshop items", [] {
  useFixture(fixture());
  Workshop workshop;
  ISteamUGC* ugc = workshop.ugc;
  uint64 size = 0, done = 0;
  char folder[1024];
  uint32 time = 0;
  CHECK(ugc->BInitWorkshopForGameServer(480, "/tmp/workshop"));
  CHECK_EQUAL(ugc->GetItemState(1000), k_EItemStateNone);
  CHECK(!ugc->DownloadItem(4711, false));
  ugc->SuspendDownloads(true);
  CHECK(ugc->DownloadItem(1002, false));
  CHECK(ugc->DownloadItem(1000, true));
  workshop.pump.frame();
  CHECK_EQUAL(ugc->GetItemState(1000), k_EItemStateDownloadPending);
  CHECK(ugc->GetItemDownloadInfo(1000, &done, &size));
  CHECK_EQUAL(size, 5);
  CHECK(!ugc->GetItemInstallInfo(1000, &size, folder, sizeof folder, &time));
  ugc->SuspendDownloads(false);
  CHECK_EQUAL(ugc->GetItemState(1000), k_EItemStateDownloading);
  auto result = workshop.pump.expect<DownloadItemResult_t>();
  CHECK_EQUAL(result.m_nPublishedFileId, 1000);
  CHECK_EQUAL(result.m_eResult, k_EResultOK);
  CHECK_EQUAL(workshop.pump.expect<ItemInstalled_t>().m_nPublishedFileId, 1000);
  result = workshop.pump.expect<DownloadItemResult_t>();
  CHECK_EQUAL(result.m_nPublishedFileId, 1002);
  CHECK_EQUAL(result.m_eResult, k_EResultFileNotFound);
  CHECK_EQUAL(ugc->GetItemState(1000), k_EItemStateInstalled);
  CHECK(ugc->GetItemInstallInfo(1000, &size, folder, sizeof folder, &time));
  CHECK_EQUAL(size, 5);
  CHECK_EQUAL(time, 60);
  CHECK(std::filesystem::exists(std::string(folder) + "/sub/map.bsp"));
  CHECK(!ugc->GetItemInstallInfo(1000, &size, folder, 5, &time));
  expectDownloaded(ugc, 1000);
  CHECK_EQUAL(ugc->SubscribeItem(1000), k_uAPICallInvalid);
  CHECK_EQUAL(ugc->GetNumSubscribedItems(), 0);
  SteamGameServer()->LogOff();
  CHECK(!ugc->DownloadItem(1000, false));
});

Case subscriptions("a player's subscriptions are installed", [] {
  useFixture(fixture());
  SteamErrMsg error = "";
  CHECK_EQUAL(SteamAPI_InitFlat(&error), k_ESteamAPIInitResult_OK);
  Pump pump(SteamAPI_GetHSteamPipe());
  ISteamUGC* ugc = SteamUGC();
  PublishedFileId_t ids[4];
  CHECK_EQUAL(ugc->GetSubscribedItems(ids, 4), 1);
  CHECK_EQUAL(ids[0], 1001);
  CHECK_EQUAL(ugc->GetItemState(1001), k_EItemStateSubscribed | k_EItemStateInstalled);
  CHECK_EQUAL(pump.result<RemoteStorageSubscribePublishedFileResult_t>(ugc->SubscribeItem(4711)).m_eResult,
              k_EResultFileNotFound);
  CHECK_EQUAL(pump.result<RemoteStorageSubscribePublishedFileResult_t>(ugc->SubscribeItem(1000)).m_eResult,
              k_EResultOK);
  CHECK_EQUAL(pump.expect<ItemInstalled_t>().m_nPublishedFileId, 1000);
  CHECK_EQUAL(ugc->GetNumSubscribedItems(), 2);
  CHECK_EQUAL(pump.result<RemoteStorageUnsubscribePublishedFileResult_t>(ugc->UnsubscribeItem(1001)).m_eResult,
              k_EResultOK);
  CHECK_EQUAL(ugc->GetItemState(1001), k_EItemStateInstalled);
  CHECK(!ugc->BInitWorkshopForGameServer(480, "/tmp/workshop"));
});

Case noWorkshop("without a sound fixture there is no Workshop", [] {
  for (const char* broken :
       {"", "[]", "{ \"items\": { \"x\": {} } }", "{ \"items\": { \"5\": { \"folder\": \"nowhere\" } } }"}) {
    if (*broken) useFixture(broken);
    Workshop workshop;
    CHECK_EQUAL(workshop.query(k_EUGCQuery_RankedByVote), k_UGCQueryHandleInvalid);
    CHECK(!workshop.ugc->DownloadItem(1000, true));
    CHECK(!workshop.ugc->BInitWorkshopForGameServer(480, "/tmp/workshop"));
  }
});

}  // namespace
