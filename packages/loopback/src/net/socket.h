// A socket of the operating system, closed with its owner.
#pragma once

#include <cstdint>
#include <string>
#include <utility>

#ifdef _WIN32
#include <winsock2.h>
#include <ws2tcpip.h>
#else
#include <arpa/inet.h>
#include <netdb.h>
#include <netinet/in.h>
#include <sys/socket.h>
#endif

namespace loopback {

class Socket {
 public:
#ifdef _WIN32
  using Handle = SOCKET;
  static constexpr Handle kNone = INVALID_SOCKET;
#else
  using Handle = int;
  static constexpr Handle kNone = -1;
#endif

  Socket() = default;
  /// Opens one; invalid on failure. Children of the process do not inherit it.
  Socket(int family, int type);
  /// Takes one that is open, such as an accepted one; children of the process do not inherit it.
  explicit Socket(Handle handle);
  Socket(Socket&& other) noexcept : handle_(other.handle_) { other.handle_ = kNone; }
  Socket& operator=(Socket&& other) noexcept;
  ~Socket() { close(); }

  bool isValid() const { return handle_ != kNone; }
  Handle handle() const { return handle_; }
  void close();
  /// Leaves it to the caller.
  Handle release() { return std::exchange(handle_, kNone); }

  /// What the last failed call on this thread's sockets was about.
  static std::string lastError();

 private:
  Handle handle_ = kNone;
};

}  // namespace loopback
