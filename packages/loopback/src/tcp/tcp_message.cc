// Header and data are two blocks: a program may take the place of the data with its own.
#include "tcp/tcp_message.h"

#include <chrono>
#include <cstdlib>
#include <cstring>
#include <memory>
#include <new>

namespace loopback {

namespace {
/// The type itself cannot be destroyed by anybody but its heirs.
struct TcpMessage : SteamNetworkingMessage_t {
  TcpMessage() : SteamNetworkingMessage_t() {}
};

void freeData(SteamNetworkingMessage_t* message) { std::free(message->m_pData); }

void release(SteamNetworkingMessage_t* message) {
  if (message->m_pfnFreeData) message->m_pfnFreeData(message);
  delete static_cast<TcpMessage*>(message);
}
}  // namespace

SteamNetworkingMicroseconds tcpNow() {
  using namespace std::chrono;
  return duration_cast<microseconds>(steady_clock::now().time_since_epoch()).count();
}

SteamNetworkingMessage_t* newTcpMessage(size_t size) {
  std::unique_ptr<TcpMessage> message(new (std::nothrow) TcpMessage);
  void* data = size > 0 ? std::malloc(size) : nullptr;
  if (!message || (size > 0 && !data)) {
    std::free(data);
    return nullptr;
  }
  message->m_pData = data;
  message->m_cbSize = static_cast<int>(size);
  message->m_pfnFreeData = data ? &freeData : nullptr;
  message->m_pfnRelease = &release;
  message->m_nConnUserData = -1;
  return message.release();
}

}  // namespace loopback
