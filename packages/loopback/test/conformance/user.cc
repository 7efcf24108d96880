// The player's side: who they are, what they own, what they show a server.
#include "pump.h"

#include <ctime>
#include <string>

extern "C" bool SteamAPI_InitSafe();
extern "C" bool SteamGameServer_InitSafe(uint32 ip, uint16 steamPort, uint16 gamePort, uint16 queryPort,
                                         EServerMode mode, const char* version);

namespace {

Case identity("a player is logged on, named and owns the app", [] {
  setenv("HEADWATER_LOOPBACK_STEAMID", "76561199000000009", 1);
  setenv("HEADWATER_LOOPBACK_NAME", "Ada", 1);
  setenv("SteamAppId", "1234", 1);
  CHECK(SteamAPI_InitSafe());
  CHECK_EQUAL(SteamAPI_InitFlat(nullptr), k_ESteamAPIInitResult_OK);
  CHECK(SteamAPI_IsSteamRunning());
  CHECK(SteamAPI_GetHSteamPipe() != 0);
  CHECK(SteamAPI_GetHSteamUser() != 0);
  CHECK(SteamUser()->BLoggedOn());
  CHECK_EQUAL(SteamUser()->GetHSteamUser(), SteamAPI_GetHSteamUser());
  CHECK_EQUAL(SteamUser()->GetSteamID().ConvertToUint64(), 76561199000000009ull);
  CHECK_EQUAL(SteamAPI_ISteamUser_GetSteamID(SteamUser()), 76561199000000009ull);
  CHECK(std::string(SteamFriends()->GetPersonaName()) == "Ada");
  CHECK_EQUAL(SteamFriends()->GetPersonaState(), k_EPersonaStateOnline);
  CHECK(std::string(SteamFriends()->GetFriendPersonaName(SteamUser()->GetSteamID())) == "Ada");
  CHECK(SteamApps()->BIsSubscribed());
  CHECK(SteamApps()->BIsSubscribedApp(1234));
  CHECK(!SteamApps()->BIsSubscribedApp(480));
  CHECK(SteamApps()->GetAppOwner() == SteamUser()->GetSteamID());
  CHECK_EQUAL(SteamUtils()->GetAppID(), 1234);
  CHECK_EQUAL(SteamUtils()->GetConnectedUniverse(), k_EUniversePublic);
  uint32 now = static_cast<uint32>(std::time(nullptr));
  CHECK(SteamUtils()->GetServerRealTime() - now + 1 <= 2);
  char text[8];
  CHECK(!SteamUtils()->InitFilterText());
  CHECK_EQUAL(SteamUtils()->FilterText(k_ETextFilteringContextChat, SteamUser()->GetSteamID(), "hello world", text,
                                       sizeof text),
              0);
  CHECK(std::string(text) == "hello w");
  bool failed = false;
  CHECK(!SteamUtils()->IsAPICallCompleted(99, &failed));
  CHECK(failed);
  CHECK_EQUAL(SteamUtils()->GetAPICallFailureReason(99), k_ESteamAPICallFailureInvalidHandle);
  SteamAPI_Shutdown();
  CHECK(!SteamUser());
});

Case webTicket("a ticket for the web API comes with callback 168", [] {
  CHECK(SteamAPI_InitSafe());
  CHECK(SteamGameServer_InitSafe(0, 0, 27015, 0, eServerModeAuthentication, "1.0.0.0"));
  Pump user(SteamAPI_GetHSteamPipe()), server(SteamGameServer_GetHSteamPipe());
  SteamGameServer()->LogOnAnonymous();
  HAuthTicket handle = SteamUser()->GetAuthTicketForWebApi("shop");
  CHECK(handle != k_HAuthTicketInvalid);
  GetTicketForWebApiResponse_t response = user.expect<GetTicketForWebApiResponse_t>();
  CHECK_EQUAL(response.m_hAuthTicket, handle);
  CHECK_EQUAL(response.m_eResult, k_EResultOK);
  CHECK(response.m_cubTicket > 0);
  CHECK_EQUAL(
      SteamGameServer()->BeginAuthSession(response.m_rgubTicket, response.m_cubTicket, SteamUser()->GetSteamID()),
      k_EBeginAuthSessionResultOK);
  CHECK_EQUAL(server.expect<ValidateAuthTicketResponse_t>().m_eAuthSessionResponse, k_EAuthSessionResponseOK);
});

Case gameConnection("the older calls of both sides understand each other", [] {
  CHECK(SteamAPI_InitSafe());
  startServer();
  Pump server(SteamGameServer_GetHSteamPipe());
  SteamGameServer()->LogOnAnonymous();
  server.expect<SteamServersConnected_t>();
  constexpr uint32 kAddress = 0x7f000001;
  char blob[1024];
  CHECK_EQUAL(
      SteamUser()->InitiateGameConnection_DEPRECATED(blob, 4, SteamGameServer()->GetSteamID(), kAddress, 27015, true),
      0);
  int size = SteamUser()->InitiateGameConnection_DEPRECATED(blob, sizeof blob, SteamGameServer()->GetSteamID(),
                                                            kAddress, 27015, true);
  CHECK(size > 0);
  CSteamID player;
  CHECK(
      SteamGameServer()->SendUserConnectAndAuthenticate_DEPRECATED(kAddress, blob, static_cast<uint32>(size), &player));
  CHECK(player == SteamUser()->GetSteamID());
  CHECK(server.expect<GSClientApprove_t>().m_SteamID == player);
  SteamUser()->TerminateGameConnection_DEPRECATED(kAddress, 27016);
  SteamUser()->TerminateGameConnection_DEPRECATED(kAddress, 27015);
  CHECK(server.expect<GSClientKick_t>().m_SteamID == player);
});

Case twoSides("user and server each have their own pipe and callbacks", [] {
  CHECK(SteamAPI_InitSafe());
  startServer();
  CHECK(SteamAPI_GetHSteamPipe() != SteamGameServer_GetHSteamPipe());
  Pump user(SteamAPI_GetHSteamPipe()), server(SteamGameServer_GetHSteamPipe());
  SteamGameServer()->LogOnAnonymous();
  char ticket[1024];
  uint32 size = 0;
  SteamUser()->GetAuthSessionTicket(ticket, sizeof ticket, &size, nullptr);
  user.frame();
  server.frame();
  CHECK_EQUAL(user.received.size(), 1);
  CHECK_EQUAL(user.received[0].id, GetAuthSessionTicketResponse_t::k_iCallback);
  for (const Received& received : server.received) CHECK(received.id != GetAuthSessionTicketResponse_t::k_iCallback);
  CHECK_EQUAL(server.received[0].id, SteamServersConnected_t::k_iCallback);
  SteamAPI_Shutdown();
  CHECK(!SteamUser());
  CHECK(SteamGameServer()->BLoggedOn());
  CHECK(SteamAPI_InitSafe());
  SteamGameServer_Shutdown();
  CHECK(SteamUser()->BLoggedOn());
});

}  // namespace
