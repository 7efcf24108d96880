// Streams of the operating system that never block, between processes of this machine.
#pragma once

#include "net/socket.h"

#include "steam_gameserver.h"

#include "isteamnetworkingutils.h"

#include <cstddef>

namespace loopback {

enum class TcpIo { Done, Later, Ended };

/// Listens on the address; all zeros means every address of this machine.
struct TcpPort {
  Socket socket;
  /// The port of datagrams with the same number, which others must find taken: that is what networking on Steam uses.
  Socket datagrams;
  /// The system's code for what went wrong; 0 if nothing did.
  int error = 0;
};
TcpPort listenTcp(const SteamNetworkingIPAddr& address);

/// The next caller; invalid if there is none. Callers from other machines are turned away.
Socket acceptTcp(const Socket& listening, SteamNetworkingIPAddr& caller);

/// Begins to connect; invalid if that cannot even begin.
Socket connectTcp(const SteamNetworkingIPAddr& address);

/// Whether connecting is over: Done, Ended if nobody listens, Later while it goes on.
TcpIo finishConnectTcp(const Socket& socket);

/// Reads what is there into the buffer. Ended as well if the peer ended it.
TcpIo readTcp(const Socket& socket, char* buffer, size_t size, size_t& received);

/// Writes as much as goes at once.
TcpIo writeTcp(const Socket& socket, const char* bytes, size_t size, size_t& written);

/// Tells the peer that nothing follows.
void endTcp(const Socket& socket);

}  // namespace loopback
