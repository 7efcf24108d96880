#include "workloads.h"

#include <algorithm>
#include <chrono>
#include <cstring>

namespace bench {

namespace {

constexpr int kSendFlags = k_nSteamNetworkingSend_Reliable;
constexpr int kReceiveAtOnce = 256;

// What came in is read, so that no side of a comparison can skip it.
volatile uint64_t seen = 0;

class Clock {
 public:
  double nanoseconds() const {
    return std::chrono::duration<double, std::nano>(std::chrono::steady_clock::now() - start_).count();
  }

 private:
  std::chrono::steady_clock::time_point start_ = std::chrono::steady_clock::now();
};

template <typename Next>
void SendBatch(Next nextConnection, const std::vector<uint8_t>& payload, int batch) {
  static std::vector<SteamNetworkingMessage_t*> messages;
  static std::vector<int64> results;
  messages.resize(static_cast<size_t>(batch));
  results.resize(static_cast<size_t>(batch));
  for (SteamNetworkingMessage_t*& message : messages) {
    message = steam.SteamAPI_ISteamNetworkingUtils_AllocateMessage(steam.utils, static_cast<int>(payload.size()));
    std::memcpy(message->m_pData, payload.data(), payload.size());
    message->m_conn = nextConnection();
    message->m_nFlags = kSendFlags;
  }
  steam.SteamAPI_ISteamNetworkingSockets_SendMessages(steam.sockets, batch, messages.data(), results.data());
}

template <typename Receive>
void ReceiveAll(Receive receive, int count) {
  SteamNetworkingMessage_t* messages[kReceiveAtOnce];
  uint64_t sum = 0;
  for (int done = 0; done < count;) {
    int received = receive(messages);
    for (int i = 0; i < received; ++i) {
      sum += static_cast<const uint8_t*>(messages[i]->m_pData)[0] + static_cast<uint64_t>(messages[i]->m_cbSize);
      messages[i]->Release();
    }
    done += std::max(received, 0);
  }
  seen = seen + sum;
}

auto FromConnection(HSteamNetConnection connection) {
  return [connection](SteamNetworkingMessage_t** messages) {
    return steam.SteamAPI_ISteamNetworkingSockets_ReceiveMessagesOnConnection(steam.sockets, connection, messages,
                                                                              kReceiveAtOnce);
  };
}

}  // namespace

double ExchangeBatches(HSteamNetConnection from, HSteamNetConnection to, size_t size, int batch, int count) {
  std::vector<uint8_t> payload(size, 7);
  Clock clock;
  for (int sent = 0; sent < count; sent += batch) {
    SendBatch([from] { return from; }, payload, batch);
    ReceiveAll(FromConnection(to), batch);
  }
  return clock.nanoseconds();
}

double ExchangeSingly(HSteamNetConnection from, HSteamNetConnection to, size_t size, int count) {
  std::vector<uint8_t> payload(size, 7);
  int64 number = 0;
  Clock clock;
  for (int sent = 0; sent < count; ++sent) {
    steam.SteamAPI_ISteamNetworkingSockets_SendMessageToConnection(
        steam.sockets, from, payload.data(), static_cast<uint32>(payload.size()), kSendFlags, &number);
    ReceiveAll(FromConnection(to), 1);
  }
  return clock.nanoseconds();
}

double ExchangeOnPollGroup(const std::vector<HSteamNetConnection>& from, HSteamNetPollGroup group, size_t size,
                           int batch, int count) {
  std::vector<uint8_t> payload(size, 7);
  size_t next = 0;
  auto inTurn = [&] {
    if (next == from.size()) next = 0;
    return from[next++];
  };
  auto receive = [group](SteamNetworkingMessage_t** messages) {
    return steam.SteamAPI_ISteamNetworkingSockets_ReceiveMessagesOnPollGroup(steam.sockets, group, messages,
                                                                             kReceiveAtOnce);
  };
  Clock clock;
  for (int sent = 0; sent < count; sent += batch) {
    SendBatch(inTurn, payload, batch);
    ReceiveAll(receive, batch);
  }
  return clock.nanoseconds();
}

double Pump(int* delivered) {
  CallbackMsg_t message;
  uint64_t sum = 0;
  *delivered = 0;
  Clock clock;
  steam.SteamAPI_ManualDispatch_RunFrame(steam.pipe);
  while (steam.SteamAPI_ManualDispatch_GetNextCallback(steam.pipe, &message)) {
    sum += static_cast<uint64_t>(message.m_iCallback) + message.m_pubParam[0];
    steam.SteamAPI_ManualDispatch_FreeLastCallback(steam.pipe);
    ++*delivered;
  }
  double elapsed = clock.nanoseconds();
  seen = seen + sum;
  return elapsed;
}

double PumpEmpty(int count) {
  CallbackMsg_t message;
  Clock clock;
  for (int i = 0; i < count; ++i) {
    steam.SteamAPI_ManualDispatch_RunFrame(steam.pipe);
    while (steam.SteamAPI_ManualDispatch_GetNextCallback(steam.pipe, &message)) {
      steam.SteamAPI_ManualDispatch_FreeLastCallback(steam.pipe);
    }
  }
  return clock.nanoseconds();
}

}  // namespace bench
