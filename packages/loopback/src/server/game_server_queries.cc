// Server browser queries: what they are answered from, and the calls of shared-port mode.
#include "server/game_server.h"

#include "server/server_context.h"

namespace loopback {

QuerySource GameServer::querySource() const {
  QuerySource source;
  source.isAdvertised = [this] {
    std::lock_guard lock(mutex_);
    return state_.advertised;
  };
  source.subject = [this] {
    return QuerySubject{state(), context_.appId(), context_.isLoggedOn() ? context_.steamId() : 0, isSecure()};
  };
  return source;
}

bool GameServer::HandleIncomingPacket(const void* pData, int cbData, uint32 srcIP, uint16 srcPort) {
  return queries_.handleIncoming(pData, cbData, {srcIP, srcPort});
}

int GameServer::GetNextOutgoingPacket(void* pOut, int cbMaxOut, uint32* pNetAdr, uint16* pPort) {
  Ipv4Endpoint to;
  int size = queries_.nextOutgoing(pOut, cbMaxOut, to);
  if (pNetAdr) *pNetAdr = to.ip;
  if (pPort) *pPort = to.port;
  return size;
}

}  // namespace loopback
