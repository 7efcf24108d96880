#include "workloads.h"

#include <algorithm>
#include <cstring>
#include <ctime>

namespace bench {

namespace {

constexpr int kSendFlags = k_nSteamNetworkingSend_Reliable;
constexpr int kReceiveAtOnce = 256;

// What came in is read, so that no side of a comparison can skip it.
volatile uint64_t seen = 0;

// Processor time of the process, as src/measure.mjs has it.
class Clock {
 public:
  double nanoseconds() const { return static_cast<double>(std::clock() - start_) * (1e9 / CLOCKS_PER_SEC); }

 private:
  std::clock_t start_ = std::clock();
};

template <typename Next>
void SendBatch(Next nextConnection, const std::vector<uint8_t>& payload, size_t written, int batch) {
  static std::vector<SteamNetworkingMessage_t*> messages;
  static std::vector<int64> results;
  messages.resize(static_cast<size_t>(batch));
  results.resize(static_cast<size_t>(batch));
  for (SteamNetworkingMessage_t*& message : messages) {
    message = steam.SteamAPI_ISteamNetworkingUtils_AllocateMessage(steam.utils, static_cast<int>(payload.size()));
    std::memcpy(message->m_pData, payload.data(), written);
    message->m_conn = nextConnection();
    message->m_nFlags = kSendFlags;
  }
  steam.SteamAPI_ISteamNetworkingSockets_SendMessages(steam.sockets, batch, messages.data(), results.data(), true);
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

auto FromPollGroup(HSteamNetPollGroup group) {
  return [group](SteamNetworkingMessage_t** messages) {
    return steam.SteamAPI_ISteamNetworkingSockets_ReceiveMessagesOnPollGroup(steam.sockets, group, messages,
                                                                             kReceiveAtOnce);
  };
}

}  // namespace

double ExchangeBatches(HSteamNetConnection from, HSteamNetConnection to, size_t size, size_t written, int batch,
                       int count) {
  std::vector<uint8_t> payload(size, 7);
  Clock clock;
  for (int sent = 0; sent < count; sent += batch) {
    SendBatch([from] { return from; }, payload, written, batch);
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
  Clock clock;
  for (int sent = 0; sent < count; sent += batch) {
    SendBatch(inTurn, payload, size, batch);
    ReceiveAll(FromPollGroup(group), batch);
  }
  return clock.nanoseconds();
}

double SendToEach(const std::vector<HSteamNetConnection>& connections, size_t size, int times) {
  std::vector<uint8_t> payload(size, 7);
  int64 number = 0;
  Clock clock;
  for (int i = 0; i < times; ++i) {
    for (HSteamNetConnection connection : connections) {
      steam.SteamAPI_ISteamNetworkingSockets_SendMessageToConnection(
          steam.sockets, connection, payload.data(), static_cast<uint32>(payload.size()), kSendFlags, &number);
    }
  }
  return clock.nanoseconds();
}

int Drain(HSteamNetPollGroup group) {
  auto receive = FromPollGroup(group);
  SteamNetworkingMessage_t* messages[kReceiveAtOnce];
  int drained = 0;
  for (int received = receive(messages); received > 0; received = receive(messages)) {
    for (int i = 0; i < received; ++i) messages[i]->Release();
    drained += received;
  }
  return drained;
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
