// Auth tickets between a user and a server side, which share this process or do not.
#include "headwater_loopback.h"
#include "player_process.h"
#include "pump.h"

#include <signal.h>
#include <cstring>
#include <memory>
#include <string>

namespace {

struct Both {
  Both() {
    startServer();
    SteamErrMsg error = "";
    CHECK_EQUAL(SteamAPI_InitFlat(&error), k_ESteamAPIInitResult_OK);
    SteamGameServer()->LogOnAnonymous();
    server = std::make_unique<Pump>(SteamGameServer_GetHSteamPipe());
    user = std::make_unique<Pump>(SteamAPI_GetHSteamPipe());
    me = SteamUser()->GetSteamID();
  }

  HAuthTicket ticket(const SteamNetworkingIdentity* audience = nullptr) {
    HAuthTicket handle = SteamUser()->GetAuthSessionTicket(bytes, sizeof bytes, &size, audience);
    CHECK(handle != k_HAuthTicketInvalid);
    return handle;
  }

  EBeginAuthSessionResult begin(CSteamID id) {
    return SteamGameServer()->BeginAuthSession(bytes, static_cast<int>(size), id);
  }

  EAuthSessionResponse answer(CSteamID id) {
    ValidateAuthTicketResponse_t response = server->expect<ValidateAuthTicketResponse_t>();
    CHECK(response.m_SteamID == id);
    return response.m_eAuthSessionResponse;
  }

  std::unique_ptr<Pump> server, user;
  CSteamID me;
  unsigned char bytes[1024];
  uint32 size = 0;
};

Case good("a good ticket is accepted once", [] {
  Both both;
  CHECK(both.me.BIndividualAccount());
  CHECK(SteamUser()->BLoggedOn());
  HAuthTicket handle = both.ticket();
  GetAuthSessionTicketResponse_t issued = both.user->expect<GetAuthSessionTicketResponse_t>();
  CHECK_EQUAL(issued.m_hAuthTicket, handle);
  CHECK_EQUAL(issued.m_eResult, k_EResultOK);
  CHECK_EQUAL(SteamGameServer()->UserHasLicenseForApp(both.me, 480), k_EUserHasLicenseResultNoAuth);
  CHECK_EQUAL(both.begin(both.me), k_EBeginAuthSessionResultOK);
  CHECK_EQUAL(both.begin(both.me), k_EBeginAuthSessionResultDuplicateRequest);
  CHECK_EQUAL(SteamGameServer()->UserHasLicenseForApp(both.me, 480), k_EUserHasLicenseResultNoAuth);
  CHECK_EQUAL(both.answer(both.me), k_EAuthSessionResponseOK);
  CHECK_EQUAL(SteamGameServer()->UserHasLicenseForApp(both.me, 480), k_EUserHasLicenseResultHasLicense);
  CHECK_EQUAL(SteamGameServer()->UserHasLicenseForApp(both.me, 481), k_EUserHasLicenseResultDoesNotHaveLicense);
  SteamGameServer()->EndAuthSession(both.me);
  CHECK_EQUAL(SteamGameServer()->UserHasLicenseForApp(both.me, 480), k_EUserHasLicenseResultNoAuth);
  CHECK_EQUAL(both.begin(both.me), k_EBeginAuthSessionResultOK);
  CHECK_EQUAL(both.answer(both.me), k_EAuthSessionResponseAuthTicketInvalidAlreadyUsed);
});

Case forged("forged, foreign and malformed tickets are refused", [] {
  Both both;
  both.ticket();
  CSteamID other(1234, k_EUniversePublic, k_EAccountTypeIndividual);
  CHECK_EQUAL(both.begin(other), k_EBeginAuthSessionResultOK);
  CHECK_EQUAL(both.answer(other), k_EAuthSessionResponseAuthTicketInvalid);
  both.bytes[both.size - 1] ^= 1;
  CHECK_EQUAL(both.begin(both.me), k_EBeginAuthSessionResultOK);
  CHECK_EQUAL(both.answer(both.me), k_EAuthSessionResponseAuthTicketInvalid);
  CHECK_EQUAL(both.begin(CSteamID()), k_EBeginAuthSessionResultInvalidTicket);
  std::memset(both.bytes, 'x', sizeof both.bytes);
  CHECK_EQUAL(both.begin(both.me), k_EBeginAuthSessionResultInvalidTicket);
  CHECK_EQUAL(SteamGameServer()->BeginAuthSession(nullptr, 10, both.me), k_EBeginAuthSessionResultInvalidTicket);
  CHECK_EQUAL(SteamGameServer()->BeginAuthSession(both.bytes, -1, both.me), k_EBeginAuthSessionResultInvalidTicket);
  both.ticket();
  both.bytes[4] = 99;
  CHECK_EQUAL(both.begin(both.me), k_EBeginAuthSessionResultInvalidVersion);
  both.ticket();
  both.bytes[5] ^= 1;
  CHECK_EQUAL(both.begin(both.me), k_EBeginAuthSessionResultGameMismatch);
  // None of this used the ticket up.
  both.ticket();
  CHECK_EQUAL(both.begin(both.me), k_EBeginAuthSessionResultOK);
  CHECK_EQUAL(both.answer(both.me), k_EAuthSessionResponseOK);
});

Case cancelled("a ticket cancelled before and during a session", [] {
  Both both;
  HAuthTicket handle = both.ticket();
  SteamUser()->CancelAuthTicket(handle);
  SteamUser()->CancelAuthTicket(handle);
  SteamUser()->CancelAuthTicket(12345);
  CHECK_EQUAL(both.begin(both.me), k_EBeginAuthSessionResultOK);
  CHECK_EQUAL(both.answer(both.me), k_EAuthSessionResponseAuthTicketCanceled);
  handle = both.ticket();
  CHECK_EQUAL(both.begin(both.me), k_EBeginAuthSessionResultOK);
  CHECK_EQUAL(both.answer(both.me), k_EAuthSessionResponseOK);
  SteamUser()->CancelAuthTicket(handle);
  CHECK_EQUAL(both.answer(both.me), k_EAuthSessionResponseAuthTicketCanceled);
});

Case restarted("sessions end with the server's shutdown", [] {
  Both both;
  both.ticket();
  CHECK_EQUAL(both.begin(both.me), k_EBeginAuthSessionResultOK);
  CHECK_EQUAL(both.answer(both.me), k_EAuthSessionResponseOK);
  SteamGameServer_Shutdown();
  startServer();
  SteamGameServer()->LogOnAnonymous();
  both.server = std::make_unique<Pump>(SteamGameServer_GetHSteamPipe());
  CHECK_EQUAL(SteamGameServer()->UserHasLicenseForApp(both.me, 480), k_EUserHasLicenseResultNoAuth);
  both.ticket();
  CHECK_EQUAL(both.begin(both.me), k_EBeginAuthSessionResultOK);
  CHECK_EQUAL(both.answer(both.me), k_EAuthSessionResponseOK);
});

Case oneOfMany("a fault for one player leaves the others alone", [] {
  Both both;
  CSteamID other(1234, k_EUniversePublic, k_EAccountTypeIndividual);
  std::string id = std::to_string(other.ConvertToUint64());
  std::string json = R"({"fault":"beginAuthSession","result":"ExpiredTicket","steamId":")" + id + "\"}";
  CHECK(HeadwaterLoopback_AddFault(json.c_str(), nullptr, 0) != 0);
  both.ticket();
  CHECK_EQUAL(both.begin(both.me), k_EBeginAuthSessionResultOK);
  CHECK_EQUAL(both.begin(other), k_EBeginAuthSessionResultExpiredTicket);
});

Case audience("a ticket for one server is refused by another", [] {
  Both both;
  SteamNetworkingIdentity identity;
  identity.Clear();
  identity.SetSteamID64(SteamGameServer_GetSteamID() + 1);
  both.ticket(&identity);
  CHECK_EQUAL(both.begin(both.me), k_EBeginAuthSessionResultOK);
  CHECK_EQUAL(both.answer(both.me), k_EAuthSessionResponseAuthTicketNetworkIdentityFailure);
  identity.SetSteamID64(SteamGameServer_GetSteamID());
  both.ticket(&identity);
  CHECK_EQUAL(both.begin(both.me), k_EBeginAuthSessionResultOK);
  CHECK_EQUAL(both.answer(both.me), k_EAuthSessionResponseOK);
});

Case serverTicket("a server's ticket is verified by the user", [] {
  Both both;
  both.server->expect<SteamServersConnected_t>();
  uint32 size = 0;
  CHECK_EQUAL(SteamGameServer()->GetAuthSessionTicket(both.bytes, 8, &size, nullptr), k_HAuthTicketInvalid);
  CHECK_EQUAL(SteamGameServer()->GetAuthSessionTicket(nullptr, 8, nullptr, nullptr), k_HAuthTicketInvalid);
  HAuthTicket ticket = SteamGameServer()->GetAuthSessionTicket(both.bytes, sizeof both.bytes, &size, nullptr);
  CHECK(ticket != k_HAuthTicketInvalid);
  GetAuthSessionTicketResponse_t issued = both.server->expect<GetAuthSessionTicketResponse_t>();
  CHECK_EQUAL(issued.m_hAuthTicket, ticket);
  CHECK_EQUAL(issued.m_eResult, k_EResultOK);
  CSteamID server = SteamGameServer()->GetSteamID();
  CHECK_EQUAL(SteamUser()->BeginAuthSession(both.bytes, static_cast<int>(size), server), k_EBeginAuthSessionResultOK);
  ValidateAuthTicketResponse_t response = both.user->expect<ValidateAuthTicketResponse_t>();
  CHECK(response.m_SteamID == server);
  CHECK_EQUAL(response.m_eAuthSessionResponse, k_EAuthSessionResponseOK);
  SteamGameServer_Shutdown();
  response = both.user->expect<ValidateAuthTicketResponse_t>();
  CHECK_EQUAL(response.m_eAuthSessionResponse, k_EAuthSessionResponseAuthTicketCanceled);
});

Case connectUser("the older calls approve, deny and kick", [] {
  Both both;
  HAuthTicket handle = both.ticket();
  CSteamID id;
  CHECK(SteamGameServer()->SendUserConnectAndAuthenticate_DEPRECATED(0, both.bytes, both.size, &id));
  CHECK(id == both.me);
  GSClientApprove_t approve = both.server->expect<GSClientApprove_t>();
  CHECK(approve.m_SteamID == both.me);
  CHECK(approve.m_OwnerSteamID == both.me);
  CHECK(SteamGameServer()->BUpdateUserData(id, "Alice", 3));
  SteamUser()->CancelAuthTicket(handle);
  CHECK(both.server->expect<GSClientKick_t>().m_SteamID == both.me);
  CHECK(!SteamGameServer()->BUpdateUserData(id, "Alice", 3));
  CHECK(SteamGameServer()->SendUserConnectAndAuthenticate_DEPRECATED(0, both.bytes, both.size, &id));
  CHECK(both.server->expect<GSClientDeny_t>().m_SteamID == both.me);
  CHECK(!SteamGameServer()->SendUserConnectAndAuthenticate_DEPRECATED(0, nullptr, 10, nullptr));
  CSteamID group(42, k_EUniversePublic, k_EAccountTypeClan);
  CHECK(SteamGameServer()->RequestUserGroupStatus(both.me, group));
  CHECK(both.server->expect<GSClientGroupStatus_t>().m_SteamIDGroup == group);
  CHECK(!SteamGameServer()->RequestUserGroupStatus(both.me, both.me));
});

Case otherProcess("tickets are verified, used up and missed across processes", [] {
  Both both;
  PlayerProcess alice("76561199000000001"), bob("76561199000000002");
  for (PlayerProcess* player : {&alice, &bob}) {
    std::vector<unsigned char> ticket = player->ticket();
    CSteamID id(player->steamId());
    CHECK_EQUAL(SteamGameServer()->BeginAuthSession(ticket.data(), static_cast<int>(ticket.size()), id),
                k_EBeginAuthSessionResultOK);
    CHECK_EQUAL(both.answer(id), k_EAuthSessionResponseOK);
  }
  // A clean exit withdraws the ticket, a violent end leaves a user whom Steam no longer knows.
  alice.quit();
  CHECK_EQUAL(both.answer(CSteamID(alice.steamId())), k_EAuthSessionResponseAuthTicketCanceled);
  bob.kill(SIGKILL);
  CHECK_EQUAL(both.answer(CSteamID(bob.steamId())), k_EAuthSessionResponseUserNotConnectedToSteam);
});

Case worlds("tickets of another world are forgeries", [] {
  Both both;
  setenv("HEADWATER_LOOPBACK_WORLD", "elsewhere", 1);
  PlayerProcess player("76561199000000003");
  unsetenv("HEADWATER_LOOPBACK_WORLD");
  std::vector<unsigned char> ticket = player.ticket();
  CSteamID id(player.steamId());
  CHECK_EQUAL(SteamGameServer()->BeginAuthSession(ticket.data(), static_cast<int>(ticket.size()), id),
              k_EBeginAuthSessionResultOK);
  CHECK_EQUAL(both.answer(id), k_EAuthSessionResponseAuthTicketInvalid);
});

}  // namespace
