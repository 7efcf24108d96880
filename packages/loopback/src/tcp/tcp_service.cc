// The thread that waits for all streams. libcurl's poll is one that every system has, and can be woken.
#include "tcp/tcp_message.h"
#include "tcp/tcp_sockets.h"
#include "tcp/tcp_text.h"

#include <algorithm>
#include <utility>

namespace loopback {

namespace {
constexpr SteamNetworkingMicroseconds kMillisecond = 1000;
constexpr SteamNetworkingMicroseconds kSecond = 1000 * kMillisecond;
constexpr SteamNetworkingMicroseconds kBetweenAttempts = 50 * kMillisecond;
/// While there are messages; else a second.
constexpr SteamNetworkingMicroseconds kBetweenPings = 100 * kMillisecond;
constexpr int kLongestWait = 1000;
constexpr int kConnectingWait = 10;
/// Callers who have not said who they are.
constexpr size_t kMostStrangers = 256;
constexpr size_t kReadSize = 64 * 1024;
/// What one peer may send before it is the others' turn.
constexpr int kReadsAtOnce = 16;

/// What a peer may grant in all is bounded, whatever it says.
int64 more(int64 credit, int64 granted) {
  constexpr int64 kMost = int64{1} << 40;
  return std::min(credit + std::clamp<int64>(granted, 0, kMost), kMost);
}

template <typename Queue>
bool isDue(const Queue& queue, SteamNetworkingMicroseconds now) {
  return !queue.empty() && queue.front().due <= now;
}
}  // namespace

void TcpSockets::serve() {
  std::vector<curl_waitfd> waits;
  std::unique_lock lock(mutex_);
  while (!isOver(tcpNow())) {
    int milliseconds = prepare(waits);
    lock.unlock();
    speak();
    curl_multi_poll(multi_, waits.data(), static_cast<unsigned>(waits.size()), milliseconds, nullptr);
    lock.lock();
    SteamNetworkingMicroseconds now = tcpNow();
    welcomeCallers(now);
    for (const std::shared_ptr<TcpLink>& link : links_) step(link, now);
    links_.erase(std::remove_if(links_.begin(), links_.end(),
                                [](const std::shared_ptr<TcpLink>& link) {
                                  return link->stage == TcpLink::Stage::Gone &&
                                         link->connection == k_HSteamNetConnection_Invalid;
                                }),
                 links_.end());
  }
}

bool TcpSockets::isOver(SteamNetworkingMicroseconds now) const {
  if (!stopping_ || now >= stopBy_) return stopping_;
  return std::none_of(links_.begin(), links_.end(),
                      [](const std::shared_ptr<TcpLink>& link) { return link->isUsable(); });
}

int TcpSockets::prepare(std::vector<curl_waitfd>& waits) {
  waits.clear();
  int milliseconds = stopping_ ? kConnectingWait : kLongestWait;
  auto waitUntil = [&, now = tcpNow()](SteamNetworkingMicroseconds due) {
    auto left = std::max<SteamNetworkingMicroseconds>(0, due - now + kMillisecond - 1) / kMillisecond;
    milliseconds = std::min(milliseconds, static_cast<int>(std::min<SteamNetworkingMicroseconds>(left, kLongestWait)));
  };
  for (const auto& [handle, listener] : listeners_)
    waits.push_back({listener.port.socket.handle(), CURL_WAIT_POLLIN, 0});
  for (const std::shared_ptr<TcpLink>& link : links_) {
    short events = 0;
    if (link->stage == TcpLink::Stage::Connecting) milliseconds = std::min(milliseconds, kConnectingWait);
    if (link->isUsable()) events |= CURL_WAIT_POLLIN;
    if (link->isUsable() && link->pending() > 0) events |= CURL_WAIT_POLLOUT;
    if (events) waits.push_back({link->socket.handle(), events, 0});
    if (TcpConnection* connection = find(link->connection)) {
      if (connection->isOpen() && !connection->unsent.empty() && connection->hasCredit())
        waitUntil(connection->rate.nextAt());
    }
    if (!link->sendingLater.empty()) waitUntil(link->sendingLater.front().due);
    if (!link->arrivingLater.empty()) waitUntil(link->arrivingLater.front().due);
  }
  return milliseconds;
}

void TcpSockets::welcomeCallers(SteamNetworkingMicroseconds now) {
  size_t strangers =
      static_cast<size_t>(std::count_if(links_.begin(), links_.end(), [](const std::shared_ptr<TcpLink>& link) {
        return link->stage == TcpLink::Stage::Open && link->connection == k_HSteamNetConnection_Invalid;
      }));
  for (const auto& [handle, listener] : listeners_) {
    for (;;) {
      auto link = std::make_shared<TcpLink>();
      link->socket = acceptTcp(listener.port.socket, link->address);
      if (!link->socket.isValid()) break;
      if (strangers++ >= kMostStrangers) continue;
      link->listenSocket = handle;
      link->lastHeard = now;
      link->deadline =
          now + static_cast<int64>(listener.options.number(k_ESteamNetworkingConfig_TimeoutInitial)) * kMillisecond;
      links_.push_back(std::move(link));
    }
  }
}

void TcpSockets::step(const std::shared_ptr<TcpLink>& link, SteamNetworkingMicroseconds now) {
  using Stage = TcpLink::Stage;
  if (link->stage == Stage::Connecting) keepConnecting(*link, now);
  if (link->isUsable()) read(link, now);
  while (isDue(link->arrivingLater, now)) {
    TcpFrame frame = std::move(link->arrivingLater.front().what);
    link->arrivingLater.pop_front();
    handle(link, frame, now);
  }
  sendDue(*link, now);
  link->flush();
  if (TcpConnection* connection = find(link->connection)) {
    confirm(*link, *connection);
    sendWaiting(*connection);
    if (connection->isOpen()) keepAlive(*link, *connection, now);
    return;
  }
  // A stranger, or one that the program has closed.
  bool isDone = link->stage == Stage::Leaving && link->pending() == 0 && link->sendingLater.empty();
  if (isDone) endTcp(link->socket);
  if (now >= link->deadline) link->drop();
}

void TcpSockets::keepConnecting(TcpLink& link, SteamNetworkingMicroseconds now) {
  if (!link.socket.isValid()) {
    if (now < link.deadline) return;
    link.socket = connectTcp(link.address);
    link.deadline = now + kBetweenAttempts;
  }
  TcpIo result = link.socket.isValid() ? finishConnectTcp(link.socket) : TcpIo::Ended;
  if (result == TcpIo::Ended) link.socket.close();
  if (result != TcpIo::Done) return;
  link.stage = TcpLink::Stage::Open;
  link.lastHeard = now;
  TcpFrame hello;
  hello.type = TcpFrameType::Hello;
  hello.code = kTcpProtocol;
  hello.payload = tcpIdentityText(identity_);
  put(link, hello);
}

void TcpSockets::read(const std::shared_ptr<TcpLink>& link, SteamNetworkingMicroseconds now) {
  // Not on the stack, of which threads have little with musl.
  buffer_.resize(kReadSize);
  for (int i = 0; i < kReadsAtOnce && link->isUsable(); i++) {
    size_t received = 0;
    TcpIo result = readTcp(link->socket, buffer_.data(), buffer_.size(), received);
    if (result == TcpIo::Later) return;
    if (result == TcpIo::Ended) {
      link->drop();
      // Whoever has not been answered calls again.
      TcpConnection* connection = find(link->connection);
      if (!connection || connection->isIncoming() || connection->state != k_ESteamNetworkingConnectionState_Connecting)
        return;
      link->stage = TcpLink::Stage::Connecting;
      link->deadline = now + kBetweenAttempts;
      return;
    }
    link->lastHeard = now;
    link->reader.add(buffer_.data(), received);
    TcpFrame frame;
    while (link->reader.next(frame)) {
      double lag = options_.number(k_ESteamNetworkingConfig_FakePacketLag_Recv);
      if (lag > 0 || !link->arrivingLater.empty())
        link->arrivingLater.push_back({now + static_cast<int64>(lag) * kMillisecond, std::move(frame)});
      else
        handle(link, frame, now);
    }
    if (link->reader.isBroken()) link->drop();
  }
}

void TcpSockets::sendDue(TcpLink& link, SteamNetworkingMicroseconds now) {
  while (isDue(link.sendingLater, now)) {
    link.outgoing += link.sendingLater.front().what;
    link.sendingLater.pop_front();
  }
}

void TcpSockets::handle(const std::shared_ptr<TcpLink>& link, const TcpFrame& frame, SteamNetworkingMicroseconds now) {
  TcpConnection* connection = find(link->connection);
  if (!connection) {
    if (frame.type == TcpFrameType::Hello && link->stage == TcpLink::Stage::Open)
      greet(link, frame);
    else if (frame.type == TcpFrameType::Close)
      link->drop();
    return;
  }
  switch (frame.type) {
    case TcpFrameType::Accepted: {
      SteamNetworkingIdentity identity;
      if (connection->isIncoming() || connection->state != k_ESteamNetworkingConnectionState_Connecting ||
          !parseTcpIdentity(identity, frame.payload))
        return;
      connection->remote = identity;
      grant(*connection, connection->window());
      setState(*connection, k_ESteamNetworkingConnectionState_Connected, 0, "");
      return;
    }
    case TcpFrameType::Data:
      if (connection->state != k_ESteamNetworkingConnectionState_Connected) return;
      connection->unconfirmedBytes += frame.payload.size() + kTcpFrameOverhead;
      if (frame.code || !isDropped(k_ESteamNetworkingConfig_FakePacketLoss_Recv))
        deliver(*connection, frame, frame.payload.data(), frame.payload.size());
      return;
    case TcpFrameType::Close:
      if (!connection->isOpen()) return;
      setState(*connection, k_ESteamNetworkingConnectionState_ClosedByPeer, frame.code, frame.payload);
      leave(*link);
      return;
    case TcpFrameType::Ping: {
      TcpFrame pong;
      pong.type = TcpFrameType::Pong;
      pong.number = frame.number;
      put(*link, pong);
      return;
    }
    case TcpFrameType::Pong:
      if (frame.number < 0 || frame.number > now) return;
      connection->pingMilliseconds =
          static_cast<int>(std::clamp<SteamNetworkingMicroseconds>((now - frame.number) / kMillisecond, 0, 60'000));
      return;
    case TcpFrameType::Credit:
      connection->wasGranted = true;
      connection->credit.messages = more(connection->credit.messages, frame.code);
      connection->credit.bytes = more(connection->credit.bytes, frame.number);
      sendWaiting(*connection);
      return;
    case TcpFrameType::Arrived:
      connection->unackedBytes -= std::min(connection->unackedBytes, static_cast<size_t>(frame.number));
      return;
    case TcpFrameType::Hello:
      return;
  }
}

void TcpSockets::greet(const std::shared_ptr<TcpLink>& link, const TcpFrame& hello) {
  SteamNetworkingIdentity identity;
  auto listener = listeners_.find(link->listenSocket);
  if (listener == listeners_.end() || hello.code != kTcpProtocol || !parseTcpIdentity(identity, hello.payload)) {
    link->drop();
    return;
  }
  TcpConnection& connection = add();
  connection.options = listener->second.options;
  connection.userData = static_cast<int64>(connection.options.number(k_ESteamNetworkingConfig_ConnectionUserData));
  connection.listenSocket = link->listenSocket;
  connection.address = link->address;
  connection.remote = identity;
  connection.link = link;
  link->connection = connection.handle;
  setState(connection, k_ESteamNetworkingConnectionState_Connecting, 0, "");
}

void TcpSockets::confirm(TcpLink& link, TcpConnection& connection) {
  if (connection.unconfirmedBytes == 0) return;
  TcpFrame arrived;
  arrived.type = TcpFrameType::Arrived;
  arrived.number = static_cast<int64>(std::exchange(connection.unconfirmedBytes, 0));
  put(link, arrived);
}

void TcpSockets::keepAlive(TcpLink& link, TcpConnection& connection, SteamNetworkingMicroseconds now) {
  bool isConnected = connection.state == k_ESteamNetworkingConnectionState_Connected;
  SteamNetworkingMicroseconds since = isConnected ? link.lastHeard : connection.since;
  double limit = connection.options.number(isConnected ? k_ESteamNetworkingConfig_TimeoutConnected
                                                       : k_ESteamNetworkingConfig_TimeoutInitial);
  if (now - since > static_cast<int64>(limit) * kMillisecond) {
    const char* why = isConnected ? "the peer has not been heard for too long" : "nobody answered";
    part(connection, k_ESteamNetConnectionEnd_Misc_Timeout, why);
    setState(connection, k_ESteamNetworkingConnectionState_ProblemDetectedLocally,
             k_ESteamNetConnectionEnd_Misc_Timeout, why);
    return;
  }
  if (!isConnected) return;
  int64 packets = connection.in.packets + connection.out.packets;
  if (now >= connection.pingedAt + (packets > connection.packetsAtPing ? kBetweenPings : kSecond)) {
    connection.pingedAt = now;
    connection.packetsAtPing = packets;
    TcpFrame ping;
    ping.type = TcpFrameType::Ping;
    ping.number = now;
    put(link, ping);
  }
  if (now < connection.countedAt + kSecond) return;
  connection.countedAt = now;
  auto lately = [](TcpTraffic& perSecond, TcpTraffic& before, const TcpTraffic& all) {
    perSecond = {all.packets - before.packets, all.bytes - before.bytes};
    before = all;
  };
  lately(connection.inPerSecond, connection.inBefore, connection.in);
  lately(connection.outPerSecond, connection.outBefore, connection.out);
}

}  // namespace loopback
