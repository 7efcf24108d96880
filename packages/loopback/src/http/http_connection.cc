// Non-blocking, waited for in slices, so that a cancelled request ends soon on every system.
#include "http/http_connection.h"

#include "core/process.h"
#include "http/http_hosts.h"

#include <algorithm>
#include <memory>

namespace loopback {

namespace {
constexpr int kSliceMilliseconds = 20;
#ifdef MSG_NOSIGNAL
constexpr int kSendFlags = MSG_NOSIGNAL;
#else
constexpr int kSendFlags = 0;
#endif

using Addresses = std::unique_ptr<addrinfo, decltype(&freeaddrinfo)>;

/// Numeric addresses of the host. This machine's name is not looked up, so that nobody can lead it elsewhere.
Addresses addressesOf(const std::string& host, uint16_t port, int family) {
  addrinfo hints{};
  hints.ai_family = family;
  hints.ai_socktype = SOCK_STREAM;
  hints.ai_flags = AI_NUMERICSERV;
  bool isLoopback = isLoopbackHost(host);
  if (isLoopback) hints.ai_flags |= AI_NUMERICHOST;
  std::string name = host != "localhost" ? host : family == AF_INET6 ? "::1" : "127.0.0.1";
  addrinfo* found = nullptr;
  if (getaddrinfo(name.c_str(), std::to_string(port).c_str(), &hints, &found) != 0) found = nullptr;
  return Addresses(found, &freeaddrinfo);
}
}  // namespace

HttpConnection::Outcome HttpConnection::wait(Readiness readiness) {
  while (!cancelled_.load()) {
    if (waitFor(socket_, readiness, kSliceMilliseconds)) return Outcome::Done;
    if (deadline_.isOver(monotonicMilliseconds())) return Outcome::TimedOut;
  }
  return Outcome::Cancelled;
}

HttpConnection::Outcome HttpConnection::connect(const HttpUrl& url) {
  deadline_.lastActivity = monotonicMilliseconds();
  Outcome outcome = Outcome::Failed;
  for (int family : {AF_INET, AF_INET6}) {
    Addresses addresses = addressesOf(url.host, url.port, family);
    for (const addrinfo* address = addresses.get(); address; address = address->ai_next) {
      outcome = connectTo(address->ai_family, address->ai_addr, static_cast<socklen_t>(address->ai_addrlen));
      if (outcome != Outcome::Failed) return outcome;
    }
  }
  return outcome;
}

HttpConnection::Outcome HttpConnection::connectTo(int family, const sockaddr* address, socklen_t size) {
  socket_ = Socket(family, SOCK_STREAM);
  if (!socket_.isValid()) return Outcome::Failed;
  socket_.setNonBlocking();
  if (::connect(socket_.handle(), address, size) == 0) return Outcome::Done;
  if (!Socket::wouldBlock()) return Outcome::Failed;
  if (Outcome outcome = wait(Readiness::Write); outcome != Outcome::Done) return outcome;
  int error = 0;
  socklen_t errorSize = sizeof error;
  getsockopt(socket_.handle(), SOL_SOCKET, SO_ERROR, reinterpret_cast<char*>(&error), &errorSize);
  return error == 0 ? Outcome::Done : Outcome::Failed;
}

HttpConnection::Outcome HttpConnection::send(const std::string& data) {
  size_t sent = 0;
  while (sent < data.size()) {
    if (Outcome outcome = wait(Readiness::Write); outcome != Outcome::Done) return outcome;
    auto size = ::send(socket_.handle(), data.data() + sent, data.size() - sent, kSendFlags);
    if (size < 0 && Socket::wouldBlock()) continue;
    if (size <= 0) return Outcome::Failed;
    sent += static_cast<size_t>(size);
    deadline_.lastActivity = monotonicMilliseconds();
  }
  return Outcome::Done;
}

HttpConnection::Outcome HttpConnection::receive(char* buffer, size_t capacity, size_t& size) {
  while (true) {
    if (Outcome outcome = wait(Readiness::Read); outcome != Outcome::Done) return outcome;
    auto received = ::recv(socket_.handle(), buffer, capacity, 0);
    if (received < 0 && Socket::wouldBlock()) continue;
    if (received < 0) return Outcome::Failed;
    if (received == 0) return Outcome::Closed;
    size = static_cast<size_t>(received);
    deadline_.lastActivity = monotonicMilliseconds();
    // Data may keep coming for ever; the absolute end holds all the same.
    return deadline_.isOver(deadline_.lastActivity) ? Outcome::TimedOut : Outcome::Done;
  }
}

}  // namespace loopback
