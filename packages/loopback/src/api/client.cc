// Pipes and users are the contexts'.
#include "api/client.h"

#include "generated/interface_set.h"
#include "sides/contexts.h"

namespace loopback {

/// The user's pipe if there is one, else the server's; 0 before init.
HSteamPipe Client::CreateSteamPipe() {
  if (userContext().isInitialised()) return userContext().pipe;
  return serverContext().isInitialised() ? serverContext().pipe : 0;
}

bool Client::BReleaseSteamPipe(HSteamPipe hSteamPipe) { return contextOfPipe(hSteamPipe) != nullptr; }

HSteamUser Client::ConnectToGlobalUser(HSteamPipe hSteamPipe) {
  SteamContext* context = contextOfPipe(hSteamPipe);
  return context ? context->user : 0;
}

bool Client::BShutdownIfAllPipesClosed() { return !userContext().isInitialised() && !serverContext().isInitialised(); }

void* Client::GetISteamGenericInterface(HSteamUser, HSteamPipe hSteamPipe, const char* pchVersion) {
  return interfaceOfPipe(hSteamPipe, pchVersion);
}

Client& client() {
  static Client& instance = *new Client;
  return instance;
}

}  // namespace loopback
