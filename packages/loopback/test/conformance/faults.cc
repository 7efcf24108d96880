// Faults as C programs give them.
#include "headwater_loopback.h"
#include "pump.h"

#include <cstring>
#include <thread>

namespace {

int fault(const char* json) {
  char error[256] = "";
  int id = HeadwaterLoopback_AddFault(json, error, sizeof error);
  if (!id) std::fprintf(stderr, "%s\n", error);
  CHECK(id != 0);
  return id;
}

Case refused("a fault refuses, delays and breaks the logon of a C program", [] {
  startServer();
  Pump pump(SteamGameServer_GetHSteamPipe());
  int refusal = fault(R"({"fault":"logonRefused","result":"Timeout","times":1})");
  int delay = fault(R"({"fault":"logonDelayed","ms":60000,"nth":2})");
  SteamGameServer()->LogOnAnonymous();
  SteamServerConnectFailure_t failure = pump.expect<SteamServerConnectFailure_t>();
  CHECK_EQUAL(failure.m_eResult, k_EResultTimeout);
  CHECK(!failure.m_bStillRetrying);
  CHECK_EQUAL(HeadwaterLoopback_GetFaultHits(refusal), 1);
  SteamGameServer()->LogOnAnonymous();
  pump.frame();
  CHECK(!SteamGameServer()->BLoggedOn());
  CHECK_EQUAL(HeadwaterLoopback_GetFaultHits(delay), 1);
  HeadwaterLoopback_AdvanceTime(60000);
  pump.expect<SteamServersConnected_t>();
  CHECK(SteamGameServer()->BLoggedOn());
  fault(R"({"fault":"connectionLost"})");
  CHECK(!SteamGameServer()->BLoggedOn());
  CHECK_EQUAL(pump.expect<SteamServersDisconnected_t>().m_eResult, k_EResultNoConnection);
  // Steam is trying already: another logon changes nothing.
  SteamGameServer()->LogOnAnonymous();
  CHECK(!SteamGameServer()->BLoggedOn());
  fault(R"({"fault":"connectionRestored"})");
  pump.expect<SteamServersConnected_t>();
  CHECK(HeadwaterLoopback_RemoveFault(refusal));
  CHECK(!HeadwaterLoopback_RemoveFault(refusal));
  CHECK_EQUAL(HeadwaterLoopback_GetFaultHits(refusal), -1);
});

Case ended("a delayed logon ends with LogOff, a lost connection as well", [] {
  startServer();
  Pump pump(SteamGameServer_GetHSteamPipe());
  fault(R"({"fault":"logonDelayed","ms":1000,"times":1})");
  SteamGameServer()->LogOnAnonymous();
  SteamGameServer()->LogOff();
  HeadwaterLoopback_AdvanceTime(1000);
  pump.frame();
  CHECK(pump.received.empty());
  SteamGameServer()->LogOnAnonymous();
  pump.expect<SteamServersConnected_t>();
  fault(R"({"fault":"connectionLost","restoreMs":1000})");
  SteamGameServer()->LogOff();
  pump.received.clear();
  HeadwaterLoopback_AdvanceTime(1000);
  pump.frame();
  for (const Received& each : pump.received) CHECK_EQUAL(each.id, SteamServersDisconnected_t::k_iCallback);
  CHECK(!SteamGameServer()->BLoggedOn());
});

Case userLogon("a user may be logged on late", [] {
  fault(R"({"fault":"logonDelayed","ms":1000,"context":"user"})");
  CHECK_EQUAL(SteamAPI_InitFlat(nullptr), k_ESteamAPIInitResult_OK);
  CHECK(!SteamUser()->BLoggedOn());
  Pump pump(SteamAPI_GetHSteamPipe());
  HeadwaterLoopback_AdvanceTime(1000);
  pump.expect<SteamServersConnected_t>();
  CHECK(SteamUser()->BLoggedOn());
});

Case calls("calls fail with the reason of a fault", [] {
  startServer();
  Pump pump(SteamGameServer_GetHSteamPipe());
  fault(R"({"fault":"apiCallFailed","failure":"SteamGone","times":1})");
  SteamAPICall_t call = SteamGameServer()->GetServerReputation();
  pump.expect<SteamAPICallCompleted_t>();
  bool failed = false;
  CHECK(SteamGameServerUtils()->IsAPICallCompleted(call, &failed));
  CHECK(failed);
  GSReputation_t result{};
  CHECK(SteamAPI_ManualDispatch_GetAPICallResult(SteamGameServer_GetHSteamPipe(), call, &result, sizeof result,
                                                 GSReputation_t::k_iCallback, &failed));
  CHECK(failed);
  CHECK_EQUAL(result.m_eResult, 0);
  CHECK_EQUAL(SteamGameServerUtils()->GetAPICallFailureReason(call), k_ESteamAPICallFailureSteamGone);
  fault(R"({"fault":"apiCallDelayed","ms":1000,"times":1})");
  call = SteamGameServer()->GetServerReputation();
  pump.frame();
  CHECK(!SteamGameServerUtils()->IsAPICallCompleted(call, &failed));
  HeadwaterLoopback_AdvanceTime(1000);
  CHECK_EQUAL(pump.expect<SteamAPICallCompleted_t>().m_hAsyncCall, call);
});

Case posted("callbacks of any id and size, from any thread", [] {
  CHECK(!HeadwaterLoopback_PostCallback(false, 143, nullptr, 0));
  startServer();
  Pump pump(SteamGameServer_GetHSteamPipe());
  CHECK(!HeadwaterLoopback_PostCallback(true, 143, nullptr, 0));
  CHECK(!HeadwaterLoopback_PostCallback(false, 143, nullptr, 1));
  CHECK(!HeadwaterLoopback_PostCallback(false, 143, "", -1));
  constexpr int kThreads = 4, kEach = 500;
  std::vector<std::thread> threads;
  for (int i = 0; i < kThreads; i++) {
    threads.emplace_back([i] {
      for (int each = 0; each < kEach; each++) {
        CHECK(HeadwaterLoopback_PostCallback(false, 5000 + i, &each, sizeof each));
        int id = HeadwaterLoopback_AddFault(R"({"fault":"callback","callback":6000,"payload":"0102"})", nullptr, 0);
        CHECK(id != 0);
        if (each % 2) CHECK(HeadwaterLoopback_RemoveFault(id));
      }
    });
  }
  pump.until([&] { return pump.received.size() == 2 * kThreads * kEach; });
  for (std::thread& thread : threads) thread.join();
  int next[kThreads] = {};
  for (const Received& each : pump.received) {
    if (each.id == 6000) {
      CHECK(each.payload == (std::vector<unsigned char>{1, 2}));
      continue;
    }
    int number = 0;
    std::memcpy(&number, each.payload.data(), sizeof number);
    CHECK_EQUAL(number, next[each.id - 5000]++);
  }
  HeadwaterLoopback_ClearFaults();
});

Case late("delayed callbacks come when they are due, in the order they were posted", [] {
  startServer();
  Pump pump(SteamGameServer_GetHSteamPipe());
  fault(R"({"fault":"callbackDelayed","callback":5001,"ms":20000})");
  fault(R"({"fault":"callbackDelayed","callback":5002,"ms":10000})");
  fault(R"({"fault":"callbackDelayed","callback":5003,"ms":90000})");
  for (int id : {5001, 5003, 5001, 5002, 5000, 5002}) CHECK(HeadwaterLoopback_PostCallback(false, id, nullptr, 0));
  auto arrived = [&] {
    pump.received.clear();
    pump.frame();
    std::vector<int> ids;
    for (const Received& each : pump.received) ids.push_back(each.id);
    return ids;
  };
  CHECK(arrived() == std::vector<int>{5000});
  HeadwaterLoopback_AdvanceTime(20000);
  CHECK(arrived() == (std::vector<int>{5002, 5002, 5001, 5001}));
  HeadwaterLoopback_AdvanceTime(70000);
  CHECK(arrived() == std::vector<int>{5003});
});

Case told("a wrong fault or scenario is explained, however little room there is", [] {
  char error[16];
  CHECK_EQUAL(HeadwaterLoopback_AddFault("{", error, sizeof error), 0);
  CHECK(std::strlen(error) == sizeof error - 1);
  CHECK_EQUAL(HeadwaterLoopback_AddFault(nullptr, nullptr, 0), 0);
  CHECK(!HeadwaterLoopback_AddScenario("[]", "evening", error, sizeof error));
  CHECK(std::strcmp(error, "evening: $: mus") == 0);
  CHECK(HeadwaterLoopback_AddScenario(R"({"faults":[]})", nullptr, nullptr, 0));
  setenv("HEADWATER_LOOPBACK_SCENARIO", "/nonexistent/scenario.json", 1);
  SteamErrMsg message = "";
  CHECK_EQUAL(SteamAPI_InitFlat(&message), k_ESteamAPIInitResult_FailedGeneric);
  CHECK(std::strstr(message, "/nonexistent/scenario.json: cannot be read"));
  setenv("HEADWATER_LOOPBACK_SCENARIO", R"( {"seed": 3, "faults": [{"fault": "logonRefused", "context": "user"}]})", 1);
  CHECK_EQUAL(SteamAPI_InitFlat(&message), k_ESteamAPIInitResult_OK);
  CHECK(!SteamUser()->BLoggedOn());
  SteamAPI_Shutdown();
  unsetenv("HEADWATER_LOOPBACK_SCENARIO");
  CHECK_EQUAL(SteamAPI_InitFlat(&message), k_ESteamAPIInitResult_OK);
  CHECK(SteamUser()->BLoggedOn());
});

}  // namespace
