// POSIX sockets and Winsock, as far as streams differ.
#include "tcp/tcp_stream.h"

#include <algorithm>
#include <cerrno>
#include <climits>
#include <cstring>

#ifndef _WIN32
#include <fcntl.h>
#include <netinet/tcp.h>
#endif

namespace loopback {

namespace {

#ifdef _WIN32
constexpr int kSendFlags = 0;
constexpr int kWriteEnd = SD_SEND;
/// A port is this process's alone.
constexpr int kPortOption = SO_EXCLUSIVEADDRUSE;

int lastError() { return WSAGetLastError(); }

bool mayComeLater() {
  int error = WSAGetLastError();
  return error == WSAEWOULDBLOCK || error == WSAEINPROGRESS || error == WSAEALREADY || error == WSAENOTCONN;
}

bool neverBlock(const Socket& socket) {
  u_long on = 1;
  return ioctlsocket(socket.handle(), FIONBIO, &on) == 0;
}
#else
#ifdef MSG_NOSIGNAL
constexpr int kSendFlags = MSG_NOSIGNAL;
#else
constexpr int kSendFlags = 0;
#endif
constexpr int kWriteEnd = SHUT_WR;
/// A port is free when its listener is closed, whatever became of its connections.
constexpr int kPortOption = SO_REUSEADDR;

int lastError() { return errno; }

bool mayComeLater() {
  return errno == EAGAIN || errno == EWOULDBLOCK || errno == EINPROGRESS || errno == EALREADY || errno == EINTR;
}

bool neverBlock(const Socket& socket) {
  return fcntl(socket.handle(), F_SETFL, fcntl(socket.handle(), F_GETFL) | O_NONBLOCK) == 0;
}
#endif

void setOption(const Socket& socket, int level, int option, int value) {
  setsockopt(socket.handle(), level, option, reinterpret_cast<const char*>(&value), sizeof value);
}

struct Address {
  sockaddr_storage bytes{};
  socklen_t size = sizeof bytes;
  sockaddr* generic() { return reinterpret_cast<sockaddr*>(&bytes); }
};

/// All zeros and IPv6 addresses for IPv6, which takes callers of both if it is all zeros.
Address systemAddress(const SteamNetworkingIPAddr& from, bool isIpv4) {
  Address address;
  if (isIpv4) {
    auto& ipv4 = reinterpret_cast<sockaddr_in&>(address.bytes);
    ipv4.sin_family = AF_INET;
    ipv4.sin_addr.s_addr = htonl(from.GetIPv4());
    ipv4.sin_port = htons(from.m_port);
    address.size = sizeof ipv4;
  } else {
    auto& ipv6 = reinterpret_cast<sockaddr_in6&>(address.bytes);
    ipv6.sin6_family = AF_INET6;
    std::memcpy(&ipv6.sin6_addr, from.m_ipv6, sizeof from.m_ipv6);
    ipv6.sin6_port = htons(from.m_port);
    address.size = sizeof ipv6;
  }
  return address;
}

SteamNetworkingIPAddr readAddress(Address& address) {
  SteamNetworkingIPAddr result;
  result.Clear();
  if (address.bytes.ss_family == AF_INET) {
    auto& ipv4 = reinterpret_cast<sockaddr_in&>(address.bytes);
    result.SetIPv4(ntohl(ipv4.sin_addr.s_addr), ntohs(ipv4.sin_port));
  } else {
    auto& ipv6 = reinterpret_cast<sockaddr_in6&>(address.bytes);
    result.SetIPv6(reinterpret_cast<const uint8*>(&ipv6.sin6_addr), ntohs(ipv6.sin6_port));
  }
  return result;
}

bool isThisMachine(const SteamNetworkingIPAddr& address) {
  SteamNetworkingIPAddr localhost;
  localhost.SetIPv6LocalHost(address.m_port);
  return address == localhost || address.GetIPv4() >> 24 == 127;
}

/// Binds a socket of this type; false with the error if that cannot be.
bool bindTo(const SteamNetworkingIPAddr& address, bool isIpv4, int type, Socket& socket, int& error) {
  socket = Socket(isIpv4 ? AF_INET : AF_INET6, type);
  if (socket.isValid() && neverBlock(socket)) {
    if (type == SOCK_STREAM) setOption(socket, SOL_SOCKET, kPortOption, 1);
    if (!isIpv4) setOption(socket, IPPROTO_IPV6, IPV6_V6ONLY, address.IsIPv6AllZeros() ? 0 : 1);
    Address local = systemAddress(address, isIpv4);
    if (bind(socket.handle(), local.generic(), local.size) == 0) return true;
  }
  error = lastError();
  return false;
}

TcpPort tryListen(const SteamNetworkingIPAddr& address, bool isIpv4) {
  TcpPort port;
  if (!bindTo(address, isIpv4, SOCK_DGRAM, port.datagrams, port.error) ||
      !bindTo(address, isIpv4, SOCK_STREAM, port.socket, port.error))
    return port;
  if (listen(port.socket.handle(), SOMAXCONN) != 0) port.error = lastError();
  return port;
}
}  // namespace

TcpPort listenTcp(const SteamNetworkingIPAddr& address) {
  // Where there is no IPv6 at all.
  bool isIpv4 = address.IsIPv4() || (address.IsIPv6AllZeros() && !Socket(AF_INET6, SOCK_STREAM).isValid());
  return tryListen(address, isIpv4);
}

Socket acceptTcp(const Socket& listening, SteamNetworkingIPAddr& caller) {
  for (;;) {
    Address from;
    Socket socket(accept(listening.handle(), from.generic(), &from.size));
    if (!socket.isValid()) return {};
    caller = readAddress(from);
    if (!isThisMachine(caller) || !neverBlock(socket)) continue;
    setOption(socket, IPPROTO_TCP, TCP_NODELAY, 1);
    return socket;
  }
}

Socket connectTcp(const SteamNetworkingIPAddr& address) {
  if (!isThisMachine(address)) return {};
  Socket socket(address.IsIPv4() ? AF_INET : AF_INET6, SOCK_STREAM);
  if (!socket.isValid() || !neverBlock(socket)) return {};
  setOption(socket, IPPROTO_TCP, TCP_NODELAY, 1);
#ifndef _WIN32
  // Else the port that the system chooses for it could not be listened on for a while after its end.
  setOption(socket, SOL_SOCKET, SO_REUSEADDR, 1);
#endif
  Address remote = systemAddress(address, address.IsIPv4());
  if (connect(socket.handle(), remote.generic(), remote.size) != 0 && !mayComeLater()) return {};
  return socket;
}

TcpIo finishConnectTcp(const Socket& socket) {
  int error = 0;
  socklen_t size = sizeof error;
  getsockopt(socket.handle(), SOL_SOCKET, SO_ERROR, reinterpret_cast<char*>(&error), &size);
  if (error != 0) return TcpIo::Ended;
  Address peer;
  return getpeername(socket.handle(), peer.generic(), &peer.size) == 0 ? TcpIo::Done : TcpIo::Later;
}

TcpIo readTcp(const Socket& socket, char* buffer, size_t size, size_t& received) {
  auto count = recv(socket.handle(), buffer, static_cast<int>(std::min<size_t>(size, INT_MAX)), 0);
  received = count > 0 ? static_cast<size_t>(count) : 0;
  if (count > 0) return TcpIo::Done;
  return count < 0 && mayComeLater() ? TcpIo::Later : TcpIo::Ended;
}

TcpIo writeTcp(const Socket& socket, const char* bytes, size_t size, size_t& written) {
  auto count = send(socket.handle(), bytes, static_cast<int>(std::min<size_t>(size, INT_MAX)), kSendFlags);
  written = count > 0 ? static_cast<size_t>(count) : 0;
  if (count >= 0) return TcpIo::Done;
  return mayComeLater() ? TcpIo::Later : TcpIo::Ended;
}

void endTcp(const Socket& socket) { shutdown(socket.handle(), kWriteEnd); }

}  // namespace loopback
