// Texts that are too large to keep, and a system that has no more threads: neither may end the process.
#include "limit.h"
#include "sides.h"

#include <sys/mman.h>

namespace {

/// A text of half a gigabyte that takes a megabyte of memory: the same megabyte again and again.
const char* hugeText() {
  constexpr size_t kTimes = 512;
  int file = memfd_create("text", 0);
  CHECK(file >= 0 && ftruncate(file, kMegabyte) == 0);
  auto* text = static_cast<char*>(mmap(nullptr, (kTimes + 1) * kMegabyte, PROT_READ | PROT_WRITE,
                                       MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0));
  CHECK(text != MAP_FAILED);
  for (size_t i = 0; i < kTimes; i++)
    CHECK(mmap(text + i * kMegabyte, kMegabyte, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_FIXED, file, 0) != MAP_FAILED);
  std::memset(text, 'x', kMegabyte);
  return text;
}

Case texts("texts of half a gigabyte are cut or refused", [] {
  Sides sides;
  SteamNetworkingIPAddr address = freeAddress();
  HSteamNetConnection a, b;
  CHECK(SteamNetworkingSockets()->CreateSocketPair(&a, &b, false, nullptr, nullptr));
  CHECK(SteamGameServerNetworkingSockets()->CreateListenSocketIP(address, 0, nullptr) != k_HSteamListenSocket_Invalid);
  const char* text = hugeText();
  ISteamGameServer* server = SteamGameServer();
  HTTPRequestHandle request = SteamGameServerHTTP()->CreateHTTPRequest(k_EHTTPMethodPOST, "http://127.0.0.1/");
  HTTPCookieContainerHandle cookies = SteamGameServerHTTP()->CreateCookieContainer(true);
  CHECK(request != INVALID_HTTPREQUEST_HANDLE);
  Limit limit(RLIMIT_AS, addressSpace(128 * kMegabyte));

  server->SetProduct(text);
  server->SetGameDescription(text);
  server->SetModDir(text);
  server->SetServerName(text);
  server->SetMapName(text);
  server->SetSpectatorServerName(text);
  server->SetKeyValue(text, text);
  server->SetGameTags(text);
  server->SetGameData(text);
  server->SetRegion(text);
  CSteamID bot = server->CreateUnauthenticatedUserConnection();
  CHECK(server->BUpdateUserData(bot, text, 1));
  server->LogOff();
  server->LogOn(text);

  ISteamHTTP* http = SteamGameServerHTTP();
  CHECK_EQUAL(http->CreateHTTPRequest(k_EHTTPMethodGET, text), INVALID_HTTPREQUEST_HANDLE);
  CHECK(!http->SetHTTPRequestHeaderValue(request, text, "x"));
  CHECK(!http->SetHTTPRequestHeaderValue(request, "name", text));
  CHECK(!http->SetHTTPRequestGetOrPostParameter(request, text, text));
  CHECK(!http->SetHTTPRequestUserAgentInfo(request, text));
  auto* body = reinterpret_cast<uint8*>(const_cast<char*>(text));
  CHECK(!http->SetHTTPRequestRawPostBody(request, "text/plain", body, 512 * kMegabyte));
  CHECK(!http->SetCookie(cookies, text, text, text));
  CHECK(!http->GetHTTPResponseHeaderSize(request, text, nullptr));

  ISteamGameServerStats* stats = SteamGameServerStats();
  int32 number;
  bool achieved;
  CHECK(!stats->GetUserStat(sides.userId, text, &number));
  CHECK(!stats->SetUserStat(sides.userId, text, 1));
  CHECK(!stats->UpdateUserAvgRateStat(sides.userId, text, 1, 1));
  CHECK(!stats->GetUserAchievement(sides.userId, text, &achieved));
  CHECK(!stats->SetUserAchievement(sides.userId, text));

  CHECK(!SteamGameServerInventory()->SetProperty(1, 1, text, text));
  CHECK(!SteamGameServerInventory()->RemoveProperty(1, 1, text));
  uint32 size = 0;
  CHECK(!SteamGameServerInventory()->GetItemDefinitionProperty(1, text, nullptr, &size));
  CHECK(!SteamGameServerUGC()->AddRequiredTag(1, text));
  CHECK(!SteamGameServerUGC()->AddExcludedTag(1, text));
  CHECK(!SteamGameServerUGC()->SetSearchText(1, text));
  CHECK(!SteamGameServerUGC()->AddRequiredKeyValueTag(1, text, text));
  SteamGameServerUGC()->CreateQueryAllUGCRequest(k_EUGCQuery_RankedByVote, k_EUGCMatchingUGCType_Items, 1, 1, text);
  SteamGameServerUGC()->BInitWorkshopForGameServer(1, text);

  ISteamNetworkingSockets* sockets = SteamNetworkingSockets();
  SteamNetworkingConfigValue_t options[1];
  options[0].SetString(k_ESteamNetworkingConfig_P2P_STUN_ServerList, text);
  CHECK(sockets->ConnectByIPAddress(address, 1, options) != k_HSteamNetConnection_Invalid);
  CHECK(!SteamNetworkingUtils()->SetGlobalConfigValueString(k_ESteamNetworkingConfig_P2P_STUN_ServerList, text));
  sockets->SetConnectionName(a, text);
  SteamNetworkingIdentity identity;
  SteamNetworkingIPAddr parsed;
  CHECK(!SteamAPI_SteamNetworkingIdentity_ParseString(&identity, text));
  CHECK(!SteamAPI_SteamNetworkingIdentity_SetGenericString(&identity, text));
  CHECK(!SteamAPI_SteamNetworkingIPAddr_ParseString(&parsed, text));
  CHECK_EQUAL(sockets->SendMessageToConnection(a, text, 512 * kMegabyte, 0, nullptr), k_EResultInvalidParam);
  CHECK(SteamNetworkingUtils()->AllocateMessage(INT32_MAX) == nullptr);
  CHECK(sockets->CloseConnection(a, 0, text, true));

  SteamUser()->GetAuthTicketForWebApi(text);
  char filtered[16];
  SteamUtils()->FilterText(k_ETextFilteringContextChat, sides.userId, text, filtered, sizeof filtered);
  CHECK(SteamClient()->GetISteamUser(1, SteamAPI_GetHSteamPipe(), text) == nullptr);
  SteamErrMsg error = "";
  CHECK_EQUAL(SteamInternal_SteamAPI_Init(text, &error), k_ESteamAPIInitResult_VersionMismatch);
});

Case threads("without threads to be had, calls fail and the process goes on", [] {
  uint16 port = freeAddress().m_port;
  {
    // The first thread of the process: the system's library keeps the memory of those that have ended.
    Limit limit(RLIMIT_AS, addressSpace(kMegabyte));
    SteamErrMsg error = "";
    CHECK_EQUAL(SteamGameServer_InitEx(0, 27015, port, eServerModeAuthentication, "1", &error),
                k_ESteamAPIInitResult_FailedGeneric);
    CHECK(std::string(error).find("there is no thread to answer queries") != std::string::npos);
  }
  startServer();
  HTTPRequestHandle request = SteamGameServerHTTP()->CreateHTTPRequest(k_EHTTPMethodGET, "http://127.0.0.1/");
  SteamAPICall_t call = 1;
  {
    Limit limit(RLIMIT_AS, addressSpace(kMegabyte));
    CHECK(!SteamGameServerHTTP()->SendHTTPRequest(request, &call));
    CHECK_EQUAL(call, k_uAPICallInvalid);
  }
  CHECK(SteamGameServerHTTP()->SendHTTPRequest(request, &call));
});

}  // namespace
