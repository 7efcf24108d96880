// One blocking receive loop. It is woken for the end by a datagram to itself, which works on every system.
#include "query/query_socket.h"

namespace loopback {

namespace {
// Larger questions than any accepted one need not be received whole.
constexpr size_t kReceiveSize = 2048;
constexpr uint32_t kLocalhost = 0x7f000001;

#ifdef _WIN32
/// Another process must not be able to take the port over.
void claimExclusively(const Socket& socket) {
  int on = 1;
  setsockopt(socket.handle(), SOL_SOCKET, SO_EXCLUSIVEADDRUSE, reinterpret_cast<const char*>(&on), sizeof on);
}
#else
void claimExclusively(const Socket&) {}
#endif

sockaddr* generic(sockaddr_in* address) { return reinterpret_cast<sockaddr*>(address); }
}  // namespace

bool QuerySocket::open(const Ipv4Endpoint& local, std::string& error) {
  socket_ = Socket(AF_INET, SOCK_DGRAM);
  local_ = {};
  local_.sin_family = AF_INET;
  local_.sin_addr.s_addr = htonl(local.ip);
  local_.sin_port = htons(local.port);
  if (socket_.isValid()) claimExclusively(socket_);
  if (!socket_.isValid() || bind(socket_.handle(), generic(&local_), sizeof local_) != 0) {
    error = Socket::lastError();
    socket_.close();
    return false;
  }
  stopping_.store(false);
  if (thread_.start([this] { serve(); })) return true;
  error = "there is no thread to answer queries: this process, or its user, may have no more";
  socket_.close();
  return false;
}

void QuerySocket::close() {
  if (!thread_.isStarted()) return;
  stopping_.store(true);
  wake();
  thread_.join();
  socket_.close();
}

void QuerySocket::wake() {
  sockaddr_in self = local_;
  if (self.sin_addr.s_addr == htonl(INADDR_ANY)) self.sin_addr.s_addr = htonl(kLocalhost);
  // A full receive buffer drops it, but then the thread is awake anyway.
  sendto(socket_.handle(), "", 0, 0, generic(&self), sizeof self);
}

void QuerySocket::serve() {
  uint8_t buffer[kReceiveSize];
  while (!stopping_.load()) {
    sockaddr_in from{};
    socklen_t fromSize = sizeof from;
    auto received =
        recvfrom(socket_.handle(), reinterpret_cast<char*>(buffer), sizeof buffer, 0, generic(&from), &fromSize);
    // Errors report what became of answers (ICMP), not of this socket.
    if (received <= 0) continue;
    Ipv4Endpoint asker{ntohl(from.sin_addr.s_addr), ntohs(from.sin_port)};
    for (const Packet& packet : responder_.answer(buffer, static_cast<size_t>(received), asker)) {
      sendto(socket_.handle(), reinterpret_cast<const char*>(packet.data()), packet.size(), 0, generic(&from),
             fromSize);
    }
  }
}

}  // namespace loopback
