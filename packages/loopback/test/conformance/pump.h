// Pulling callbacks through manual dispatch, as the addon does.
#pragma once

#include "check.h"
#include "steam_gameserver.h"

#include "steam_api_flat.h"

#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>
#include <chrono>
#include <cstdlib>
#include <cstring>
#include <deque>
#include <functional>
#include <string>
#include <thread>
#include <vector>

struct Received {
  int id;
  std::vector<unsigned char> payload;

  template <typename T>
  T as() const {
    CHECK_EQUAL(id, T::k_iCallback);
    CHECK_EQUAL(payload.size(), sizeof(T));
    T result;
    std::memcpy(static_cast<void*>(&result), payload.data(), sizeof result);
    return result;
  }
};

class Pump {
 public:
  explicit Pump(HSteamPipe pipe) : pipe_(pipe) { SteamAPI_ManualDispatch_Init(); }

  /// Runs one frame and keeps what arrived.
  void frame() {
    SteamAPI_ManualDispatch_RunFrame(pipe_);
    CallbackMsg_t message;
    while (SteamAPI_ManualDispatch_GetNextCallback(pipe_, &message)) {
      received.push_back({message.m_iCallback, {message.m_pubParam, message.m_pubParam + message.m_cubParam}});
      SteamAPI_ManualDispatch_FreeLastCallback(pipe_);
    }
  }

  /// Takes the next callback of a type, running frames until it comes.
  template <typename T>
  T expect() {
    Received found{};
    until([&] {
      for (auto entry = received.begin(); entry != received.end(); ++entry) {
        if (entry->id != T::k_iCallback) continue;
        found = *entry;
        received.erase(entry);
        return true;
      }
      return false;
    });
    return found.as<T>();
  }

  /// The result of a call, running frames until it has completed.
  template <typename T>
  T result(SteamAPICall_t call) {
    CHECK(call != k_uAPICallInvalid);
    T result;
    bool failed = true;
    until([&] {
      return SteamAPI_ManualDispatch_GetAPICallResult(pipe_, call, &result, sizeof result, T::k_iCallback, &failed);
    });
    CHECK(!failed);
    return result;
  }

  /// Runs frames until a condition holds.
  void until(const std::function<bool()>& condition, std::chrono::seconds limit = std::chrono::seconds(20)) {
    auto deadline = std::chrono::steady_clock::now() + limit;
    for (frame(); !condition(); frame()) {
      CHECK(std::chrono::steady_clock::now() < deadline);
      std::this_thread::sleep_for(std::chrono::milliseconds(1));
    }
  }

  std::deque<Received> received;

 private:
  HSteamPipe pipe_;
};

/// Whether the loopback's own networking takes the place of GameNetworkingSockets.
inline bool isOverTcp() {
  const char* networking = std::getenv("HEADWATER_LOOPBACK_NETWORKING");
  return networking && std::string(networking) == "tcp";
}

/// 127.0.0.1 with a port that was free a moment ago, for UDP and for TCP: listen sockets need one by number.
inline SteamNetworkingIPAddr freeAddress() {
  constexpr uint32 kLocalhost = 0x7f000001;
  sockaddr_in bound{};
  socklen_t size = sizeof bound;
  auto* generic = reinterpret_cast<sockaddr*>(&bound);
  for (bool isFree = false; !isFree;) {
    bound.sin_family = AF_INET;
    bound.sin_addr.s_addr = htonl(kLocalhost);
    bound.sin_port = 0;
    int datagrams = socket(AF_INET, SOCK_DGRAM, 0), streams = socket(AF_INET, SOCK_STREAM, 0);
    CHECK(bind(datagrams, generic, size) == 0);
    CHECK(getsockname(datagrams, generic, &size) == 0);
    isFree = bind(streams, generic, size) == 0;
    close(datagrams);
    close(streams);
  }
  SteamNetworkingIPAddr address;
  address.Clear();
  address.SetIPv4(kLocalhost, ntohs(bound.sin_port));
  return address;
}

/// Initialises the game server with the version list of the header.
inline void startServer(EServerMode mode = eServerModeAuthenticationAndSecure) {
  SteamErrMsg error = "";
  ESteamAPIInitResult result = SteamGameServer_InitEx(0, 27015, 0, mode, "1.0.0.0", &error);
  if (result != k_ESteamAPIInitResult_OK) std::fprintf(stderr, "init: %s\n", error);
  CHECK_EQUAL(result, k_ESteamAPIInitResult_OK);
}
