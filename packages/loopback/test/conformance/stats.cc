// Stats and achievements of players, as the server sees them, in memory and in a file.
#include "fixture_file.h"
#include "pump.h"

#include <sys/wait.h>
#include <unistd.h>
#include <cstdlib>
#include <limits>
#include <sstream>

namespace {

const CSteamID kAlice(1001, k_EUniversePublic, k_EAccountTypeIndividual);
const CSteamID kBob(1002, k_EUniversePublic, k_EAccountTypeIndividual);

/// Started before its members ask for its interfaces.
struct Started {
  Started() {
    startServer();
    SteamGameServer()->LogOnAnonymous();
  }
};

struct StatsServer : Started {
  ~StatsServer() { SteamGameServer_Shutdown(); }

  EResult request(CSteamID player) {
    GSStatsReceived_t received = pump.result<GSStatsReceived_t>(stats->RequestUserStats(player));
    CHECK(received.m_steamIDUser == player);
    return received.m_eResult;
  }

  EResult store(CSteamID player) {
    GSStatsStored_t stored = pump.result<GSStatsStored_t>(stats->StoreUserStats(player));
    CHECK(stored.m_steamIDUser == player);
    return stored.m_eResult;
  }

  Pump pump{SteamGameServer_GetHSteamPipe()};
  ISteamGameServerStats* stats = SteamGameServerStats();
};

constexpr const char* kVariable = "HEADWATER_LOOPBACK_STATS";

std::string readFile() {
  std::stringstream text;
  text << std::ifstream(fixtureFile("stats.json")).rdbuf();
  return text.str();
}

Case life("stats are requested, set, stored and unloaded", [] {
  StatsServer server;
  ISteamGameServerStats* stats = server.stats;
  int32 kills = 0;
  float accuracy = 0;
  bool won = false;
  CHECK(!stats->SetUserStat(kAlice, "kills", int32{1}));
  CHECK(!stats->GetUserStat(kAlice, "kills", &kills));
  SteamAPICall_t call = stats->RequestUserStats(kAlice);
  // Not before the answer has come.
  CHECK(!stats->SetUserStat(kAlice, "kills", int32{1}));
  CHECK_EQUAL(server.pump.result<GSStatsReceived_t>(call).m_eResult, k_EResultOK);
  CHECK(!stats->GetUserStat(kAlice, "kills", &kills));
  CHECK(stats->SetUserStat(kAlice, "kills", int32{3}));
  CHECK(stats->GetUserStat(kAlice, "kills", &kills));
  CHECK_EQUAL(kills, 3);
  CHECK(!stats->GetUserStat(kAlice, "kills", &accuracy));
  CHECK(!stats->SetUserStat(kAlice, "kills", 0.5f));
  CHECK(stats->SetUserStat(kAlice, "accuracy", 0.25f));
  CHECK(stats->GetUserStat(kAlice, "accuracy", &accuracy));
  CHECK(accuracy == 0.25f);
  CHECK(!stats->SetUserStat(kAlice, "accuracy", std::numeric_limits<float>::quiet_NaN()));
  CHECK(!stats->GetUserAchievement(kAlice, "WINNER", &won));
  CHECK(stats->SetUserAchievement(kAlice, "WINNER"));
  CHECK(stats->GetUserAchievement(kAlice, "WINNER", &won));
  CHECK(won);
  CHECK(stats->ClearUserAchievement(kAlice, "WINNER"));
  CHECK(stats->GetUserAchievement(kAlice, "WINNER", &won));
  CHECK(!won);
  CHECK(stats->UpdateUserAvgRateStat(kAlice, "rate", 10, 5));
  CHECK(stats->UpdateUserAvgRateStat(kAlice, "rate", 2, 5));
  CHECK(stats->GetUserStat(kAlice, "rate", &accuracy));
  CHECK(accuracy > 1.19f && accuracy < 1.21f);
  CHECK(!stats->UpdateUserAvgRateStat(kAlice, "rate", 2, 0));
  CHECK(!stats->SetUserStat(kAlice, nullptr, int32{1}));
  CHECK(!stats->SetUserStat(kAlice, "", int32{1}));
  CHECK(!stats->SetUserStat(kAlice, std::string(128, 'n').c_str(), int32{1}));
  CHECK_EQUAL(server.store(kAlice), k_EResultOK);
  CHECK_EQUAL(server.store(kBob), k_EResultFail);

  // What was set and not stored is lost with the next request; another player has the initial value.
  CHECK(stats->SetUserStat(kAlice, "kills", int32{99}));
  CHECK_EQUAL(server.request(kAlice), k_EResultOK);
  CHECK(stats->GetUserStat(kAlice, "kills", &kills));
  CHECK_EQUAL(kills, 3);
  CHECK_EQUAL(server.request(kBob), k_EResultOK);
  CHECK(stats->GetUserStat(kBob, "kills", &kills));
  CHECK_EQUAL(kills, 0);

  SteamGameServer()->EndAuthSession(kAlice);
  CHECK(server.pump.expect<GSStatsUnloaded_t>().m_steamIDUser == kAlice);
  CHECK(!stats->GetUserStat(kAlice, "kills", &kills));
  CHECK(stats->GetUserStat(kBob, "kills", &kills));
});

Case unknown("stats of bots fail, and nothing is taken before logon", [] {
  StatsServer server;
  CHECK_EQUAL(server.request(SteamGameServer()->CreateUnauthenticatedUserConnection()), k_EResultFail);
  CHECK_EQUAL(server.stats->RequestUserStats(CSteamID()), k_uAPICallInvalid);
  SteamGameServer()->LogOff();
  CHECK_EQUAL(server.stats->RequestUserStats(kAlice), k_uAPICallInvalid);
  CHECK_EQUAL(server.stats->StoreUserStats(kAlice), k_uAPICallInvalid);
});

Case schema("a stats file defines what exists and keeps what is stored", [] {
  writeFixture(kVariable, "stats.json", R"({
    // What the app has.
    "stats": {
      "kills": { "type": "int", "min": 0, "max": 100, "incrementOnly": true, "maxChange": 50 },
      "level": { "type": "int", "default": 1, "gameServer": false },
      "speed": { "type": "float" }
    },
    "achievements": { "WINNER": {}, "SECRET": { "gameServer": false } },
    "users": { "76561197960266729": { "stats": { "kills": 10 }, "achievements": ["SECRET"] } }
  })");
  int32 value = 0;
  bool has = false;
  {
    StatsServer server;
    ISteamGameServerStats* stats = server.stats;
    CHECK_EQUAL(server.request(kAlice), k_EResultOK);
    CHECK(stats->GetUserStat(kAlice, "kills", &value));
    CHECK_EQUAL(value, 10);
    CHECK(stats->GetUserStat(kAlice, "level", &value));
    CHECK_EQUAL(value, 1);
    CHECK(stats->GetUserAchievement(kAlice, "SECRET", &has) && has);
    CHECK(stats->GetUserAchievement(kAlice, "WINNER", &has) && !has);
    CHECK(!stats->SetUserStat(kAlice, "level", int32{2}));
    CHECK(!stats->SetUserAchievement(kAlice, "SECRET"));
    CHECK(!stats->SetUserStat(kAlice, "deaths", int32{1}));
    CHECK(!stats->SetUserAchievement(kAlice, "LOSER"));
    // Down, by too much, or out of range: the value is as before.
    for (int32 wrong : {9, 61, 101}) {
      CHECK(stats->SetUserStat(kAlice, "kills", wrong));
      CHECK_EQUAL(server.store(kAlice), k_EResultInvalidParam);
      CHECK(stats->GetUserStat(kAlice, "kills", &value));
      CHECK_EQUAL(value, 10);
    }
    CHECK(stats->SetUserStat(kAlice, "kills", int32{60}));
    CHECK(stats->SetUserStat(kAlice, "speed", 3.0f));
    CHECK(stats->SetUserAchievement(kAlice, "WINNER"));
    CHECK_EQUAL(server.store(kAlice), k_EResultOK);
  }
  StatsServer server;
  CHECK_EQUAL(server.request(kAlice), k_EResultOK);
  CHECK(server.stats->GetUserStat(kAlice, "kills", &value));
  CHECK_EQUAL(value, 60);
  float speed = 0;
  CHECK(server.stats->GetUserStat(kAlice, "speed", &speed));
  CHECK(speed == 3.0f);
  CHECK(server.stats->GetUserAchievement(kAlice, "WINNER", &has) && has);
  CHECK(readFile().find("\"speed\": 3.0") != std::string::npos);
  CHECK(readFile().find("\"maxChange\": 50") != std::string::npos);
});

Case shared("servers that store into one file lose nothing of each other's", [] {
  constexpr int kStores = 40;
  writeFixture(kVariable, "stats.json", "{}");
  // Before there are threads.
  pid_t other = fork();
  CHECK(other >= 0);
  const uint32 first = other == 0 ? 1 : 1 + kStores;
  {
    StatsServer server;
    for (uint32 account = first; account < first + kStores; account++) {
      CSteamID player(account, k_EUniversePublic, k_EAccountTypeIndividual);
      CHECK_EQUAL(server.request(player), k_EResultOK);
      CHECK(server.stats->SetUserStat(player, "kills", int32{1}));
      CHECK_EQUAL(server.store(player), k_EResultOK);
    }
  }
  if (other == 0) std::_Exit(0);
  int status = -1;
  CHECK_EQUAL(waitpid(other, &status, 0), other);
  CHECK_EQUAL(status, 0);
  const std::string text = readFile();
  for (uint32 account = 1; account <= 2 * kStores; account++) {
    CSteamID player(account, k_EUniversePublic, k_EAccountTypeIndividual);
    CHECK(text.find(std::to_string(player.ConvertToUint64())) != std::string::npos);
  }
});

Case broken("a broken stats file is reported with its place and left alone", [] {
  const std::string text = "{ \"stats\": {\n  \"kills\": { \"type\": }\n} }";
  writeFixture(kVariable, "stats.json", text);
  StatsServer server;
  CHECK_EQUAL(server.request(kAlice), k_EResultOK);
  CHECK(server.stats->SetUserStat(kAlice, "kills", int32{1}));
  CHECK_EQUAL(server.store(kAlice), k_EResultIOFailure);
  CHECK(readFile() == text);
});

}  // namespace
