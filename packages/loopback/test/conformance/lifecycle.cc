// Init, shutdown, logon and the state of the game server.
#include "headwater_loopback.h"
#include "pump.h"

#include <string>

namespace {

std::string serverState() {
  std::string json(static_cast<size_t>(HeadwaterLoopback_GetServerState(nullptr, 0)), '\0');
  HeadwaterLoopback_GetServerState(&json[0], static_cast<int>(json.size()));
  return json.c_str();
}

bool contains(const std::string& text, const char* part) { return text.find(part) != std::string::npos; }

Case beforeInit("nothing works before init, and nothing crashes", [] {
  CHECK(!FLAT_SteamGameServer());
  CHECK(!FLAT_SteamUser());
  CHECK(!FLAT_SteamNetworkingUtils_SteamAPI());
  CHECK(!SteamGameServer());
  CHECK(!SteamUser());
  CHECK_EQUAL(SteamGameServer_GetHSteamPipe(), 0);
  CHECK_EQUAL(SteamGameServer_GetSteamID(), 0);
  CHECK(!SteamGameServer_BSecure());
  SteamAPI_ManualDispatch_RunFrame(0);
  SteamAPI_ManualDispatch_RunFrame(77);
  CallbackMsg_t message;
  CHECK(!SteamAPI_ManualDispatch_GetNextCallback(2, &message));
  SteamAPI_ManualDispatch_FreeLastCallback(2);
  SteamGameServer_Shutdown();
  SteamAPI_Shutdown();
  SteamGameServer_RunCallbacks();
  CHECK(!SteamAPI_ISteamGameServer_BLoggedOn(nullptr));
  CHECK_EQUAL(SteamAPI_ISteamNetworkingSockets_AcceptConnection(nullptr, 1), k_EResultFail);
  CHECK_EQUAL(SteamAPI_ISteamGameServer_BeginAuthSession(nullptr, "x", 1, 1), k_EBeginAuthSessionResultInvalidTicket);
  CHECK_EQUAL(SteamAPI_ISteamGameServer_UserHasLicenseForApp(nullptr, 1, 480), k_EUserHasLicenseResultNoAuth);
});

Case badVersion("a list with an unknown interface version is refused by name", [] {
  SteamErrMsg error = "";
  const char* versions = STEAMUTILS_INTERFACE_VERSION "\0SteamGameServer999\0";
  CHECK_EQUAL(SteamInternal_GameServer_Init_V2(0, 1, 2, eServerModeNoAuthentication, "1", versions, &error),
              k_ESteamAPIInitResult_VersionMismatch);
  CHECK(contains(error, "SteamGameServer999"));
  CHECK(!FLAT_SteamGameServer());
  CHECK_EQUAL(SteamInternal_GameServer_Init_V2(0, 1, 2, eServerModeInvalid, "1", "", &error),
              k_ESteamAPIInitResult_FailedGeneric);
  CHECK(contains(error, "server mode"));
  CHECK_EQUAL(SteamInternal_GameServer_Init_V2(0, 1, 2, eServerModeInvalid, nullptr, nullptr, nullptr),
              k_ESteamAPIInitResult_FailedGeneric);
});

Case again("init works again after shutdown, and only then", [] {
  for (int i = 0; i < 50; i++) {
    startServer();
    CHECK(SteamGameServer() == FLAT_SteamGameServer());
    CHECK(SteamGameServer() != nullptr);
    CHECK(!FLAT_SteamUtils());
    CHECK(FLAT_SteamGameServerUtils() != nullptr);
    SteamErrMsg error = "";
    CHECK_EQUAL(SteamGameServer_InitEx(0, 1, 2, eServerModeNoAuthentication, "1", &error),
                k_ESteamAPIInitResult_FailedGeneric);
    CHECK(contains(error, "SteamGameServer_Shutdown"));
    SteamGameServer_Shutdown();
    SteamGameServer_Shutdown();
    CHECK(!SteamGameServer());
  }
});

Case networkingAgain("networking starts again after shutdown", [] {
  for (int i = 0; i < 20; i++) {
    startServer();
    CHECK(SteamGameServerNetworkingSockets()->CreateListenSocketIP(freeAddress(), 0, nullptr) !=
          k_HSteamListenSocket_Invalid);
    SteamGameServer_Shutdown();
  }
});

Case anonymous("anonymous logon: 101, then 115, and only after logging on", [] {
  startServer();
  Pump pump(SteamGameServer_GetHSteamPipe());
  pump.frame();
  CHECK(pump.received.empty());
  CHECK(!SteamGameServer()->BLoggedOn());
  CHECK(SteamGameServer()->GetSteamID() == CSteamID());
  SteamGameServer()->LogOnAnonymous();
  pump.frame();
  CHECK(pump.received.size() >= 2);
  CHECK_EQUAL(pump.received[0].id, 101);
  CHECK_EQUAL(pump.received[1].as<GSPolicyResponse_t>().m_bSecure, 1);
  CHECK(SteamGameServer()->BLoggedOn());
  CHECK(SteamGameServer_BSecure());
  CHECK(SteamGameServer()->GetSteamID().BAnonGameServerAccount());
  CHECK(SteamGameServer()->GetSteamID().IsValid());
  CHECK_EQUAL(SteamGameServer_GetSteamID(), SteamGameServer()->GetSteamID().ConvertToUint64());
  CHECK(SteamGameServer()->GetPublicIP().IsSet());
  SteamGameServer()->LogOff();
  CHECK(!SteamGameServer()->BLoggedOn());
  CHECK_EQUAL(SteamGameServer_GetSteamID(), 0);
  pump.received.clear();
  CHECK_EQUAL(pump.expect<SteamServersDisconnected_t>().m_eResult, k_EResultOK);
  SteamGameServer_Shutdown();
});

Case token("a token gives a persistent id, a bad one gives 102", [] {
  startServer(eServerModeAuthentication);
  Pump pump(SteamGameServer_GetHSteamPipe());
  for (const char* bad : {"", "short", "has spaces in it, which no token has"}) {
    SteamGameServer()->LogOn(bad);
    SteamServerConnectFailure_t failure = pump.expect<SteamServerConnectFailure_t>();
    CHECK(failure.m_eResult != k_EResultOK);
    CHECK(!failure.m_bStillRetrying);
    CHECK(pump.received.empty());
    CHECK(!SteamGameServer()->BLoggedOn());
  }
  SteamGameServer()->LogOn("0123456789ABCDEF0123456789ABCDEF");
  pump.expect<SteamServersConnected_t>();
  CHECK_EQUAL(pump.expect<GSPolicyResponse_t>().m_bSecure, 0);
  CSteamID id = SteamGameServer()->GetSteamID();
  CHECK(id.BPersistentGameServerAccount());
  SteamNetworkingIdentity identity;
  CHECK(SteamGameServerNetworkingSockets()->GetIdentity(&identity));
  CHECK_EQUAL(identity.GetSteamID64(), id.ConvertToUint64());
  SteamGameServer_Shutdown();
  startServer();
  SteamGameServer()->LogOn("0123456789ABCDEF0123456789ABCDEF");
  CHECK(SteamGameServer()->GetSteamID() == id);
});

Case state("what the server says about itself is kept", [] {
  startServer();
  ISteamGameServer* server = SteamGameServer();
  server->SetServerName("Name \"quoted\"");
  server->SetMapName("de_dust2");
  server->SetMaxPlayerCount(24);
  server->SetDedicatedServer(true);
  server->SetKeyValue("mode", "ctf");
  server->SetKeyValue(nullptr, "x");
  server->SetGameTags("a,b");
  server->SetProduct(nullptr);
  CSteamID bot = server->CreateUnauthenticatedUserConnection();
  CHECK(bot.IsValid());
  CHECK(server->BUpdateUserData(bot, "Bot Bob", 7));
  CHECK(!server->BUpdateUserData(CSteamID(99, k_EUniversePublic, k_EAccountTypeIndividual), "Nobody", 0));
  std::string json = serverState();
  CHECK(contains(json, "\"name\":\"Name \\\"quoted\\\"\""));
  CHECK(contains(json, "\"map\":\"de_dust2\""));
  CHECK(contains(json, "\"maxPlayers\":24"));
  CHECK(contains(json, "\"dedicated\":true"));
  CHECK(contains(json, "\"keyValues\":{\"mode\":\"ctf\"}"));
  CHECK(contains(json, "\"name\":\"Bot Bob\",\"score\":7,\"isBot\":true"));
  CHECK(contains(json, "\"gamePort\":27015"));
  server->SendUserDisconnect_DEPRECATED(bot);
  server->ClearAllKeyValues();
  CHECK(contains(serverState(), "\"keyValues\":{}"));
  CHECK(contains(serverState(), "\"players\":[]"));
  SteamGameServer_Shutdown();
  CHECK(contains(serverState(), "\"name\":\"\""));
});

Case callResult("a call that needs Steam's backend completes with a failure", [] {
  startServer();
  Pump pump(SteamGameServer_GetHSteamPipe());
  SteamAPICall_t call = SteamGameServer()->GetServerReputation();
  CHECK(call != k_uAPICallInvalid);
  SteamAPICallCompleted_t completed = pump.expect<SteamAPICallCompleted_t>();
  CHECK_EQUAL(completed.m_hAsyncCall, call);
  CHECK_EQUAL(completed.m_iCallback, GSReputation_t::k_iCallback);
  GSReputation_t result;
  bool failed = true;
  HSteamPipe pipe = SteamGameServer_GetHSteamPipe();
  CHECK(SteamGameServerUtils()->IsAPICallCompleted(call, &failed));
  CHECK(!failed);
  CHECK(!SteamAPI_ManualDispatch_GetAPICallResult(pipe, call, &result, sizeof result, 999, &failed));
  CHECK(failed);
  CHECK(!SteamAPI_ManualDispatch_GetAPICallResult(pipe, call, nullptr, 0, GSReputation_t::k_iCallback, nullptr));
  CHECK(SteamAPI_ManualDispatch_GetAPICallResult(pipe, call, &result, sizeof result, GSReputation_t::k_iCallback,
                                                 &failed));
  CHECK(!failed);
  CHECK_EQUAL(result.m_eResult, k_EResultServiceUnavailable);
  CHECK_EQUAL(SteamGameServerUtils()->GetAPICallFailureReason(call), k_ESteamAPICallFailureInvalidHandle);
});

class Listener {
 public:
  int connected = 0;
  int reputation = 0;
  CCallResult<Listener, GSReputation_t> result;
  void onReputation(GSReputation_t*, bool failed) { reputation += failed ? 100 : 1; }
  STEAM_GAMESERVER_CALLBACK(Listener, onConnected, SteamServersConnected_t, callback);
  STEAM_CALLBACK(Listener, onUserConnected, SteamServersConnected_t, userCallback);
};
void Listener::onConnected(SteamServersConnected_t*) { connected++; }
void Listener::onUserConnected(SteamServersConnected_t*) { connected += 100; }

Case registered("registered callback objects and call results are served", [] {
  startServer();
  Listener listener;
  SteamGameServer()->LogOnAnonymous();
  listener.result.Set(SteamGameServer()->GetServerReputation(), &listener, &Listener::onReputation);
  SteamGameServer_RunCallbacks();
  CHECK_EQUAL(listener.connected, 1);
  CHECK_EQUAL(listener.reputation, 1);
  listener.callback.Unregister();
  SteamGameServer()->LogOff();
  SteamGameServer()->LogOnAnonymous();
  SteamGameServer_RunCallbacks();
  CHECK_EQUAL(listener.connected, 1);
});

}  // namespace
