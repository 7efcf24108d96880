// A process has one game server, so there is one pipe to open. The server starts with ISteamGameServer::InitGameServer.
#include "steamclient/server_client.h"

#include "callbacks/next_callback.h"
#include "core/bounded_text.h"
#include "core/notice.h"
#include "generated/interface_versions.h"
#include "sides/contexts.h"
#include "sides/scenario.h"

namespace loopback {

namespace {
constexpr size_t kLongestVersion = 128;

/// Of whatever number: an SDK with a single one has no function that tells them apart.
bool isSocketsVersion(const std::string& version) {
  const std::string newest = STEAMNETWORKINGSOCKETS_INTERFACE_VERSION;
  size_t length = newest.find_first_of("0123456789");
  return version.compare(0, length, newest, 0, length) == 0;
}

void refusePlayers() {
  say("players cannot use this steamclient, which serves game servers only: for test players, load "
      "@headwater/loopback's "
      "own libsteam_api in a process of theirs.");
}
}  // namespace

HSteamPipe ServerClient::CreateSteamPipe() {
  refusePlayers();
  return 0;
}

HSteamUser ServerClient::ConnectToGlobalUser(HSteamPipe) {
  refusePlayers();
  return 0;
}

HSteamUser ServerClient::CreateLocalUser(HSteamPipe* phSteamPipe, EAccountType eAccountType) {
  if (!phSteamPipe) return 0;
  if (eAccountType != k_EAccountTypeGameServer && eAccountType != k_EAccountTypeAnonGameServer) {
    refusePlayers();
    return 0;
  }
  if (std::string problem = loadEnvironmentScenario(); !problem.empty()) {
    say(problem);
    return 0;
  }
  // A pipe that no server came of is left behind by Valve's library, and is as good as new.
  if (serverContext().isInitialised()) {
    say("this process has a game server already: shut it down before another is initialised.");
    return 0;
  }
  if (std::optional<InitRefusal> refusal = serverContext().initRefusal()) {
    say(refusal->reason);
    return 0;
  }
  noticeOnce(Notice::IsLoopback, "this is the loopback steamclient for development and tests, not Steam.");
  isInFrame_.store(false);
  isOpen_.store(true);
  serverContext().open();
  *phSteamPipe = serverContext().pipe;
  return serverContext().user;
}

void ServerClient::ReleaseUser(HSteamPipe hSteamPipe, HSteamUser hUser) {
  if (isOpen(hSteamPipe) && hUser == serverContext().user) serverContext().shutDown();
}

bool ServerClient::BReleaseSteamPipe(HSteamPipe hSteamPipe) {
  if (!isOpen(hSteamPipe)) return false;
  serverContext().shutDown();
  isOpen_.store(false);
  return true;
}

void* ServerClient::GetISteamGenericInterface(HSteamUser, HSteamPipe hSteamPipe, const char* pchVersion) {
  return interfaceOfPipe(hSteamPipe, pchVersion);
}

bool ServerClient::nextCallback(CallbackMsg_t* message) {
  ServerContext& server = serverContext();
  if (!isInFrame_.exchange(true)) server.runFrame();
  bool found = loopback::nextCallback(server.callbacks, server.user, message);
  if (!found) isInFrame_.store(false);
  return found;
}

bool ServerClient::isOpen(HSteamPipe pipe) const { return isOpen_.load() && pipe == serverContext().pipe; }

void* interfaceOfPipe(int pipe, const char* version) {
  if (!version || !serverClient().isOpen(pipe)) return nullptr;
  ServerContext& server = serverContext();
  void* found = interfaceOfVersion(server.interfaces, version);
  // Programs name the object that they got when they set options of it.
  if (found && isSocketsVersion(version)) server.setOtherSockets(found);
  if (!found)
    say("no interface " + boundedText(version, kLongestVersion) +
        ": it is a player's, or of an SDK that this loopback does not know.");
  return found;
}

ServerClient& serverClient() {
  static ServerClient& instance = *new ServerClient;
  return instance;
}

}  // namespace loopback
