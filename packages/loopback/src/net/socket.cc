// POSIX sockets and Winsock, as far as they differ.
#include "net/socket.h"

#include <cerrno>
#include <cstring>

#ifndef _WIN32
#include <fcntl.h>
#include <unistd.h>
#endif

namespace loopback {

#ifdef _WIN32

namespace {
bool startWinsock() {
  WSADATA data;
  return WSAStartup(MAKEWORD(2, 2), &data) == 0;
}
}  // namespace

Socket::Socket(int family, int type) {
  static const bool started = startWinsock();
  if (started) handle_ = WSASocketW(family, type, 0, nullptr, 0, WSA_FLAG_OVERLAPPED | WSA_FLAG_NO_HANDLE_INHERIT);
}

Socket::Socket(Handle handle) : handle_(handle) {
  if (isValid()) SetHandleInformation(reinterpret_cast<HANDLE>(handle_), HANDLE_FLAG_INHERIT, 0);
}

void Socket::close() {
  if (isValid()) closesocket(handle_);
  handle_ = kNone;
}

std::string Socket::lastError() { return "Winsock error " + std::to_string(WSAGetLastError()); }

#else

Socket::Socket(int family, int type) : Socket(socket(family, type, 0)) {}

Socket::Socket(Handle handle) : handle_(handle) {
  if (!isValid()) return;
  fcntl(handle_, F_SETFD, FD_CLOEXEC);
#ifdef SO_NOSIGPIPE
  int on = 1;
  setsockopt(handle_, SOL_SOCKET, SO_NOSIGPIPE, &on, sizeof on);
#endif
}

void Socket::close() {
  if (isValid()) ::close(handle_);
  handle_ = kNone;
}

std::string Socket::lastError() { return std::strerror(errno); }

#endif

Socket& Socket::operator=(Socket&& other) noexcept {
  if (this != &other) {
    close();
    handle_ = other.handle_;
    other.handle_ = kNone;
  }
  return *this;
}

}  // namespace loopback
