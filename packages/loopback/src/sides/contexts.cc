// Creates both contexts together, never destroys them, and wires in what serves both.
#include "sides/contexts.h"

#include "networking/networking_utils.h"

namespace loopback {

namespace {
struct Contexts {
  UserContext user;
  ServerContext server;
  NetworkingUtils networkingUtils{user, server};

  Contexts() {
    user.interfaces.steamNetworkingUtils = &networkingUtils;
    server.interfaces.steamNetworkingUtils = &networkingUtils;
  }
};

Contexts& contexts() {
  // Not destroyed at exit: other threads, and destructors of the program, may still call.
  static Contexts& instance = *new Contexts;
  return instance;
}
}  // namespace

UserContext& userContext() { return contexts().user; }

ServerContext& serverContext() { return contexts().server; }

SteamContext* contextOfPipe(HSteamPipe pipe) {
  for (SteamContext* context :
       {static_cast<SteamContext*>(&userContext()), static_cast<SteamContext*>(&serverContext())}) {
    if (context->isInitialised() && context->pipe == pipe) return context;
  }
  return nullptr;
}

}  // namespace loopback
