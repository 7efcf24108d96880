// The loopback's own networking: connections between processes of this machine, over TCP. It stands in for
// GameNetworkingSockets where there is none. One instance for each side of a process.
#pragma once

#include "core/thread.h"
#include "generated/default_isteamnetworkingsockets.h"
#include "tcp/tcp_connection.h"

#include <curl/curl.h>

#include <deque>
#include <map>
#include <memory>
#include <mutex>
#include <random>
#include <string>
#include <unordered_map>
#include <vector>

namespace loopback {

/// To programs and the rest of the loopback it is an ISteamNetworkingSockets; of its methods only ResetIdentity is
/// called as such, the others go by the table of functions (tcp/tcp_functions.cc), as those of GameNetworkingSockets
/// do.
class TcpSockets final : public DefaultSteamNetworkingSockets {
 public:
  bool start(const SteamNetworkingIdentity& identity, std::string& problem);
  /// Tells the peers, and waits a moment until they have heard.
  void stop();
  /// The same for a process that ends, and may still use what there is.
  void stopThread();

  void ResetIdentity(const SteamNetworkingIdentity* identity) override;
  SteamNetworkingIdentity identity() const;

  HSteamListenSocket listenAt(const SteamNetworkingIPAddr& address, int count,
                              const SteamNetworkingConfigValue_t* options);
  HSteamNetConnection connectTo(const SteamNetworkingIPAddr& address, int count,
                                const SteamNetworkingConfigValue_t* options);
  EResult accept(HSteamNetConnection connection);
  bool close(HSteamNetConnection connection, int reason, const char* text);
  bool closeListener(HSteamListenSocket socket);
  bool addressOf(HSteamListenSocket socket, SteamNetworkingIPAddr& address) const;
  /// Each sees its identity at the other end, as with GameNetworkingSockets.
  bool makePair(HSteamNetConnection& first, HSteamNetConnection& second, const SteamNetworkingIdentity* one,
                const SteamNetworkingIdentity* other);

  HSteamNetPollGroup makeGroup();
  bool endGroup(HSteamNetPollGroup group);
  bool moveToGroup(HSteamNetConnection connection, HSteamNetPollGroup group);

  EResult send(HSteamNetConnection connection, const void* data, uint32 size, int flags, int64* number);
  /// Each message is released and its place cleared, but those that failed may stay the program's.
  void sendAll(int count, SteamNetworkingMessage_t** messages, int64* results, bool deleteFailed);
  EResult flush(HSteamNetConnection connection);
  int receive(HSteamNetConnection connection, SteamNetworkingMessage_t** messages, int most);
  int receiveFromGroup(HSteamNetPollGroup group, SteamNetworkingMessage_t** messages, int most);

  bool setUserData(HSteamNetConnection connection, int64 userData);
  int64 userData(HSteamNetConnection connection) const;
  void setName(HSteamNetConnection connection, const char* name);
  bool name(HSteamNetConnection connection, char* name, int size) const;
  EResult configureLanes(HSteamNetConnection connection, int count);
  bool describe(HSteamNetConnection connection, SteamNetConnectionInfo_t& info) const;
  EResult measure(HSteamNetConnection connection, SteamNetConnectionRealTimeStatus_t* status, int laneCount,
                  SteamNetConnectionRealTimeLaneStatus_t* lanes) const;
  int report(HSteamNetConnection connection, char* text, int size) const;

  void setDebugOutput(ESteamNetworkingSocketsDebugOutputType level, FSteamNetworkingSocketsDebugOutput function);

  /// Tells the program's functions what has changed, on this thread.
  void tellChanges();

  bool setOption(int option, ESteamNetworkingConfigScope scope, intptr_t object, ESteamNetworkingConfigDataType type,
                 const void* value);
  ESteamNetworkingGetConfigValueResult option(int option, ESteamNetworkingConfigScope scope, intptr_t object,
                                              ESteamNetworkingConfigDataType* type, void* result, size_t* size) const;

 private:
  struct Listener {
    explicit Listener(const TcpOptions& everything) : options(&everything) {}
    TcpPort port;
    SteamNetworkingIPAddr address{};
    TcpOptions options;
  };
  struct Line {
    ESteamNetworkingSocketsDebugOutputType level;
    std::string text;
  };
  struct Change {
    FnSteamNetConnectionStatusChanged function;
    SteamNetConnectionStatusChangedCallback_t what;
  };
  /// In the order in which messages came; some have been read from their connections since.
  using Group = std::deque<HSteamNetConnection>;

  /// Hands over what there is to say, without the lock: the program may call back, or end the process.
  void speak();

  // All of these with the lock held.
  TcpConnection* find(HSteamNetConnection connection) const;
  EResult enqueue(HSteamNetConnection connection, const void* data, uint32 size, int flags, uint16 lane, int64& number);
  TcpConnection& add();
  void setState(TcpConnection& connection, ESteamNetworkingConnectionState state, int reason, const std::string& text);
  void fill(const TcpConnection& connection, SteamNetConnectionInfo_t& info) const;
  const TcpOptions* optionsOf(ESteamNetworkingConfigScope scope, intptr_t object) const;
  void put(TcpLink& link, std::string frame);
  void put(TcpLink& link, const TcpFrame& frame);
  /// Sends what waits, as far as the peer has room.
  void sendWaiting(TcpConnection& connection);
  void grant(TcpConnection& connection, TcpCredit credit);
  void deliver(TcpConnection& connection, const TcpFrame& frame, const void* payload, size_t size);
  SteamNetworkingMessage_t* take(TcpConnection& connection);
  /// The program is done with it.
  void part(TcpConnection& connection, int reason, const std::string& text);
  void leave(TcpLink& link);
  bool isDropped(int option);
  void say(ESteamNetworkingSocketsDebugOutputType level, std::string text);
  void wake() const { curl_multi_wakeup(multi_); }

  // The thread's, with the lock held as well.
  void serve();
  int prepare(std::vector<curl_waitfd>& waits);
  void welcomeCallers(SteamNetworkingMicroseconds now);
  void step(const std::shared_ptr<TcpLink>& link, SteamNetworkingMicroseconds now);
  void keepConnecting(TcpLink& link, SteamNetworkingMicroseconds now);
  void read(const std::shared_ptr<TcpLink>& link, SteamNetworkingMicroseconds now);
  void sendDue(TcpLink& link, SteamNetworkingMicroseconds now);
  void handle(const std::shared_ptr<TcpLink>& link, const TcpFrame& frame, SteamNetworkingMicroseconds now);
  void greet(const std::shared_ptr<TcpLink>& link, const TcpFrame& hello);
  void confirm(TcpLink& link, TcpConnection& connection);
  void keepAlive(TcpLink& link, TcpConnection& connection, SteamNetworkingMicroseconds now);
  bool isOver(SteamNetworkingMicroseconds now) const;

  mutable std::mutex mutex_;
  Thread thread_;
  CURLM* multi_ = nullptr;
  bool stopping_ = false;
  SteamNetworkingMicroseconds stopBy_ = 0;
  SteamNetworkingIdentity identity_{};
  TcpOptions options_;
  std::unordered_map<HSteamNetConnection, std::unique_ptr<TcpConnection>> connections_;
  std::map<HSteamListenSocket, Listener> listeners_;
  std::map<HSteamNetPollGroup, Group> groups_;
  std::vector<std::shared_ptr<TcpLink>> links_;
  std::deque<Change> changes_;
  ESteamNetworkingSocketsDebugOutputType outputLevel_ = k_ESteamNetworkingSocketsDebugOutputType_None;
  FSteamNetworkingSocketsDebugOutput output_ = nullptr;
  std::vector<Line> lines_;
  std::minstd_rand random_;
  std::vector<char> buffer_;
};

}  // namespace loopback
