// Sending and receiving.
#include "tcp/tcp_message.h"
#include "tcp/tcp_sockets.h"

#include <cstring>
#include <utility>

namespace loopback {

namespace {
constexpr SteamNetworkingMicroseconds kMillisecond = 1000;
/// Times that a peer hears of what was read, while it sends what there is room for.
constexpr int64 kGrants = 4;

bool isReliable(int flags) { return (flags & k_nSteamNetworkingSend_Reliable) != 0; }

/// What a program asked to be sent at once or not at all, on a connection that cannot yet.
bool isForNowOnly(int flags) { return !isReliable(flags) && (flags & k_nSteamNetworkingSend_NoDelay) != 0; }
}  // namespace

EResult TcpSockets::send(HSteamNetConnection handle, const void* data, uint32 size, int flags, int64* number) {
  std::lock_guard lock(mutex_);
  int64 given = 0;
  EResult result = enqueue(handle, data, size, flags, 0, given);
  if (number && result == k_EResultOK) *number = given;
  return result;
}

void TcpSockets::sendAll(int count, SteamNetworkingMessage_t** messages, int64* results, bool deleteFailed) {
  // As a whole: behind a message that found the queue full there is no room for the next.
  std::lock_guard lock(mutex_);
  for (int i = 0; i < count; i++) {
    SteamNetworkingMessage_t* message = messages[i];
    if (!message) continue;
    int64 number = 0;
    EResult result = enqueue(message->m_conn, message->m_pData, static_cast<uint32>(message->m_cbSize),
                             message->m_nFlags, message->m_idxLane, number);
    if (results) results[i] = result == k_EResultOK ? number : -static_cast<int64>(result);
    if (result != k_EResultOK && !deleteFailed) continue;
    message->Release();
    messages[i] = nullptr;
  }
}

EResult TcpSockets::enqueue(HSteamNetConnection handle, const void* data, uint32 size, int flags, uint16 lane,
                            int64& number) {
  TcpConnection* connection = find(handle);
  if (!connection || size > static_cast<uint32>(k_cbMaxSteamNetworkingSocketsMessageSizeSend) ||
      lane >= connection->lastNumbers.size())
    return k_EResultInvalidParam;
  if (!connection->isOpen()) return k_EResultNoConnection;
  bool isConnected = connection->state == k_ESteamNetworkingConnectionState_Connected;
  if (!isConnected && connection->isIncoming()) return k_EResultInvalidState;
  if (!isConnected && isForNowOnly(flags)) return k_EResultIgnored;
  TcpConnection* partner = find(connection->partner);
  if (!partner && !connection->link) return k_EResultNoConnection;
  // The last one may go beyond, so that after a refusal nothing smaller slips through.
  if (connection->link && static_cast<double>(connection->unsentBytes) >=
                              connection->options.number(k_ESteamNetworkingConfig_SendBufferSize))
    return k_EResultLimitExceeded;

  TcpFrame frame;
  frame.type = TcpFrameType::Data;
  frame.code = isReliable(flags);
  frame.lane = lane;
  frame.number = number = ++connection->lastNumbers[lane];
  connection->out.packets++;
  connection->out.bytes += size;
  if (partner) {
    deliver(*partner, frame, data, size);
    return k_EResultOK;
  }
  // Of what need not arrive, nothing waits for a peer that does not read.
  bool isLost = !frame.code && connection->wasGranted && !connection->hasCredit();
  if (isLost || (!frame.code && isDropped(k_ESteamNetworkingConfig_FakePacketLoss_Send))) return k_EResultOK;
  std::string bytes;
  appendTcpFrame(bytes, frame, data, size);
  connection->unsentBytes += bytes.size();
  connection->unsent.push_back(std::move(bytes));
  sendWaiting(*connection);
  if (!connection->unsent.empty()) wake();
  return k_EResultOK;
}

EResult TcpSockets::flush(HSteamNetConnection handle) {
  std::lock_guard lock(mutex_);
  TcpConnection* connection = find(handle);
  if (!connection) return k_EResultInvalidParam;
  if (!connection->isOpen()) return k_EResultNoConnection;
  if (connection->link) connection->link->flush();
  return k_EResultOK;
}

void TcpSockets::sendWaiting(TcpConnection& connection) {
  if (connection.state != k_ESteamNetworkingConnectionState_Connected || connection.unsent.empty()) return;
  connection.rate.refill(connection.options.number(k_ESteamNetworkingConfig_SendRateMax), tcpNow());
  while (!connection.unsent.empty() && connection.hasCredit() && connection.rate.mayGo()) {
    std::string frame = std::move(connection.unsent.front());
    connection.unsent.pop_front();
    connection.unsentBytes -= frame.size();
    connection.credit.messages--;
    connection.credit.bytes -= static_cast<int64>(frame.size());
    connection.rate.take(frame.size());
    connection.unackedBytes += frame.size();
    put(*connection.link, std::move(frame));
  }
}

void TcpSockets::grant(TcpConnection& connection, TcpCredit credit) {
  TcpFrame frame;
  frame.type = TcpFrameType::Credit;
  frame.code = static_cast<int32>(credit.messages);
  frame.number = credit.bytes;
  put(*connection.link, frame);
}

void TcpSockets::put(TcpLink& link, const TcpFrame& frame) {
  std::string bytes;
  appendTcpFrame(bytes, frame);
  put(link, std::move(bytes));
}

void TcpSockets::put(TcpLink& link, std::string frame) {
  if (link.stage != TcpLink::Stage::Open) return;
  double lag = options_.number(k_ESteamNetworkingConfig_FakePacketLag_Send);
  if (lag > 0 || !link.sendingLater.empty()) {
    link.sendingLater.push_back({tcpNow() + static_cast<int64>(lag) * kMillisecond, std::move(frame)});
    wake();
    return;
  }
  bool isWaiting = link.pending() > 0;
  link.outgoing += frame;
  if (isWaiting) return;
  link.flush();
  // The thread goes on with what is left, and sees that the stream has ended.
  if (link.pending() > 0 || link.stage == TcpLink::Stage::Gone) wake();
}

void TcpSockets::deliver(TcpConnection& connection, const TcpFrame& frame, const void* payload, size_t size) {
  SteamNetworkingMessage_t* message = newTcpMessage(size);
  if (!message) return;
  if (size > 0) std::memcpy(message->m_pData, payload, size);
  message->m_conn = connection.handle;
  message->m_identityPeer = connection.remote;
  message->m_nConnUserData = connection.userData;
  message->m_usecTimeReceived = tcpNow();
  message->m_nMessageNumber = frame.number;
  message->m_nFlags = frame.code ? k_nSteamNetworkingSend_Reliable : 0;
  message->m_idxLane = frame.lane;
  connection.received.push_back(message);
  connection.in.packets++;
  connection.in.bytes += static_cast<int64>(size);
  if (connection.pollGroup != k_HSteamNetPollGroup_Invalid) groups_[connection.pollGroup].push_back(connection.handle);
}

SteamNetworkingMessage_t* TcpSockets::take(TcpConnection& connection) {
  SteamNetworkingMessage_t* message = connection.received.front();
  connection.received.pop_front();
  if (!connection.link) return message;
  TcpCredit& consumed = connection.consumed;
  consumed.messages++;
  consumed.bytes += message->m_cbSize + static_cast<int64>(kTcpFrameOverhead);
  // Not for each message.
  TcpCredit window = connection.window();
  if (consumed.messages * kGrants >= window.messages || consumed.bytes * kGrants >= window.bytes)
    grant(connection, std::exchange(consumed, {}));
  return message;
}

int TcpSockets::receive(HSteamNetConnection handle, SteamNetworkingMessage_t** messages, int most) {
  std::lock_guard lock(mutex_);
  TcpConnection* connection = find(handle);
  if (!connection) return -1;
  int count = 0;
  while (count < most && !connection->received.empty()) messages[count++] = take(*connection);
  return count;
}

int TcpSockets::receiveFromGroup(HSteamNetPollGroup handle, SteamNetworkingMessage_t** messages, int most) {
  std::lock_guard lock(mutex_);
  auto found = groups_.find(handle);
  if (found == groups_.end()) return -1;
  Group& group = found->second;
  int count = 0;
  for (; count < most && !group.empty(); group.pop_front()) {
    TcpConnection* connection = find(group.front());
    if (connection && connection->pollGroup == handle && !connection->received.empty())
      messages[count++] = take(*connection);
  }
  return count;
}

bool TcpSockets::isDropped(int option) {
  double percent = options_.number(option);
  return percent > 0 && std::uniform_real_distribution<double>(0, 100)(random_) < percent;
}

}  // namespace loopback
